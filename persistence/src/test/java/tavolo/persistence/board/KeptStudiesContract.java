package tavolo.persistence.board;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.StudyLine;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.given.GivenStudy;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.domain.study.Studies;
import tavolo.domain.study.Study;
import tavolo.domain.study.StudyFigures;
import tavolo.domain.study.StudyId;
import tavolo.persistence.DatabaseUnderTest;

/// Who is shown the studies of an agreement: whoever sees the agreement, and nobody else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class KeptStudiesContract {

    private static final StudyFigures FIGURES =
            StudyFigures.of(FeasibilityRun.of(GivenStudy.inputs()));

    private Scene scene;
    private Study first;
    private Study second;
    private Study drafted;

    /// A fresh database with all stores.
    abstract DatabaseUnderTest database(Path keys);

    @BeforeAll
    void negotiate(@TempDir Path keys) {
        scene = new Scene(database(keys.resolve("keys")));
        first = keep(scene.talking, 1, PROVIDER, "Tutti da remoto");
        second = keep(scene.talking, 2, UNION, "Metà da remoto");
        drafted = keep(scene.draft, 1, PROVIDER, "Ancora tra noi");
    }

    @AfterAll
    void close() {
        scene.database.close();
    }

    private Study keep(AgreementId agreement, int number, PartySide side, String title) {
        Study study =
                new Study(
                        new StudyId(UUID.randomUUID()),
                        agreement,
                        number,
                        title,
                        GivenStudy.inputs(),
                        FIGURES,
                        scene.parties.organisation(side),
                        scene.parties.drafter(side).person(),
                        Instant.parse("2020-04-20T08:00:00Z").plusSeconds(number));
        return scene.database
                .transactions()
                .inOne(() -> {
                    scene.database.the(Studies.class).add(study);
                    return study;
                });
    }

    private List<StudyLine> lines(AgreementId agreement, Visibility eyes) {
        return scene.database.transactions().inOne(() -> scene.boards().studies(agreement, eyes));
    }

    private Optional<Study> study(AgreementId agreement, int number, Visibility eyes) {
        return scene.database
                .transactions()
                .inOne(() -> scene.boards().study(agreement, number, eyes));
    }

    @Test
    void all_who_see_the_agreement_see_its_studies_the_newest_first() {
        for (PartySide side : PartySide.values()) {
            assertThat(lines(scene.talking, scene.parties.eyes(side)))
                    .extracting(StudyLine::number, StudyLine::title, StudyLine::side)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(2, second.title(), UNION),
                            org.assertj.core.groups.Tuple.tuple(1, first.title(), PROVIDER));
            assertThat(study(scene.talking, 2, scene.parties.eyes(side))).contains(second);
        }
    }

    @Test
    void a_line_says_who_kept_what_and_what_came_of_it() {
        StudyLine line = lines(scene.talking, scene.parties.eyes(CLIENT)).getLast();

        assertThat(line.keptAt()).isEqualTo(first.keptAt());
        assertThat(line.figures()).isEqualTo(FIGURES);
        assertThat(line.targetShare()).isEqualTo(GivenStudy.inputs().terms().target().share());
        assertThat(line.handleTimeChange()).isEqualTo(GivenStudy.inputs().change().handleTime());
        assertThat(line.person()).isNotBlank();
        assertThat(line.organisation()).isNotBlank();
    }

    @Test
    void the_studies_of_a_draft_are_the_providers() {
        assertThat(study(scene.draft, 1, scene.parties.eyes(PROVIDER))).contains(drafted);
        for (PartySide side : List.of(CLIENT, UNION)) {
            assertThat(lines(scene.draft, scene.parties.eyes(side))).isEmpty();
            assertThat(study(scene.draft, 1, scene.parties.eyes(side))).isEmpty();
        }
    }

    @Test
    void other_parties_see_none_and_other_numbers_are_none() {
        for (PartySide side : PartySide.values()) {
            assertThat(lines(scene.talking, scene.others.eyes(side))).isEmpty();
            assertThat(study(scene.talking, 1, scene.others.eyes(side))).isEmpty();
        }
        assertThat(study(scene.talking, 3, scene.parties.eyes(UNION))).isEmpty();
    }
}
