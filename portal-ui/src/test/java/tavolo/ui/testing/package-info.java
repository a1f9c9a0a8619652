/// What the tests of the portal stand on: the running portal with windows that need no browser, and
/// Chromium for the stories that do.
@NullMarked
package tavolo.ui.testing;

import org.jspecify.annotations.NullMarked;
