package tavolo.domain.verify;

import tavolo.domain.Transactions;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

/// Checks a file that anybody brings, without an account. A file that the portal keeps is found by
/// its digest alone and never parsed; any other is judged, and nothing of it is kept.
public final class VerifyFile {

    private final Transactions transactions;
    private final KnownPapers papers;
    private final StrangersJudge judge;

    public VerifyFile(Transactions transactions, KnownPapers papers, StrangersJudge judge) {
        this.transactions = transactions;
        this.papers = papers;
        this.judge = judge;
    }

    /// What is known or found of `file`.
    public Verification check(Bytes file) {
        Sha256 digest = file.digest();
        return transactions
                .inOne(() -> papers.find(digest))
                .<Verification>map(paper -> new Verification.Known(digest, paper))
                .orElseGet(() -> judged(digest, file));
    }

    private Verification judged(Sha256 digest, Bytes file) {
        return new Verification.Judged(digest, judge.judge(file.toArray()));
    }
}
