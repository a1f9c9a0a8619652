package tavolo.domain.verify;

import java.util.List;
import java.util.Optional;
import tavolo.domain.Transactions;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.evidence.StatementSeal;

/// Checks a file that anybody brings, without an account. A file that the portal keeps is found by
/// its digest alone and never parsed; a package of evidence is compared with the portal's seal on
/// it; any other is judged, and nothing of it is kept.
public final class VerifyFile {

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
        Sha256 digest = file.digest();
        return transactions
                .inOne(() -> papers.find(digest))
                .<Verification>map(paper -> new Verification.Known(digest, paper))
                .or(() ->
                        transactions
                                .inOne(() -> papers.adhesion(digest))
                                .map(act -> new Verification.Adhered(digest, act)))
                .orElseGet(() -> unknown(digest, file.toArray()));
    }

    private Verification unknown(Sha256 digest, byte[] file) {
        if (!SealedPackage.isZip(file)) {
            return new Verification.Judged(digest, judge.judge(file));
        }
        PackageVerdict verdict = packages.verdict(file);
        return new Verification.Packaged(digest, verdict, papersOf(verdict));
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
