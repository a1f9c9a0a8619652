package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.InstrumentTexts;
import tavolo.domain.agreement.Manner;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PersonId;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.form.Checks;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Confirm;
import tavolo.ui.layout.Notices;
import tavolo.ui.side.SideMark;

/// One slot on a paper: who signs, for whom and by which power, how far that has come, and what the
/// person who looks can do about it.
final class SlotRow extends Composite<ListItem> {

    private final SlotTools tools;
    private final TableView table;
    private final SignatoryLine line;
    private final Notices notices;
    private final Div deeds = new Div();
    private final Rule rule;

    /// What else decides whether and how the slot is signed.
    ///
    /// @param isQualified whether the portal's own signature is not enough
    /// @param waitsFor the names of those who have to sign before; empty when it is the turn
    record Rule(boolean isQualified, String waitsFor) {}

    /// The names of those who have to sign before the person of `line`.
    static String waitsFor(InstrumentLine instrument, SignatoryLine line) {
        return instrument.before(line).stream()
                .map(SignatoryLine::name)
                .collect(Collectors.joining(", "));
    }

    SlotRow(SlotTools tools, TableView table, SignatoryLine line, Notices notices, Rule rule) {
        this.rule = rule;
        this.tools = tools;
        this.table = table;
        this.line = line;
        this.notices = notices;
        Div words = new Div(name(), capacity(), state());
        manner().ifPresent(words::add);
        if (!line.reason().isBlank()) {
            words.add(new Paragraph(line.reason()));
        }
        if (line.state() == SignatoryState.OPEN && !rule.waitsFor().isEmpty()) {
            Paragraph waits =
                    new Paragraph(getTranslation("view.sign.order.waits", rule.waitsFor()));
            waits.addClassName("signing__manner");
            words.add(waits);
        }
        powers(words);
        deeds.addClassName("signing__deeds");
        deeds();
        getContent().addClassName("signing__person");
        getContent().add(SideMark.of(OrganisationKind.valueOf(line.side().name())), words, deeds);
    }

    private Span name() {
        Span name =
                new Span(
                        line.principal().isEmpty()
                                ? line.name()
                                : getTranslation("view.sign.for", line.name(), line.principal()));
        name.addClassName("signing__name");
        return name;
    }

    private Span capacity() {
        return new Span(
                InstrumentTexts.words(line.capacity()).in(Wording.textLanguage())
                        + ", "
                        + line.organisation());
    }

    private Span state() {
        String word = Wording.of(line.state(), this);
        String when = line.decidedAt().map(at -> ", " + Dates.moment(at, getLocale())).orElse("");
        String verdict =
                line.verdict()
                        .map(found ->
                                " · "
                                        + getTranslation(
                                                "view.sign.verdict."
                                                        + found.toLowerCase(Locale.ROOT)
                                                                .replace('_', '-')))
                        .orElse("");
        Span state = new Span(word + when + verdict);
        state.addClassName("signing__state");
        return state;
    }

    private Optional<Paragraph> manner() {
        Manner manner = line.manner();
        if (manner.kind() == SignatureKind.NORMAL) {
            return Optional.empty();
        }
        String kind =
                manner.lifted()
                        ? getTranslation("view.sign.manner.lifted")
                        : Wording.of(manner.kind(), this);
        String said =
                manner.kind() == SignatureKind.TECHNICAL
                        ? kind + " (" + Wording.of(manner.majority(), this) + ")"
                        : kind;
        Paragraph words =
                new Paragraph(manner.note().isEmpty() ? said : said + ": " + manner.note());
        words.addClassName("signing__manner");
        return Optional.of(words);
    }

    private void powers(Div words) {
        if (line.documented()) {
            words.add(
                    tools.powers()
                            .ofMandate(
                                    line.mandate(),
                                    getTranslation(
                                            "view.sign.mandate-file",
                                            line.principal().isEmpty()
                                                    ? line.name()
                                                    : line.principal())));
        }
        if (!line.principal().isEmpty()) {
            words.add(
                    tools.powers()
                            .ofDelegation(
                                    line.id(),
                                    getTranslation("view.sign.delegation-file", line.name())));
        }
    }

    private void deeds() {
        PersonId me = tools.actor().current().person();
        boolean collecting = table.state() == AgreementState.SIGNING;
        boolean open = collecting && line.state() == SignatoryState.OPEN;
        if (open && rule.waitsFor().isEmpty() && line.person().equals(me)) {
            Anchor sign =
                    new Anchor(
                            AgreementPage.SIGN.of(table.id()) + "/" + line.id(),
                            getTranslation("view.sign.go"));
            sign.addClassName("signing__go");
            Anchor own =
                    new Anchor(
                            AgreementPage.SIGN.of(table.id()) + "/" + line.id() + "/dispositivo",
                            getTranslation("view.elsewhere.go"));
            own.addClassName("signing__own");
            deeds.add(sign);
            if (isPlain() || rule.isQualified()) {
                deeds.add(own);
            }
        }
        if (open && line.principalId().equals(Optional.of(me))) {
            deeds.add(button("view.sign.take-back", this::takeBack));
        }
        boolean reserved = line.state() == SignatoryState.SIGNED && line.manner().isOpenReserve();
        if (collecting && reserved && line.person().equals(me)) {
            deeds.add(button("view.sign.lift", this::lift));
        }
    }

    private boolean isPlain() {
        return line.manner().kind() == SignatureKind.NORMAL && line.principal().isEmpty();
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void takeBack() {
        new Confirm(
                        getTranslation("view.sign.take-back"),
                        getTranslation("view.sign.take-back-what", line.name()),
                        getTranslation("view.sign.take-back-verb"))
                .open(_ ->
                        notices.show(
                                tools.delegate()
                                        .revoke(tools.actor().current(), table.id(), line.id()),
                                _ -> again()));
    }

    private void lift() {
        TextArea reason = new TextArea(getTranslation("view.sign.lift-reason"));
        reason.setMaxLength(TakePosition.REASON_LIMIT);
        reason.setWidthFull();
        new FormDialog(getTranslation("view.sign.lift"), getTranslation("view.sign.lift-verb"))
                .explain(getTranslation("view.sign.lift-what", line.manner().note()))
                .add(reason)
                .open(
                        () ->
                                new Checks()
                                        .require(
                                                reason,
                                                !reason.getValue().isBlank(),
                                                getTranslation("view.sign.lift-missing"))
                                        .problems(),
                        () ->
                                tools.lift()
                                        .by(
                                                tools.actor().current(),
                                                table.id(),
                                                line.id(),
                                                reason.getValue()),
                        _ -> again());
    }

    private void again() {
        getUI().ifPresent(page -> page.refreshCurrentRoute(false));
    }
}
