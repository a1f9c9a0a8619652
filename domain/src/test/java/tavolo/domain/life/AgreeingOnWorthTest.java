package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.given.PayoffActs.abandonment;
import static tavolo.domain.given.PayoffActs.band;
import static tavolo.domain.given.PayoffActs.cap;
import static tavolo.domain.given.PayoffActs.level;
import static tavolo.domain.given.PayoffActs.row;
import static tavolo.domain.given.PayoffActs.usual;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.PayoffAnswer;
import tavolo.domain.agreement.PayoffStands;
import tavolo.domain.agreement.PayoffTable;
import tavolo.domain.agreement.PayoffTableId;
import tavolo.domain.agreement.PayoffsAnswered;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.RowAnswer;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.House;
import tavolo.domain.given.PayoffActs;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.PayoffItem;
import tavolo.domain.term.Payoffs;
import tavolo.domain.term.Scorecard;
import tavolo.domain.term.TermsProblem;

/// What the targets are worth is settled between the provider and the client, row by row, with the
/// clause of the commercial addendum; the unions never learn of it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreeingOnWorthTest {

    private static final String ADDENDUM = "C22@COMMERCIAL_ADDENDUM";
    private static final Optional<Indicator> LEVEL = Optional.of(Kpi.SL);
    private static final Optional<Indicator> LOST = Optional.of(Kpi.ABN);
    private static final Optional<Indicator> CAP = Optional.empty();

    private House house;
    private Story story;
    private Actor provider;
    private Actor client;
    private Actor union;

    @BeforeEach
    void negotiate() {
        sitDown();
        story.negotiating();
    }

    private void sitDown() {
        house = new House();
        story = new Story(house);
        provider = house.everyone.at(PartySide.PROVIDER);
        client = house.everyone.at(PartySide.CLIENT);
        union = house.everyone.at(PartySide.UNION);
    }

    @Test
    void a_proposal_renews_the_clause_of_the_addendum_and_no_other() {
        story.acceptAll();
        int protocol = story.clause(Story.TARGETS).number();
        propose(provider, usual());
        assertThat(story.clause(ADDENDUM).number()).isEqualTo(2);
        assertThat(story.clause(ADDENDUM).waitsFor(PartySide.CLIENT)).isTrue();
        assertThat(story.clause(Story.TARGETS).number()).isEqualTo(protocol);
        assertThat(story.clause(Story.TARGETS).isAgreed()).isTrue();
        assertThat(stands().stand(PartySide.PROVIDER, LEVEL)).contains(Stand.PROPOSED);
        assertThat(stands().stand(PartySide.CLIENT, LEVEL)).isEmpty();
    }

    @Test
    void a_word_about_money_alone_neither_begins_the_talks_nor_answers_a_target() {
        sitDown();
        story.proposed();
        Map<PartySide, Integer> told = story.agreement().turnsToldToUnions();
        propose(client, usual());
        answer(provider, accept(LEVEL));
        assertThat(story.agreement().state()).isEqualTo(AgreementState.PROPOSED);
        assertThat(story.agreement().turnsToldToUnions()).isEqualTo(told);
        assertThat(story.agreement().turns()).isNotEqualTo(told);
        assertThat(house.transactions.inOne(() -> house.agreements.rowStands(story.id())))
                .isEmpty();
        assertThat(story.clause(ADDENDUM).isAgreedBy(PartySide.CLIENT)).isFalse();
    }

    @Test
    void every_row_and_the_cap_are_answered_and_then_the_clause_is_accepted() {
        story.acceptAll();
        propose(provider, usual());
        assertThat(answer(client, accept(LEVEL), accept(LOST)))
                .isEqualTo(Outcome.done(new PayoffsAnswered(2, 0, 0, 1)));
        assertThat(story.clause(ADDENDUM).isAgreedBy(PartySide.CLIENT)).isFalse();
        assertThat(answer(client, accept(CAP)))
                .isEqualTo(Outcome.done(new PayoffsAnswered(1, 0, 0, 0)));
        assertThat(story.clause(ADDENDUM).isAgreed()).isTrue();
        assertThat(stands().isAgreed(CAP, EnumSet.of(PartySide.PROVIDER, PartySide.CLIENT)))
                .isTrue();
    }

    @Test
    void who_accepts_the_clause_accepts_what_it_carries_and_the_protocol_carries_none() {
        propose(provider, usual());
        Story.done(house.position.accept(client, story.id(), story.clause(Story.TARGETS).latest()));
        assertThat(stands().stand(PartySide.CLIENT, LEVEL)).isEmpty();
        Story.done(house.position.accept(client, story.id(), story.clause(ADDENDUM).latest()));
        assertThat(stands().stand(PartySide.CLIENT, LEVEL)).contains(Stand.ACCEPTED);
        assertThat(stands().stand(PartySide.CLIENT, CAP)).contains(Stand.ACCEPTED);
    }

    @Test
    void accepting_all_targets_leaves_the_addendum_open_while_money_is_unanswered() {
        propose(provider, usual());
        acceptTargets(client);
        assertThat(story.clause(Story.TARGETS).isAgreedBy(PartySide.CLIENT)).isTrue();
        assertThat(story.clause(ADDENDUM).isAgreedBy(PartySide.CLIENT)).isFalse();
    }

    @Test
    void a_counter_proposal_contests_the_clause_until_the_next_table_grants_it() {
        acceptTargets(client);
        propose(provider, usual());
        Story.done(
                answer(
                        client,
                        counter(new PayoffItem.Worth(level("55")), "pesa troppo"),
                        counter(new PayoffItem.Worth(abandonment("45")), ""),
                        accept(CAP)));
        assertThat(story.clause(ADDENDUM).stand(PartySide.CLIENT)).contains(Stand.COUNTERED);
        assertThat(story.clause(Story.TARGETS).stand(PartySide.CLIENT)).contains(Stand.ACCEPTED);
        assertThat(stands().word(client.organisation(), LEVEL).orElseThrow().wanted())
                .contains(new PayoffItem.Worth(level("55")));

        propose(provider, PayoffActs.of(cap("5"), level("55"), abandonment("45")));
        assertThat(stands().stand(PartySide.CLIENT, LEVEL)).contains(Stand.ACCEPTED);
        assertThat(story.clause(ADDENDUM).isAgreed()).isTrue();
    }

    @Test
    void what_is_contested_stays_contested_on_the_next_version_while_it_says_the_same() {
        propose(provider, usual());
        Story.done(answer(client, object(CAP, "senza tetto non firmo")));
        propose(provider, PayoffActs.of(cap("5"), level("70"), abandonment("30")));
        assertThat(stands().stand(PartySide.CLIENT, CAP)).contains(Stand.OBJECTED);
        assertThat(story.clause(ADDENDUM).stand(PartySide.CLIENT)).contains(Stand.OBJECTED);
        assertThat(story.clause(ADDENDUM).positionOf(client.organisation()).orElseThrow().reason())
                .isEqualTo("Tetto mensile: senza tetto non firmo");
        Story.done(answer(client, accept(CAP)));
        assertThat(story.clause(ADDENDUM).isObjected()).isFalse();
    }

    @Test
    void an_objection_says_why_and_nothing_is_answered_twice_or_unasked() {
        propose(provider, usual());
        assertThat(answer(client, object(LEVEL, " "))).isEqualTo(refused("ReasonMissing"));
        assertThat(answer(client, accept(LEVEL), accept(LEVEL)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(answer(client, accept(Optional.of(Kpi.AHT)))).isEqualTo(refused("NotFound"));
        assertThat(answer(client)).isEqualTo(Outcome.refused(new AgreementRefusal.RowsMissing()));
        assertThat(answer(client, counter(new PayoffItem.Worth(level("60")), "")))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NothingChanged()));
    }

    @Test
    void weights_make_a_hundred_bands_fit_the_target_and_the_cap_that_of_the_clause() {
        assertThat(tried(PayoffActs.of(cap("5"), level("60"), abandonment("30"))))
                .isEqualTo(
                        Outcome.refused(
                                new Scorecard.WeightsNotHundred(new BigDecimal("90.0000"))));
        assertThat(tried(PayoffActs.of(cap("5"), row(Kpi.FCR, "100"))))
                .isEqualTo(Outcome.refused(new AgreementRefusal.WorthWithoutTarget(Kpi.FCR)));
        assertThat(tried(PayoffActs.of(cap("5.01"), level("60"), abandonment("40"))))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.CapAboveClause(new BigDecimal("5.00"))));
        assertThat(tried(new Payoffs(usual().rows(), new PayoffItem.Cap(Optional.empty()))))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.CapAboveClause(new BigDecimal("5.00"))));
        var bonus = band("65", "75", "1", "1");
        assertThat(tried(PayoffActs.of(cap("5"), row(Kpi.SL, "100", bonus))))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.WorthUnfit(
                                        Kpi.SL,
                                        List.of(
                                                new TermsProblem.EffectOfWrongSign(
                                                        bonus, new BigDecimal("75.0000"))))));
        assertThat(tried(PayoffActs.of(cap("5"), row(Kpi.AHT, "100"))))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.WorthUnfit(
                                        Kpi.AHT, List.of(new TermsProblem.CorridorMissing()))));
    }

    @Test
    void a_table_that_another_one_overtook_is_not_put_down_nor_answered() {
        propose(provider, usual());
        PayoffTableId first = newest().id();
        propose(client, PayoffActs.of(cap("4"), level("60"), abandonment("40")));
        assertThat(
                        house.proposePayoffs.by(
                                provider, story.id(), Optional.of(first), usual(), "ancora"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(house.answerPayoffs.by(provider, story.id(), first, List.of(accept(CAP))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(
                        house.proposePayoffs.by(
                                provider, story.id(), Optional.of(newest().id()), usual(), " "))
                .isEqualTo(refused("ReasonMissing"));
    }

    @Test
    void for_a_union_there_is_no_such_thing() {
        assertThat(house.proposePayoffs.by(union, story.id(), Optional.empty(), usual(), "perché"))
                .isEqualTo(refused("NotFound"));
        propose(provider, usual());
        assertThat(answer(union, accept(LEVEL))).isEqualTo(refused("NotFound"));
        assertThat(house.readAgreements.payoffs(union, story.id())).isEqualTo(refused("NotFound"));
        Story.done(answer(client, object(LEVEL, "troppo")));
        for (FactKind kind : List.of(FactKind.PAYOFFS_PROPOSED, FactKind.PAYOFFS_ANSWERED)) {
            assertThat(house.trail.facts(kind))
                    .isNotEmpty()
                    .allMatch(fact -> !fact.seenBy().contains(PartySide.UNION));
        }
        assertThat(house.trail.facts(FactKind.CLAUSE_REVISED))
                .allMatch(fact -> !fact.seenBy().contains(PartySide.UNION));
    }

    @Test
    void the_addendum_says_it_in_its_canonical_form_and_the_protocol_does_not() {
        propose(provider, usual());
        String addendum = canonical(InstrumentKind.COMMERCIAL_ADDENDUM);
        assertThat(addendum)
                .contains("\"schema\":\"tavolo-instrument/5\"")
                .contains("\"monthlyCap\":\"5.0000\"")
                .contains("\"weight\":\"60.0000\"");
        assertThat(Canonical.read(addendum.getBytes(StandardCharsets.UTF_8)).payoffs()).isNotNull();
        for (InstrumentKind other :
                List.of(InstrumentKind.TRI_PARTY_PROTOCOL, InstrumentKind.COMPANY_AGREEMENT)) {
            assertThat(canonical(other))
                    .contains("\"schema\":\"tavolo-instrument/1\"")
                    .doesNotContain("payoffs", "monthlyCap", "effectAt", "\"weight\"");
        }
    }

    @Test
    void who_revises_the_targets_has_said_nothing_of_the_money_of_the_other_side() {
        story.acceptAll();
        propose(client, usual());
        TargetRevision table = targets();
        List<TargetValue> without =
                table.values().stream()
                        .filter(row -> row.kpi() == Kpi.SL || row.kpi() == Kpi.ABN)
                        .toList();
        Story.done(house.targets.by(provider, story.id(), table.id(), without, "via il resto"));

        assertThat(stands().word(provider.organisation(), LEVEL)).isEmpty();
        assertThat(story.clause(ADDENDUM).stand(PartySide.PROVIDER)).isEmpty();
        Story.done(
                house.answerPayoffs.by(
                        provider,
                        story.id(),
                        stands().newest().orElseThrow().id(),
                        List.of(accept(LEVEL), accept(LOST), accept(CAP))));
        assertThat(story.clause(ADDENDUM).stand(PartySide.PROVIDER)).contains(Stand.ACCEPTED);
    }

    @Test
    void an_answer_about_money_is_none_to_the_clause_of_the_protocol() {
        story.acceptAll();
        propose(client, usual());
        Clause protocol = story.clause(Story.TARGETS);
        Story.done(
                house.revise.by(
                        client,
                        story.id(),
                        protocol.id(),
                        Language.IT,
                        new ClauseProposal(
                                protocol.latest(), "Altro.", "Other.", Map.of(), "più chiaro")));
        Set<Position> before = Set.copyOf(story.clause(Story.TARGETS).positions());
        Story.done(
                house.answerPayoffs.by(
                        provider,
                        story.id(),
                        stands().newest().orElseThrow().id(),
                        List.of(new PayoffAnswer.Objection(CAP, "troppo"))));
        assertThat(story.clause(ADDENDUM).stand(PartySide.PROVIDER)).contains(Stand.OBJECTED);
        assertThat(story.clause(Story.TARGETS).stand(PartySide.PROVIDER)).isEmpty();
        assertThat(Set.copyOf(story.clause(Story.TARGETS).positions())).isEqualTo(before);
    }

    @Test
    void a_text_closes_only_with_a_worth_that_still_fits_its_targets() {
        propose(provider, usual());
        TargetRevision table = targets();
        List<TargetValue> without =
                table.values().stream().filter(row -> row.kpi() != Kpi.ABN).toList();
        Story.done(house.targets.by(provider, story.id(), table.id(), without, "via una riga"));
        story.acceptAll();
        assertThat(house.close.by(provider, story.id(), InstrumentKind.COMMERCIAL_ADDENDUM))
                .isEqualTo(Outcome.refused(new AgreementRefusal.WorthWithoutTarget(Kpi.ABN)));
        propose(provider, PayoffActs.of(cap("5"), level("100")));
        story.acceptAll();
        story.close(InstrumentKind.COMMERCIAL_ADDENDUM);
    }

    @Test
    void once_in_force_the_targets_are_worth_what_was_agreed() {
        house = new House();
        story = new Story(house);
        propose(house.everyone.at(PartySide.PROVIDER), usual());
        story.in(AgreementState.IN_FORCE);
        var timelines = house.transactions.inOne(() -> house.timelines.on(Everyone.LINE));
        assertThat(timelines)
                .filteredOn(timeline -> timeline.subject().kpi() == Kpi.SL)
                .singleElement()
                .satisfies(timeline ->
                        assertThat(timeline.segments().getFirst().version().terms().payoff())
                                .isEqualTo(usual().of(Kpi.SL)));
        assertThat(timelines)
                .filteredOn(timeline -> timeline.subject().kpi() == Kpi.AHT)
                .singleElement()
                .satisfies(timeline ->
                        assertThat(timeline.segments().getFirst().version().terms().payoff())
                                .isEmpty());
    }

    private String canonical(InstrumentKind kind) {
        Instrument instrument = story.instrument(kind);
        InstrumentText text =
                house.transactions.inOne(() ->
                        house.texts.freeze(story.agreement(), instrument, 1, house.today.now()));
        return new String(Canonical.of(text), StandardCharsets.UTF_8);
    }

    private void acceptTargets(Actor actor) {
        List<RowAnswer> all = new ArrayList<>();
        targets().values().forEach(row -> all.add(new RowAnswer.Acceptance(row.kpi())));
        Story.done(house.answerTargets.by(actor, story.id(), targets().id(), all));
    }

    private TargetRevision targets() {
        return house.transactions.inOne(() -> house.agreements.tables(story.id()).getLast());
    }

    private void propose(Actor actor, Payoffs content) {
        Story.done(
                house.proposePayoffs.by(
                        actor,
                        story.id(),
                        stands().newest().map(PayoffTable::id),
                        content,
                        "si pesa"));
    }

    private Outcome<PayoffTableId> tried(Payoffs content) {
        return house.proposePayoffs.by(provider, story.id(), Optional.empty(), content, "si pesa");
    }

    private Outcome<PayoffsAnswered> answer(Actor actor, PayoffAnswer... answers) {
        return house.answerPayoffs.by(actor, story.id(), newest().id(), List.of(answers));
    }

    private PayoffTable newest() {
        return stands().newest().orElseThrow();
    }

    private PayoffStands stands() {
        return house.transactions.inOne(() ->
                new PayoffStands(
                        house.agreements.payoffTables(story.id()),
                        house.agreements.payoffStands(story.id())));
    }

    private static PayoffAnswer accept(Optional<Indicator> item) {
        return new PayoffAnswer.Acceptance(item);
    }

    private static PayoffAnswer object(Optional<Indicator> item, String reason) {
        return new PayoffAnswer.Objection(item, reason);
    }

    private static PayoffAnswer counter(PayoffItem wanted, String reason) {
        return new PayoffAnswer.Counter(wanted, reason);
    }

    private static <T> Outcome<T> refused(String why) {
        return Outcome.refused(
                why.equals("NotFound")
                        ? new AgreementRefusal.NotFound()
                        : new AgreementRefusal.ReasonMissing());
    }
}
