package tavolo.domain.fake;

import java.util.UUID;
import java.util.function.Supplier;
import tavolo.domain.board.SavedSearches;
import tavolo.domain.contract.SavedSearchesContract;
import tavolo.domain.party.PersonId;

class FakeSavedSearchesContractTest extends SavedSearchesContract {

    private final FakeTransactions transactions = new FakeTransactions();
    private final FakeSavedSearches searches = new FakeSavedSearches(transactions);

    @Override
    protected SavedSearches searches() {
        return searches;
    }

    @Override
    protected PersonId givenPerson() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    protected <T> T in(Supplier<T> work) {
        return transactions.inOne(work);
    }
}
