package tavolo.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nome",
                "COGNOME",
                "Nome e cognome",
                "Nominativo",
                "Operatore",
                "operatrice",
                "ID operatore",
                "Matricola",
                "matricola_hr",
                "Badge",
                "N. badge",
                "Agent",
                "Agent name",
                "agentId",
                "Employee",
                "Employee ID",
                "Login",
                "login_name",
                "User id",
                "UserID",
                "user",
                "Utente",
                "Dipendente",
                "Addetto",
                "Codice fiscale",
                "C.F.",
                "e-mail",
                "Email aziendale",
                "First name",
                "Full Name",
                "Data di nascita",
                "Nome operatore chiamate",
                "mario.rossi@voceviva.example",
                "RSSMRA85T10A562S"
            })
    void a_head_of_people_is_recognised(String head) {
        assertThat(PersonGuard.isAboutPeople(head)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Data",
                "Ora",
                "Offerte",
                "Entro 20 s",
                "Risposte",
                "Sede",
                "Canale",
                "Nome servizio",
                "Queue name",
                "Tempo di login",
                "Login time (s)",
                "Chiamate con operatore richiesto",
                "Operatori presenti",
                "Agents",
                "Dipendenti in media",
                "Denominatore",
                "Numerator",
                "Requests for an operator",
                "Volume",
                "Forecast",
                ""
            })
    void a_head_of_anything_else_is_not(String head) {
        assertThat(PersonGuard.isAboutPeople(head)).isFalse();
    }

    @Test
    void a_tax_code_is_known_by_its_check_letter_also_within_a_text() {
        assertThat(PersonGuard.trace("RSSMRA85T10A562S")).contains(PersonTrace.TAX_CODE);
        assertThat(PersonGuard.trace("cf rssmra85t10a562s, Roma")).contains(PersonTrace.TAX_CODE);
        assertThat(PersonGuard.trace("RSSMRA85T10A56NH")).contains(PersonTrace.TAX_CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RSSMRA85T10A562A",
                "SRVVOC20A01B123X",
                "RSSMRA85T10A562SX",
                "A RSSMRA85T10A562",
                "2020-04-20 08:30",
                "SERVIZIO CLIENTI"
            })
    void codes_of_services_and_dates_are_no_tax_codes(String text) {
        assertThat(PersonGuard.trace(text)).isEmpty();
    }

    @Test
    void an_address_is_found_anywhere_and_an_at_alone_is_none() {
        assertThat(PersonGuard.trace("di m.rossi@voceviva.example")).contains(PersonTrace.EMAIL);
        assertThat(PersonGuard.trace("300 @ 20 s")).isEmpty();
    }
}
