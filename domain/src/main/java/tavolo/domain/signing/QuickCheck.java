package tavolo.domain.signing;

import java.util.Set;

/// The check on the path for which a person waits: a few milliseconds, done on the finished file
/// before it is stored. The full judgement by [Judge] follows at once in the background.
public interface QuickCheck {

    /// What is wrong with `signed` as the next revision of `base`: its first bytes are those of
    /// `base`, its last signature ends where the file ends, was made with `expected`, and its value
    /// is right. Empty when all of this holds.
    Set<Finding> check(byte[] base, byte[] signed, SignerCertificate expected);
}
