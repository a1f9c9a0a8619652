package tavolo.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.Person;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// A mandate: in which capacity, where, from when to when, by which act, and how it stands today.
final class MandateItem extends Composite<ListItem> {

    MandateItem(Desk desk, Person person, Mandate mandate) {
        Standing standing = Standing.of(mandate, desk.today());
        Span capacity = new Span(capacity(desk, mandate));
        capacity.addClassName("mandate__capacity");
        Div head = new Div(capacity, standing.chip(mandate, desk.today()));
        head.addClassName("mandate__head");
        Paragraph dates = new Paragraph(dates(mandate));
        dates.addClassName("figures");
        Paragraph deed =
                new Paragraph(getTranslation("view.organisation.mandate.deed", mandate.evidence()));
        deed.addClassName("muted");
        Div words = new Div(head, dates, deed);
        words.addClassName("mandate__words");
        Optional.ofNullable(desk.view().proofs().get(mandate.id()))
                .ifPresent(proof ->
                        words.add(
                                desk.keepers()
                                        .powers()
                                        .ofMandate(
                                                mandate.id(),
                                                getTranslation(
                                                        "view.organisation.mandate.proof",
                                                        proof.name()))));
        getContent().addClassName("mandate");
        getContent().add(words);
        boolean canEnd =
                standing != Standing.ENDED && !mandate.validTo().equals(Optional.of(desk.today()));
        if (!desk.may(Deed.KEEP_MANDATES)) {
            return;
        }
        Div deeds = new Div(prove(desk, person, mandate));
        deeds.addClassName("mandate__deeds");
        if (canEnd) {
            deeds.add(end(desk, person, mandate));
        }
        getContent().add(deeds);
    }

    private Button prove(Desk desk, Person person, Mandate mandate) {
        String words =
                getTranslation(
                        desk.view().proofs().containsKey(mandate.id())
                                ? "view.organisation.mandate.proof.again"
                                : "view.organisation.mandate.proof.add");
        Button prove = new Button(words, _ -> new ProofDialog(desk, person, mandate).open());
        prove.addThemeVariants(ButtonVariant.TERTIARY);
        prove.setAriaLabel(
                words + ": " + Wording.of(mandate.capacity(), this) + ", " + person.name());
        return prove;
    }

    private Button end(Desk desk, Person person, Mandate mandate) {
        Button end =
                new Button(
                        getTranslation("view.organisation.mandate.end"),
                        _ -> new EndDialog(desk, person, mandate).open());
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.setAriaLabel(
                getTranslation(
                        "view.organisation.mandate.end.of",
                        Wording.of(mandate.capacity(), this),
                        person.name()));
        return end;
    }

    private String capacity(Desk desk, Mandate mandate) {
        String word = Wording.of(mandate.capacity(), this);
        return mandate.unit()
                .flatMap(id ->
                        desk.view().units().stream()
                                .filter(unit -> unit.id().equals(id))
                                .findFirst())
                .map(unit ->
                        getTranslation(
                                "view.organisation.mandate.at", word, unit.city(), unit.code()))
                .orElse(word);
    }

    private String dates(Mandate mandate) {
        Locale language = Wording.language();
        String from = Dates.day(mandate.validFrom(), language);
        return mandate.validTo()
                .map(to ->
                        getTranslation(
                                "view.organisation.mandate.dates", from, Dates.day(to, language)))
                .orElseGet(() -> getTranslation("view.organisation.mandate.open-ended", from));
    }
}
