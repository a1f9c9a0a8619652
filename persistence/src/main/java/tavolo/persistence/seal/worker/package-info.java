/// Judges files of strangers in a process of its own, with little memory, no secrets and a time
/// limit: what a file made for it can harm there is that process. Depends on `seal`, one way.
@NullMarked
package tavolo.persistence.seal.worker;

import org.jspecify.annotations.NullMarked;
