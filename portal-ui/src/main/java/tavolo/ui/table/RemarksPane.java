package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.Remark;
import tavolo.domain.board.RemarkLine;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Confirm;
import tavolo.ui.layout.Keyed;
import tavolo.ui.side.SideMark;

/// The discussion of one clause as the own organisation may read it, and a field to write, which
/// says for whom before anything is written and takes the colour of that audience.
final class RemarksPane extends Composite<Div> {

    private final Div thread = new Div();
    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>();
    private final TextArea message = new TextArea();
    private final Button send = new Button();
    private final Div composer = new Div();
    private final Deeds deeds;
    private Audiences audiences = new Audiences(PartySide.PROVIDER, List.of());

    /// What can be done here. What writes is true when it was stored, so that the field may empty.
    interface Deeds {
        boolean write(Audience audience, String body);

        /// Lets everyone read the comment.
        void widen(UUID remark);

        boolean answer(UUID opening, String body);

        /// Settles the thread, or opens it again.
        void settle(UUID opening, boolean settled);
    }

    RemarksPane(Deeds deeds) {
        this.deeds = deeds;
        H2 title = new H2(getTranslation("view.table.discussion"));
        title.addClassName("remarks__title");
        audience.setLabel(getTranslation("view.table.audience.label"));
        audience.setRenderer(
                new ComponentRenderer<>(
                        each -> AudienceMark.of(each, audiences.name(each, audience))));
        audience.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                say(change.getValue());
            }
        });
        Keyed.by("m", message);
        message.setLabel(getTranslation("view.table.message"));
        message.setMaxLength(Remark.LIMIT);
        message.setWidthFull();
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClassName("remarks__send");
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            if (deeds.write(audience.getValue(), message.getValue())) {
                message.clear();
            }
            send.setEnabled(true);
        });
        composer.add(audience, message, send);
        composer.addClassName("remarks__composer");
        getContent().addClassName("remarks");
        getContent().add(title, thread, composer);
    }

    /// Shows `remarks`, oldest first, and asks for a further one.
    ///
    /// @param open for whom it may be; the audience that was chosen stays if it is among them,
    ///   otherwise the narrowest is taken
    void show(List<RemarkLine> remarks, Audiences open) {
        show(remarks, true);
        Optional<Audience> chosen = audience.getOptionalValue().filter(open.choices()::contains);
        audiences = open;
        audience.setItems(open.choices());
        audience.setValue(chosen.orElse(open.choices().getFirst()));
        composer.setVisible(true);
    }

    /// Shows `remarks`, oldest first, to somebody who does not write.
    void show(List<RemarkLine> remarks) {
        composer.setVisible(false);
        show(remarks, false);
    }

    private void show(List<RemarkLine> remarks, boolean mayWrite) {
        thread.removeAll();
        if (remarks.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("view.table.no-remarks"));
            nothing.addClassName("remarks__nothing");
            thread.add(nothing);
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("remarks__list");
        remarks.stream()
                .filter(remark -> remark.answers().isEmpty())
                .forEach(opening -> list.add(thread(opening, remarks, mayWrite)));
        thread.add(list);
    }

    private void say(Audience chosen) {
        AudienceMark.tint(composer, chosen);
        audience.setHelperText(audiences.help(chosen, this));
        send.setText(audiences.verb(chosen, this));
    }

    /// A comment with the answers to it; folded away once it is settled.
    private ListItem thread(RemarkLine opening, List<RemarkLine> all, boolean mayWrite) {
        List<RemarkLine> answers =
                all.stream()
                        .filter(each -> each.answers().filter(opening.id()::equals).isPresent())
                        .toList();
        ListItem item = row(opening, mayWrite && answers.isEmpty());
        if (!answers.isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("remarks__answers");
            answers.forEach(answer -> list.add(row(answer, false)));
            item.add(list);
        }
        if (mayWrite) {
            item.add(new ThreadActions(opening, deeds));
        }
        return opening.settled() ? folded(opening, item) : item;
    }

    private ListItem folded(RemarkLine opening, ListItem thread) {
        Div content = new Div();
        thread.getChildren().toList().forEach(content::add);
        NativeDetails details =
                new NativeDetails(
                        getTranslation("view.table.thread.settled", opening.person()), content);
        ListItem item = new ListItem(details);
        item.addClassName("remark");
        AudienceMark.tint(item, opening.audience());
        return item;
    }

    private ListItem row(RemarkLine remark, boolean mayWiden) {
        Span who = new Span(remark.person());
        who.addClassName("remark__who");
        Span organisation = new Span(remark.organisation());
        organisation.addClassName("remark__organisation");
        Span when = new Span(Dates.moment(remark.writtenAt(), getLocale()));
        when.addClassName("remark__when");
        Div head =
                new Div(
                        SideMark.of(OrganisationKind.valueOf(remark.side().name())),
                        who,
                        organisation,
                        when);
        head.addClassName("remark__head");
        Paragraph body = new Paragraph(remark.body());
        body.addClassName("remark__body");
        ListItem item = new ListItem(head, readers(remark), body);
        item.addClassName("remark");
        AudienceMark.tint(item, remark.audience());
        if (mayWiden && remark.own() && !remark.audience().isEveryone()) {
            item.add(widening(remark));
        }
        return item;
    }

    private Button widening(RemarkLine remark) {
        String verb = getTranslation("view.table.audience.widen");
        Button button =
                new Button(
                        verb,
                        _ ->
                                new Confirm(
                                                getTranslation("view.table.audience.widen.title"),
                                                getTranslation(
                                                        "view.table.audience.widen.consequence"),
                                                verb)
                                        .open(_ -> deeds.widen(remark.id())));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private Span readers(RemarkLine remark) {
        String key = "view.table.audience.read-by.";
        Audience readers = remark.audience();
        if (readers.isOnlyUs()) {
            return AudienceMark.of(readers, getTranslation(key + "us"));
        }
        if (readers.isEveryone()) {
            return AudienceMark.of(readers, getTranslation(key + "everyone"));
        }
        PartySide side = readers.sides().iterator().next();
        String others =
                side == remark.side() ? getTranslation(key + "peers") : Wording.of(side, this);
        return AudienceMark.of(readers, getTranslation(key + "and", remark.organisation(), others));
    }
}
