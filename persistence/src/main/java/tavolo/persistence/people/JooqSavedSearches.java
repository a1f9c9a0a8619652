package tavolo.persistence.people;

import static tavolo.persistence.schema.Tables.SAVED_SEARCH;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.board.SavedSearch;
import tavolo.domain.board.SavedSearches;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Affected;

/// The searches that people keep; every statement names the person whose they are.
@Component
final class JooqSavedSearches implements SavedSearches {

    private final DSLContext sql;

    JooqSavedSearches(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<SavedSearch> of(PersonId person, SavedSearch.Page page) {
        return sql.selectFrom(SAVED_SEARCH)
                .where(SAVED_SEARCH.PERSON_ID.eq(person.value()))
                .and(SAVED_SEARCH.PAGE.eq(page.name()))
                .orderBy(SAVED_SEARCH.NAME, SAVED_SEARCH.ID)
                .limit(SavedSearch.MOST)
                .fetch(row ->
                        new SavedSearch(
                                row.getId(),
                                SavedSearch.Page.valueOf(row.getPage()),
                                row.getName(),
                                row.getAsked(),
                                row.getSavedAt()));
    }

    @Override
    public void add(PersonId person, SavedSearch search) {
        Affected.one(
                "keep a search",
                sql.insertInto(SAVED_SEARCH)
                        .set(SAVED_SEARCH.ID, search.id())
                        .set(SAVED_SEARCH.PERSON_ID, person.value())
                        .set(SAVED_SEARCH.PAGE, search.page().name())
                        .set(SAVED_SEARCH.NAME, search.name())
                        .set(SAVED_SEARCH.ASKED, search.asked())
                        .set(SAVED_SEARCH.SAVED_AT, search.savedAt())
                        .set(SAVED_SEARCH.VERSION, 0L)
                        .execute());
    }

    @Override
    public boolean rename(PersonId person, UUID id, String name) {
        return sql.update(SAVED_SEARCH)
                        .set(SAVED_SEARCH.NAME, name)
                        .set(SAVED_SEARCH.VERSION, SAVED_SEARCH.VERSION.plus(1))
                        .where(is(person, id))
                        .execute()
                == 1;
    }

    @Override
    public boolean discard(PersonId person, UUID id) {
        return sql.deleteFrom(SAVED_SEARCH).where(is(person, id)).execute() == 1;
    }

    private static Condition is(PersonId person, UUID id) {
        return SAVED_SEARCH.ID.eq(id).and(SAVED_SEARCH.PERSON_ID.eq(person.value()));
    }
}
