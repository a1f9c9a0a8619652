package tavolo.persistence.benchmark;

import static org.jooq.impl.DSL.val;
import static tavolo.persistence.schema.Tables.AGREEMENT_LINE;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;
import static tavolo.persistence.schema.Tables.TARGET_ENTRY;
import static tavolo.persistence.schema.Tables.TARGET_SUBJECT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.board.AppliedTarget;
import tavolo.domain.board.Boards;
import tavolo.domain.board.ReadTargetHistory;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Channel;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Kpi;
import tavolo.domain.term.Workplace;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;
import tavolo.persistence.testing.MySqlServer;

/// How long it takes to tell what applied on a day on one service line, among very many versions:
/// the use case without the page. `tavolo.benchmark.versions` says how many, a million unless told
/// otherwise; each line has twenty targets of twenty-five versions.
public final class AsOfBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final int SAMPLES = Integer.getInteger("tavolo.benchmark.samples", 500);
    private static final int VERSIONS = Integer.getInteger("tavolo.benchmark.versions", 1_000_000);
    private static final int TARGETS = 20;
    private static final int PER_TARGET = 25;
    private static final int DAYS_BETWEEN = 60;
    private static final LocalDate START = LocalDate.of(2016, 1, 1);
    private static final Instant FIRST = Instant.parse("2015-12-01T09:00:00Z");
    private static final long SEED = 20200312;

    private final DatabaseUnderTest database;
    private final DSLContext sql;
    private final TalkingParties parties;
    private final AgreementId agreement;
    private final List<String> codes = new ArrayList<>();
    private final Random random = new Random(SEED);

    private AsOfBenchmark(DatabaseUnderTest database) {
        this.database = database;
        this.sql = database.sql();
        this.parties = new TalkingParties(database, 1);
        Talks talks = new Talks(database, parties);
        this.agreement =
                talks.opened(Set.of(Talks.place(InstrumentKind.TRI_PARTY_PROTOCOL, "C22")));
        talks.propose(agreement);
    }

    /// Prints the tables of both databases.
    static void main(String[] arguments) throws IOException {
        onH2(Files.createTempDirectory("as-of")).forEach(System.out::println);
        onMySql().forEach(System.out::println);
    }

    /// Fills a fresh H2 database on disk below `folder` and times it: a million versions are more
    /// than the heap of a benchmark holds.
    public static List<String> onH2(Path folder) {
        String place = DatabaseUnderTest.h2Url("file:" + folder.resolve("as-of"));
        try (DatabaseUnderTest database = DatabaseUnderTest.at(place, "board", "party")) {
            return new AsOfBenchmark(database).run("H2");
        }
    }

    /// Fills a fresh database on a genuine MySQL server and times it.
    public static List<String> onMySql() {
        try (MySqlServer server = MySqlServer.roomy()) {
            MySqlServer.Database fresh = server.freshDatabase();
            Map<String, Object> place =
                    Map.of(
                            "spring.datasource.url",
                            fresh.url() + "&rewriteBatchedStatements=true",
                            "spring.datasource.username",
                            fresh.user(),
                            "spring.datasource.password",
                            fresh.password());
            try (DatabaseUnderTest database = DatabaseUnderTest.with(place, "board", "party")) {
                return new AsOfBenchmark(database).run("MySQL");
            }
        }
    }

    private List<String> run(String name) {
        fill();
        ReadTargetHistory read =
                new ReadTargetHistory(
                        database.transactions(),
                        database.the(Boards.class),
                        database.the(Agreements.class),
                        Talks.targets(database));
        List<Figures> figures = new ArrayList<>();
        for (PartySide side : List.of(PartySide.PROVIDER, PartySide.UNION)) {
            Actor actor = parties.drafter(side);
            figures.add(
                    Figures.measure(
                            side + ", on a day, by all that is known",
                            WARM_UP,
                            SAMPLES,
                            () -> ask(read, actor, Optional.empty())));
            figures.add(
                    Figures.measure(
                            side + ", on a day, as known at a moment",
                            WARM_UP,
                            SAMPLES,
                            () -> ask(read, actor, Optional.of(moment()))));
        }
        return Figures.table(
                "what applied, on %s, among %d versions"
                        .formatted(name, sql.fetchCount(TARGET_ENTRY)),
                figures);
    }

    private Instant moment() {
        return FIRST.plus(Duration.ofDays(random.nextInt(PER_TARGET * DAYS_BETWEEN) + 1L));
    }

    private void ask(ReadTargetHistory read, Actor actor, Optional<Instant> known) {
        String code = codes.get(random.nextInt(codes.size()));
        LocalDate day = START.plusDays(random.nextInt(PER_TARGET * DAYS_BETWEEN));
        Outcome<List<AppliedTarget>> told = read.onLine(actor, code, day, known);
        boolean isWhole =
                told instanceof Outcome.Done<List<AppliedTarget>>(var applied)
                        && (known.isPresent() || applied.size() == TARGETS);
        if (!isWhole) {
            throw new IllegalStateException(code + " on " + day + ": " + told);
        }
    }

    private void fill() {
        database.transactions()
                .inOne(() -> {
                    lines().forEach(this::subjects);
                    return codes.size();
                });
        numbers();
        boolean isMySql = sql.dialect().family() == SQLDialect.MYSQL;
        String fresh = isMySql ? "uuid_to_bin(uuid(), 1)" : "cast(random_uuid() as binary(16))";
        for (int number = 1; number <= PER_TARGET; number++) {
            versions(number, fresh);
        }
        sql.execute(isMySql ? "analyze table target_entry, target_subject" : "analyze");
    }

    private void versions(int number, String fresh) {
        sql.query(
                        """
                        insert into target_entry
                          (subject_id, number, service_line_id, agreement_id, kind, valid_from, valid_to, recorded_at,
                           version_id, variant, conditions, promised, status, details)
                        select s.id, v.number, s.service_line_id, ?, 'VERSION', v.valid_from, v.valid_to, v.recorded_at,
                          %s, f.formula, '{}', 50 + v.number, 'CURRENT',
                          '{"beside":{},"exclusions":[],"measuring":{"decimals":2,"granularity":"MONTH","sample":10}}'
                        from target_subject s
                        join bench_formula f on f.kpi = s.kpi
                        join bench_version v on v.number = ?
                        """
                                .formatted(fresh),
                        val(agreement.value(), TARGET_ENTRY.AGREEMENT_ID),
                        number)
                .queryTimeout(3600)
                .execute();
    }

    private List<UUID> lines() {
        var line =
                sql.selectFrom(SERVICE_LINE)
                        .where(
                                SERVICE_LINE.PROVIDER_ID.eq(
                                        parties.organisation(PartySide.PROVIDER).value()))
                        .limit(1)
                        .fetchSingle();
        List<UUID> lines = new ArrayList<>();
        Batch covered =
                new Batch(
                        sql,
                        AGREEMENT_LINE,
                        AGREEMENT_LINE.AGREEMENT_ID,
                        AGREEMENT_LINE.SERVICE_LINE_ID);
        for (int number = 0; number < VERSIONS / (TARGETS * PER_TARGET); number++) {
            line.setId(database.the(IdSource.class).next());
            line.setCode("B" + number);
            sql.insertInto(SERVICE_LINE).set(line).execute();
            covered.add(agreement.value(), line.getId());
            codes.add(line.getCode());
            lines.add(line.getId());
        }
        covered.write();
        return lines;
    }

    private void subjects(UUID line) {
        Batch batch =
                new Batch(
                        sql,
                        TARGET_SUBJECT,
                        TARGET_SUBJECT.ID,
                        TARGET_SUBJECT.SERVICE_LINE_ID,
                        TARGET_SUBJECT.KPI,
                        TARGET_SUBJECT.CHANNEL,
                        TARGET_SUBJECT.WORKPLACE,
                        TARGET_SUBJECT.PLACE);
        for (Kpi kpi : Arrays.asList(Kpi.values()).subList(0, TARGETS)) {
            batch.add(
                    database.the(IdSource.class).next(),
                    line,
                    kpi.name(),
                    Channel.VOICE_IN.name(),
                    Workplace.BOTH.name(),
                    "VOICE_IN BOTH * *");
        }
        batch.write();
    }

    /// The days of each version: the odd ones for some weeks, the even ones without an end.
    private void numbers() {
        sql.execute(
                "create table bench_version (number int primary key, valid_from date,"
                        + " valid_to date, recorded_at datetime(6))");
        sql.execute(
                "create table bench_formula (kpi varchar(20) primary key, formula varchar(40))");
        for (int number = 1; number <= PER_TARGET; number++) {
            LocalDate from = START.plusDays((number - 1L) * DAYS_BETWEEN);
            sql.execute(
                    "insert into bench_version values (?, ?, ?, ?)",
                    number,
                    from,
                    number % 2 == 1 && number > 1 ? from.plusDays(DAYS_BETWEEN / 2) : null,
                    LocalDateTime.ofInstant(
                            FIRST.plus(Duration.ofDays((number - 1L) * DAYS_BETWEEN)),
                            ZoneOffset.UTC));
        }
        for (Kpi kpi : Kpi.values()) {
            sql.execute(
                    "insert into bench_formula values (?, ?)",
                    kpi.name(),
                    kpi.formulas().getFirst().name());
        }
    }
}
