/// What the stores share: checked row counts, bytes kept by their digest, settings of the
/// installation, and small values in text columns. Knows no feature.
@NullMarked
package tavolo.persistence.row;

import org.jspecify.annotations.NullMarked;
