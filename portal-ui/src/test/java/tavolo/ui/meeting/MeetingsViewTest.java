package tavolo.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.meeting.SealRecords;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

class MeetingsViewTest {

    private static final String UNION = "luca.ferri@fac.example";
    private static final String OTHER_UNION = "teresa.amodio@usr.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final AgreementId agreement = tables.agreement(UNION, "2020/0171");

    private Window at(String person, AgreementPage page, AgreementId id) {
        return portal.of(person).visit(page.of(id));
    }

    @Test
    void a_meeting_is_called_from_the_table_and_answered_by_the_others() {
        Window union = at(UNION, AgreementPage.TABLE, agreement).press("view.meetings.new");
        assertThat(union.address()).endsWith("/incontri?nuovo");
        Dialog form = union.find(Dialog.class).single();

        union.pressIn(form, "view.meetings.form.new.verb");
        assertThat(union.text()).contains(portal.says("view.meetings.form.place.missing"));

        union.find(TextField.class)
                .withCondition(
                        field -> portal.says("view.meetings.form.place").equals(field.getLabel()))
                .single()
                .setValue("Crotone, sala consiliare");
        union.pressIn(form, "view.meetings.form.new.verb");
        assertThat(union.text())
                .contains(
                        portal.says("view.meetings.new.done"),
                        "Crotone, sala consiliare",
                        portal.says("view.meetings.silent"));

        Window other = at(OTHER_UNION, AgreementPage.MEETINGS, agreement);
        other.press("view.meetings.answer.verb");
        other.pressIn(other.find(Dialog.class).single(), "view.meetings.answer.verb");
        assertThat(other.text())
                .contains(portal.says("reply.comes") + " (Teresa Amodio)")
                .contains(portal.says("view.meetings.answer.again"));
        assertThat(at(OTHER_UNION, AgreementPage.TIMELINE, agreement).text())
                .contains("ha convocato un incontro");
    }

    @Test
    void nobody_calls_a_meeting_where_nothing_is_negotiated() {
        AgreementId signing = tables.agreement(UNION, "2020/0147");

        assertThat(at(UNION, AgreementPage.TABLE, signing).offers("view.meetings.new")).isFalse();
        assertThat(at(UNION, AgreementPage.MEETINGS, signing).text())
                .contains(portal.says("view.meetings.none"));
    }

    @Test
    void the_end_of_the_talks_left_a_record_among_the_documents() {
        AgreementId failed = tables.agreement(UNION, "2020/0161");
        portal.bean(SealRecords.class).ensure(failed);

        assertThat(at(UNION, AgreementPage.PAPERS, failed).text())
                .contains(portal.says("record-kind.no-agreement"));
    }

    @Test
    void the_table_says_how_long_it_has_waited_for_whom() {
        assertThat(at(UNION, AgreementPage.TABLE, agreement).text())
                .contains(portal.says("view.table.stall.title"), "In tutto:");
    }
}
