package tavolo.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.party.PartySide;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// Each test works on a clause of its own of one agreement in negotiation.
class TableViewTest {

    private static final String PROVIDER = "anna.belmonte@voceviva.example";
    private static final String CLIENT = "ilaria.conforti@bancatrequarti.example";
    private static final String UNION = "luca.ferri@fac.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final AgreementId agreement = tables.agreement(PROVIDER, "2020/0151");

    @Test
    void an_objection_needs_a_reason() {
        ClauseLine clause = clause(UNION, "C17", isUnseenBy(PartySide.UNION));
        Window union = at(UNION, clause);
        union.press("view.table.object").press("view.table.objection-send");

        assertThat(union.text()).contains(portal.says("refusal.reason-missing"));
        assertThat(clause(UNION, "C17", _ -> true).stands()).doesNotContainKey(PartySide.UNION);

        String reason = "Dopo le otto di sera nessuno deve rispondere.";
        union.write("view.table.objection-reason", reason).press("view.table.objection-send");

        assertThat(union.text()).contains(reason);
        assertThat(at(PROVIDER, clause).text()).contains(reason);
    }

    @Test
    void an_acceptance_is_seen_by_the_others_and_is_not_asked_twice() {
        ClauseLine clause = clause(UNION, "C19", isUnseenBy(PartySide.UNION));
        Window union = at(UNION, clause).press("view.table.accept");

        assertThat(clause(UNION, "C19", _ -> true).stands()).containsKey(PartySide.UNION);
        assertThat(at(UNION, clause).offers("view.table.accept")).isFalse();
        assertThat(union.text()).contains("C19");
    }

    @Test
    void a_comment_is_read_by_the_other_side() {
        ClauseLine clause = clause(UNION, "C21", _ -> true);
        String words = "Chi paga il tempo della formazione fatta da casa?";
        Window union = at(UNION, clause);
        union.write("view.table.message", words).press("view.table.send");

        assertThat(union.written("view.table.message")).isEmpty();
        assertThat(at(PROVIDER, clause).text()).contains(words, "Luca Ferri");
    }

    @Test
    void who_comes_second_is_shown_the_difference_and_loses_nothing() {
        ClauseLine clause =
                clause(PROVIDER, "C18", line -> line.owners().contains(PartySide.PROVIDER));
        Window first = at(PROVIDER, clause).press("view.table.revise");
        Window second = at(PROVIDER, clause).press("view.table.revise");
        String before = second.written("view.table.edit.italian");

        first.write("view.table.edit.italian", before + "\n\nPrima aggiunta.")
                .write("view.table.edit.reason", "Mancava un caso.")
                .press("view.table.edit.send");
        second.write("view.table.edit.italian", before + "\n\nSeconda aggiunta.")
                .write("view.table.edit.reason", "Mancava un altro caso.")
                .press("view.table.edit.send");

        int number = clause.number() + 1;
        assertThat(second.text())
                .contains(portal.says("view.table.stale.title", number))
                .containsPattern("(?s)Prima\\b.*Seconda");
        assertThat(second.written("view.table.edit.italian")).endsWith("Seconda aggiunta.");
        assertThat(second.written("view.table.edit.reason")).isEqualTo("Mancava un altro caso.");
        assertThat(clause(PROVIDER, "C18", _ -> true).number()).isEqualTo(number);

        second.press("view.table.edit.send");

        assertThat(clause(PROVIDER, "C18", _ -> true).number()).isEqualTo(number + 1);
        assertThat(at(PROVIDER, clause).text()).containsPattern("Seconda\\b.*aggiunta[.]");
    }

    @Test
    void a_union_never_reads_a_clause_of_the_commercial_addendum() {
        AgreementId banking = tables.agreement(CLIENT, "2020/0148");
        Window union = portal.of(UNION).visit("accordi/" + banking);

        assertThat(union.text()).contains(portal.says("view.table.not-readable"));
        assertThat(codes(UNION, banking)).doesNotContain("C23", "C24").contains("C22", "C13");
        assertThat(codes(CLIENT, banking)).contains("C23", "C24").doesNotContain("C13");
    }

    private List<String> codes(String email, AgreementId table) {
        return tables.table(email, table).clauses().stream()
                .map(line -> line.place().code().value())
                .toList();
    }

    private static Predicate<ClauseLine> isUnseenBy(PartySide side) {
        return line -> line.stakes().contains(side) && !line.stands().containsKey(side);
    }

    private ClauseLine clause(String email, String code, Predicate<ClauseLine> wanted) {
        return tables.table(email, agreement).clauses().stream()
                .filter(line -> line.place().code().value().equals(code))
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such clause " + code + " for " + email));
    }

    private Window at(String email, ClauseLine clause) {
        return portal.of(email).visit("accordi/" + agreement + "?c=" + clause.id());
    }
}
