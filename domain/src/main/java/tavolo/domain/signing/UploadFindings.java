package tavolo.domain.signing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.Refusal;

/// Says what a judgement over an uploaded file means for the person who brought it: the one thing
/// to do next, the gravest reason first.
final class UploadFindings {

    /// How many envelopes may lie in each other.
    static final int MOST_LAYERS = 3;

    private UploadFindings() {}

    /// Why the file is not taken; empty when it is valid and holds one new signature that counts.
    static Optional<Refusal> refusal(
            Examined examined, List<OutsideSignature> candidates, Instant now) {
        Set<Finding> found = EnumSet.noneOf(Finding.class);
        found.addAll(examined.verdict().findings());
        candidates.forEach(one -> found.addAll(one.findings()));
        Optional<OutsideSignature> first = candidates.stream().findFirst();
        for (Finding finding : Finding.values()) {
            if (found.contains(finding)) {
                return Optional.of(of(finding, first, now));
            }
        }
        if (candidates.isEmpty()) {
            return Optional.of(new UploadRefusal.UploadUnsigned());
        }
        if (candidates.size() > 1 && examined.content().isEmpty()) {
            return Optional.of(new UploadRefusal.UploadSeveral(candidates.size()));
        }
        return switch (examined.verdict()) {
            case Verdict.Valid _ -> Optional.empty();
            case Verdict.NotSigned _ -> Optional.of(new UploadRefusal.UploadUnsigned());
            case Verdict.NotWhole _, Verdict.Invalid _, Verdict.Undetermined _, Verdict.Refused _ ->
                    Optional.of(new UploadRefusal.UploadUnclear());
        };
    }

    private static Refusal of(Finding finding, Optional<OutsideSignature> one, Instant now) {
        return switch (finding) {
            case NOT_A_PDF, NOT_AN_ENVELOPE -> new UploadRefusal.UploadUnreadable();
            case CONTENT_MISSING -> new UploadRefusal.EnvelopeWithoutContent();
            case ENVELOPE_TOO_DEEP -> new UploadRefusal.EnvelopeTooDeep(MOST_LAYERS);
            case TOO_MANY_SIGNERS, TOO_LARGE, TOOK_TOO_MUCH -> new UploadRefusal.UploadTooMuch();
            case ENCRYPTED -> new UploadRefusal.UploadEncrypted();
            case NOT_OUR_REVISION, NOT_CERTIFIED -> new UploadRefusal.UploadOtherFile();
            case FORMAT_NOT_ACCEPTED -> new UploadRefusal.UploadFormat();
            case SIGNATURE_BROKEN, TIME_STAMP_WRONG -> new UploadRefusal.UploadBroken();
            case OTHER_SIGNER -> new UploadRefusal.UploadUnclear();
            case ALGORITHM_WEAK -> new UploadRefusal.UploadWeak();
            case CERTIFICATE_REVOKED -> new UploadRefusal.UploadRevoked();
            case LISTS_OUTDATED -> new UploadRefusal.UploadListsOld();
            case AUTHORITY_UNKNOWN ->
                    new UploadRefusal.UploadAuthority(one.map(OutsideSignature::issuer).orElse(""));
            case TIME_IMPOSSIBLE -> time(one, now);
            case CHANGED_AFTER_SIGNING, CHANGES_UNEXPLAINED, BYTES_AFTER_LAST_SIGNATURE ->
                    new UploadRefusal.UploadAltered();
            case NO_CLEAR_ANSWER -> new UploadRefusal.UploadUnclear();
            case JUDGE_BUSY -> new UploadRefusal.UploadBusy();
        };
    }

    private static Refusal time(Optional<OutsideSignature> one, Instant now) {
        if (one.isEmpty()) {
            return new UploadRefusal.UploadUnclear();
        }
        OutsideSignature signature = one.get();
        if (!now.isBefore(signature.validTo())) {
            return new UploadRefusal.UploadExpired(signature.validTo());
        }
        return now.isBefore(signature.validFrom())
                ? new UploadRefusal.UploadNotYetValid(signature.validFrom())
                : new UploadRefusal.UploadTime(signature.claimedAt());
    }
}
