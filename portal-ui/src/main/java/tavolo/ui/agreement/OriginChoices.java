package tavolo.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Beginning;
import tavolo.domain.agreement.Origin;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.ModelAgreement;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.template.Template;
import tavolo.domain.template.TemplateClause;
import tavolo.domain.template.TemplateKind;
import tavolo.domain.template.TemplateVersion;

/// From what the new agreement begins: the common library, a model of the own organisation, or a
/// previous agreement. Says in words what is taken and what is not.
final class OriginChoices extends Composite<Div> {

    private final OriginDeeds deeds;
    private final Select<Choice> choice = new Select<>();
    private final Paragraph taken = new Paragraph();
    private Consumer<Set<ClausePlace>> chosen = _ -> {};
    private Optional<OrganisationId> client = Optional.empty();

    private record Choice(Origin origin, String label) {}

    OriginChoices(OriginDeeds deeds) {
        this.deeds = deeds;
        choice.setLabel(getTranslation("view.opening.origin.label"));
        choice.setItems(choices());
        choice.setItemLabelGenerator(Choice::label);
        choice.setWidthFull();
        choice.setValue(choices().getFirst());
        choice.addValueChangeListener(_ -> follow());
        taken.getElement().setAttribute("aria-live", "polite");
        taken.setText(getTranslation("view.opening.origin.standard.taken"));
        getContent().addClassName("origin");
        getContent().add(choice, taken);
    }

    /// Tells `listener` which clauses what is chosen proposes.
    void whenChosen(Consumer<Set<ClausePlace>> listener) {
        chosen = listener;
    }

    /// Says with which client the agreement is: what another one agreed for its money is not taken.
    void with(OrganisationId other) {
        boolean changed = !client.equals(Optional.of(other));
        client = Optional.of(other);
        if (changed && origin() instanceof Origin.Previous) {
            follow();
        }
    }

    /// What is chosen.
    Origin origin() {
        return choice.getValue().origin();
    }

    private List<Choice> choices() {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(new Origin.Standard(), getTranslation("view.opening.origin.standard")));
        for (Template model : deeds.models()) {
            if (model.kind() == TemplateKind.AGREEMENT && model.isUsable()) {
                all.add(
                        new Choice(
                                new Origin.Model(model.id(), model.published()),
                                getTranslation(
                                        "view.opening.origin.model",
                                        model.name(),
                                        model.published())));
            }
        }
        for (AgreementRow row : deeds.agreements()) {
            all.add(
                    new Choice(
                            new Origin.Previous(row.id()),
                            getTranslation(
                                    "view.opening.origin.previous", row.number(), row.title())));
        }
        return all;
    }

    private void follow() {
        switch (deeds.beginning(origin(), client.orElseThrow())) {
            case Outcome.Done<Beginning>(Beginning beginning) -> show(beginning);
            case Outcome.Refused<Beginning>(var _) -> choice.setValue(choices().getFirst());
        }
    }

    private void show(Beginning beginning) {
        int count = beginning.texts().size();
        Set<ClausePlace> places = new HashSet<>();
        String words =
                switch (beginning.origin()) {
                    case Origin.Standard _ -> {
                        places.addAll(ModelAgreement.complete().places());
                        yield getTranslation("view.opening.origin.standard.taken");
                    }
                    case Origin.Model model -> {
                        places.addAll(beginning.texts().keySet());
                        places.removeAll(optional(model));
                        yield getTranslation("view.opening.origin.model.taken", count);
                    }
                    case Origin.Previous _ -> {
                        places.addAll(beginning.texts().keySet());
                        places.addAll(beginning.unsettled());
                        places.addAll(beginning.confidential());
                        yield previous(beginning, count);
                    }
                };
        taken.setText(words);
        chosen.accept(places);
    }

    private String previous(Beginning beginning, int count) {
        StringBuilder words =
                new StringBuilder(getTranslation("view.opening.origin.previous.taken", count));
        words.append(' ')
                .append(
                        beginning.confidential().isEmpty()
                                ? getTranslation("view.opening.origin.targets")
                                : getTranslation("view.opening.origin.confidential"));
        if (!beginning.unsettled().isEmpty()) {
            words.append(' ')
                    .append(
                            getTranslation(
                                    "view.opening.origin.unsettled", codes(beginning.unsettled())));
        }
        if (!beginning.undated().isEmpty()) {
            words.append(' ')
                    .append(
                            getTranslation(
                                    "view.opening.origin.undated", codes(beginning.undated())));
        }
        if (!beginning.corrected().isEmpty()) {
            words.append(' ')
                    .append(
                            getTranslation(
                                    "view.opening.origin.corrected", codes(beginning.corrected())));
        }
        return words.toString();
    }

    private static String codes(Collection<ClausePlace> places) {
        return places.stream()
                .map(place -> place.code().value())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /// The clauses of a model without which an agreement may well do.
    private Set<ClausePlace> optional(Origin.Model model) {
        return switch (deeds.version(model)) {
            case Outcome.Done<TemplateVersion>(TemplateVersion version) ->
                    version.clauses().stream()
                            .filter(TemplateClause::isOptional)
                            .map(TemplateClause::place)
                            .collect(Collectors.toSet());
            case Outcome.Refused<TemplateVersion> _ -> Set.of();
        };
    }
}
