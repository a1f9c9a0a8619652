package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.Stage;
import tavolo.domain.feasibility.Assumptions;
import tavolo.domain.feasibility.ErlangC;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.ServiceTarget;
import tavolo.domain.feasibility.Terms;
import tavolo.domain.given.GivenStudy;
import tavolo.domain.party.PartySide;
import tavolo.domain.study.Study;
import tavolo.domain.study.StudyFigures;
import tavolo.domain.study.StudyId;

/// What the store promises of feasibility studies.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class StudiesContract {

    private Stores stores;
    private GivenTable table;
    private AgreementId agreement;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void open_an_agreement() {
        stores = stores();
        table = new GivenTable(stores);
        agreement = opened();
    }

    private AgreementId opened() {
        return stores.inTransaction(() -> {
            AgreementOpening draft =
                    table.opening(stores.agreements().nextNumber(2020), new Stage.Negotiating(1));
            stores.agreements().open(draft);
            return draft.agreement().id();
        });
    }

    @Test
    void all_that_was_assumed_comes_back_to_the_last_digit() {
        Study study = study(1, GivenStudy.inputs(), figures());
        add(study);

        assertThat(stores.inTransaction(() -> stores.studies().newest(agreement))).contains(study);
    }

    @Test
    void callers_without_end_of_patience_and_figures_that_do_not_exist_come_back_too() {
        FeasibilityInputs given = GivenStudy.inputs();
        FeasibilityInputs other =
                new FeasibilityInputs(
                        given.profile(),
                        new ErlangC(),
                        given.shrinkage(),
                        given.change(),
                        new Terms(
                                new ServiceTarget(0.9, 0, ServiceTarget.Basis.ANSWERED),
                                1,
                                40,
                                0.2));
        Study study =
                study(
                        1,
                        other,
                        new StudyFigures(
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                0));
        add(study);

        assertThat(stores.inTransaction(() -> stores.studies().newest(agreement))).contains(study);
    }

    @Test
    void work_that_waits_comes_back_to_the_last_digit() {
        Study study = study(1, GivenStudy.work(), StudyFigures.of(GivenStudy.work()));
        add(study);

        assertThat(stores.inTransaction(() -> stores.studies().newest(agreement))).contains(study);
    }

    @Test
    void the_newest_is_the_one_with_the_highest_number_of_its_agreement() {
        AgreementId other = opened();
        add(study(1, GivenStudy.inputs(), figures()));
        Study second = study(2, GivenStudy.inputs(), figures());
        add(second);

        assertThat(stores.inTransaction(() -> stores.studies().newest(agreement))).contains(second);
        assertThat(stores.inTransaction(() -> stores.studies().newest(other))).isEmpty();
    }

    @Test
    void a_study_is_found_by_the_number_that_it_has_in_its_agreement() {
        Study study = study(1, GivenStudy.inputs(), figures());
        add(study);

        assertThat(stores.inTransaction(() -> stores.studies().find(agreement, 1))).contains(study);
        assertThat(stores.inTransaction(() -> stores.studies().find(agreement, 2))).isEmpty();
        assertThat(stores.inTransaction(() -> stores.studies().find(opened(), 1))).isEmpty();
    }

    @Test
    void what_is_attached_holds_from_its_version_on_until_another_is_or_none() {
        Study first = study(1, GivenStudy.inputs(), figures());
        Study second = study(2, GivenStudy.work(), figures());
        add(first);
        add(second);
        List<ClauseId> clauses = clauses();
        attach(clauses.getFirst(), 2, Optional.of(first.id()));
        attach(clauses.getFirst(), 4, Optional.of(second.id()));
        attach(clauses.getFirst(), 5, Optional.empty());

        assertThat(attached(clauses.getFirst(), 1)).isEmpty();
        assertThat(attached(clauses.getFirst(), 2)).contains(first);
        assertThat(attached(clauses.getFirst(), 3)).contains(first);
        assertThat(attached(clauses.getFirst(), 4)).contains(second);
        assertThat(attached(clauses.getFirst(), 5)).isEmpty();
        assertThat(attached(clauses.getLast(), 5)).isEmpty();
    }

    private List<ClauseId> clauses() {
        return stores.inTransaction(() ->
                stores.agreements()
                        .findForSystem(agreement)
                        .orElseThrow()
                        .clauses()
                        .map(Clause::id)
                        .toList());
    }

    private void attach(ClauseId clause, int from, Optional<StudyId> study) {
        stores.inTransaction(() -> {
            stores.studies().attach(clause, from, study);
            return clause;
        });
    }

    private Optional<Study> attached(ClauseId clause, int version) {
        return stores.inTransaction(() -> stores.studies().attached(clause, version));
    }

    private void add(Study study) {
        stores.inTransaction(() -> {
            stores.studies().add(study);
            return study;
        });
    }

    private static StudyFigures figures() {
        return StudyFigures.of(FeasibilityRun.of(GivenStudy.inputs()));
    }

    private Study study(int number, Assumptions inputs, StudyFigures figures) {
        return new Study(
                new StudyId(UUID.randomUUID()),
                agreement,
                number,
                "Più remoto, «estate» n. " + number,
                inputs,
                figures,
                table.organisation(PartySide.PROVIDER),
                table.person(PartySide.PROVIDER),
                GivenTable.OPENED.plusSeconds(number));
    }
}
