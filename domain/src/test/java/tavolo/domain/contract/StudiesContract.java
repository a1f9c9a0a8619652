package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Stage;
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
    void the_newest_is_the_one_with_the_highest_number_of_its_agreement() {
        AgreementId other = opened();
        add(study(1, GivenStudy.inputs(), figures()));
        Study second = study(2, GivenStudy.inputs(), figures());
        add(second);

        assertThat(stores.inTransaction(() -> stores.studies().newest(agreement))).contains(second);
        assertThat(stores.inTransaction(() -> stores.studies().newest(other))).isEmpty();
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

    private Study study(int number, FeasibilityInputs inputs, StudyFigures figures) {
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
