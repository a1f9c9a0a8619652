package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import tavolo.domain.agreement.Audience;
import tavolo.domain.board.RemarkLine;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Confirm;
import tavolo.ui.side.SideMark;

/// One comment or answer: who wrote it, for whom, what it says and what it said before; and for its
/// author what can still be done with it.
final class RemarkRow extends Composite<ListItem> {

    private final RemarkLine remark;
    private final RemarksPane.Deeds deeds;

    /// @param writer the person who reads and may write
    /// @param mayWiden whether nobody has answered it
    RemarkRow(
            RemarkLine remark,
            Optional<PersonId> writer,
            boolean mayWiden,
            RemarksPane.Deeds deeds) {
        this.remark = remark;
        this.deeds = deeds;
        getContent().add(head(), readers());
        getContent().addClassName("remark");
        AudienceMark.tint(getContent(), remark.audience());
        Paragraph body = new Paragraph(remark.wording().words());
        body.addClassName("remark__body");
        getContent().add(body);
        if (!remark.mentions().isEmpty() || !remark.files().isEmpty()) {
            getContent().add(new RemarkEnclosures(remark, deeds));
        }
        if (!remark.earlier().isEmpty()) {
            getContent().add(new RemarkHistory(remark));
        }
        addDeeds(body, writer, mayWiden);
    }

    private void addDeeds(Paragraph body, Optional<PersonId> writer, boolean mayWiden) {
        Div buttons = new Div();
        buttons.addClassName("prepared-note__buttons");
        if (writer.filter(remark.author().person()::equals).isPresent()) {
            RemarkEditing editing = new RemarkEditing(remark, body, deeds);
            buttons.add(editing.opener());
            getContent().add(editing);
        }
        if (remark.wanted().isPresent()) {
            if (writer.isPresent()) {
                buttons.add(takingBack());
            }
        } else if (mayWiden
                && writer.isPresent()
                && remark.own()
                && !remark.audience().isEveryone()) {
            buttons.add(widening());
        }
        if (buttons.getComponentCount() > 0) {
            getContent().add(buttons);
        }
    }

    private Div head() {
        RemarkLine.Author author = remark.author();
        Span who = new Span(author.name());
        who.addClassName("remark__who");
        Span organisation = new Span(author.organisation());
        organisation.addClassName("remark__organisation");
        Span when = new Span(Dates.moment(remark.writtenAt(), getLocale()));
        when.addClassName("remark__when");
        Div head =
                new Div(
                        SideMark.of(OrganisationKind.valueOf(author.side().name())),
                        who,
                        organisation,
                        when);
        head.addClassName("remark__head");
        return head;
    }

    private Button widening() {
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

    /// Takes a comment that waits for a release out of the room.
    private Button takingBack() {
        Button button =
                new Button(
                        getTranslation("view.table.room.take-back"),
                        _ -> deeds.takeBack(remark.id()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private Span readers() {
        return remark.wanted()
                .map(wanted ->
                        AudienceMark.of(
                                remark.audience(),
                                getTranslation("view.table.remark.waiting", readers(wanted))))
                .orElseGet(() -> AudienceMark.of(remark.audience(), readers(remark.audience())));
    }

    private String readers(Audience readers) {
        String key = "view.table.audience.read-by.";
        if (readers.isOnlyUs()) {
            return getTranslation(key + "us");
        }
        if (readers.isEveryone()) {
            return getTranslation(key + "everyone");
        }
        PartySide side = readers.sides().iterator().next();
        String others =
                side == remark.author().side()
                        ? getTranslation(key + "peers")
                        : Wording.of(side, this);
        return getTranslation(key + "and", remark.author().organisation(), others);
    }
}
