/// The public check of signed files: a page for everybody, without an account.
@NullMarked
package tavolo.ui.verify;

import org.jspecify.annotations.NullMarked;
