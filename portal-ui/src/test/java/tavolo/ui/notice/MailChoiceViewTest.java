package tavolo.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.Test;
import tavolo.domain.library.Language;
import tavolo.domain.notice.ChooseMail;
import tavolo.domain.notice.MailChoice;
import tavolo.domain.notice.MailHabit;
import tavolo.domain.party.Actor;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

class MailChoiceViewTest {

    private static final String PERSON = "elisa.torre@democontact.example";

    private final Portal portal = Portal.running();
    private final Actor actor = new Tables(portal).actor(PERSON);

    @Test
    void a_person_chooses_when_and_in_which_language_mails_come() {
        Window window = portal.of(PERSON).visit("avvisi");
        assertThat(window.text())
                .contains(portal.says("view.mail.where", PERSON))
                .contains(portal.says("view.mail.closed"));

        choose(window, "view.mail.choice", MailChoice.AT_ONCE);
        choose(window, "view.mail.language", Language.EN);
        window.press("view.mail.save");

        assertThat(window.text()).contains(portal.says("view.mail.saved"));
        assertThat(Tables.done(portal.bean(ChooseMail.class).now(actor)))
                .isEqualTo(new MailHabit(MailChoice.AT_ONCE, Language.EN));
        Window again = portal.of(PERSON).visit("avvisi");
        assertThat(group(again, "view.mail.choice").getValue()).isEqualTo(MailChoice.AT_ONCE);
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(Window window, String key, T value) {
        ((RadioButtonGroup<T>) group(window, key)).setValue(value);
    }

    private RadioButtonGroup<?> group(Window window, String key) {
        return window.find(RadioButtonGroup.class)
                .withCondition(group -> portal.says(key).equals(group.getLabel()))
                .single();
    }
}
