package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.TargetClauses;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Annex;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.given.GivenStudy;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// A kept study that is printed and signed with the targets.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachingStudiesTest {

    private final House house = new House();
    private final Story story = new Story(house);
    private final Actor provider = house.everyone.at(PartySide.PROVIDER);
    private final Actor union = house.everyone.at(PartySide.UNION);

    @BeforeEach
    void keep_two_studies() {
        story.negotiating();
        house.keepStudy.by(union, story.id(), "Più remoto", GivenStudy.inputs());
        house.keepStudy.by(provider, story.id(), "Lavorazioni", GivenStudy.work());
    }

    @Test
    void every_clause_that_carries_the_targets_gets_a_new_version_and_is_open_again() {
        List<Integer> before = carriers().stream().map(Clause::number).toList();

        assertThat(attach(1)).isEqualTo(Outcome.done(1));

        assertThat(carriers())
                .extracting(Clause::number)
                .containsExactlyElementsOf(before.stream().map(number -> number + 1).toList());
        assertThat(carriers())
                .allSatisfy(clause -> {
                    assertThat(clause.isAgreedBy(PartySide.PROVIDER)).isTrue();
                    assertThat(clause.isAgreed()).isFalse();
                });
        assertThat(house.trail.facts(FactKind.STUDY_ATTACHED).getFirst().seenBy())
                .containsExactlyInAnyOrder(PartySide.values());
    }

    @Test
    void it_is_printed_behind_the_instruments_with_the_targets_and_no_other() {
        attach(1);

        assertThat(annexes(InstrumentKind.COMMERCIAL_ADDENDUM)).hasSize(1);
        assertThat(annexes(InstrumentKind.TRI_PARTY_PROTOCOL)).hasSize(1);
        assertThat(annexes(InstrumentKind.COMPANY_AGREEMENT)).isEmpty();
    }

    @Test
    void the_annex_has_the_inputs_the_results_the_limits_and_the_pictures() {
        attach(1);
        Annex annex = annexes(InstrumentKind.TRI_PARTY_PROTOCOL).getFirst();

        assertThat(annex.title().it()).isEqualTo("Studio di fattibilità n. 1: Più remoto");
        assertThat(annex.tables())
                .extracting(table -> table.caption().en())
                .startsWith("What is assumed", "What comes of it")
                .contains("People on the roster");
        assertThat(annex.remarks()).hasSize(5);
        assertThat(annex.pictures())
                .extracting(Annex.Picture::shape)
                .containsExactly(Annex.Shape.BARS, Annex.Shape.TORNADO);
    }

    @Test
    void work_that_waits_has_its_own_annex() {
        attach(2);
        Annex annex = annexes(InstrumentKind.TRI_PARTY_PROTOCOL).getFirst();

        assertThat(annex.pictures())
                .extracting(Annex.Picture::shape)
                .containsExactly(Annex.Shape.LINES, Annex.Shape.TORNADO);
        assertThat(annex.tables().getLast().rows()).hasSize(3);
    }

    @Test
    void another_takes_its_place_and_later_versions_of_the_clause_keep_it() {
        attach(1);
        attach(2);

        assertThat(annexes(InstrumentKind.COMMERCIAL_ADDENDUM))
                .extracting(annex -> annex.title().en())
                .containsExactly("Feasibility study no. 2: Lavorazioni");
        assertThat(attach(2)).isEqualTo(Outcome.refused(new AgreementRefusal.NothingChanged()));
    }

    @Test
    void it_is_taken_away_by_another_new_version() {
        attach(1);
        int before = carriers().getFirst().number();

        assertThat(house.attachStudy.detach(provider, story.id(), "non serve"))
                .isEqualTo(Outcome.done(0));

        assertThat(carriers().getFirst().number()).isEqualTo(before + 1);
        assertThat(annexes(InstrumentKind.COMMERCIAL_ADDENDUM)).isEmpty();
        assertThat(house.attachStudy.detach(provider, story.id(), "non serve"))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NothingChanged()));
    }

    @Test
    void an_unknown_study_and_a_missing_reason_are_refused() {
        assertThat(attach(3)).isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        assertThat(house.attachStudy.attach(provider, story.id(), 1, "  "))
                .isEqualTo(Outcome.refused(new AgreementRefusal.ReasonMissing()));
    }

    @Test
    void nothing_is_attached_to_a_closed_text() {
        House other = new House();
        Story closed = new Story(other).initialled();

        assertThat(
                        other.attachStudy.detach(
                                other.everyone.at(PartySide.PROVIDER), closed.id(), "tardi"))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.WrongState(AgreementState.INITIALLED)));
    }

    private Outcome<Integer> attach(int number) {
        return house.attachStudy.attach(provider, story.id(), number, "perché si veda");
    }

    private List<Clause> carriers() {
        return TargetClauses.of(agreement());
    }

    private Agreement agreement() {
        return house.transactions.inOne(
                () -> house.agreements.findForSystem(story.id()).orElseThrow());
    }

    private List<Annex> annexes(InstrumentKind kind) {
        Agreement now = agreement();
        Instrument instrument = now.instrument(kind).orElseThrow();
        InstrumentText text =
                house.transactions.inOne(
                        () -> house.texts.freeze(now, instrument, 1, house.today.now()));
        return text.annexes();
    }
}
