package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.Shrinkage;
import tavolo.domain.given.GivenStudy;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.study.KeepStudy;
import tavolo.domain.study.Study;
import tavolo.domain.study.StudyFigures;
import tavolo.domain.study.StudyRefusal;

/// Feasibility studies that a party keeps beside an agreement for all to see.
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingStudiesTest {

    private static final FeasibilityInputs INPUTS = GivenStudy.inputs();

    private final House house = new House();
    private final Actor union = house.everyone.at(PartySide.UNION);
    private final Actor provider = house.everyone.at(PartySide.PROVIDER);

    @Test
    void a_study_holds_what_was_assumed_and_what_came_of_it() {
        Story story = new Story(house).negotiating();

        assertThat(keep(story, union, " Più\nremoto ", INPUTS)).isEqualTo(Outcome.done(1));

        Study kept = kept(story).getFirst();
        assertThat(kept.title()).isEqualTo("Più remoto");
        assertThat(kept.inputs()).isEqualTo(INPUTS);
        assertThat(kept.figures()).isEqualTo(StudyFigures.of(FeasibilityRun.of(INPUTS)));
        assertThat(kept.organisation()).isEqualTo(union.organisation());
        assertThat(kept.person()).isEqualTo(union.person());
    }

    @Test
    void all_parties_are_told_once_the_agreement_is_on_the_table() {
        Story story = new Story(house).negotiating();
        keep(story, provider, "Più remoto", INPUTS);

        assertThat(fact().seenBy()).containsExactlyInAnyOrder(PartySide.values());
        assertThat(fact().details()).containsEntry("title", "Più remoto");
        assertThat(house.notices.told(NoticeKind.STUDY_KEPT)).hasSize(1);
    }

    @Test
    void a_draft_and_its_studies_are_the_providers_alone() {
        Story story = new Story(house).in(AgreementState.DRAFT);
        keep(story, provider, "Più remoto", INPUTS);

        assertThat(fact().seenBy()).isEqualTo(EnumSet.of(PartySide.PROVIDER));
        assertThat(house.notices.told(NoticeKind.STUDY_KEPT)).isEmpty();
        assertThat(keep(story, union, "Più remoto", INPUTS))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
    }

    @Test
    void the_same_said_twice_in_a_row_is_one_study() {
        Story story = new Story(house).negotiating();
        keep(story, provider, "Più remoto", INPUTS);

        assertThat(keep(story, provider, "Più remoto", INPUTS)).isEqualTo(Outcome.done(1));
        assertThat(keep(story, provider, "Più remoto", other())).isEqualTo(Outcome.done(2));
        assertThat(keep(story, union, "Più remoto", other())).isEqualTo(Outcome.done(3));
        assertThat(kept(story)).hasSize(3);
    }

    @Test
    void a_study_needs_a_title_of_one_line() {
        Story story = new Story(house).negotiating();

        assertThat(keep(story, union, " \n ", INPUTS))
                .isEqualTo(Outcome.refused(new StudyRefusal.StudyTitleMissing()));
        assertThat(keep(story, union, "x".repeat(Study.TITLE_LIMIT + 1), INPUTS))
                .isEqualTo(Outcome.refused(new AgreementRefusal.TooLong(Study.TITLE_LIMIT)));
    }

    @Test
    void an_agreement_has_so_many_and_no_more() {
        Story story = new Story(house).negotiating();
        for (int number = 1; number <= KeepStudy.MOST; number++) {
            assertThat(keep(story, union, "Studio " + number, INPUTS))
                    .isEqualTo(Outcome.done(number));
        }

        assertThat(keep(story, union, "Ancora", INPUTS))
                .isEqualTo(Outcome.refused(new StudyRefusal.TooManyStudies(KeepStudy.MOST)));
    }

    private Outcome<Integer> keep(
            Story story, Actor actor, String title, FeasibilityInputs inputs) {
        return house.keepStudy.by(actor, story.id(), title, inputs);
    }

    private static FeasibilityInputs other() {
        return new FeasibilityInputs(
                INPUTS.profile(),
                INPUTS.model(),
                new Shrinkage(0.25, 0.01),
                INPUTS.change(),
                INPUTS.terms());
    }

    private List<Study> kept(Story story) {
        return house.transactions.inOne(() -> house.studies.of(story.id()));
    }

    private Fact fact() {
        return house.trail.facts(FactKind.STUDY_KEPT).getFirst();
    }
}
