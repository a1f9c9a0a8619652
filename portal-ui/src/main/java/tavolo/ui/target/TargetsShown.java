package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.PartyName;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TargetsView;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.brand.Drawing;
import tavolo.ui.help.IndicatorsView;
import tavolo.ui.layout.EmptyState;
import tavolo.ui.side.SideState;

/// A table of targets as it is read: the newest with where the sides stand on it, or an earlier
/// one, and below it all that were proposed.
final class TargetsShown extends Composite<Div> {

    private final TableView table;
    private final Optional<RowAnswering> answering;

    /// @param wanted the number of an earlier table; anything else shows the newest
    /// @param carriers the clauses that carry the newest table and that the person may read
    /// @param answering how the person answers rows of the newest table; empty for one who may not
    TargetsShown(
            TableView table,
            TargetsView targets,
            Optional<String> wanted,
            List<ClauseView> carriers,
            Optional<RowAnswering> answering) {
        this.table = table;
        this.answering = answering;
        if (targets.revisions().isEmpty()) {
            getContent()
                    .add(
                            new EmptyState(
                                    Drawing.TABLE,
                                    getTranslation("view.targets.empty"),
                                    getTranslation("view.targets.empty.more")),
                            feasibility(),
                            story());
            return;
        }
        TargetsView shown = upTo(targets, wanted);
        boolean isNewest = shown.revisions().size() == targets.revisions().size();
        TargetRevision first = shown.revisions().getFirst();
        getContent()
                .add(
                        section(targets, shown, isNewest),
                        measured(),
                        feasibility(),
                        scenarios(),
                        story());
        if (carriers.stream().anyMatch(TargetsShown::carriesMoney)) {
            getContent().add(worth());
        }
        if (isNewest) {
            getContent().add(new TargetPositions(table, carriers));
        }
        getContent().add(new TargetHistory(targets, path(), first.number()));
    }

    private Section section(TargetsView all, TargetsView shown, boolean isNewest) {
        TargetRevision first = shown.revisions().getFirst();
        Map<PartySide, SideState> states = TargetStands.of(shown.clauses());
        Section section = new Section(new H2(title(first, isNewest)));
        section.addClassName("targets__section");
        section.add(
                isNewest ? standing(all) : earlier(all),
                new TargetTable(
                        getTranslation("view.targets.table", first.number()),
                        TargetLine.of(shown, states),
                        states,
                        isNewest ? answering : Optional.empty(),
                        unions()),
                catalogue());
        return section;
    }

    /// The unions by name, where there are several at the table.
    private Map<OrganisationId, String> unions() {
        Map<OrganisationId, String> unions =
                table.parties().stream()
                        .filter(party -> party.side() == PartySide.UNION)
                        .collect(Collectors.toMap(PartyName::id, TargetsShown::called));
        return unions.size() > 1 ? unions : Map.of();
    }

    private static String called(PartyName party) {
        return party.shortName().isEmpty() ? party.name() : party.shortName();
    }

    private Paragraph catalogue() {
        Paragraph catalogue =
                new Paragraph(
                        new RouterLink(
                                getTranslation("view.targets.catalogue"), IndicatorsView.class));
        catalogue.addClassName("targets__catalogue");
        return catalogue;
    }

    private String path() {
        return AgreementPage.TARGETS.of(table.id());
    }

    /// The tables up to the one that the address names; all of them when it names none.
    private static TargetsView upTo(TargetsView targets, Optional<String> wanted) {
        int newest = targets.revisions().getFirst().number();
        List<TargetRevision> upTo =
                targets.revisions().stream()
                        .filter(revision ->
                                wanted.stream().noneMatch(number -> isAfter(revision, number)))
                        .toList();
        boolean isEarlier = !upTo.isEmpty() && upTo.getFirst().number() < newest;
        return isEarlier ? targets.upTo(upTo.getFirst().number()) : targets;
    }

    private static boolean isAfter(TargetRevision revision, String number) {
        return number.matches("[1-9][0-9]{0,5}") && revision.number() > Integer.parseInt(number);
    }

    private String title(TargetRevision revision, boolean isNewest) {
        return getTranslation(
                isNewest ? "view.targets.title" : "view.targets.title.earlier", revision.number());
    }

    private Paragraph standing(TargetsView targets) {
        return new Paragraph(
                getTranslation(
                        targets.agreed() ? "view.targets.all-agree" : "view.targets.still-open"));
    }

    private Paragraph measured() {
        return way(
                getTranslation("view.measured.ask"),
                AgreementMeasuredView.of(table.id()),
                getTranslation("view.measured.link"));
    }

    private Paragraph feasibility() {
        return way(
                getTranslation("view.feasibility.ask"),
                AgreementFeasibilityView.of(table.id()),
                getTranslation("view.feasibility.link"));
    }

    private Paragraph scenarios() {
        return way(
                getTranslation("view.scenarios.ask"),
                AgreementScenariosView.of(table.id()),
                getTranslation("view.scenarios.link"));
    }

    /// Only those who read the clause of the addendum are shown the way.
    private static boolean carriesMoney(ClauseView clause) {
        return clause.line().place().instrument() == InstrumentKind.COMMERCIAL_ADDENDUM;
    }

    private Paragraph worth() {
        return way(
                getTranslation("view.payoffs.ask"),
                AgreementPayoffsView.of(table.id()),
                getTranslation("view.payoffs.link"));
    }

    private Paragraph story() {
        return way(
                getTranslation("view.target-story.ask"),
                AgreementTargetStoryView.of(table.id()),
                getTranslation("view.target-story.link"));
    }

    private static Paragraph way(String question, String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        Paragraph way = new Paragraph(question + " ");
        way.add(link);
        way.addClassName("targets__feasibility");
        return way;
    }

    private Paragraph earlier(TargetsView targets) {
        Anchor newest =
                new Anchor(
                        path(),
                        getTranslation(
                                "view.targets.earlier.go",
                                targets.revisions().getFirst().number()));
        newest.getElement().setAttribute("router-link", true);
        Paragraph earlier = new Paragraph(getTranslation("view.targets.earlier") + " ");
        earlier.add(newest);
        return earlier;
    }
}
