/// Who has signed and who is missing, and the ceremony of signing, made for the phone first.
@NullMarked
package tavolo.ui.signing;

import org.jspecify.annotations.NullMarked;
