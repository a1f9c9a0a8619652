package tavolo.ui.verify;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.document.CheckLink;
import tavolo.domain.verify.PrintedPaper;
import tavolo.domain.verify.PrintedPapers;
import tavolo.domain.verify.VerifyRefusal;
import tavolo.ui.security.Tally;

/// Answers the codes on printed papers, a bounded number from each address.
@Component
class CodeDesk {

    static final int CODES_PER_ADDRESS = 60;

    private final Transactions transactions;
    private final PrintedPapers papers;
    private final Tally codes = new Tally(Clock.systemUTC(), VerifyDesk.WINDOW);

    CodeDesk(Transactions transactions, PrintedPapers papers) {
        this.transactions = transactions;
        this.papers = papers;
    }

    /// The paper with the code `words`; empty for none, also where the words are no code.
    Outcome<Optional<PrintedPaper>> look(String words, String address) {
        Duration wait = codes.waitFor(address, CODES_PER_ADDRESS);
        if (wait.isPositive()) {
            return Outcome.refused(new VerifyRefusal.TooManyChecks(wait.toMinutes() + 1));
        }
        codes.count(address);
        Optional<CheckLink> code = CheckLink.parse(words);
        return Outcome.done(
                code.isEmpty()
                        ? Optional.empty()
                        : transactions.inOne(() -> papers.find(code.get())));
    }
}
