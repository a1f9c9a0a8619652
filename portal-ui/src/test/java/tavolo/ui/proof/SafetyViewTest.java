package tavolo.ui.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Transactions;
import tavolo.domain.proof.CodeDevice;
import tavolo.domain.proof.CodeDevices;
import tavolo.domain.proof.CodeMaker;
import tavolo.domain.proof.RecoveryCodes;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// Setting up the device that shows codes, and the codes on paper that come with it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SafetyViewTest {

    /// Nobody who signs in elsewhere with a password alone, which a device of codes would end.
    private static final String PERSON = "noemi.pellegrini@terzavoce.example";

    private static final String PASSWORD = "tavolo-2020";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    @Test
    void a_device_counts_with_its_first_right_code_and_the_codes_on_paper_are_shown_once() {
        Window window = portal.of(PERSON).visit("sicurezza");
        window.press("view.safety.codes.set");
        window.find(PasswordField.class).single().setValue("un'altra");
        window.press("view.proof.dialog.verb");
        assertThat(window.text()).contains(portal.says("refusal.wrong-secret"));
        window.find(PasswordField.class).single().setValue(PASSWORD);
        window.press("view.proof.dialog.verb");
        assertThat(window.text()).contains(portal.says("view.safety.codes.step.scan"));

        type(window, "nessun cod");
        assertThat(window.text()).contains(portal.says("refusal.wrong-code"));
        assertThat(code(window).getValue()).isEmpty();
        assertThat(device().confirmedAt()).isEmpty();

        type(window, rightCode());
        assertThat(device().confirmedAt()).isPresent();
        List<String> paper = codesShown(window);
        assertThat(paper).hasSize(RecoveryCodes.COUNT).doesNotHaveDuplicates();
        window.press("view.safety.recovery.close");
        assertThat(window.visit("sicurezza").text())
                .contains(portal.says("view.safety.recovery.left", RecoveryCodes.COUNT))
                .doesNotContain(paper.getFirst());
    }

    private void type(Window window, String text) {
        code(window).setValue(text);
        Button confirm =
                window.find(Button.class)
                        .withCondition(each ->
                                portal.says("view.safety.codes.confirm").equals(each.getText()))
                        .single();
        window.context().test(confirm).click();
        window.context().roundTrip();
    }

    private TextField code(Window window) {
        return window.find(TextField.class)
                .withCondition(field -> portal.says("view.proof.code").equals(field.getLabel()))
                .single();
    }

    private CodeDevice device() {
        return portal.bean(Transactions.class)
                .inOne(() -> portal.bean(CodeDevices.class).of(tables.actor(PERSON).person()))
                .orElseThrow();
    }

    /// What the app shows now.
    private String rightCode() {
        long step = portal.bean(Clock.class).instant().getEpochSecond() / 30;
        return portal.bean(CodeMaker.class).codeAt(device().secret(), step);
    }

    private static List<String> codesShown(Window window) {
        return window.find(OrderedList.class)
                .withCondition(list -> list.hasClassName("safety__codes"))
                .single()
                .getChildren()
                .map(item -> window.textOf(item).strip())
                .toList();
    }
}
