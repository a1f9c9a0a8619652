/// Stories told in a real browser against the packaged portal: what people do, in their order, with
/// pictures of every screen. Depends on the testing package and reads papers with other programs.
@NullMarked
package tavolo.ui.story;

import org.jspecify.annotations.NullMarked;
