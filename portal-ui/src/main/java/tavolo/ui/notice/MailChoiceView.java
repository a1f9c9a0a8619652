package tavolo.ui.notice;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import tavolo.domain.library.Language;
import tavolo.domain.notice.ChooseMail;
import tavolo.domain.notice.MailChoice;
import tavolo.domain.notice.MailHabit;
import tavolo.domain.notice.PostOffice;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;

/// When, and in which language, one's own notices come by e-mail.
@Route("avvisi")
@PermitAll
public final class MailChoiceView extends Composite<Div> implements Place, AfterNavigationObserver {

    private final CurrentActor actor;
    private final ChooseMail mail;
    private final Notices notices = new Notices();
    private final Paragraph where = new Paragraph();
    private final RadioButtonGroup<MailChoice> choice = new RadioButtonGroup<>();
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();

    MailChoiceView(CurrentActor actor, ChooseMail mail, PostOffice office) {
        this.actor = actor;
        this.mail = mail;
        choice.setLabel(getTranslation("view.mail.choice"));
        choice.setItems(MailChoice.values());
        choice.setItemLabelGenerator(each -> Wording.of(each, this));
        language.setLabel(getTranslation("view.mail.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> Wording.of(each, this));
        Button save = new Button(getTranslation("view.mail.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Section form = new Section(where);
        if (!office.isOpen()) {
            form.add(new Paragraph(getTranslation("view.mail.closed")));
        }
        form.add(choice, language, new Paragraph(getTranslation("view.mail.what")), save);
        form.addClassNames("mail-choice", "sheet");
        getContent().add(new PageHeader(placeName()), notices, form);
    }

    @Override
    public String placeName() {
        return getTranslation("view.mail.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        where.setText(getTranslation("view.mail.where", actor.account().person().email()));
        notices.show(mail.now(actor.current()), this::show);
    }

    private void show(MailHabit habit) {
        choice.setValue(habit.choice());
        language.setValue(habit.language());
    }

    private void save() {
        MailHabit wanted = new MailHabit(choice.getValue(), language.getValue());
        notices.show(
                mail.choose(actor.current(), wanted),
                _ -> notices.done(getTranslation("view.mail.saved")));
    }
}
