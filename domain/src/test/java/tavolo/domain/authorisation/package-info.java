/// Who may do what, proven over every use case.
@NullMarked
package tavolo.domain.authorisation;

import org.jspecify.annotations.NullMarked;
