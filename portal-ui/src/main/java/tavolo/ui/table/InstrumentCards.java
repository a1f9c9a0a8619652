package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.TableView;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;

/// One card per instrument: how many clauses are agreed at a glance; unfolded, what still keeps it
/// open, who will sign, and the button that closes its text once nothing is open. The card unfolds
/// by itself when its text can be closed.
final class InstrumentCards extends Composite<Section> {

    /// What the buttons of a card do.
    interface Deeds {
        void close(InstrumentKind kind);

        void nameSignatories(InstrumentLine instrument);
    }

    private final Deeds deeds;

    InstrumentCards(Deeds deeds) {
        this.deeds = deeds;
        getContent().addClassName("instrument-cards");
        getContent()
                .getElement()
                .setAttribute("aria-label", getTranslation("view.table.instruments"));
    }

    /// Shows the instruments of `table` as `actor` may act on them.
    void show(TableView table, Actor actor) {
        getContent().removeAll();
        table.instruments().forEach(instrument -> getContent().add(card(table, instrument, actor)));
    }

    private Details card(TableView table, InstrumentLine instrument, Actor actor) {
        Details card = new Details(glance(instrument));
        card.addClassName("instrument-card");
        card.addClassName(
                "instrument-card--"
                        + instrument.status().name().toLowerCase(java.util.Locale.ROOT));
        card.setOpened(isClosable(table, instrument) && mayAct(table, instrument, actor));
        Div body = new Div();
        body.addClassName("instrument-card__body");
        instrument.textDigest().ifPresent(digest -> body.add(digest(digest)));
        if (instrument.readable()) {
            body.add(signatories(instrument));
            actions(table, instrument, actor, body);
        } else {
            body.add(new Paragraph(getTranslation("view.table.not-readable")));
        }
        card.add(body);
        return card;
    }

    private Div glance(InstrumentLine instrument) {
        Span title = new Span(Wording.of(instrument.kind(), this));
        title.addClassName("instrument-card__title");
        Span status = new Span(Wording.of(instrument.status(), this));
        status.addClassName("instrument-card__status");
        Div head = new Div(title, status);
        head.addClassName("instrument-card__head");
        Div glance = new Div(head, progress(instrument));
        glance.addClassName("instrument-card__glance");
        return glance;
    }

    private Div progress(InstrumentLine instrument) {
        Div both = new Div();
        both.addClassName("instrument-card__progress");
        instrument
                .agreed()
                .ifPresentOrElse(
                        agreed ->
                                both.add(
                                        new Span(
                                                getTranslation(
                                                        "view.table.progress",
                                                        agreed,
                                                        instrument.total())),
                                        bar(agreed, instrument.total())),
                        () ->
                                both.add(
                                        new Span(
                                                getTranslation(
                                                        "view.table.clauses-of-others",
                                                        instrument.total()))));
        return both;
    }

    private static Div bar(int agreed, int total) {
        Div bar = new Div();
        bar.addClassName("instrument-card__bar");
        int tenths = total == 0 ? 0 : 10 * agreed / total;
        bar.addClassName("instrument-card__bar--" + tenths);
        return bar;
    }

    private Div digest(Sha256 digest) {
        Span label = new Span(getTranslation("view.table.digest") + " ");
        Span value = new Span(digest.brief() + " …");
        value.addClassName("digest");
        value.getElement().setAttribute("title", digest.toString());
        return new Div(label, value);
    }

    private UnorderedList signatories(InstrumentLine instrument) {
        UnorderedList list = new UnorderedList();
        list.addClassName("instrument-card__signatories");
        for (PartySide side : PartySide.values()) {
            if (instrument.kind().isSignedBy(side)) {
                String names =
                        instrument.signatories().stream()
                                .filter(s -> s.side() == side)
                                .map(line ->
                                        line.principal().isEmpty()
                                                ? line.name()
                                                : getTranslation(
                                                        "view.sign.for",
                                                        line.name(),
                                                        line.principal()))
                                .collect(Collectors.joining(", "));
                Span words =
                        new Span(
                                names.isEmpty()
                                        ? getTranslation("view.table.nobody-named")
                                        : names);
                list.add(new ListItem(SideMark.of(OrganisationKind.valueOf(side.name())), words));
            }
        }
        return list;
    }

    private static boolean isClosable(TableView table, InstrumentLine instrument) {
        return table.state() == AgreementState.NEGOTIATING
                && instrument.isOpen()
                && instrument.isAgreed();
    }

    private static boolean mayAct(TableView table, InstrumentLine instrument, Actor actor) {
        return instrument.isOpen()
                && !table.state().isFinal()
                && actor.side().filter(instrument.kind()::isSignedBy).isPresent();
    }

    private void actions(TableView table, InstrumentLine instrument, Actor actor, Div body) {
        if (!mayAct(table, instrument, actor)) {
            return;
        }
        Div row = new Div();
        row.addClassName("instrument-card__actions");
        if (actor.may(Deed.NAME_SIGNATORIES)) {
            row.add(
                    new Button(
                            getTranslation("view.table.signatories.choose-who"),
                            _ -> deeds.nameSignatories(instrument)));
        }
        if (actor.may(Deed.CLOSE_INSTRUMENT) && isClosable(table, instrument)) {
            Button close = new Button(getTranslation("view.table.close"));
            close.addThemeVariants(ButtonVariant.PRIMARY);
            close.setDisableOnClick(true);
            close.addClickListener(_ -> {
                deeds.close(instrument.kind());
                close.setEnabled(true);
            });
            row.add(close);
        } else if (table.state().isNegotiable() && !instrument.isAgreed()) {
            body.add(open(table, instrument));
        }
        body.add(row);
    }

    private Paragraph open(TableView table, InstrumentLine instrument) {
        String codes =
                table.clauses().stream()
                        .filter(line -> line.place().instrument() == instrument.kind())
                        .filter(line -> !line.isAgreed())
                        .map(ClauseLine::place)
                        .map(place -> place.code().value())
                        .collect(Collectors.joining(", "));
        Paragraph words = new Paragraph(getTranslation("view.table.still-open", codes));
        words.addClassName("instrument-card__open");
        return words;
    }
}
