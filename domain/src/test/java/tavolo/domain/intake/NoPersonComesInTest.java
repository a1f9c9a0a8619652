package tavolo.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.Outcome;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.House;
import tavolo.domain.given.Sheets;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;

/// No import stores anything of a person, in whatever column, mapped or not, and wherever in the
/// file. Source: art. 4 L. 300/1970, INL circ. 4/2017.
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoPersonComesInTest {

    private final House house = new House();
    private final Actor provider = house.everyone.at(PartySide.PROVIDER);

    @ParameterizedTest
    @ValueSource(strings = {"Operatore", "Matricola", "Login", "Nome", "E-mail", "Agent ID"})
    void a_column_of_people_refuses_the_whole_file_though_it_is_not_mapped(String head) {
        refuses(
                Sheets.of("a.csv", "Data;Offerte;Entro 20 s;" + head, "01/04/2020;100;50;7"),
                new IntakeRefusal.PersonColumn(head));
    }

    @ParameterizedTest
    @ValueSource(strings = {"m.rossi@voceviva.example", "turno di m.rossi@voceviva.example"})
    void an_address_in_the_last_row_refuses_the_whole_file(String value) {
        refuses(
                Sheets.of(
                        "a.csv",
                        "Data;Offerte;Entro 20 s;Note",
                        "01/04/2020;100;50;",
                        "02/04/2020;100;50;" + value),
                new IntakeRefusal.PersonInside("Note", 3, PersonTrace.EMAIL));
    }

    @Test
    void a_tax_code_refuses_the_whole_file_and_a_code_of_a_service_does_not() {
        refuses(
                Sheets.of(
                        "a.csv",
                        "Data;Offerte;Entro 20 s;Coda",
                        "01/04/2020;100;50;RSSMRA85T10A562S"),
                new IntakeRefusal.PersonInside("Coda", 2, PersonTrace.TAX_CODE));
        assertThat(
                        house.importFigures.by(
                                provider,
                                Sheets.of(
                                        "a.csv",
                                        "Data;Offerte;Entro 20 s;Coda",
                                        "01/04/2020;100;50;RSSMRA85T10A562A"),
                                Sheets.daily(Everyone.LINE)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_name_of_a_file_or_mapping_tells_of_nobody() {
        refuses(
                Sheets.of("m.rossi@voceviva.example.csv", "Data;Offerte;Entro 20 s"),
                new IntakeRefusal.PersonInName(PersonTrace.EMAIL));
        assertThat(
                        house.keepMappings.save(
                                provider, "per RSSMRA85T10A562S", Sheets.daily(Everyone.LINE)))
                .isEqualTo(Outcome.refused(new IntakeRefusal.PersonInName(PersonTrace.TAX_CODE)));
    }

    @Test
    void a_mapping_that_names_a_column_of_people_is_not_kept() {
        ColumnMapping byAgent =
                Sheets.mapping(
                        Everyone.LINE,
                        KpiFormula.SL_OFFERED,
                        Granularity.DAY,
                        MappedColumns.of("Data", "Operatore", "Offerte"));

        assertThat(house.keepMappings.save(provider, "x", byAgent))
                .isEqualTo(Outcome.refused(new IntakeRefusal.PersonColumn("Operatore")));
    }

    /// In every use case that reads the file, and without a trace left.
    private void refuses(IntakeFile file, IntakeRefusal why) {
        List<Map<?, ?>> before = house.transactions.picture();
        ColumnMapping mapping = Sheets.daily(Everyone.LINE);
        Outcome<?> refused = Outcome.refused(why);

        assertThat(house.importFigures.by(provider, file, mapping)).isEqualTo(refused);
        assertThat(house.previewFigures.understood(provider, file, mapping)).isEqualTo(refused);
        assertThat(house.previewFigures.beginning(provider, file, KpiFormula.SL_OFFERED))
                .isEqualTo(refused);
        assertThat(house.transactions.picture()).isEqualTo(before);
    }
}
