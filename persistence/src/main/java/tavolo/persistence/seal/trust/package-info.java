/// The authorities that are trusted for signatures made elsewhere: certificates in a folder, and
/// trusted lists fetched ahead of time. Judging only ever reads what lies here already.
@NullMarked
package tavolo.persistence.seal.trust;

import org.jspecify.annotations.NullMarked;
