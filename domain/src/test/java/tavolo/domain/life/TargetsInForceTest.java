package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ForeseenTarget;
import tavolo.domain.agreement.OpeningRequest;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Channel;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.GivenTarget;
import tavolo.domain.term.RegulatedStandards;
import tavolo.domain.term.Regulator;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetStatus;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.TermsProblem;
import tavolo.domain.term.TimelineRefusal;
import tavolo.domain.term.Validity;

/// What it means for the targets of a service line that an agreement comes into force, and what is
/// told before.
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetsInForceTest {

    private static final AgreementId EARLIER = new AgreementId(new UUID(8, 1));
    private static final AgreementId LATER = new AgreementId(new UUID(8, 2));
    private static final TargetSubject LEVEL = subject(Kpi.SL);
    private static final LocalDate STANDARD = LocalDate.of(2024, 7, 10);
    private static final Validity TERM =
            Validity.ofDays(LocalDate.of(2020, 5, 1), LocalDate.of(2021, 4, 30));

    private final House house = new House();
    private final Story story = new Story(house);

    private static TargetSubject subject(Kpi kpi) {
        return new TargetSubject(kpi, TargetScope.whole(Everyone.LINE, Channel.VOICE_IN));
    }

    private TargetTimeline of(TargetSubject subject) {
        return house.transactions.inOne(() -> house.timelines.on(Everyone.LINE)).stream()
                .filter(timeline -> timeline.subject().equals(subject))
                .findFirst()
                .orElseGet(() -> TargetTimeline.of(subject));
    }

    /// An earlier agreement promised `kpi` on `days`.
    private void promisedBefore(Kpi kpi, Validity days) {
        TargetSubject subject = subject(kpi);
        TargetVersion version =
                new TargetVersion(
                        new TargetVersionId(new UUID(9, kpi.name().hashCode())),
                        subject,
                        kpi == Kpi.SL
                                ? GivenTarget.serviceLevel("82")
                                : TargetTerms.of(row(kpi.formulas().getFirst(), "10", TERM.from())),
                        days,
                        Instant.parse("2019-01-01T09:00:00Z"));
        house.transactions.inOne(() ->
                house.timelines.record(
                        Story.done(TargetTimeline.of(subject).continuedBy(version)), EARLIER));
    }

    private static TargetValue row(KpiFormula formula, String value, LocalDate from) {
        return TargetValue.usual(
                formula, Optional.empty(), new BigDecimal(value), from, Optional.empty());
    }

    @Test
    void every_row_is_a_version_from_its_first_day_to_the_end_once_the_agreement_applies() {
        story.signed();
        assertThat(house.transactions.inOne(() -> house.timelines.on(Everyone.LINE))).isEmpty();

        house.today.set(House.firstDay());
        Story.done(house.force.by(house.everyone.at(PartySide.PROVIDER), story.id()));

        List<TargetTimeline> timelines =
                house.transactions.inOne(() -> house.timelines.on(Everyone.LINE));
        assertThat(timelines)
                .extracting(timeline -> timeline.subject().kpi())
                .containsExactly(Kpi.SL, Kpi.ASA, Kpi.ABN, Kpi.AHT, Kpi.TDW);
        assertThat(timelines)
                .allSatisfy(timeline -> {
                    Segment only = timeline.segments().getFirst();
                    assertThat(timeline.segments()).hasSize(1);
                    assertThat(only.days()).isEqualTo(TERM);
                    assertThat(only.version().recordedAt()).isEqualTo(house.today.now());
                });
        assertThat(of(LEVEL).asOf(House.firstDay()).orElseThrow().terms().levels().value())
                .isEqualByComparingTo("75");
    }

    @Test
    void what_an_earlier_agreement_promised_gives_way_and_what_is_left_out_ends() {
        promisedBefore(Kpi.SL, Validity.since(LocalDate.of(2019, 5, 1)));
        promisedBefore(Kpi.QA, Validity.since(LocalDate.of(2019, 5, 1)));
        story.signed();
        assertThat(foreseen())
                .containsExactly(new ForeseenTarget(LEVEL, List.of(TERM), Optional.empty()));

        force();

        assertThat(of(LEVEL).segments())
                .extracting(Segment::days)
                .containsExactly(
                        Validity.between(LocalDate.of(2019, 5, 1), TERM.from()),
                        TERM,
                        Validity.since(LocalDate.of(2021, 5, 1)));
        assertThat(of(subject(Kpi.QA)).asOf(TERM.from().minusDays(1))).isPresent();
        assertThat(of(subject(Kpi.QA)).asOf(TERM.from())).isEmpty();
        assertThat(of(LEVEL).entries()).hasSize(2);
    }

    @Test
    void days_between_two_agreements_are_told_before_and_stay_without_a_target() {
        promisedBefore(
                Kpi.SL, Validity.ofDays(LocalDate.of(2019, 4, 1), LocalDate.of(2020, 3, 31)));
        story.signed();

        assertThat(foreseen())
                .containsExactly(
                        new ForeseenTarget(
                                LEVEL,
                                List.of(),
                                Optional.of(
                                        Validity.ofDays(
                                                LocalDate.of(2020, 4, 1),
                                                LocalDate.of(2020, 4, 30)))));
        force();

        assertThat(of(LEVEL).asOf(LocalDate.of(2020, 4, 15))).isEmpty();
        assertThat(of(LEVEL).asOf(LocalDate.of(2020, 5, 1))).isPresent();
    }

    private List<ForeseenTarget> foreseen() {
        return Story.done(
                house.targetHistory.foreseen(house.everyone.at(PartySide.UNION), story.id()));
    }

    private void force() {
        house.today.set(House.firstDay());
        Story.done(house.force.by(house.everyone.at(PartySide.PROVIDER), story.id()));
    }

    @Test
    void a_table_below_a_standard_is_refused_with_the_standard_and_the_day() {
        AgreementId open = openEnded();
        house.timelines.regulate(Everyone.FREE_LINE, Regulator.AGCOM);

        assertThat(refused(revise(open, row(KpiFormula.ASA_QUEUE, "151", STANDARD.plusDays(1)))))
                .contains(
                        new TimelineRefusal.TermsUnfit(
                                List.of(belowStandard("151", STANDARD.plusDays(1)))));
        assertThat(refused(revise(open, row(KpiFormula.ASA_QUEUE, "150", STANDARD)))).isEmpty();
    }

    @Test
    void a_text_whose_targets_fell_below_a_standard_meanwhile_does_not_close() {
        AgreementId open = openEnded();
        Story.done(revise(open, row(KpiFormula.ASA_QUEUE, "200", LocalDate.of(2024, 1, 1))));
        Story.done(house.propose.by(house.everyone.at(PartySide.PROVIDER), open));
        for (PartySide side : List.of(PartySide.CLIENT, PartySide.UNION)) {
            Story.done(
                    house.position.accept(house.everyone.at(side), open, carrier(open).latest()));
        }
        house.timelines.regulate(Everyone.FREE_LINE, Regulator.AGCOM);

        assertThat(
                        refused(
                                house.close.by(
                                        house.everyone.at(PartySide.PROVIDER),
                                        open,
                                        InstrumentKind.TRI_PARTY_PROTOCOL)))
                .contains(new TimelineRefusal.TermsUnfit(List.of(belowStandard("200", STANDARD))));
    }

    private static TermsProblem belowStandard(String asked, LocalDate on) {
        return new TermsProblem.BelowStandard(
                RegulatedStandards.inForce(Regulator.AGCOM, Kpi.ASA, on).orElseThrow(),
                new BigDecimal(asked).setScale(TargetValue.SCALE),
                on);
    }

    /// A draft on another line that holds the targets and has no end.
    private AgreementId openEnded() {
        return Story.done(
                house.open.by(
                        house.everyone.at(PartySide.PROVIDER),
                        new OpeningRequest(
                                Set.of(Everyone.FREE_LINE),
                                Set.of(house.everyone.home(OrganisationKind.UNION).id()),
                                Set.of(ClausePlace.parse(Story.TARGETS)),
                                Language.IT,
                                LocalDate.of(2024, 1, 1),
                                Optional.empty(),
                                false)));
    }

    private Clause carrier(AgreementId id) {
        return house.transactions
                .inOne(() -> house.agreements.findForSystem(id))
                .orElseThrow()
                .clauses()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_row_that_begins_after_the_agreement_is_refused_with_its_days() {
        story.proposed();
        LocalDate late = LocalDate.of(2021, 5, 1);

        assertThat(refused(revise(story.id(), row(KpiFormula.SL_OFFERED, "75", late))))
                .contains(new AgreementRefusal.TargetNeverApplies(Validity.since(late)));
    }

    private Outcome<TargetRevisionId> revise(AgreementId id, TargetValue row) {
        TargetRevisionId present =
                house.transactions
                        .inOne(() -> house.agreements.findForSystem(id))
                        .orElseThrow()
                        .clauses()
                        .flatMap(clause -> clause.targets().stream())
                        .findFirst()
                        .orElseThrow();
        return house.targets.by(
                house.everyone.at(PartySide.PROVIDER), id, present, List.of(row), "meno fretta");
    }

    private static Optional<Refusal> refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Refusal why)
                ? Optional.of(why)
                : Optional.empty();
    }

    @Test
    void a_suspended_agreement_is_observed_and_counts_again_when_it_applies_again() {
        story.inForce();
        reached(AgreementState.SUSPENDED, "2020-06-10T10:00:00Z");
        reached(AgreementState.IN_FORCE, "2020-07-01T10:00:00Z");

        assertThat(status(LocalDate.of(2020, 6, 9))).isEqualTo(TargetStatus.REVISED);
        assertThat(status(LocalDate.of(2020, 6, 10))).isEqualTo(TargetStatus.SUSPENDED);
        assertThat(status(LocalDate.of(2020, 6, 30))).isEqualTo(TargetStatus.SUSPENDED);
        assertThat(status(LocalDate.of(2020, 7, 1))).isEqualTo(TargetStatus.REVISED);
        assertThat(of(LEVEL).segments().getLast().days().to()).isEqualTo(TERM.to());
    }

    @Test
    void what_goes_on_after_its_term_has_no_end_and_what_ended_applies_no_longer() {
        story.inForce();
        reached(AgreementState.ULTRA_ACTIVE, "2021-05-02T10:00:00Z");
        assertThat(of(LEVEL).asOf(LocalDate.of(2023, 1, 1))).isPresent();

        reached(AgreementState.TERMINATED, "2021-09-30T16:00:00Z");

        assertThat(of(LEVEL).asOf(LocalDate.of(2021, 9, 30))).isPresent();
        assertThat(of(LEVEL).asOf(LocalDate.of(2021, 10, 1))).isEmpty();
        assertThat(of(LEVEL).asOf(LocalDate.of(2021, 10, 1), Instant.parse("2021-09-01T00:00:00Z")))
                .isPresent();
    }

    @Test
    void what_changes_nothing_records_nothing_and_to_be_in_force_twice_neither() {
        story.inForce();
        int before = of(LEVEL).entries().size();
        for (AgreementState state :
                List.of(
                        AgreementState.IN_FORCE,
                        AgreementState.NOTICE_GIVEN,
                        AgreementState.SUPERSEDED)) {
            reached(state, "2020-06-10T10:00:00Z");
        }

        assertThat(of(LEVEL).entries()).hasSize(before);
    }

    @Test
    void what_becomes_of_an_agreement_does_not_touch_what_a_later_one_promised() {
        story.inForce();
        LocalDate renewed = LocalDate.of(2021, 1, 1);
        TargetVersion later =
                new TargetVersion(
                        new TargetVersionId(new UUID(9, 1)),
                        LEVEL,
                        GivenTarget.serviceLevel("82"),
                        Validity.since(renewed),
                        Instant.parse("2021-01-01T09:00:00Z"));
        house.transactions.inOne(
                () -> house.timelines.record(Story.done(of(LEVEL).supersededBy(later)), LATER));
        TargetTimeline before = of(LEVEL);

        reached(AgreementState.ULTRA_ACTIVE, "2021-05-02T10:00:00Z");
        reached(AgreementState.SUSPENDED, "2021-05-03T10:00:00Z");
        reached(AgreementState.TERMINATED, "2021-05-04T10:00:00Z");

        assertThat(of(LEVEL)).isEqualTo(before);
        assertThat(of(subject(Kpi.AHT)).asOf(LocalDate.of(2021, 5, 5))).isEmpty();
    }

    private void reached(AgreementState state, String at) {
        assertThat(
                        house.transactions.inOne(() ->
                                house.agreed.reached(story.agreement(), state, Instant.parse(at))))
                .isEmpty();
    }

    private TargetStatus status(LocalDate day) {
        return of(LEVEL).asOf(day).orElseThrow().terms().status();
    }
}
