package tavolo.domain.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.Transactions;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.evidence.StatementSeal;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Verdict;

/// Checks a file that anybody brings, without an account. A file that the portal keeps is found by
/// its digest alone and never parsed; a package of evidence is compared with the portal's seal on
/// it; any other is judged, as an envelope unless it begins as a PDF, and nothing of it is kept.
public final class VerifyFile {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final Transactions transactions;
    private final KnownPapers papers;
    private final StrangersJudge judge;
    private final CheckPackage packages;

    public VerifyFile(
            Transactions transactions,
            KnownPapers papers,
            StrangersJudge judge,
            StatementSeal seal) {
        this.transactions = transactions;
        this.papers = papers;
        this.judge = judge;
        this.packages = new CheckPackage(seal);
    }

    /// What is known or found of `file`.
    public Verification check(Bytes file) {
        return known(file).orElseGet(() -> unknown(file));
    }

    private Optional<Verification> known(Bytes file) {
        Sha256 digest = file.digest();
        return transactions
                .inOne(() -> papers.find(digest))
                .<Verification>map(paper -> new Verification.Known(digest, paper))
                .or(() ->
                        transactions
                                .inOne(() -> papers.adhesion(digest))
                                .map(act -> new Verification.Adhered(digest, act)));
    }

    private Verification unknown(Bytes file) {
        byte[] content = file.toArray();
        if (SealedPackage.isZip(content)) {
            return packaged(file.digest(), content);
        }
        return isPdf(content) ? judged(file.digest(), content) : enveloped(file.digest(), content);
    }

    private Verification judged(Sha256 digest, byte[] file) {
        Verdict verdict = judge.judge(file);
        return verdict.signatures().isEmpty()
                ? new Verification.Judged(digest, verdict)
                : new Verification.Judged(digest, verdict, judge.pages(file));
    }

    private static boolean isPdf(byte[] file) {
        return Arrays.equals(PDF, Arrays.copyOf(file, PDF.length));
    }

    private Verification packaged(Sha256 digest, byte[] file) {
        PackageVerdict verdict = packages.verdict(file);
        return new Verification.Packaged(digest, verdict, papersOf(verdict));
    }

    private Verification enveloped(Sha256 digest, byte[] file) {
        OpenedEnvelope opened = judge.open(file);
        return new Verification.Enveloped(digest, opened, opened.content().map(this::inside));
    }

    /// All envelopes were opened: what is inside is no further one.
    private Verification inside(Bytes content) {
        byte[] file = content.toArray();
        return known(content)
                .orElseGet(() ->
                        isPdf(file) || SealedPackage.isZip(file)
                                ? unknown(content)
                                : new Verification.Judged(
                                        content.digest(),
                                        new Verdict.Refused(Set.of(Finding.NOT_A_PDF))));
    }

    private List<KnownPaper> papersOf(PackageVerdict verdict) {
        return verdict instanceof PackageVerdict.Whole whole
                ? transactions.inOne(() ->
                        whole.newest().stream()
                                .map(papers::find)
                                .flatMap(Optional::stream)
                                .toList())
                : List.of();
    }
}
