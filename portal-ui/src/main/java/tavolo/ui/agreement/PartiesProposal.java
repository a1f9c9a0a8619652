package tavolo.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.board.OpeningChoice;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.UnitId;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;

/// Who sits at the table, as it follows from the chosen services: the provider itself, the client,
/// and the unions present in the units, each with its seats or mandates. A union can be left out.
final class PartiesProposal extends Composite<Div> {

    private final Organisation provider;
    private final Runnable changed;
    private final Set<OrganisationId> leftOut = new HashSet<>();
    private Map<OrganisationId, Organisation> unions = Map.of();

    /// @param changed runs when a union was added or left out
    PartiesProposal(Organisation provider, Runnable changed) {
        this.provider = provider;
        this.changed = changed;
        getContent().addClassName("parties");
    }

    /// The unions called to the table, in the order shown.
    List<Organisation> unions() {
        return unions.values().stream().filter(union -> !leftOut.contains(union.id())).toList();
    }

    /// Proposes the parties for `chosen`, which is not empty.
    void show(List<OpeningChoice> chosen) {
        Map<OrganisationId, Organisation> present = new LinkedHashMap<>();
        chosen.forEach(choice -> choice.unions().forEach(union -> present.put(union.id(), union)));
        unions = present;
        Set<ProductionUnit> units = new LinkedHashSet<>();
        Set<UnitId> seen = new HashSet<>();
        chosen.stream()
                .map(OpeningChoice::unit)
                .filter(unit -> seen.add(unit.id()))
                .forEach(units::add);
        Organisation client = chosen.getFirst().client();
        getContent().removeAll();
        getContent().add(party(provider), party(client), unions(units), units(units));
    }

    private Div party(Organisation organisation) {
        Span name = new Span(organisation.name());
        name.addClassName("parties__name");
        Span side = new Span(Wording.of(organisation.kind(), this));
        side.addClassName("parties__side");
        Div party = new Div(SideMark.silent(organisation.kind()), side, name);
        party.addClassName("parties__party");
        return party;
    }

    private FieldSet unions(Set<ProductionUnit> units) {
        FieldSet.Legend legend = new FieldSet.Legend();
        legend.add(
                SideMark.silent(OrganisationKind.UNION),
                new Span(getTranslation("view.opening.parties.unions")));
        legend.addClassName("parties__party");
        FieldSet set = new FieldSet();
        set.addClassName("parties__unions");
        set.add(legend);
        unions.values().forEach(union -> set.add(union(union, units)));
        if (unions.isEmpty()) {
            set.add(new Span(getTranslation("view.opening.parties.no-unions")));
        }
        return set;
    }

    private Checkbox union(Organisation union, Set<ProductionUnit> units) {
        Checkbox box = new Checkbox(label(union), !leftOut.contains(union.id()));
        box.setHelperText(
                units.stream()
                        .filter(unit -> unit.shares().getOrDefault(union.id(), 0) > 0)
                        .map(unit -> share(unit, union))
                        .collect(Collectors.joining(" · ")));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                leftOut.remove(union.id());
            } else {
                leftOut.add(union.id());
            }
            changed.run();
        });
        return box;
    }

    private static String label(Organisation union) {
        return union.acronym().map(acronym -> acronym + " · " + union.name()).orElse(union.name());
    }

    private String share(ProductionUnit unit, Organisation union) {
        String key =
                switch (unit.body()) {
                    case RSU -> "view.opening.parties.seats";
                    case RSA -> "view.opening.parties.mandates";
                };
        return getTranslation(
                key, unit.city(), unit.shares().getOrDefault(union.id(), 0), unit.total());
    }

    private Div units(Set<ProductionUnit> units) {
        UnorderedList list = new UnorderedList();
        list.addClassName("parties__units");
        units.forEach(unit ->
                list.add(
                        new ListItem(
                                getTranslation(
                                        "view.opening.parties.unit",
                                        unit.city(),
                                        unit.code(),
                                        unit.headcount()))));
        Span title = new Span(getTranslation("view.opening.parties.units"));
        title.addClassName("parties__side");
        Div part = new Div(title, list);
        part.addClassName("parties__where");
        return part;
    }
}
