package tavolo.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.BusinessClock;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.Addendum;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.EndTalks;
import tavolo.domain.agreement.ProposeAgreement;
import tavolo.domain.agreement.Stage;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// A material error in a signed text is corrected from the table.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrataViewTest {

    private static final String PROVIDER = "anna.belmonte@voceviva.example";
    private static final String UNION = "luca.ferri@fac.example";
    private static final ClausePlace AIMS = ClausePlace.parse("C02@TRI_PARTY_PROTOCOL");
    private static final String WRONG = "queste parole non ci sono";
    private static final String RIGHT = "1. Le Parti danno atto";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final AgreementId agreement = tables.agreement(PROVIDER, "2020/0149");

    @Test
    void
            who_drafts_for_the_provider_opens_it_and_the_others_read_beside_the_clause_what_is_corrected() {
        assertThat(portal.of(UNION).visit(page()).offers("view.table.errata.button")).isFalse();
        Window provider = portal.of(PROVIDER).visit(page());
        String written = written();

        provider.press("view.table.errata.button");
        provider.write("view.table.errata.written", WRONG)
                .write("view.table.errata.meant", RIGHT)
                .press("view.table.errata.act");
        assertThat(provider.text())
                .contains("Clausola C02", portal.says("correction-fault.not-found"));
        assertThat(provider.written("view.table.errata.meant")).isEqualTo(RIGHT);

        provider.write("view.table.errata.written", written).press("view.table.errata.act");
        Addendum errata = tables.table(PROVIDER, agreement).errataUnderway().orElseThrow();
        assertThat(provider.address()).isEqualTo("accordi/" + errata.id());
        assertThat(provider.text())
                .contains(
                        portal.says("view.agreement.corrects", "2020/0149"),
                        "dove è scritto «" + written + "» si legga «" + RIGHT + "»");
        assertThat(provider.visit(page()).offers("view.table.errata.button")).isFalse();
        assertThat(portal.of(UNION).visit(page()).text()).doesNotContain(errata.number());

        Tables.done(portal.bean(ProposeAgreement.class).by(tables.actor(PROVIDER), errata.id()));
        Window union = portal.of(UNION).visit(page());
        assertThat(union.text()).contains(errata.number()).doesNotContain(RIGHT);

        apply(errata.id());
        union.visit(page());
        assertThat(union.text())
                .contains(
                        portal.says("view.agreement.errata.applied", errata.number()),
                        portal.says("view.table.corrected", errata.number()),
                        RIGHT);
    }

    @Test
    void nothing_is_opened_without_words_and_several_can_be_corrected_at_once() {
        Window provider = portal.of(PROVIDER).visit(page());
        if (tables.table(PROVIDER, agreement).errataUnderway().isPresent()) {
            withdraw();
            provider.visit(page());
        }
        provider.press("view.table.errata.button").press("view.table.errata.act");
        assertThat(provider.text()).contains(portal.says("view.table.errata.written.missing"));

        provider.press("view.table.errata.more");
        assertThat(provider.text())
                .contains(
                        portal.says("view.table.errata.one", 1),
                        portal.says("view.table.errata.one", 2));
        assertThat(tables.table(PROVIDER, agreement).errataUnderway()).isEmpty();
        provider.find(Dialog.class).single().close();
    }

    private void withdraw() {
        AgreementId underway =
                tables.table(PROVIDER, agreement).errataUnderway().orElseThrow().id();
        Tables.done(
                portal.bean(EndTalks.class)
                        .withdraw(tables.actor(PROVIDER), underway, "non serve più"));
    }

    /// How the clause begins on every paper.
    private static String written() {
        String text = ClauseLibrary.standard().place(AIMS).text().it();
        return text.substring(0, text.indexOf(' ', 40));
    }

    private void apply(AgreementId errata) {
        portal.bean(Transactions.class)
                .inOne(() -> {
                    portal.bean(Agreements.class)
                            .move(
                                    errata,
                                    new Stage.InForce(1),
                                    portal.bean(BusinessClock.class).now());
                    return errata;
                });
    }

    private String page() {
        ClauseLine aims =
                tables.table(PROVIDER, agreement).clauses().stream()
                        .filter(line -> line.place().equals(AIMS))
                        .findFirst()
                        .orElseThrow();
        return "accordi/" + agreement + "?c=" + aims.id();
    }
}
