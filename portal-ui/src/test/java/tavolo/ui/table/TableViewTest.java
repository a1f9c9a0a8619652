package tavolo.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.Stand;
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

    private static final String OTHER_UNION = "teresa.amodio@usr.example";

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

        assertThat(at(UNION, clause).text()).contains(reason);
        assertThat(at(PROVIDER, clause).text()).doesNotContain(reason);

        release(union);

        assertThat(at(PROVIDER, clause).text()).contains(reason);
    }

    @Test
    void an_acceptance_is_seen_by_the_others_once_it_is_released_and_is_not_asked_twice() {
        ClauseLine clause = clause(UNION, "C19", isUnseenBy(PartySide.UNION));
        Window union = at(UNION, clause).press("view.table.accept");

        assertThat(union.text()).contains(portal.says("view.table.room.private"));
        assertThat(clause(PROVIDER, "C19", _ -> true).stands()).doesNotContainKey(PartySide.UNION);
        assertThat(at(UNION, clause).offers("view.table.accept")).isFalse();

        release(union);

        assertThat(clause(PROVIDER, "C19", _ -> true).stands()).containsKey(PartySide.UNION);
        assertThat(at(UNION, clause).offers("view.table.accept")).isFalse();
    }

    @Test
    void what_one_union_objects_to_the_other_cannot_settle() {
        ClauseLine clause = clause(UNION, "C18", isUnseenBy(PartySide.UNION));
        String reason = "La distanza non basta.";
        release(
                at(UNION, clause)
                        .press("view.table.object")
                        .write("view.table.objection-reason", reason)
                        .press("view.table.objection-send"));
        release(at(OTHER_UNION, clause).press("view.table.accept"));

        assertThat(at(PROVIDER, clause).text())
                .contains(reason, "Teresa Amodio", portal.says("view.table.position.divided"));
        assertThat(clause(UNION, "C18", _ -> true).isAgreed()).isFalse();
        assertThat(at(OTHER_UNION, clause).offers("view.table.accept")).isFalse();

        release(at(UNION, clause).press("view.table.accept"));

        assertThat(at(PROVIDER, clause).text())
                .contains("Luca Ferri", "Teresa Amodio")
                .doesNotContain(portal.says("view.table.position.divided"));
        assertThat(clause(UNION, "C18", _ -> true).isAgreed()).isTrue();
    }

    @Test
    void a_comment_for_everyone_is_read_by_the_other_side() {
        ClauseLine clause = clause(UNION, "C21", _ -> true);
        String words = "Chi paga il tempo della formazione fatta da casa?";
        Window union = at(UNION, clause);
        choose(union, Audience.everyone())
                .write("view.table.message", words)
                .press("view.table.audience.verb.everyone");

        assertThat(union.written("view.table.message")).isEmpty();
        assertThat(at(PROVIDER, clause).text()).contains(words, "Luca Ferri");
    }

    @Test
    void a_comment_is_an_internal_note_until_it_is_given_to_everyone() {
        ClauseLine clause = clause(UNION, "C26", _ -> true);
        String words = "Tra noi: su questo possiamo cedere.";
        Window union = at(UNION, clause);
        union.write("view.table.message", words).press("view.table.audience.verb.us");

        assertThat(union.text()).contains(words, portal.says("view.table.audience.read-by.us"));
        assertThat(at(PROVIDER, clause).text()).doesNotContain(words);
        assertThat(at(OTHER_UNION, clause).text()).doesNotContain(words);

        union.press("view.table.audience.widen");
        assertThat(union.text()).contains(portal.says("view.table.audience.widen.consequence"));
        assertThat(at(PROVIDER, clause).text()).doesNotContain(words);
        union.pressIn(union.find(Dialog.class).single(), "view.table.audience.widen");

        assertThat(at(PROVIDER, clause).text()).contains(words);
        assertThat(at(OTHER_UNION, clause).text()).contains(words);
    }

    @Test
    void what_was_typed_and_not_sent_comes_back_to_its_writer_alone() {
        ClauseLine clause =
                clause(PROVIDER, "C20", line -> line.owners().contains(PartySide.PROVIDER));
        String words = "1. Parole che nessuno ha ancora letto.";
        at(PROVIDER, clause)
                .press("view.table.revise")
                .write("view.table.edit.italian", words)
                .write("view.table.edit.reason", "Non ancora.");

        Window again = at(PROVIDER, clause).press("view.table.revise");

        assertThat(again.written("view.table.edit.italian")).isEqualTo(words);
        assertThat(again.written("view.table.edit.reason")).isEqualTo("Non ancora.");
        Window union = at(UNION, clause).press("view.table.revise");
        assertThat(union.written("view.table.edit.italian")).isNotEqualTo(words);
        assertThat(clause(PROVIDER, "C20", _ -> true).number()).isEqualTo(clause.number());

        again.press("view.table.edit.start-again");

        assertThat(again.written("view.table.edit.italian")).isNotEqualTo(words);
        assertThat(
                        at(PROVIDER, clause)
                                .press("view.table.revise")
                                .written("view.table.edit.italian"))
                .isNotEqualTo(words);
    }

    @Test
    void an_editor_stays_open_when_its_writer_comments() {
        ClauseLine clause =
                clause(PROVIDER, "C27", line -> line.owners().contains(PartySide.PROVIDER));
        String words = "1. Parole a metà.";
        Window provider = at(PROVIDER, clause);
        provider.press("view.table.revise")
                .write("view.table.edit.italian", words)
                .write("view.table.message", "Un appunto mentre scrivo.")
                .press("view.table.audience.verb.us");

        assertThat(provider.text()).contains("Un appunto mentre scrivo.");
        assertThat(provider.written("view.table.edit.italian")).isEqualTo(words);
    }

    @Test
    void who_comes_second_is_shown_the_difference_and_loses_nothing() {
        ClauseLine clause = clause(PROVIDER, "C33", line -> line.owners().size() == 2);
        Window first = at(PROVIDER, clause).press("view.table.revise");
        Window second = at(UNION, clause).press("view.table.revise");
        String before = second.written("view.table.edit.italian");

        first.write("view.table.edit.italian", before + "\n\nPrima aggiunta.")
                .write("view.table.edit.reason", "Mancava un caso.")
                .press("view.table.edit.send");
        assertThat(clause(UNION, "C33", is(clause)).number()).isEqualTo(clause.number());
        release(first);
        second.write("view.table.edit.italian", before + "\n\nSeconda aggiunta.")
                .write("view.table.edit.reason", "Mancava un altro caso.")
                .press("view.table.edit.send");

        int number = clause.number() + 1;
        assertThat(second.text())
                .contains(portal.says("view.table.stale.title", number))
                .containsPattern("(?s)Prima\\b.*Seconda");
        assertThat(second.written("view.table.edit.italian")).endsWith("Seconda aggiunta.");
        assertThat(second.written("view.table.edit.reason")).isEqualTo("Mancava un altro caso.");

        release(second.press("view.table.edit.send"));

        assertThat(clause(PROVIDER, "C33", is(clause)).number()).isEqualTo(number + 1);
        assertThat(at(PROVIDER, clause).text()).containsPattern("Seconda\\b.*aggiunta[.]");
    }

    @Test
    void a_counter_proposal_is_read_beside_the_version_and_taken_up_word_by_word() {
        ClauseLine clause = clause(UNION, "C11", line -> !line.owners().contains(PartySide.UNION));
        String words = "La dotazione si consegna a casa.";
        Window union = at(UNION, clause).press("view.table.counter");
        union.write(
                        "view.table.edit.italian",
                        union.written("view.table.edit.italian") + "\n\n" + words)
                .write("view.table.edit.reason", "Chi vive lontano non viene a prenderla.")
                .press("view.table.edit.send.counter");
        assertThat(at(PROVIDER, clause).text()).doesNotContain("non viene a prenderla");
        release(union);

        assertThat(clause(PROVIDER, "C11", is(clause)).stands())
                .containsEntry(PartySide.UNION, Stand.COUNTERED);
        Window provider = at(PROVIDER, clause);
        assertThat(provider.text())
                .contains("non viene a prenderla")
                .doesNotContainPattern("si consegna\\b.*a casa");
        provider.press("view.table.counters.read");
        assertThat(provider.text()).containsPattern("si\\b.*consegna\\b.*casa");
        release(provider.press("view.table.counters.take-up"));

        ClauseLine now = clause(UNION, "C11", is(clause));
        assertThat(now.number()).isEqualTo(clause.number() + 1);
        assertThat(now.stands())
                .containsEntry(PartySide.UNION, Stand.PROPOSED)
                .doesNotContainKey(PartySide.CLIENT);
    }

    @Test
    void what_is_taken_out_of_the_room_is_never_seen() {
        ClauseLine clause = clause(UNION, "C34", _ -> true);
        String reason = "Ci abbiamo ripensato.";
        at(UNION, clause)
                .press("view.table.object")
                .write("view.table.objection-reason", reason)
                .press("view.table.objection-send");
        at(UNION, clause).press("view.table.room.take-back");

        assertThat(at(UNION, clause).text()).doesNotContain(reason);
        assertThat(at(PROVIDER, clause).text()).doesNotContain(reason);
    }

    private static Predicate<ClauseLine> is(ClauseLine clause) {
        return line -> line.id().equals(clause.id());
    }

    /// Releases what lies in the room of the one who sits at `window`.
    private static void release(Window window) {
        window.press("view.table.room.release");
        window.pressIn(window.find(Dialog.class).single(), "view.table.room.release");
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

    @SuppressWarnings("unchecked")
    private static Window choose(Window window, Audience audience) {
        RadioButtonGroup<Audience> readers =
                window.find(RadioButtonGroup.class)
                        .withCondition(group -> group.getValue() instanceof Audience)
                        .single();
        readers.setValue(audience);
        return window;
    }

    private Window at(String email, ClauseLine clause) {
        return portal.of(email).visit("accordi/" + agreement + "?c=" + clause.id());
    }
}
