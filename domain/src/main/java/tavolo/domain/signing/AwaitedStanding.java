package tavolo.domain.signing;

import java.time.Instant;

/// A signature made with a certificate of another authority, which has not said yet whether that
/// certificate was revoked when the signature came.
///
/// @param wish that of its last judgement, see [AwaitedJudgement]
/// @param cameAt when the portal found it valid; it is no older than the signature itself
public record AwaitedStanding(GivenSignature signature, long wish, Instant cameAt) {}
