/// What the stories told in a real browser stand on. Depends on Playwright alone.
@NullMarked
package tavolo.ui.testing;

import org.jspecify.annotations.NullMarked;
