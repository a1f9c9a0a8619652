package tavolo.domain.fake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Examined;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.OutsideSignature;
import tavolo.domain.signing.Standing;
import tavolo.domain.signing.UploadJudge;
import tavolo.domain.signing.Verdict;

/// Reads signatures that are written in plain words behind a paper, or before one in an envelope.
public final class FakeUploadJudge implements UploadJudge {

    private static final String ENVELOPE = "envelope";

    private final FakeTransactions transactions;
    private final Clock clock;
    private final Set<Finding> findings = EnumSet.noneOf(Finding.class);
    private Runnable meanwhile = () -> {};
    private Duration left = Duration.ofDays(1);
    private boolean isQualified = true;
    private Standing standing = new Standing.Unknown();

    public FakeUploadJudge(FakeTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /// The paper with a signature of `name`, whose certificate says `serialNumber`, in `field`.
    public static Bytes signed(byte[] paper, String field, String name, String serialNumber) {
        return joined(paper, words(String.join("|", "", field, name, serialNumber)));
    }

    /// An envelope around the paper, signed in the same way.
    public static Bytes enveloped(byte[] paper, String name, String serialNumber) {
        return joined(words(ENVELOPE + "|" + name + "|" + serialNumber + "\n"), paper);
    }

    /// Finds this in every file from now on.
    public void find(Finding finding) {
        findings.add(finding);
    }

    /// The certificates do not say that they are qualified ones.
    public void certificatesAreOrdinary() {
        isQualified = false;
    }

    /// What the authority says of every certificate from now on.
    public void says(Standing of) {
        standing = of;
    }

    /// How long the certificates are still valid.
    public void certificatesLast(Duration rest) {
        left = rest;
    }

    /// Does this while the next file is being judged.
    public void meanwhile(Runnable act) {
        meanwhile = act;
    }

    @Override
    public void prepare() {
        // Always ready.
    }

    @Override
    public Examined paper(byte[] upload, int base) {
        judge();
        List<OutsideSignature> added = new ArrayList<>();
        String tail =
                new String(Arrays.copyOfRange(upload, base, upload.length), StandardCharsets.UTF_8);
        String[] parts = tail.split("\\|", -1);
        for (int index = 1; index + 2 < parts.length; index += 3) {
            added.add(signature(parts[index], parts[index + 1], parts[index + 2]));
        }
        return new Examined(verdict(), added, Optional.empty());
    }

    @Override
    public Examined envelope(byte[] upload) {
        judge();
        String all = new String(upload, StandardCharsets.UTF_8);
        if (!all.startsWith(ENVELOPE)) {
            return Examined.unfit(new Verdict.Refused(Set.of(Finding.NOT_AN_ENVELOPE)));
        }
        String head = all.substring(0, all.indexOf('\n'));
        byte[] content = Arrays.copyOfRange(upload, words(head).length + 1, upload.length);
        String[] parts = head.split("\\|", -1);
        return new Examined(
                verdict(),
                List.of(signature("", parts[1], parts[2])),
                Optional.of(Sha256.digestOf(content)));
    }

    private void judge() {
        transactions.forbid();
        Runnable act = meanwhile;
        meanwhile = () -> {};
        act.run();
    }

    private Verdict verdict() {
        return findings.isEmpty()
                ? new Verdict.Valid(List.of())
                : new Verdict.Invalid(findings, List.of());
    }

    private OutsideSignature signature(String field, String name, String serialNumber) {
        return new OutsideSignature(
                field,
                name,
                "",
                serialNumber,
                "CA",
                List.of(Bytes.of(words("certificate of " + name))),
                clock.instant().minus(Duration.ofDays(9)),
                clock.instant().plus(left),
                clock.instant(),
                isQualified,
                standing,
                findings);
    }

    private static Bytes joined(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return Bytes.of(all);
    }

    private static byte[] words(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
