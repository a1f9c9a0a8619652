package tavolo.persistence.benchmark;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.BoardSort;
import tavolo.domain.board.BoardSort.Column;
import tavolo.domain.board.Boards;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;
import tavolo.persistence.DatabaseUnderTest;

/// How long the use cases behind the pages take on a full database, one after the other, without
/// the pages.
public final class ReadingBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(1);
    private static final int SAMPLES = 200;
    private static final int PAGE = 50;

    private final DatabaseUnderTest database;
    private final ReadAgreements read;
    private final LongDiscussion discussion;
    private final List<Figures> figures = new ArrayList<>();

    public ReadingBenchmark(DatabaseUnderTest database, LongDiscussion discussion) {
        this.database = database;
        this.discussion = discussion;
        this.read =
                new ReadAgreements(
                        database.transactions(),
                        database.the(Boards.class),
                        database.the(BusinessClock.class));
    }

    /// The figures of every action, for the union that sits at every table and for the parties of
    /// the long discussion.
    public List<Figures> run(UUID union) {
        Actor everywhere = person(union);
        int all = done(() -> read.count(everywhere, BoardFilter.all()));
        grid("union, " + all + " rows", everywhere, all);
        Actor provider = person(partyOf(true));
        int own = done(() -> read.count(provider, BoardFilter.all()));
        grid("provider, " + own + " rows", provider, own);
        Actor client = person(partyOf(false));
        time("tasks, union", () -> read.tasks(everywhere));
        time("tasks, provider", () -> read.tasks(provider));
        time("table, provider", () -> read.table(provider, discussion.agreement()));
        time("table, client", () -> read.table(client, discussion.agreement()));
        time(
                "busiest clause, provider",
                () -> read.clause(provider, discussion.agreement(), discussion.busiest()));
        return figures;
    }

    private void grid(String who, Actor actor, int rows) {
        BoardFilter all = BoardFilter.all();
        BoardFilter open =
                new BoardFilter(
                        "",
                        EnumSet.of(AgreementState.PROPOSED, AgreementState.NEGOTIATING),
                        Optional.empty());
        BoardFilter turn = new BoardFilter("", Set.of(), Optional.of(PartySide.PROVIDER));
        BoardFilter text = new BoardFilter("assistenza", Set.of(), Optional.empty());
        time("count, " + who, () -> read.count(actor, all));
        page("first page, " + who, actor, all, BoardSort.newestChange(), 0);
        page("in the middle, " + who, actor, all, BoardSort.newestChange(), rows / 2);
        page("at the end, " + who, actor, all, BoardSort.newestChange(), rows - PAGE);
        for (Column column : Column.values()) {
            page("by " + column + ", " + who, actor, all, new BoardSort(column, false), 0);
        }
        time("count of two states, " + who, () -> read.count(actor, open));
        page("two states, " + who, actor, open, BoardSort.newestChange(), 0);
        page("two states by title, " + who, actor, open, new BoardSort(Column.TITLE, false), 0);
        time("count of one side's turn, " + who, () -> read.count(actor, turn));
        page("one side's turn, " + who, actor, turn, BoardSort.newestChange(), 0);
        time("count of a word, " + who, () -> read.count(actor, text));
        page("a word, " + who, actor, text, BoardSort.newestChange(), 0);
    }

    private void page(String what, Actor actor, BoardFilter filter, BoardSort sort, int offset) {
        time(what, () -> read.page(actor, filter, sort, offset, PAGE));
    }

    private void time(String what, Supplier<Outcome<?>> reading) {
        figures.add(Figures.measure(what, WARM_UP, SAMPLES, () -> done(reading)));
    }

    private static <T> T done(Supplier<? extends Outcome<? extends T>> reading) {
        return switch (reading.get()) {
            case Outcome.Done<? extends T> done -> done.value();
            case Outcome.Refused<? extends T> refused ->
                    throw new IllegalStateException("refused: " + refused.why());
        };
    }

    private UUID partyOf(boolean provider) {
        var column = provider ? AGREEMENT.PROVIDER_ID : AGREEMENT.CLIENT_ID;
        return database.sql()
                .select(column)
                .from(AGREEMENT)
                .where(AGREEMENT.ID.eq(discussion.agreement().value()))
                .fetchSingle()
                .value1();
    }

    /// Somebody of `organisation` who may do everything.
    private Actor person(UUID organisation) {
        return database.sql()
                .select(PERSON.ID, ORGANISATION.KIND)
                .from(PERSON)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(PERSON.ORGANISATION_ID))
                .where(ORGANISATION.ID.eq(organisation))
                .orderBy(PERSON.EMAIL_KEY)
                .limit(1)
                .fetchSingle(row ->
                        new Actor(
                                new PersonId(row.get(PERSON.ID)),
                                "Ada Neri",
                                new OrganisationId(organisation),
                                OrganisationKind.valueOf(row.get(ORGANISATION.KIND)),
                                Set.of(Role.values())));
    }
}
