/// Measured figures: a file is looked at, its columns are said, it is checked and imported, and an
/// import can be undone. Depends on `form`, `language`, `layout`, `security`, and `table` for files.
@NullMarked
package tavolo.ui.figure;

import org.jspecify.annotations.NullMarked;
