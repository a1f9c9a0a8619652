package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.Stage;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.document.PaperLayout;
import tavolo.domain.document.Sha256;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.House;
import tavolo.domain.given.PayoffActs;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.Validity;

/// The targets of an agreement in force are revised by an agreement of its own.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RevisingTargetsTest {

    private static final LocalDate AUTUMN = LocalDate.of(2020, 9, 1);
    private static final LocalDate END = LocalDate.of(2021, 4, 30);

    private House house;
    private Story story;
    private Actor provider;

    @BeforeEach
    void apply() {
        house = new House();
        story = new Story(house).inForce();
        provider = house.everyone.at(PartySide.PROVIDER);
    }

    @Test
    void it_begins_as_a_draft_between_the_same_parties_with_what_was_agreed_on_targets() {
        Agreement revision = agreement(open());
        Agreement parent = story.agreement();

        assertThat(revision.state()).isEqualTo(AgreementState.DRAFT);
        assertThat(revision.client()).isEqualTo(parent.client());
        assertThat(revision.unions()).isEqualTo(parent.unions());
        assertThat(revision.startsOn()).isEqualTo(AUTUMN);
        assertThat(revision.endsOn()).contains(END);
        assertThat(revision.clauses().map(Clause::place).map(Object::toString))
                .containsExactly("C22@COMMERCIAL_ADDENDUM", Story.PENALTIES, Story.TARGETS);
        TargetRevision before = table(parent);
        TargetRevision now = table(revision);
        assertThat(now.values()).hasSameSizeAs(before.values());
        for (int row = 0; row < now.values().size(); row++) {
            TargetValue old = before.values().get(row);
            TargetValue value = now.values().get(row);
            assertThat(value.oldValue()).contains(old.newValue());
            assertThat(value.newValue()).isEqualTo(old.newValue());
            assertThat(value.formula()).isEqualTo(old.formula());
            assertThat(value.validFrom()).isEqualTo(AUTUMN);
            assertThat(value.validTo()).contains(END);
        }
        assertThat(story.agreement()).isEqualTo(parent);
    }

    @Test
    void its_targets_take_the_place_of_those_before_on_its_days_and_leave_the_rest() {
        AgreementId id = open();
        put(id, "71");
        bringIntoForce(id, AUTUMN);

        TargetTimeline level = timeline();
        assertThat(asked(level, AUTUMN.minusDays(1))).isEqualByComparingTo("75");
        assertThat(asked(level, AUTUMN)).isEqualByComparingTo("71");
        assertThat(asked(level, END)).isEqualByComparingTo("71");
        assertThat(level.asOf(END.plusDays(1))).isEmpty();
        assertThat(story.agreement().state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(table(story.agreement()).values().getFirst().newValue())
                .isEqualByComparingTo("75");
    }

    @Test
    void a_revision_that_ends_earlier_gives_back_what_was_agreed_before() {
        LocalDate last = LocalDate.of(2020, 12, 31);
        AgreementId id =
                Story.done(house.openRevision.by(provider, story.id(), AUTUMN, Optional.of(last)));
        put(id, "71");
        bringIntoForce(id, AUTUMN);

        assertThat(asked(timeline(), last)).isEqualByComparingTo("71");
        assertThat(asked(timeline(), last.plusDays(1))).isEqualByComparingTo("75");
    }

    @Test
    void what_the_targets_are_worth_goes_on_until_it_is_negotiated_anew() {
        house = new House();
        story = new Story(house);
        provider = house.everyone.at(PartySide.PROVIDER);
        Story.done(
                house.proposePayoffs.by(
                        provider, story.id(), Optional.empty(), PayoffActs.usual(), "penali"));
        story.in(AgreementState.IN_FORCE);

        AgreementId first = open();
        bringIntoForce(first, AUTUMN);

        assertThat(timeline().asOf(AUTUMN).orElseThrow().terms().payoff())
                .isEqualTo(PayoffActs.usual().of(Kpi.SL));
        assertThat(house.transactions.inOne(() -> house.agreements.payoffTables(first)))
                .singleElement()
                .satisfies(table -> assertThat(table.content()).isEqualTo(PayoffActs.usual()));
    }

    @Test
    void only_one_revision_is_underway_at_a_time() {
        AgreementId first = open();
        String number = agreement(first).number();

        assertThat(house.openRevision.by(provider, story.id(), AUTUMN, Optional.empty()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.RevisionOpen(number)));

        Story.done(house.end.withdraw(provider, first, "non serve più"));
        AgreementId second = open();
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void the_next_revision_begins_from_what_the_last_one_left() {
        AgreementId first = open();
        put(first, "71");
        bringIntoForce(first, AUTUMN);

        AgreementId second =
                Story.done(
                        house.openRevision.by(
                                provider, story.id(), LocalDate.of(2020, 11, 1), Optional.empty()));
        assertThat(table(agreement(second)).values().getFirst().oldValue())
                .hasValueSatisfying(old -> assertThat(old).isEqualByComparingTo("71"));
        assertThat(house.transactions.inOne(() -> house.agreements.revisionsOf(story.id())))
                .extracting(each -> each.id())
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IN_FORCE", "DRAFT"})
    void only_what_is_in_force_is_revised(AgreementState state) {
        House other = new House();
        Story elsewhere = new Story(other).in(state);
        assertThat(
                        other.openRevision.by(
                                other.everyone.at(PartySide.PROVIDER),
                                elsewhere.id(),
                                AUTUMN,
                                Optional.empty()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.WrongState(state)));
    }

    @Test
    void a_revision_applies_on_days_of_what_it_revises() {
        Validity days = Validity.ofDays(House.firstDay(), END);
        AgreementRefusal outside = new AgreementRefusal.OutsideRevised(days);
        assertThat(open(House.firstDay().minusDays(1), Optional.empty()))
                .isEqualTo(Outcome.refused(outside));
        assertThat(open(END.plusDays(1), Optional.of(END.plusDays(9))))
                .isEqualTo(Outcome.refused(outside));
        assertThat(open(AUTUMN, Optional.of(END.plusDays(1)))).isEqualTo(Outcome.refused(outside));
        assertThat(open(AUTUMN, Optional.of(AUTUMN.minusDays(1))))
                .isEqualTo(Outcome.refused(new AgreementRefusal.DatesReversed()));
        assertThat(open(END, Optional.of(END))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nobody_but_the_provider_knows_of_the_draft() {
        AgreementId id = open();
        assertThat(house.trail.facts(FactKind.REVISION_OPENED))
                .singleElement()
                .satisfies(fact -> assertThat(fact.seenBy()).containsExactly(PartySide.PROVIDER));
        assertThat(PartySide.values())
                .filteredOn(new Story(house, id)::isSeenBy)
                .containsExactly(PartySide.PROVIDER);
    }

    @Test
    void its_text_names_what_it_revises_by_number_day_and_digest() {
        AgreementId id = open();
        agree(id);
        Sha256 parents =
                story.instrument(InstrumentKind.TRI_PARTY_PROTOCOL).textDigest().orElseThrow();
        Sha256 digest = Story.done(house.close.by(provider, id, InstrumentKind.TRI_PARTY_PROTOCOL));

        InstrumentText text = Canonical.read(bytes(digest));

        assertThat(text.schema()).isEqualTo(InstrumentText.REVISING);
        InstrumentText.Revises revises = Objects.requireNonNull(text.revises());
        assertThat(revises.agreement()).isEqualTo(story.agreement().number());
        assertThat(revises.startsOn()).isEqualTo(House.firstDay());
        assertThat(revises.digest()).isEqualTo(parents);
        assertThat(Sha256.digestOf(Canonical.of(text))).isEqualTo(digest);
        assertThat(PaperLayout.of(text).toString())
                .contains(
                        "rivede gli obiettivi di servizio dell’accordo n. "
                                + story.agreement().number(),
                        "1 maggio 2020",
                        parents.toString());
    }

    @Test
    void a_revision_of_what_is_over_never_applies() {
        AgreementId id = open();
        sign(id);
        house.transactions.inOne(() -> {
            house.agreements.move(
                    story.id(), Stage.of(AgreementState.TERMINATED, 1), house.today.now());
            return id;
        });
        house.today.set(AUTUMN);
        assertThat(house.force.by(provider, id))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.RevisedOver(story.agreement().number())));
    }

    private byte[] bytes(Sha256 digest) {
        return house.transactions.inOne(() -> house.papers.bytes(digest));
    }

    private AgreementId open() {
        return Story.done(open(AUTUMN, Optional.empty()));
    }

    private Outcome<AgreementId> open(LocalDate from, Optional<LocalDate> to) {
        return house.openRevision.by(provider, story.id(), from, to);
    }

    private Agreement agreement(AgreementId id) {
        return new Story(house, id).agreement();
    }

    private TargetRevision table(Agreement agreement) {
        return house.transactions.inOne(() -> house.agreements.tables(agreement.id()).getLast());
    }

    /// The provider asks for another service level.
    private void put(AgreementId id, String level) {
        TargetRevision table = table(agreement(id));
        List<TargetValue> values =
                table.values().stream()
                        .map(row -> row.kpi() == Kpi.SL ? row.asking(new BigDecimal(level)) : row)
                        .toList();
        Story.done(house.targets.by(provider, id, table.id(), values, "dopo sei mesi"));
    }

    private void agree(AgreementId id) {
        Story.done(house.propose.by(provider, id));
        suspendPenalties(id);
        new Story(house, id).acceptAll();
    }

    /// The days of the agreement before are asked for anew.
    private void suspendPenalties(AgreementId id) {
        Clause penalties =
                agreement(id)
                        .clauses()
                        .filter(clause -> clause.place().toString().equals(Story.PENALTIES))
                        .findFirst()
                        .orElseThrow();
        ClauseText text = house.transactions.inOne(() -> house.agreements.text(penalties.latest()));
        Map<String, String> values = new TreeMap<>(text.parameters());
        values.put("suspensionFrom", AUTUMN.toString());
        values.put("suspensionTo", END.toString());
        Story.done(
                house.revise.by(
                        house.everyone.at(PartySide.CLIENT),
                        id,
                        penalties.id(),
                        Language.IT,
                        new ClauseProposal(
                                penalties.latest(),
                                text.words().it(),
                                text.words().en(),
                                values,
                                "i giorni di questa revisione")));
    }

    private void sign(AgreementId id) {
        agree(id);
        agreement(id)
                .instruments()
                .forEach(instrument -> Story.done(house.close.by(provider, id, instrument.kind())));
        new Story(house, id).signAll();
    }

    private void bringIntoForce(AgreementId id, LocalDate day) {
        sign(id);
        house.today.set(day);
        Story.done(house.force.by(provider, id));
    }

    private TargetTimeline timeline() {
        return house.transactions.inOne(() -> house.timelines.on(Everyone.LINE)).stream()
                .filter(timeline -> timeline.subject().kpi() == Kpi.SL)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal asked(TargetTimeline timeline, LocalDate day) {
        return timeline.asOf(day).orElseThrow().terms().levels().value();
    }
}
