package tavolo.domain.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

/// Decides whether a file that was brought is the signature that a slot waits for. Nothing reads
/// the file but a comparison of bytes, until the judge does.
final class Upload {

    /// How many bytes tell the kind of a file.
    private static final int KIND = 5;

    /// How far the clock of a signer's device may be ahead.
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final UploadJudge judge;
    private final Clock clock;

    Upload(UploadJudge judge, Clock clock) {
        this.judge = judge;
        this.clock = clock;
    }

    /// What a slot waits for.
    ///
    /// @param files the sealed file of the paper and those after it, oldest first
    /// @param bytes the bytes of one of them
    /// @param level the least that the signature must be
    record Expected(
            SignatoryId signatory,
            String field,
            PaperDocument document,
            ExpectedSigner signer,
            List<Sha256> files,
            Function<Sha256, byte[]> bytes,
            SignatureLevel level) {}

    /// A signature that was judged and found right, not yet stored.
    record Given(Bytes file, GivenSignature signature, Standing standing) {}

    Outcome<Given> judged(Expected expected, Bytes file) {
        byte[] upload = file.toArray();
        byte[] head = expected.bytes().apply(expected.document().head());
        return Arrays.equals(Arrays.copyOf(head, KIND), Arrays.copyOf(upload, KIND))
                ? paper(expected, file, head)
                : envelope(expected, file, upload);
    }

    private Outcome<Given> paper(Expected expected, Bytes file, byte[] base) {
        byte[] upload = file.toArray();
        if (expected.files().contains(file.digest())) {
            return Outcome.refused(new UploadRefusal.UploadUnsigned());
        }
        if (!begins(upload, base)) {
            return Outcome.refused(
                    buildsOnAny(expected, upload)
                            ? new UploadRefusal.UploadForked(expected.document().revisions())
                            : new UploadRefusal.UploadOtherFile());
        }
        Examined examined = judge.paper(upload, base.length);
        return signer(expected, examined, examined.added())
                .then(one -> inBox(expected, one))
                .then(one ->
                        Outcome.done(
                                given(
                                        expected,
                                        file,
                                        one,
                                        new Place(
                                                file.digest(),
                                                expected.document().head(),
                                                SignatureMeans.QES,
                                                Optional.empty()))));
    }

    private Outcome<Given> envelope(Expected expected, Bytes file, byte[] upload) {
        Examined examined = judge.envelope(upload);
        Optional<Sha256> content = examined.content();
        if (content.isPresent() && !expected.files().contains(content.get())) {
            return Outcome.refused(new UploadRefusal.EnvelopeOtherContent());
        }
        List<OutsideSignature> own =
                examined.added().stream().filter(expected.signer()::made).limit(1).toList();
        return signer(expected, examined, own.isEmpty() ? examined.added() : own)
                .then(one ->
                        Outcome.done(
                                given(
                                        expected,
                                        file,
                                        one,
                                        new Place(
                                                content.orElseThrow(),
                                                content.orElseThrow(),
                                                SignatureMeans.P7M,
                                                Optional.of(file.digest())))));
    }

    private static boolean begins(byte[] upload, byte[] base) {
        return upload.length > base.length && Arrays.mismatch(base, upload) == base.length;
    }

    private static boolean buildsOnAny(Expected expected, byte[] upload) {
        return expected.files().reversed().stream()
                .anyMatch(sha -> begins(upload, expected.bytes().apply(sha)));
    }

    /// The one signature that counts, if the judge found the whole file right and it is that of the
    /// signatory. What is wrong with the whole file comes first: a name in a file that was tampered
    /// with says nothing.
    private Outcome<OutsideSignature> signer(
            Expected expected, Examined examined, List<OutsideSignature> candidates) {
        Instant now = clock.instant();
        Optional<Refusal> no =
                UploadFindings.refusal(examined, candidates, now).or(() -> late(candidates, now));
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        OutsideSignature first = candidates.getFirst();
        if (expected.level() == SignatureLevel.QUALIFIED && !first.isQualified()) {
            return Outcome.refused(new UploadRefusal.UploadNotQualified(first.issuer()));
        }
        return expected.signer().made(first)
                ? Outcome.done(first)
                : Outcome.refused(
                        new UploadRefusal.UploadOtherPerson(
                                first.called(), expected.signer().name()));
    }

    private static Optional<Refusal> late(List<OutsideSignature> candidates, Instant now) {
        return candidates.stream()
                .map(OutsideSignature::claimedAt)
                .filter(claimed -> claimed.isAfter(now.plus(CLOCK_TOLERANCE)))
                .<Refusal>map(UploadRefusal.UploadTime::new)
                .findFirst();
    }

    private static Outcome<OutsideSignature> inBox(Expected expected, OutsideSignature one) {
        return one.field().equals(expected.field())
                ? Outcome.done(one)
                : Outcome.refused(new UploadRefusal.UploadOtherBox());
    }

    private record Place(
            Sha256 revision, Sha256 parent, SignatureMeans means, Optional<Sha256> envelope) {}

    private static Given given(
            Expected expected, Bytes file, OutsideSignature signature, Place place) {
        return new Given(
                file,
                new GivenSignature(
                        expected.signatory(),
                        expected.document().id(),
                        place.revision(),
                        place.parent(),
                        signature.certificate().orElseThrow(),
                        signature.claimedAt(),
                        place.means(),
                        place.envelope()),
                signature.standing());
    }
}
