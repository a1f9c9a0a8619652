/// Fields that several forms share. Depends on `language`.
@NullMarked
package tavolo.ui.form;

import org.jspecify.annotations.NullMarked;
