package tavolo.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tavolo.domain.board.OpeningChoice;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.ServiceLineId;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;

/// The services from which one or more of the same client are chosen, by client. What an agreement
/// covers already cannot be chosen and says by which; once a client is settled the others wait.
final class LineChoices extends Composite<Div> {

    private static final int MOST_SHOWN = 60;

    private final List<OpeningChoice> choices;
    private final Set<ServiceLineId> chosen = new LinkedHashSet<>();
    private final Map<OpeningChoice, Checkbox> boxes = new LinkedHashMap<>();
    private final TextField search = new TextField();
    private final Div groups = new Div();
    private final Paragraph rest = new Paragraph();
    private final Runnable changed;

    /// @param changed runs when the choice has changed
    LineChoices(List<OpeningChoice> choices, Runnable changed) {
        this.choices =
                choices.stream()
                        .sorted(Comparator.comparing(choice -> choice.coveredBy().isPresent()))
                        .toList();
        this.changed = changed;
        search.setLabel(getTranslation("view.opening.lines.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(_ -> refresh());
        search.setVisible(choices.size() > MOST_SHOWN / 4);
        groups.addClassName("line-choices__groups");
        rest.addClassName("muted");
        getContent().addClassName("line-choices");
        getContent().add(search, groups, rest);
        refresh();
    }

    /// What is chosen, all of one client.
    List<OpeningChoice> chosen() {
        return choices.stream().filter(choice -> chosen.contains(choice.line().id())).toList();
    }

    private void refresh() {
        List<OpeningChoice> matching = choices.stream().filter(this::isWanted).toList();
        Map<OrganisationId, List<OpeningChoice>> byClient = new LinkedHashMap<>();
        matching.stream()
                .limit(MOST_SHOWN)
                .forEach(choice ->
                        byClient.computeIfAbsent(choice.client().id(), _ -> new ArrayList<>())
                                .add(choice));
        groups.removeAll();
        boxes.clear();
        byClient.values().forEach(group -> groups.add(group(group)));
        rest.setVisible(matching.isEmpty() || matching.size() > MOST_SHOWN);
        rest.setText(
                matching.isEmpty()
                        ? getTranslation("view.opening.lines.no-match")
                        : getTranslation("view.opening.lines.rest", MOST_SHOWN, matching.size()));
    }

    private boolean isWanted(OpeningChoice choice) {
        String sought = search.getValue().strip().toLowerCase(Locale.ROOT);
        return chosen.contains(choice.line().id())
                || Stream.of(
                                choice.line().code(),
                                choice.line().name(),
                                choice.line().city(),
                                choice.client().name())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
    }

    private FieldSet group(List<OpeningChoice> group) {
        FieldSet set = new FieldSet();
        set.addClassName("line-choices__group");
        FieldSet.Legend client = new FieldSet.Legend();
        client.add(
                SideMark.silent(OrganisationKind.CLIENT),
                new Span(group.getFirst().client().name()));
        client.addClassName("line-choices__client");
        set.add(client);
        group.forEach(choice -> set.add(line(choice)));
        return set;
    }

    private Checkbox line(OpeningChoice choice) {
        Checkbox box = new Checkbox(choice.line().name() + " · " + choice.line().city());
        box.addClassName("line-choices__line");
        box.setValue(chosen.contains(choice.line().id()));
        box.addValueChangeListener(change -> choose(choice, change.getValue()));
        boxes.put(choice, box);
        settle(choice, box);
        return box;
    }

    private void settle(OpeningChoice choice, Checkbox box) {
        box.setEnabled(choice.coveredBy().isEmpty() && isOfSettledClient(choice));
        box.setHelperText(explain(choice));
    }

    private String explain(OpeningChoice choice) {
        if (choice.coveredBy().isPresent()) {
            return getTranslation("view.opening.lines.covered", choice.coveredBy().get());
        }
        if (!isOfSettledClient(choice)) {
            return getTranslation("view.opening.lines.other-client");
        }
        String people =
                getTranslation(
                        "view.opening.lines.people",
                        choice.line().headcount(),
                        choice.line().remote());
        String essential =
                choice.line().essential()
                        ? " · " + getTranslation("view.opening.lines.essential")
                        : "";
        return choice.line().code()
                + " · "
                + Wording.of(choice.line().channel(), this)
                + " · "
                + people
                + essential;
    }

    private boolean isOfSettledClient(OpeningChoice choice) {
        return chosen().stream()
                .findFirst()
                .map(first -> first.client().id().equals(choice.client().id()))
                .orElse(true);
    }

    private void choose(OpeningChoice choice, boolean isChosen) {
        if (isChosen) {
            chosen.add(choice.line().id());
        } else {
            chosen.remove(choice.line().id());
        }
        boxes.forEach(this::settle);
        changed.run();
    }
}
