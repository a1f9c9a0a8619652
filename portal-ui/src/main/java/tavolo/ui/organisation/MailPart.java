package tavolo.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import tavolo.domain.Outcome;
import tavolo.domain.notice.FailedMail;
import tavolo.domain.notice.KeepMail;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// For administrators: whether mails leave at all, how many wait, and those to people of the own
/// organisation that did not leave, to be tried again.
final class MailPart extends Composite<Section> {

    private static final List<String> COLUMNS =
            List.of("person", "kind", "due", "trouble", "attempts", "again");

    private final Desk desk;

    MailPart(Desk desk) {
        this.desk = desk;
        getContent().addClassNames("mails", "sheet");
        getContent().add(new H2(said("title")));
        switch (desk.keepers().mail().by(desk.me())) {
            case Outcome.Done<KeepMail.View>(KeepMail.View view) -> show(view);
            case Outcome.Refused<KeepMail.View>(var why) ->
                    getContent().add(new Paragraph(Wording.of(why, this)));
        }
    }

    private void show(KeepMail.View view) {
        getContent().add(new Paragraph(said(view.isOpen() ? "open" : "closed")));
        if (view.isOpen()) {
            getContent()
                    .add(
                            new Paragraph(
                                    getTranslation(
                                            "view.organisation.mail.waiting", view.waiting())));
        }
        if (!view.failed().isEmpty()) {
            getContent().add(new Paragraph(said("failed")), table(view.failed()));
        } else if (view.isOpen()) {
            getContent().add(new Paragraph(said("none")));
        }
    }

    private NativeTable table(List<FailedMail> failed) {
        NativeTable table = new NativeTable();
        table.addClassNames("lines", "mails__failed");
        table.setCaptionText(said("caption"));
        NativeTableRow head = table.getHead().addRow();
        COLUMNS.forEach(column -> head.addHeaderCell().setText(said(column)));
        failed.forEach(mail -> row(table.getBody().addRow(), mail));
        return table;
    }

    private void row(NativeTableRow row, FailedMail mail) {
        NativeTableHeaderCell person = row.addHeaderCell();
        person.getElement().setAttribute("scope", "row");
        person.setText(mail.name());
        cell(row, "kind", Wording.of(mail.kind(), this));
        cell(row, "due", Dates.moment(mail.dueAt(), Wording.language()));
        cell(row, "trouble", Wording.of(mail.trouble(), this));
        cell(row, "attempts", String.valueOf(mail.attempts()));
        row.addDataCell().add(again(mail));
    }

    private void cell(NativeTableRow row, String column, String words) {
        var cell = row.addDataCell();
        cell.setText(words);
        cell.getElement().setAttribute("data-label", said(column));
    }

    private Component again(FailedMail mail) {
        Button again =
                new Button(
                        said("again"),
                        _ ->
                                desk.settle(
                                        desk.keepers().mail().tryAgain(desk.me(), mail.id()),
                                        said("again.done")));
        again.setAriaLabel(getTranslation("view.organisation.mail.again.to", mail.name()));
        return again;
    }

    private String said(String what) {
        return getTranslation("view.organisation.mail." + what);
    }
}
