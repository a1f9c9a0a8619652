/// Facts as rows of hash chains: one chain per agreement and one for the house. The hash covers the
/// content; the columns beside it only serve to find and filter, and are compared with it.
@NullMarked
package tavolo.persistence.audit;

import org.jspecify.annotations.NullMarked;
