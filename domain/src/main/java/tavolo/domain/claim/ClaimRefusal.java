package tavolo.domain.claim;

import tavolo.domain.Refusal;
import tavolo.domain.target.ExclusionCode;

/// Why a claim cannot be made or settled.
public sealed interface ClaimRefusal extends Refusal {

    /// Nothing says where the proof lies.
    record ClaimEvidenceMissing() implements ClaimRefusal {}

    /// No target is named.
    record TargetMissing() implements ClaimRefusal {}

    /// The time lies ahead, at least in part.
    record TimeAhead() implements ClaimRefusal {}

    /// The time is longer than `days` days.
    record TimeTooLong(int days) implements ClaimRefusal {}

    /// The terms that applied in that time do not exclude anything on this ground, of one of the
    /// targets at least.
    record GroundNotAgreed(ExclusionCode ground) implements ClaimRefusal {}

    /// Volume over the forecast is counted from the figures; nobody claims it.
    record CountsByItself() implements ClaimRefusal {}

    /// There are `most` of them on the agreement already.
    record TooManyClaims(int most) implements ClaimRefusal {}

    /// Somebody settled it already.
    record SettledBefore(ClaimState state) implements ClaimRefusal {}

    /// A refusal of a claim needs its reason.
    record AnswerReasonMissing() implements ClaimRefusal {}
}
