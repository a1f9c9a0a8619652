/// Measured figures: a file is looked at, its columns are said, it is checked and imported, and an
/// import can be undone; programs do the same with a key. Depends on `form`, `language`, `layout`,
/// `problem`, `security`, and `table` for files.
@NullMarked
package tavolo.ui.figure;

import org.jspecify.annotations.NullMarked;
