package tavolo.domain.signing;

/// A signature that waits for its full judgement.
///
/// @param wish which wish for a judgement it is: grows each time that somebody asks for one more,
///   and with each that was given. What was found for an older wish counts no more
public record AwaitedJudgement(GivenSignature signature, long wish) {

    /// The wish with which every signature is stored.
    public static final long FIRST = 0;
}
