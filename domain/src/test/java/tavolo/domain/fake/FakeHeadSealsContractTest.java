package tavolo.domain.fake;

import java.util.function.Supplier;
import tavolo.domain.contract.HeadSealsContract;
import tavolo.domain.evidence.ChainHead;
import tavolo.domain.evidence.HeadSeals;

class FakeHeadSealsContractTest extends HeadSealsContract {

    private final FakeTransactions transactions = new FakeTransactions();
    private final FakeHeadSeals seals = new FakeHeadSeals(transactions);

    @Override
    protected HeadSeals seals() {
        return seals;
    }

    @Override
    protected void grow(ChainHead head) {
        transactions.inOne(() -> {
            seals.grow(head);
            return head;
        });
    }

    @Override
    protected <T> T in(Supplier<T> work) {
        return transactions.inOne(work);
    }
}
