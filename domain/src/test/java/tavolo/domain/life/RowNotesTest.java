package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.RemoteValue;
import tavolo.domain.target.RowOrigin;
import tavolo.domain.target.TargetValue;
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
