package tavolo.persistence.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.Boards;
import tavolo.domain.intake.Actuals;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.measured.MeasuredAgreement;
import tavolo.domain.measured.MeasuredSpan;
import tavolo.domain.measured.ReadMeasured;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;
import tavolo.persistence.testing.MySqlServer;

/// How long it takes to read what was measured against what was agreed over ten years of daily
/// figures ([TenYears]): the use case without the page.
public final class MeasuredBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final int SAMPLES = Integer.getInteger("tavolo.benchmark.samples", 300);

    private final DatabaseUnderTest database;
    private final TalkingParties parties;
    private final AgreementId agreement;

    private MeasuredBenchmark(DatabaseUnderTest database) {
        this.database = database;
        this.parties = new TalkingParties(database, 1);
        Talks talks = new Talks(database, parties);
        this.agreement =
                talks.opened(Set.of(Talks.place(InstrumentKind.TRI_PARTY_PROTOCOL, "C22")));
        talks.propose(agreement);
    }

    /// Prints the table of H2 and, with `-Dtavolo.benchmark.mysql=true`, of MySQL.
    static void main(String[] arguments) {
        onH2().forEach(System.out::println);
        if (Boolean.getBoolean("tavolo.benchmark.mysql")) {
            onMySql().forEach(System.out::println);
        }
    }

    /// Fills a fresh H2 database in memory and times it.
    public static List<String> onH2() {
        try (DatabaseUnderTest database = DatabaseUnderTest.h2("board", "party")) {
            return new MeasuredBenchmark(database).run("H2");
        }
    }

    /// Fills a fresh database on a genuine MySQL server and times it.
    public static List<String> onMySql() {
        try (MySqlServer server = MySqlServer.roomy();
                DatabaseUnderTest database =
                        DatabaseUnderTest.mySqlAt(server.freshDatabase(), "board", "party")) {
            return new MeasuredBenchmark(database).run("MySQL");
        }
    }

    private List<String> run(String name) {
        database.transactions()
                .inOne(() -> {
                    TenYears.of(database, agreement, parties.drafter(PartySide.PROVIDER).person());
                    return agreement;
                });
        ReadMeasured read =
                new ReadMeasured(
                        database.transactions(),
                        database.the(Boards.class),
                        database.the(Actuals.class));
        List<Figures> figures = new ArrayList<>();
        for (int months : List.of(MeasuredSpan.USUAL, MeasuredSpan.MOST)) {
            for (PartySide side : List.of(PartySide.PROVIDER, PartySide.UNION)) {
                Actor actor = parties.drafter(side);
                MeasuredSpan span = new MeasuredSpan(TenYears.LAST, months);
                figures.add(
                        Figures.measure(
                                side + ", " + months + " months by month",
                                WARM_UP,
                                SAMPLES,
                                () -> ask(read, actor, span)));
            }
        }
        return Figures.table(
                "measured against agreed, on %s: %d targets, daily figures of ten years"
                        .formatted(name, TenYears.FORMULAS.size()),
                figures);
    }

    private void ask(ReadMeasured read, Actor actor, MeasuredSpan span) {
        Outcome<MeasuredAgreement> told = read.by(actor, agreement, span);
        boolean isWhole =
                told instanceof Outcome.Done<MeasuredAgreement>(var found)
                        && found.rows().size() == TenYears.FORMULAS.size()
                        && found.rows().stream()
                                .allMatch(row -> row.periods().size() == span.months());
        if (!isWhole) {
            throw new IllegalStateException("not all was read: " + told);
        }
    }
}
