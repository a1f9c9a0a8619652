package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Predicate;
import tavolo.domain.agreement.Remark;
import tavolo.domain.board.RemarkLine;
import tavolo.domain.party.OrganisationKind;
import tavolo.ui.language.Dates;
import tavolo.ui.layout.Keyed;
import tavolo.ui.side.SideMark;

/// The discussion of one clause, for everyone who may read the clause, and a field to write.
final class RemarksPane extends Composite<Div> {

    private final Div thread = new Div();
    private final TextArea message = new TextArea();
    private final Button send = new Button();
    private final Div composer = new Div();

    /// @param sent writes the message; true when it was stored, so that the field may empty
    RemarksPane(Predicate<String> sent) {
        H2 title = new H2(getTranslation("view.table.discussion"));
        title.addClassName("remarks__title");
        Span audience = new Span(getTranslation("view.table.audience-all"));
        audience.addClassNames("remarks__audience");
        Keyed.by("m", message);
        message.setLabel(getTranslation("view.table.message"));
        message.setMaxLength(Remark.LIMIT);
        message.setWidthFull();
        send.setText(getTranslation("view.table.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            if (sent.test(message.getValue())) {
                message.clear();
            }
            send.setEnabled(true);
        });
        composer.add(audience, message, send);
        composer.addClassName("remarks__composer");
        getContent().addClassName("remarks");
        getContent().add(title, thread, composer);
    }

    /// Shows `remarks`, oldest first; the field only when the person may write.
    void show(List<RemarkLine> remarks, boolean mayWrite) {
        thread.removeAll();
        composer.setVisible(mayWrite);
        if (remarks.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("view.table.no-remarks"));
            nothing.addClassName("remarks__nothing");
            thread.add(nothing);
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("remarks__list");
        remarks.forEach(remark -> list.add(row(remark)));
        thread.add(list);
    }

    private ListItem row(RemarkLine remark) {
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
        ListItem item = new ListItem(head, body);
        item.addClassName("remark");
        return item;
    }
}
