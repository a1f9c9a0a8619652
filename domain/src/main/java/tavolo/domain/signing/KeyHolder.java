package tavolo.domain.signing;

import java.time.Instant;

/// Makes and uses the private keys of people. A key is EC P-256, certified for at most 24 hours by
/// the portal's own authority, lives in memory only, signs once and is then destroyed. Source: DPCM
/// 22-2-2013, art. 56 c. 1 — unique connection to the signer, exclusive control.
public interface KeyHolder {

    /// A new key and certificate for `signer`, valid from `at`.
    IssuedKey issue(Signer signer, Instant at);

    /// The signature of `dtbs` by the key behind `handle`, which is destroyed by this; or word that
    /// the key is gone, after a restart, a second use or its expiry.
    ///
    /// @param dtbs the data to be signed itself, not its digest
    SigningOutcome sign(KeyHandle handle, byte[] dtbs);

    /// Destroys the key behind `handle` if it still exists.
    void forget(KeyHandle handle);
}
