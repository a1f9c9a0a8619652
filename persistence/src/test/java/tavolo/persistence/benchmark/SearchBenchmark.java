package tavolo.persistence.benchmark;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.ORGANISATION;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tavolo.domain.IdSource;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.Boards;
import tavolo.domain.board.Facet;
import tavolo.domain.board.SearchAgreements;
import tavolo.domain.board.SearchQuery;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.testing.MySqlServer;

/// How long the search takes on a genuine MySQL with very many agreements and versions of clauses:
/// the use case with facets and the first page of twenty, without the page. Sizes come from
/// `tavolo.benchmark.search-agreements` and `tavolo.benchmark.variants`.
public final class SearchBenchmark {

    private static final Duration WARM_UP = Duration.ofMillis(500);
    private static final int SAMPLES = Integer.getInteger("tavolo.benchmark.samples", 100);
    private static final int PAGE = 20;
    private static final int SMALL = 100;

    private static final int AGREEMENTS =
            Integer.getInteger("tavolo.benchmark.search-agreements", 100_000);
    private static final int PARTIES = 5;

    private final DatabaseUnderTest database;
    private final SearchAgreements search;
    private final List<Figures> figures = new ArrayList<>();

    private SearchBenchmark(DatabaseUnderTest database) {
        this.database = database;
        this.search = new SearchAgreements(database.transactions(), database.the(Boards.class));
    }

    /// Prints the table.
    static void main(String[] arguments) {
        onMySql().forEach(System.out::println);
    }

    /// Fills a fresh database on a genuine MySQL server and times the search.
    public static List<String> onMySql() {
        try (MySqlServer server = MySqlServer.roomy()) {
            return on(server.freshDatabase());
        }
    }

    private static List<String> on(MySqlServer.Database fresh) {
        try (DatabaseUnderTest database =
                DatabaseUnderTest.with(
                        Map.of(
                                "spring.datasource.url",
                                fresh.url() + "&rewriteBatchedStatements=true",
                                "spring.datasource.username",
                                fresh.user(),
                                "spring.datasource.password",
                                fresh.password()),
                        "board",
                        "party")) {
            return new SearchBenchmark(database).run();
        }
    }

    private List<String> run() {
        var sql = database.sql();
        List<TalkingParties> parties =
                Stream.generate(() -> new TalkingParties(database, 1)).limit(PARTIES).toList();
        parties.forEach(TalkingParties::freshLine);
        UUID everywhere = parties.getFirst().organisation(PartySide.UNION).value();
        new ManyAgreements(sql, database.transactions(), database.the(IdSource.class), everywhere)
                .add(AGREEMENTS);
        UUID small = smallClient();
        int versions = new ManyTexts(sql, database.transactions()).add();
        all("union", actor(everywhere, OrganisationKind.UNION));
        all("provider", parties.getFirst().drafter(PartySide.PROVIDER));
        all("small client", actor(small, OrganisationKind.CLIENT));
        String title =
                "search on MySQL: %d agreements, %d versions of clauses, %d texts; the union sees %d"
                        .formatted(
                                AGREEMENTS,
                                versions,
                                sql.fetchSingle("select count(*) from search_text")
                                        .get(0, Integer.class),
                                sql.fetchCount(
                                        AGREEMENT_UNION, AGREEMENT_UNION.UNION_ID.eq(everywhere)));
        return Figures.table(title, figures);
    }

    private void all(String who, Actor actor) {
        time(who + ", rare word", actor, SearchQuery.of(ManyTexts.RARE));
        time(who + ", less rare word", actor, SearchQuery.of(ManyTexts.word(400)));
        time(who + ", common word", actor, SearchQuery.of("lavoro"));
        time(who + ", two words", actor, SearchQuery.of("disconnessione " + ManyTexts.word(3)));
        time(who + ", phrase", actor, SearchQuery.of("\"strumenti di lavoro\""));
        time(
                who + ", common word, clause and state chosen",
                actor,
                SearchQuery.of("lavoro").with(Facet.CODE, "C10").with(Facet.STATE, "IN_FORCE"));
        time(who + ", number of an agreement", actor, SearchQuery.of("B00777"));
        time(who + ", nothing found", actor, SearchQuery.of("xyzzyxyzzy"));
        time(
                who + ", how a clause was settled",
                () ->
                        search.settled(
                                actor,
                                new ClausePlace(
                                        InstrumentKind.COMPANY_AGREEMENT, new ClauseCode("C10")),
                                BoardFilter.all(),
                                Optional.empty(),
                                PAGE));
    }

    private void time(String what, Actor actor, SearchQuery query) {
        time(what, () -> search.find(actor, query, 0, PAGE));
    }

    private void time(String what, Supplier<?> work) {
        figures.add(
                Figures.measure(what, WARM_UP, SAMPLES, () -> Objects.requireNonNull(work.get())));
    }

    /// A new client, to which a hundred agreements go.
    private UUID smallClient() {
        var sql = database.sql();
        var client =
                sql.selectFrom(ORGANISATION)
                        .where(ORGANISATION.KIND.eq(OrganisationKind.CLIENT.name()))
                        .limit(1)
                        .fetchSingle();
        client.setId(UUID.randomUUID());
        client.setCode("C-SMALL");
        client.setTaxCode("C-SMALL");
        sql.insertInto(ORGANISATION).set(client).execute();
        sql.update(AGREEMENT)
                .set(AGREEMENT.CLIENT_ID, client.getId())
                .where(AGREEMENT.NUMBER.like("B%"))
                .orderBy(AGREEMENT.NUMBER)
                .limit(SMALL)
                .execute();
        return client.getId();
    }

    private static Actor actor(UUID organisation, OrganisationKind kind) {
        return new Actor(
                new PersonId(UUID.randomUUID()),
                "Ada Neri",
                new OrganisationId(organisation),
                kind,
                Set.of(Role.values()));
    }
}
