package tavolo.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.study.GivenAnnex;

/// Texts with a target on an own indicator: canonical form and paper.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnIndicatorTextTest {

    private static final InstrumentText PLAIN = CanonicalVector.text();
    private static final InstrumentText.TargetRow ROW = DefiningTexts.row();
    private static final InstrumentText DEFINING = DefiningTexts.adding(PLAIN, ROW);

    @Test
    void the_canonical_form_is_the_one_that_was_committed() throws IOException {
        try (InputStream vector =
                Objects.requireNonNull(
                        OwnIndicatorTextTest.class.getResourceAsStream(
                                "own-indicator-vector.json"))) {
            String committed = new String(vector.readAllBytes(), StandardCharsets.UTF_8).strip();

            assertThat(new String(Canonical.of(DEFINING), StandardCharsets.UTF_8))
                    .isEqualTo(committed);
        }
    }

    @Test
    void the_definition_comes_back_from_it() {
        assertThat(Canonical.read(Canonical.of(DEFINING))).isEqualTo(DEFINING);
        InstrumentText annexed = DEFINING.with(List.of(GivenAnnex.week()));
        assertThat(annexed.schema()).isEqualTo(InstrumentText.DEFINING);
        assertThat(Canonical.read(Canonical.of(annexed))).isEqualTo(annexed);
        InstrumentText revising =
                annexed.revising(
                        new InstrumentText.Revises(
                                RevisionKind.TARGETS,
                                "2020/0001",
                                LocalDate.of(2020, 5, 1),
                                null,
                                null));
        assertThat(revising.schema()).isEqualTo(InstrumentText.DEFINING);
        assertThat(Canonical.read(Canonical.of(revising))).isEqualTo(revising);
    }

    @Test
    void a_text_without_own_indicators_keeps_the_form_that_it_always_had() {
        String canonical = new String(Canonical.of(PLAIN), StandardCharsets.UTF_8);

        assertThat(canonical).doesNotContain("\"own\"").contains("tavolo-instrument/1");
    }

    @Test
    void another_word_of_the_definition_is_another_text_to_sign() {
        IndicatorText own = Objects.requireNonNull(ROW.own());
        InstrumentText other =
                DefiningTexts.adding(
                        PLAIN,
                        ROW.resting(
                                new IndicatorText(
                                        own.owner(),
                                        own.version(),
                                        own.explanation(),
                                        own.formula(),
                                        own.numerator(),
                                        own.denominator(),
                                        own.unit(),
                                        own.direction(),
                                        own.aggregation(),
                                        31,
                                        own.source())));

        assertThat(Canonical.digestOf(other)).isNotEqualTo(Canonical.digestOf(DEFINING));
    }

    @Test
    void a_definition_cannot_hide_in_a_text_of_the_old_structure() {
        byte[] disguised =
                new String(Canonical.of(DEFINING), StandardCharsets.UTF_8)
                        .replace("tavolo-instrument/4", "tavolo-instrument/1")
                        .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Canonical.read(disguised))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_paper_shows_all_of_it_in_both_languages() {
        List<List<String>> cells =
                PaperLayout.of(DEFINING).blocks().stream()
                        .flatMap(OwnIndicatorTextTest::within)
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .flatMap(table -> table.rows().stream())
                        .toList();

        assertThat(cells)
                .contains(
                        List.of("Definito da", "Filodoro Mobile"),
                        List.of("Che cosa dice", "Quante si ripetono."),
                        List.of("Numeratore", "ripetute"),
                        List.of("Denominatore", "risposte"),
                        List.of("Base minima per giudicare", "30"),
                        List.of("Fonte", "scheda è 4"),
                        List.of("What it tells", "How many come again."),
                        List.of("Formula", "these over those"),
                        List.of("Which values are good", "the lower the better"),
                        List.of("Source", "sheet 4"));
    }

    private static Stream<Block> within(Block block) {
        return block instanceof Block.Section section
                ? section.blocks().stream()
                : Stream.of(block);
    }
}
