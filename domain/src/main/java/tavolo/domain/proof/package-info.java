/// Proof of the person beyond the password: passkeys, codes of a device, recovery codes; what of
/// them is enrolled, how one is checked, what is kept as evidence. Depends on `party`, `people` for
/// secrets, `document`, `agreement` for its refusals, and `audit`.
@NullMarked
package tavolo.domain.proof;

import org.jspecify.annotations.NullMarked;
