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
import tavolo.domain.agreement.TargetClauses;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Annex;
import tavolo.domain.exhibit.Exhibit;
import tavolo.domain.exhibit.ExhibitRefusal;
import tavolo.domain.given.GivenStudy;
import tavolo.domain.given.House;
import tavolo.domain.given.PictureActs;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.measured.GivenPrint;
import tavolo.domain.measured.SharedPictures.Shared;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// Measured pictures that are printed and signed with the targets.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachingPicturesTest {

    private final House house = new House();
    private final Story story = new Story(house);
    private final Actor provider = house.everyone.at(PartySide.PROVIDER);

    @BeforeEach
    void negotiate() {
        story.negotiating();
    }

    @Test
    void every_clause_that_carries_the_targets_gets_a_new_version_and_is_open_again() {
        List<Integer> before = carriers().stream().map(Clause::number).toList();

        assertThat(attach()).isEqualTo(Outcome.done(1));

        assertThat(carriers())
                .extracting(Clause::number)
                .containsExactlyElementsOf(before.stream().map(number -> number + 1).toList());
        assertThat(carriers()).noneMatch(Clause::isAgreed);
        assertThat(house.trail.facts(FactKind.PICTURES_ATTACHED).getFirst().details())
                .containsEntry("number", "1")
                .containsKey("digest");
    }

    @Test
    void they_are_printed_behind_the_study_in_the_instruments_with_the_targets_and_no_other() {
        house.keepStudy.by(provider, story.id(), "Più remoto", GivenStudy.inputs());
        house.attachStudy.attach(provider, story.id(), 1, "perché si veda");
        attach();

        assertThat(annexes(InstrumentKind.COMMERCIAL_ADDENDUM))
                .extracting(annex -> annex.title().en().replaceAll(":.*", ""))
                .containsExactly("Feasibility study no. 1", "Measured data no. 1");
        assertThat(annexes(InstrumentKind.TRI_PARTY_PROTOCOL)).hasSize(2);
        assertThat(annexes(InstrumentKind.COMPANY_AGREEMENT)).isEmpty();
    }

    @Test
    void the_same_is_not_attached_twice_and_others_stand_beside_it() {
        attach();

        assertThat(attach()).isEqualTo(Outcome.refused(new AgreementRefusal.NothingChanged()));
        house.print.shows(GivenPrint.course());
        assertThat(attach()).isEqualTo(Outcome.done(2));
        assertThat(read()).extracting(Exhibit::number).containsExactly(1, 2);
    }

    @Test
    void they_are_taken_away_one_by_one_and_their_numbers_are_not_given_again() {
        attach();

        assertThat(detach(1)).isEqualTo(Outcome.done(1));

        assertThat(read()).isEmpty();
        assertThat(annexes(InstrumentKind.COMMERCIAL_ADDENDUM)).isEmpty();
        assertThat(detach(1)).isEqualTo(Outcome.refused(new AgreementRefusal.NothingChanged()));
        assertThat(detach(7)).isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        assertThat(attach()).isEqualTo(Outcome.done(2));
    }

    @Test
    void what_not_all_may_see_and_what_was_not_measured_is_refused() {
        house.print.shows(new Shared.Unlike());
        assertThat(attach()).isEqualTo(Outcome.refused(new ExhibitRefusal.NotSeenByAll()));

        house.print.shows(new Shared.Nothing());
        assertThat(attach()).isEqualTo(Outcome.refused(new ExhibitRefusal.NothingMeasured()));
    }

    @Test
    void as_long_as_only_the_provider_sees_the_agreement_nobody_can_tell_what_all_see() {
        House other = new House();
        Story draft = new Story(other);

        assertThat(
                        other.attachPictures.attach(
                                other.everyone.at(PartySide.PROVIDER),
                                draft.id(),
                                PictureActs.WISH,
                                ""))
                .isEqualTo(Outcome.refused(new ExhibitRefusal.NotOnTheTable()));
    }

    @Test
    void a_missing_reason_and_a_closed_text_are_refused() {
        assertThat(house.attachPictures.attach(provider, story.id(), PictureActs.WISH, " "))
                .isEqualTo(Outcome.refused(new AgreementRefusal.ReasonMissing()));

        House other = new House();
        Story closed = new Story(other).initialled();
        assertThat(
                        other.attachPictures.attach(
                                other.everyone.at(PartySide.PROVIDER),
                                closed.id(),
                                PictureActs.WISH,
                                "tardi"))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.WrongState(AgreementState.INITIALLED)));
    }

    private Outcome<Integer> attach() {
        return house.attachPictures.attach(
                provider, story.id(), PictureActs.WISH, "perché si veda");
    }

    private Outcome<Integer> detach(int number) {
        return house.attachPictures.detach(provider, story.id(), number, "non serve");
    }

    private List<Exhibit> read() {
        return Story.done(house.readExhibits.by(house.everyone.at(PartySide.UNION), story.id()));
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
        return house.transactions.inOne(() ->
                house.texts
                        .freeze(now, now.instrument(kind).orElseThrow(), 1, house.today.now())
                        .annexes());
    }
}
