package tavolo.ui.agreement;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.TableView;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Place;

/// The pages of one agreement, in the order in which they are offered.
public enum AgreementPage {
    /// The negotiating table: clause by clause.
    TABLE(""),
    /// What is asked of the service, before and after.
    TARGETS("/obiettivi"),
    /// The meetings of the parties.
    MEETINGS("/incontri"),
    /// The papers with their revisions.
    PAPERS("/documenti"),
    /// Who has signed, who is missing, and the ceremony itself.
    SIGN("/firma"),
    /// Everything that happened and the dates still to come.
    TIMELINE("/cronologia");

    private final String end;

    AgreementPage(String end) {
        this.end = end;
    }

    /// The address of this page for the agreement `id`, relative to the root of the portal.
    public String of(AgreementId id) {
        return "accordi/" + id + end;
    }

    /// What this page of the agreement `table` is called, such as *2020/0147 · Firma*; empty while
    /// there is no agreement to show.
    public String nameOf(Optional<TableView> table, Component where) {
        return table.map(view ->
                        view.number()
                                + " · "
                                + (this == TABLE ? view.title() : Wording.of(this, where)))
                .orElse("");
    }

    /// The pages above what the table of an agreement leads to, the table itself included.
    public static List<Place.Crumb> aboveAndTable(Optional<TableView> table, Component where) {
        List<Place.Crumb> trail = new ArrayList<>(above(where));
        table.ifPresent(view -> trail.add(new Place.Crumb(view.number(), TABLE.of(view.id()))));
        return trail;
    }

    /// The pages above what the targets of an agreement lead to, the targets themselves included.
    public static List<Place.Crumb> aboveAndTargets(Optional<TableView> table, Component where) {
        List<Place.Crumb> trail = new ArrayList<>(above(where));
        table.ifPresent(view ->
                trail.add(new Place.Crumb(TARGETS.nameOf(table, where), TARGETS.of(view.id()))));
        return trail;
    }

    /// The pages above every page of an agreement.
    public static List<Place.Crumb> above(Component where) {
        return List.of(new Place.Crumb(where.getTranslation("view.agreements.title"), "accordi"));
    }
}
