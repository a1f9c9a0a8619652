package tavolo.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.chart.Chart;
import tavolo.domain.study.GivenAnnex;

/// Texts with annexes: canonical form and paper.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnexedTextTest {

    private static final InstrumentText PLAIN = SampleTexts.protocol();
    private static final InstrumentText ANNEXED =
            PLAIN.with(List.of(GivenAnnex.week(), GivenAnnex.work()));

    @Test
    void an_annexed_text_comes_back_from_its_canonical_form() {
        assertThat(Canonical.read(Canonical.of(ANNEXED))).isEqualTo(ANNEXED);
    }

    @Test
    void a_text_without_annexes_keeps_the_form_that_it_always_had() {
        String canonical = new String(Canonical.of(PLAIN), StandardCharsets.UTF_8);

        assertThat(canonical).doesNotContain("annexes").contains("tavolo-instrument/1");
        assertThat(ANNEXED.with(List.of())).isEqualTo(PLAIN);
    }

    @Test
    void an_annex_changes_what_is_signed() {
        assertThat(Canonical.digestOf(ANNEXED)).isNotEqualTo(Canonical.digestOf(PLAIN));
    }

    @Test
    void a_text_with_annexes_is_not_taken_for_one_without() {
        String canonical = new String(Canonical.of(ANNEXED), StandardCharsets.UTF_8);
        byte[] disguised =
                canonical
                        .replace("tavolo-instrument/2", "tavolo-instrument/1")
                        .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Canonical.read(disguised))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_paper_has_its_annexes_with_pictures_in_both_languages() {
        List<Chart> charts =
                PaperLayout.of(ANNEXED).blocks().stream()
                        .filter(Block.Section.class::isInstance)
                        .map(Block.Section.class::cast)
                        .flatMap(section -> section.blocks().stream())
                        .filter(Block.Picture.class::isInstance)
                        .map(block -> ((Block.Picture) block).chart())
                        .toList();

        assertThat(charts)
                .extracting(chart -> chart.caption().title())
                .contains("Livello di ogni giorno", "Level of each day")
                .contains("Arretrato alla fine di ogni giorno", "What it depends on most");
        assertThat(charts).hasSize(2 * (3 + 2));
        assertThat(charts).allSatisfy(chart -> assertThat(chart.sheet().rows()).isNotEmpty());
    }
}
