/// What people see when something is not there or broke.
@NullMarked
package tavolo.ui.trouble;

import org.jspecify.annotations.NullMarked;
