package tavolo.persistence.board;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.board.AppliedTarget;
import tavolo.domain.board.Boards;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.board.TargetSource;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.GivenTarget;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TargetEnding;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.Validity;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;

/// What applied on a day, and what somebody may know of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class TargetHistoriesContract {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final Instant NOON = Instant.parse("2020-01-01T12:00:00Z");

    private DatabaseUnderTest database;
    private TalkingParties parties;
    private AgreementId agreement;
    private ServiceLine line;

    /// A fresh database with all stores.
    abstract DatabaseUnderTest database();

    @BeforeAll
    void open() {
        database = database();
    }

    @AfterAll
    void close() {
        database.close();
    }

    @BeforeEach
    void put_an_agreement_on_the_table() {
        parties = new TalkingParties(database, 1);
        agreement = proposed(parties);
        line = line(agreement);
    }

    private AgreementId proposed(TalkingParties those) {
        Talks talks = new Talks(database, those);
        AgreementId id = talks.opened(Scene.PLACES);
        talks.propose(id);
        return id;
    }

    private ServiceLine line(AgreementId id) {
        return in(() -> database.the(Parties.class).linesOfAgreement(id.value())).getFirst();
    }

    private TargetSubject subject(Kpi kpi) {
        return new TargetSubject(kpi, TargetScope.whole(line.id(), line.channel()));
    }

    @Test
    void what_was_recorded_at_random_applies_as_a_replay_in_memory_says() {
        Random random = new Random(7);
        Map<Kpi, TargetTimeline> memory = new EnumMap<>(Kpi.class);
        List<Kpi> kpis = List.of(Kpi.SL, Kpi.ASA, Kpi.QA);
        kpis.forEach(kpi -> memory.put(kpi, TargetTimeline.of(subject(kpi))));
        for (int hour = 1; hour <= 90; hour++) {
            Kpi kpi = kpis.get(random.nextInt(kpis.size()));
            TargetTimeline before = Objects.requireNonNull(memory.get(kpi));
            if (changed(before, random, hour)
                    instanceof Outcome.Done<TargetTimeline>(TargetTimeline next)) {
                memory.put(kpi, recorded(next, agreement));
            }
        }

        assertThat(memory.values()).allMatch(timeline -> timeline.entries().size() > 5);
        for (int question = 0; question < 200; question++) {
            LocalDate day = START.plusDays(random.nextInt(200) - 10L);
            Optional<Instant> known =
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(at(random.nextInt(95)));
            List<TargetVersion> expected = new ArrayList<>();
            memory.values()
                    .forEach(timeline ->
                            timeline.asOf(day, known.orElse(Instant.MAX)).ifPresent(expected::add));
            assertThat(applied(PROVIDER, day, known))
                    .as("%s as known %s", day, known)
                    .extracting(AppliedTarget::version)
                    .containsExactlyElementsOf(expected);
        }
        assertThat(histories(UNION))
                .extracting(TargetHistory::timeline)
                .containsExactlyElementsOf(memory.values());
    }

    private static Outcome<TargetTimeline> changed(TargetTimeline before, Random random, int hour) {
        LocalDate from = START.plusDays(random.nextInt(150));
        Validity days =
                random.nextInt(6) == 0
                        ? Validity.since(from)
                        : Validity.between(from, from.plusDays(1 + random.nextInt(40)));
        TargetVersion version =
                version(before.subject(), days, Integer.toString(20 + hour / 2), hour);
        return switch (random.nextInt(5)) {
            case 0 -> before.endedBy(new TargetEnding(from, at(hour)));
            case 1, 2 -> before.resumedBy(version);
            default -> before.supersededBy(version);
        };
    }

    @Test
    void money_is_for_those_who_sign_the_addendum() {
        TargetVersion worth =
                new TargetVersion(
                        new TargetVersionId(UUID.randomUUID()),
                        subject(Kpi.SL),
                        GivenTarget.serviceLevel().paying(Optional.of(GivenTarget.payoff())),
                        Validity.since(START),
                        at(1));
        recorded(done(TargetTimeline.of(worth.subject()).continuedBy(worth)), agreement);

        for (PartySide side : List.of(PROVIDER, CLIENT)) {
            assertThat(applied(side, START, Optional.empty()))
                    .extracting(AppliedTarget::version)
                    .containsExactly(worth);
        }
        assertThat(applied(UNION, START, Optional.empty()).getFirst().version().terms())
                .isEqualTo(worth.terms().withoutMoney());
        Segment told = histories(UNION).getFirst().on(START, Instant.MAX).orElseThrow();
        assertThat(told.version().terms()).isEqualTo(worth.terms().withoutMoney());
    }

    @Test
    void of_an_agreement_of_others_only_the_days_are_known() {
        TalkingParties others = new TalkingParties(database, 1);
        AgreementId foreign = proposed(others);
        TargetTimeline own = recorded(begun(Kpi.SL), agreement);
        recorded(
                done(
                        own.supersededBy(
                                version(
                                        own.subject(),
                                        Validity.between(START.plusDays(70), START.plusDays(100)),
                                        "33",
                                        2))),
                foreign);

        assertThat(applied(UNION, START.plusDays(80), Optional.empty())).isEmpty();
        assertThat(applied(UNION, START.plusDays(80), Optional.of(at(1)))).hasSize(1);
        TargetHistory told = histories(UNION).getFirst();
        assertThat(told.segments(Instant.MAX))
                .extracting(Segment::days)
                .containsExactly(
                        Validity.between(START, START.plusDays(70)),
                        Validity.since(START.plusDays(100)));
        assertThat(told.toString()).doesNotContain("33.0000");
        assertThat(told.sourceOf(told.segments(Instant.MAX).getFirst().version()))
                .isEqualTo(source());
    }

    @Test
    void a_line_is_as_unknown_to_others_as_one_that_does_not_exist() {
        recorded(begun(Kpi.SL), agreement);
        TalkingParties others = new TalkingParties(database, 1);

        for (PartySide side : PartySide.values()) {
            assertThat(found(line.code(), others.eyes(side))).isEmpty();
            assertThat(found("no line", parties.eyes(side))).isEmpty();
            assertThat(told(others.eyes(side))).isEmpty();
            assertThat(applied(side, START, Optional.empty()))
                    .extracting(AppliedTarget::source)
                    .containsExactly(source());
        }
    }

    private TargetSource source() {
        return new TargetSource(
                agreement, new Talks(database, parties).agreement(agreement).number());
    }

    private TargetTimeline begun(Kpi kpi) {
        return done(
                TargetTimeline.of(subject(kpi))
                        .continuedBy(version(subject(kpi), Validity.since(START), "50", 1)));
    }

    private static TargetVersion version(
            TargetSubject subject, Validity days, String value, int hour) {
        TargetTerms terms =
                TargetTerms.of(
                        TargetValue.usual(
                                subject.kpi().formulas().getFirst(),
                                Optional.empty(),
                                new BigDecimal(value),
                                days.from(),
                                Optional.empty()));
        return new TargetVersion(
                new TargetVersionId(UUID.randomUUID()), subject, terms, days, at(hour));
    }

    private static Instant at(int hour) {
        return NOON.plusSeconds(3600L * hour);
    }

    private TargetTimeline recorded(TargetTimeline next, AgreementId source) {
        return done(in(() -> database.the(TargetTimelines.class).record(next, source)));
    }

    private List<AppliedTarget> applied(PartySide side, LocalDate day, Optional<Instant> known) {
        return read(boards -> boards.appliedTargets(line.code(), day, known, parties.eyes(side)))
                .orElseThrow();
    }

    private Optional<List<AppliedTarget>> found(String service, Visibility eyes) {
        return read(boards -> boards.appliedTargets(service, START, Optional.empty(), eyes));
    }

    private Optional<List<TargetHistory>> told(Visibility eyes) {
        return read(boards -> boards.targetHistories(agreement, eyes));
    }

    private List<TargetHistory> histories(PartySide side) {
        return told(parties.eyes(side)).orElseThrow();
    }

    private <T> T read(Function<Boards, T> question) {
        return in(() -> question.apply(database.the(Boards.class)));
    }

    private <T> T in(Supplier<T> work) {
        return database.transactions().inOne(work);
    }

    private static <T> T done(Outcome<T> outcome) {
        return Talks.done(outcome);
    }
}
