package tavolo.domain.fake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tavolo.domain.notice.PostOffice;
import tavolo.domain.notice.WrittenLetter;

/// A mail server that takes everything over, unless it was told what to answer.
public final class FakePostOffice implements PostOffice {

    private final FakeTransactions transactions;
    private final List<WrittenLetter> taken = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private boolean open = true;

    public FakePostOffice(FakeTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public Answer deliver(WrittenLetter letter) {
        transactions.forbid();
        Answer answer = answers.isEmpty() ? new Answer.Accepted() : answers.poll();
        if (answer instanceof Answer.Accepted) {
            taken.add(letter);
        }
        return answer;
    }

    /// What was taken over, oldest first.
    public List<WrittenLetter> taken() {
        return List.copyOf(taken);
    }

    /// Answers the next letters in this way, one each.
    public void answer(Answer... next) {
        answers.addAll(List.of(next));
    }

    /// As if there were no mail server.
    public void shut() {
        open = false;
    }
}
