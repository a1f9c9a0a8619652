package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.RowAnswer;
import tavolo.domain.agreement.RowStands;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.RemoteValue;
import tavolo.domain.target.RowAllowances;
import tavolo.domain.target.RowOrigin;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TimelineRefusal;
import tavolo.domain.term.Workplace;

/// What a row says besides its value: something else for remote people, and from what it follows.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RowNotesTest {

    private final House house = new House();
    private final Story story = new Story(house);

    @Test
    void more_asked_of_remote_people_is_told_and_blocks_nothing() {
        assertThat(row(Kpi.SL).with(remote("77"), Optional.empty()).isStricterRemotely()).isTrue();
        assertThat(row(Kpi.SL).with(remote("73"), Optional.empty()).isStricterRemotely()).isFalse();
        assertThat(row(Kpi.ASA).with(remote("40"), Optional.empty()).isStricterRemotely()).isTrue();
        assertThat(row(Kpi.ASA).with(remote("50"), Optional.empty()).isStricterRemotely())
                .isFalse();
        assertThat(row(Kpi.AHT).with(remote("300"), Optional.empty()).isStricterRemotely())
                .isFalse();
        assertThat(row(Kpi.SL).isStricterRemotely()).isFalse();

        Story.done(put(Kpi.SL, row -> row.with(remote("77"), Optional.empty())));
    }

    @Test
    void what_is_asked_of_remote_people_is_a_target_beside_that_of_all() {
        Story.done(put(Kpi.SL, row -> row.with(remote("73"), Optional.empty())));
        story.inForce();

        List<TargetTimeline> levels =
                house.transactions.inOne(() -> house.timelines.on(Everyone.LINE)).stream()
                        .filter(timeline -> timeline.subject().kpi() == Kpi.SL)
                        .toList();
        assertThat(levels).hasSize(2);
        for (TargetTimeline level : levels) {
            boolean isRemote = level.subject().scope().workplace() == Workplace.REMOTE;
            assertThat(level.asOf(House.firstDay()).orElseThrow().terms().levels().value())
                    .isEqualByComparingTo(isRemote ? "73" : "75");
        }
    }

    @Test
    void what_remote_people_could_never_reach_is_refused() {
        assertThat(put(Kpi.SL, row -> row.with(remote("101"), Optional.empty())))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.why()).isInstanceOf(TimelineRefusal.TermsUnfit.class));
    }

    @Test
    void a_row_follows_from_another_row_of_its_table() {
        Story.done(put(Kpi.AHT, row -> row.with(Optional.empty(), from(Kpi.SL))));
        assertThat(row(Kpi.AHT).origin()).isEqualTo(from(Kpi.SL));

        assertThat(put(Kpi.ASA, row -> row.with(Optional.empty(), from(Kpi.NPS))))
                .isEqualTo(Outcome.refused(new AgreementRefusal.OriginUnfit(Kpi.ASA)));
        assertThat(put(Kpi.SL, row -> row.with(Optional.empty(), from(Kpi.AHT))))
                .isEqualTo(Outcome.refused(new AgreementRefusal.OriginUnfit(Kpi.SL)));
    }

    @Test
    void the_paper_says_both() {
        Story.done(put(Kpi.SL, row -> row.with(remote("73"), Optional.empty())));
        Story.done(put(Kpi.AHT, row -> row.with(Optional.empty(), from(Kpi.SL))));
        var text =
                house.transactions.inOne(() ->
                        house.texts.freeze(
                                story.agreement(),
                                story.instrument(InstrumentKind.TRI_PARTY_PROTOCOL),
                                1,
                                house.today.now()));
        assertThat(text.targets().getFirst().definition().in(Language.IT))
                .endsWith("; per chi lavora da remoto: 73 % (affiancamento)");
        assertThat(text.targets())
                .anySatisfy(row ->
                        assertThat(row.definition().in(Language.EN))
                                .endsWith("; follows from Service level: stesse persone"));
    }

    @Test
    void what_does_not_count_is_agreed_by_all_and_applies_with_the_row() {
        Story.done(put(Kpi.SL, row -> row.allowing(allowances("12.5"))));
        story.inForce();

        TargetTerms terms =
                house.transactions.inOne(() -> house.timelines.on(Everyone.LINE)).stream()
                        .filter(timeline -> timeline.subject().kpi() == Kpi.SL)
                        .findFirst()
                        .orElseThrow()
                        .asOf(House.firstDay())
                        .orElseThrow()
                        .terms();
        assertThat(terms.allowances().exclusions()).isEqualTo(allowances("12.5").exclusions());
        assertThat(terms.allowances().forecastTolerancePercent())
                .contains(new BigDecimal("12.5000"));
        assertThat(terms.payoff()).isEmpty();
    }

    @Test
    void who_had_accepted_the_row_is_asked_again_when_other_time_does_not_count() {
        story.negotiating();
        Story.done(
                house.answerTargets.by(
                        house.everyone.at(PartySide.UNION),
                        story.id(),
                        table().id(),
                        List.of(
                                new RowAnswer.Acceptance(Kpi.SL),
                                new RowAnswer.Acceptance(Kpi.ASA))));
        Story.done(put(Kpi.SL, row -> row.allowing(allowances("10"))));

        RowStands stands =
                house.transactions.inOne(() ->
                        new RowStands(
                                house.agreements.tables(story.id()),
                                house.agreements.rowStands(story.id())));
        assertThat(stands.stand(PartySide.UNION, Kpi.SL)).isEmpty();
        assertThat(stands.stand(PartySide.UNION, Kpi.ASA)).contains(Stand.ACCEPTED);
    }

    @Test
    void a_counter_proposal_leaves_what_does_not_count_as_it_is() {
        Story.done(put(Kpi.SL, row -> row.allowing(allowances("10"))));
        story.negotiating();
        Story.done(
                house.answerTargets.by(
                        house.everyone.at(PartySide.UNION),
                        story.id(),
                        table().id(),
                        List.of(
                                new RowAnswer.Counter(
                                        row(Kpi.SL)
                                                .asking(new BigDecimal("70"))
                                                .allowing(RowAllowances.NONE),
                                        ""))));

        assertThat(house.transactions.inOne(() -> house.agreements.rowStands(story.id())))
                .singleElement()
                .satisfies(word ->
                        assertThat(word.wanted().orElseThrow().allowances())
                                .isEqualTo(allowances("10")));
    }

    @Test
    void every_signed_text_says_what_does_not_count() {
        Story.done(put(Kpi.SL, row -> row.allowing(allowances("12.5"))));
        for (InstrumentKind kind :
                List.of(InstrumentKind.TRI_PARTY_PROTOCOL, InstrumentKind.COMMERCIAL_ADDENDUM)) {
            var text =
                    house.transactions.inOne(() ->
                            house.texts.freeze(
                                    story.agreement(),
                                    story.instrument(kind),
                                    1,
                                    house.today.now()));
            Bilingual definition = text.targets().getFirst().definition();
            assertThat(definition.in(Language.IT))
                    .endsWith(
                            "; non conta il tempo di: volumi oltre la previsione (oltre il 12,5 %),"
                                    + " sistemi del committente fermi (con prova)");
            assertThat(definition.in(Language.EN))
                    .endsWith(
                            "; time does not count for: volume over the forecast (by more than"
                                    + " 12.5%), systems of the client down (with evidence)");
        }
    }

    @Test
    void contacts_over_the_forecast_need_a_tolerance_and_nothing_else_has_one() {
        List<Exclusion> over = List.of(new Exclusion(ExclusionCode.VOLUME_OVER_FORECAST, false));
        List<Exclusion> strike = List.of(new Exclusion(ExclusionCode.STRIKE, true));
        Optional<BigDecimal> ten = Optional.of(new BigDecimal("10"));

        assertThatThrownBy(() -> new RowAllowances(over, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RowAllowances(strike, ten))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RowAllowances(over, Optional.of(new BigDecimal("101"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new RowAllowances(
                                List.of(strike.getFirst(), strike.getFirst()), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new RowAllowances(strike, Optional.empty()).isNone()).isFalse();
    }

    private static RowAllowances allowances(String tolerance) {
        return new RowAllowances(
                List.of(
                        new Exclusion(ExclusionCode.CLIENT_SYSTEM_DOWN, true),
                        new Exclusion(ExclusionCode.VOLUME_OVER_FORECAST, false)),
                Optional.of(new BigDecimal(tolerance)));
    }

    private static Optional<RemoteValue> remote(String value) {
        return Optional.of(new RemoteValue(new BigDecimal(value), "affiancamento"));
    }

    private static Optional<RowOrigin> from(Kpi kpi) {
        return Optional.of(new RowOrigin(kpi, "stesse persone"));
    }

    private TargetValue row(Kpi kpi) {
        return table().values().stream().filter(row -> row.kpi() == kpi).findFirst().orElseThrow();
    }

    private TargetRevision table() {
        return house.transactions.inOne(() -> house.agreements.tables(story.id()).getLast());
    }

    private Outcome<TargetRevisionId> put(Kpi kpi, UnaryOperator<TargetValue> change) {
        List<TargetValue> values =
                table().values().stream()
                        .map(row -> row.kpi() == kpi ? change.apply(row) : row)
                        .toList();
        return house.targets.by(
                house.everyone.at(PartySide.PROVIDER), story.id(), table().id(), values, "prova");
    }
}
