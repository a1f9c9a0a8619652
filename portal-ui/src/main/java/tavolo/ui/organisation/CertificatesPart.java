package tavolo.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.signing.CertificateState;
import tavolo.domain.signing.IssuedCertificate;
import tavolo.domain.signing.Revocation;
import tavolo.domain.signing.RevokeCertificate;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.CardTable;
import tavolo.ui.layout.StateChip;
import tavolo.ui.layout.Tone;

/// For those who keep the portal: the certificates with which people signed, newest first, to be
/// found by person, number and state, and to be revoked.
final class CertificatesPart extends Composite<Section> {

    private final Desk desk;
    private final TextField words = new TextField();
    private final Select<CertificateState> state = new Select<>();
    private final Div found = new Div();

    CertificatesPart(Desk desk) {
        this.desk = desk;
        words.setLabel(said("search"));
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> show());
        state.setLabel(said("state"));
        state.setItems(CertificateState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(said("state.any"));
        state.setItemLabelGenerator(
                each -> each == null ? said("state.any") : Wording.of(each, this));
        state.addValueChangeListener(_ -> show());
        Div filter = new Div(words, state);
        filter.addClassName("certificates__filter");
        found.addClassName("certificates__found");
        getContent().addClassNames("certificates", "sheet");
        getContent().add(new H2(said("title")), new Paragraph(said("what")), filter, found);
        show();
    }

    private void show() {
        found.removeAll();
        CardTable table =
                new CardTable(
                        said("caption"),
                        CardTable.column(new Span(said("person"))),
                        CardTable.column(new Span(said("instrument"))),
                        CardTable.column(new Span(said("signed"))),
                        CardTable.column(new Span(said("valid"))),
                        CardTable.column(new Span(said("number"))),
                        CardTable.column(new Span(said("state"))),
                        CardTable.column(new Span(said("deed"))));
        table.addClassName("lines");
        found.add(table);
        more(table, Optional.empty());
        if (table.isEmpty()) {
            Paragraph none = new Paragraph(said("none"));
            none.addClassName("muted");
            found.removeAll();
            found.add(none);
        }
    }

    /// Adds the certificates behind `after`, and a button for those behind them.
    private void more(CardTable table, Optional<IssuedCertificate> after) {
        switch (desk.keepers()
                .certificates()
                .list(desk.me(), words.getValue(), state.getOptionalValue(), after)) {
            case Outcome.Done<List<RevokeCertificate.Line>>(var lines) -> {
                lines.forEach(line -> row(table, line));
                if (lines.size() == RevokeCertificate.MOST) {
                    offerMore(table, lines.getLast().certificate());
                }
            }
            case Outcome.Refused<List<RevokeCertificate.Line>>(var why) ->
                    found.add(new Paragraph(Wording.of(why, this)));
        }
    }

    private void offerMore(CardTable table, IssuedCertificate last) {
        Button more = new Button(said("more"));
        more.addClickListener(_ -> {
            found.remove(more);
            more(table, Optional.of(last));
        });
        found.add(more);
    }

    private void row(CardTable table, RevokeCertificate.Line line) {
        IssuedCertificate one = line.certificate();
        Span organisation = new Span(one.holder().organisation());
        organisation.addClassNames("muted", "certificates__organisation");
        Code number = new Code(one.number());
        number.addClassName("certificates__number");
        table.add(
                CardTable.name(new Span(one.holder().name()), organisation),
                cell("instrument", new Span(Wording.of(one.instrument(), this))),
                cell("signed", new Span(moment(one.signedAt()))),
                cell(
                        "valid",
                        new Span(
                                getTranslation(
                                        "view.organisation.certificates.span",
                                        moment(one.from()),
                                        moment(one.to())))),
                cell("number", number),
                cell("state", standing(line)),
                cell("deed", deed(line)));
    }

    private Component standing(RevokeCertificate.Line line) {
        Div standing = new Div(StateChip.of(line.state(), tone(line.state())));
        standing.addClassName("certificates__state");
        line.certificate()
                .revocation()
                .ifPresent(revocation -> standing.add(new Span(about(revocation))));
        return standing;
    }

    private String about(Revocation revocation) {
        String about =
                getTranslation(
                        "view.organisation.certificates.revoked.from",
                        moment(revocation.at()),
                        Wording.of(revocation.reason(), this));
        return revocation.note().isEmpty() ? about : about + " · " + revocation.note();
    }

    private Component deed(RevokeCertificate.Line line) {
        if (line.state() == CertificateState.REVOKED) {
            return new Span("–");
        }
        Button revoke =
                new Button(
                        said("revoke"), _ -> new RevocationDialog(desk, line, this::show).open());
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.setAriaLabel(
                getTranslation(
                        "view.organisation.certificates.revoke.of",
                        line.certificate().holder().name()));
        return revoke;
    }

    private static Tone tone(CertificateState state) {
        return switch (state) {
            case VALID -> Tone.GOOD;
            case ENDED -> Tone.NEUTRAL;
            case REVOKED -> Tone.BAD;
        };
    }

    private Component cell(String column, Component part) {
        return CardTable.cell(said(column), part);
    }

    private static String moment(Instant at) {
        return Dates.moment(at, Wording.language());
    }

    private String said(String what) {
        return getTranslation("view.organisation.certificates." + what);
    }
}
