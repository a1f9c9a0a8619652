package tavolo.persistence.people;

import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import tavolo.domain.board.SavedSearches;
import tavolo.domain.contract.SavedSearchesContract;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PersonId;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;

class SavedSearchesOnH2Test extends SavedSearchesContract {

    private static final DatabaseUnderTest DATABASE = DatabaseUnderTest.h2("people", "party");
    private static final DatabaseStores STORES = new DatabaseStores(DATABASE);

    @Override
    protected SavedSearches searches() {
        return DATABASE.the(SavedSearches.class);
    }

    @Override
    protected PersonId givenPerson() {
        return STORES.givenPerson(STORES.givenOrganisation(OrganisationKind.UNION));
    }

    @Override
    protected <T> T in(Supplier<T> work) {
        return STORES.inTransaction(work);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }
}
