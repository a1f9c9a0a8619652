package tavolo.domain.audit;

import tavolo.domain.document.Sha256;

/// What a check of a whole chain found.
public sealed interface ChainVerdict {

    /// Every fact is there, unchanged, in its place.
    ///
    /// @param length how many facts there are
    /// @param head the hash of the last one, 32 zero bytes when there is none; whoever wrote it
    ///   down elsewhere can see later that nothing was cut off
    record Whole(long length, Sha256 head) implements ChainVerdict {}

    /// The chain was tampered with; everything before `number` is sound.
    ///
    /// @param number the first fact, from 1, that is not as it was written
    record Broken(long number, Flaw why) implements ChainVerdict {}

    /// In what way a fact is not as it was written.
    enum Flaw {
        /// It is not there, though the chain is longer.
        MISSING,
        /// It stands behind the end of which the chain knows.
        BEYOND_THE_HEAD,
        /// Its content does not give its hash.
        WRONG_HASH,
        /// It does not carry the hash of the fact before it.
        WRONG_LINK,
        /// Its content belongs to another place or chain, or cannot be read.
        WRONG_PLACE,
        /// What is shown or filtered beside the content differs from the content.
        WRONG_COLUMNS,
        /// It is the last one, and the chain remembers another hash for its head.
        WRONG_HEAD
    }
}
