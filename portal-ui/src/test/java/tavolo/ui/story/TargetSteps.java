package tavolo.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// The way of one target through the story: what was measured comes from a file, the union asks for
/// another value, the provider takes it up with a study that shows what can be kept, and in the end
/// everybody entitled looks up what applied on a day.
final class TargetSteps {

    private static final String ROW = "Livello di servizio";
    private static final String WISH = "77 %";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate FIRST = LocalDate.of(2020, 3, 1);

    private final Album album;
    private final String targets;

    /// @param table the address of the table
    TargetSteps(Album album, String table) {
        this.album = album;
        this.targets = table + "/obiettivi";
    }

    /// A month of days comes from a file.
    void imports(Guest provider, Path folder) throws IOException {
        StringBuilder lines = new StringBuilder("data;chiamate offerte;risposte entro 20 s\n");
        for (LocalDate day = FIRST; day.getMonth() == FIRST.getMonth(); day = day.plusDays(1)) {
            lines.append("%s;%d;%d%n".formatted(DAY.format(day), 900, 640 + day.getDayOfMonth()));
        }
        Path file = Files.writeString(folder.resolve("marzo.csv"), lines, StandardCharsets.UTF_8);
        provider.goesTo("/obiettivi/cifre");
        send(provider, file);
        provider.presses("Controlla il file").reads("Ogni riga si può prendere");
        album.take(provider.page(), "24-figures-checked");
        provider.presses("Importa 31 righe").reads("Importate 31 righe");
        album.take(provider.page(), "25-figures-imported");
    }

    private static void send(Guest provider, Path file) {
        provider.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        provider.picks("Servizio", "Linea del cittadino");
        provider.picks("I numeri sono scritti come", "1.234,5");
    }

    /// The union, which has accepted the whole clause, would have one row say something else.
    void counters(Guest union) {
        union.goesTo(targets).presses("Controproponi: " + ROW);
        union.page().getByLabel("Valore che proponi").fill("77");
        union.page().getByLabel("Motivo, se vuoi").fill("A marzo si è arrivati al 73, non al 75.");
        Locator dialog = union.page().getByRole(AriaRole.DIALOG);
        album.take(union.page(), "26-row-counter");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Controproponi").setExact(true))
                .click();
        union.reads("una controproposta");
    }

    /// The provider sees the wish, writes it into the table, and attaches a study to it.
    void takesUp(Guest provider) {
        provider.goesTo(targets).reads(WISH).reads("A marzo si è arrivati al 73");
        album.take(provider.page(), "27-row-wish");
        provider.presses("Proponi altri valori");
        provider.page().getByLabel("Valore proposto").first().fill("77");
        provider.page()
                .getByLabel("Motivo", new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill("Come chiede il sindacato.");
        provider.presses("Metti la tabella sul tavolo").reads("Tabella n. 2, sul tavolo");
        provider.goesTo(targets + "/fattibilita").presses("Conserva questo studio");
        provider.page().getByLabel("Titolo").fill("Con le persone di oggi");
        provider.presses("Conserva lo studio").reads("Studio 1 conservato");
        provider.presses("Allega agli obiettivi");
        Locator dialog = provider.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).first().fill("Per vedere che cosa si può mantenere.");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Allega agli obiettivi"))
                .click();
        provider.reads("Studio 1 allegato");
        album.take(provider.page(), "28-study-attached");
    }

    /// Accepts every row, and with them the clauses that carry the table.
    void acceptsAllRows(Guest guest) {
        guest.goesTo(targets);
        guest.page().getByText("Scegli tutte").click();
        guest.presses("Accetta le righe scelte").reads("Risposta data");
    }

    /// What applies on a day after the agreement came into force, for somebody entitled.
    void looksUp(Guest guest) {
        guest.goesTo(targets + "/storia?giorno=2020-05-12").reads(WISH);
        assertThat(guest.page().getByText("Su questi servizi non è ancora valso alcun obiettivo."))
                .hasCount(0);
        album.take(guest.page(), "29-what-applied");
    }
}
