package tavolo.domain.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.library.PipeTable.Row;
import tavolo.domain.party.PartySide;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenLibraryTest {

    private static final Bilingual WORDS = new Bilingual("parole", "words");

    @ParameterizedTest
    @ValueSource(strings = {"C00", "C37", "C1", "c01", "D01", "C01 "})
    void a_code_outside_the_library_is_refused(String code) {
        assertThatThrownBy(() -> new ClauseCode(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(code);
    }

    @Test
    void a_place_is_written_and_read_back() {
        ClausePlace place = ClausePlace.parse("C22@COMMERCIAL_ADDENDUM");
        assertThat(place).hasToString("C22@COMMERCIAL_ADDENDUM");
        assertThat(place).isLessThan(ClausePlace.parse("C01@TRI_PARTY_PROTOCOL"));
    }

    @Test
    void a_fault_in_a_row_names_file_and_line() {
        Row row = new Row("clauses.psv", 7, Map.of("code", "C99"));
        assertThatThrownBy(() -> row.as(cells -> new ClauseCode(cells.get("code"))))
                .isInstanceOf(BrokenLibraryException.class)
                .hasMessageStartingWith("clauses.psv, line 7: ");
        assertThatThrownBy(() -> row.get("owners"))
                .hasMessage("clauses.psv, line 7: there is no column owners");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> PipeTable.read("/nowhere.psv"))
                .isInstanceOf(BrokenLibraryException.class)
                .hasMessageContaining("/nowhere.psv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: T\npurpose: P\n\n2. Out of order",
                "title: T\npurpose: P\n1. No empty line",
                "title: T\n\n1. No purpose\n\n2. At all",
                "title: T\r\npurpose: P\r\n\r\n1. Text",
                "title: Cafe\u0301\npurpose: P\n\n1. Text"
            })
    void a_text_out_of_form_is_refused(String content) {
        assertThatThrownBy(() -> ClauseText.parse("C01.it.txt", content))
                .isInstanceOf(BrokenLibraryException.class)
                .hasMessageStartingWith("C01.it.txt");
    }

    @Test
    void translations_with_other_paragraphs_are_refused() {
        ClauseText original = ClauseText.parse("it", "title: T\npurpose: P\n\n1. A\n\n2. B\n");
        ClauseText shorter = ClauseText.parse("en", "title: T\npurpose: P\n\n1. A\n");
        assertThatThrownBy(() -> shorter.requireSameNumbering(original))
                .isInstanceOf(BrokenLibraryException.class);
    }

    @Test
    void the_client_cannot_be_made_owner_of_a_labour_clause() {
        assertThatThrownBy(
                        () -> clause("C08@COMPANY_AGREEMENT", PartySide.CLIENT, false, "1. Testo"))
                .hasMessageContaining("an owner does not sign it");
    }

    @Test
    void only_labour_clauses_are_shared() {
        assertThatThrownBy(
                        () -> clause("C24@COMMERCIAL_ADDENDUM", PartySide.CLIENT, true, "1. Testo"))
                .hasMessageContaining("only company clauses are shared");
    }

    @Test
    void a_mark_without_a_parameter_is_refused() {
        assertThatThrownBy(
                        () -> clause("C08@COMPANY_AGREEMENT", PartySide.UNION, true, "1. {days}"))
                .hasMessageContaining("[days]");
    }

    private static ClauseDefinition clause(
            String place, PartySide owner, boolean shared, String text) {
        return new ClauseDefinition(
                ClausePlace.parse(place),
                Set.of(owner),
                shared,
                "",
                WORDS,
                WORDS,
                new Bilingual(text, text),
                List.of());
    }
}
