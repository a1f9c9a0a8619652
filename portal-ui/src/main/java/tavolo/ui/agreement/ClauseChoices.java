package tavolo.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.library.ModelAgreement;
import tavolo.domain.party.OrganisationKind;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary.Problem;
import tavolo.ui.side.SideMark;

/// The clauses of the model by instrument, each with what it is for. All are taken until somebody
/// leaves one out; an instrument keeps at least one.
final class ClauseChoices extends Composite<Div> {

    private final Map<ClausePlace, Checkbox> boxes = new LinkedHashMap<>();
    private final Map<InstrumentKind, Span> counts = new EnumMap<>(InstrumentKind.class);
    private final Runnable changed;

    /// @param changed runs when a clause was taken or left out
    ClauseChoices(ClauseLibrary library, ModelAgreement model, Runnable changed) {
        this.changed = changed;
        getContent().addClassName("clause-choices");
        model.instruments()
                .forEach(kind ->
                        getContent()
                                .add(
                                        instrument(
                                                kind,
                                                model.places(kind).stream()
                                                        .map(library::place)
                                                        .toList())));
        refresh();
    }

    /// Takes `places` and leaves out the others.
    void take(Set<ClausePlace> places) {
        boxes.forEach((place, box) -> box.setValue(places.contains(place)));
    }

    /// The places that are taken.
    Set<ClausePlace> places() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Instruments without any clause.
    List<Problem> problems() {
        return counts.keySet().stream()
                .filter(kind -> of(kind).noneMatch(Checkbox::getValue))
                .map(kind ->
                        Problem.in(
                                of(kind).findFirst().orElseThrow(),
                                getTranslation(
                                        "view.opening.clauses.empty", Wording.of(kind, this))))
                .toList();
    }

    private Details instrument(InstrumentKind kind, List<ClauseDefinition> clauses) {
        Span name = new Span(Wording.of(kind, this));
        name.addClassName("clause-choices__name");
        Span count = new Span();
        count.addClassName("clause-choices__count");
        counts.put(kind, count);
        Span summary = new Span(name, signers(kind), count);
        summary.addClassName("clause-choices__summary");
        Div list = new Div();
        list.addClassName("clause-choices__list");
        clauses.forEach(clause -> list.add(clause(clause)));
        Details details = new Details(summary, list);
        details.addClassName("clause-choices__instrument");
        return details;
    }

    private static Span signers(InstrumentKind kind) {
        Span signers = new Span();
        signers.addClassName("clause-choices__signers");
        Arrays.stream(OrganisationKind.values())
                .filter(each -> each.side().filter(kind::isSignedBy).isPresent())
                .map(SideMark::of)
                .forEach(signers::add);
        return signers;
    }

    private Checkbox clause(ClauseDefinition clause) {
        Language language = Wording.textLanguage();
        Checkbox box =
                new Checkbox(clause.place().code() + " · " + clause.title().in(language), true);
        box.setHelperText(clause.purpose().in(language));
        box.addValueChangeListener(_ -> {
            refresh();
            changed.run();
        });
        boxes.put(clause.place(), box);
        return box;
    }

    private void refresh() {
        counts.forEach((kind, count) ->
                count.setText(
                        getTranslation(
                                "view.opening.clauses.count",
                                of(kind).filter(Checkbox::getValue).count(),
                                of(kind).count())));
    }

    private Stream<Checkbox> of(InstrumentKind kind) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getKey().instrument() == kind)
                .map(Map.Entry::getValue);
    }
}
