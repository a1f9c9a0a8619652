package tavolo.ui.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TimelineEntry;
import tavolo.domain.board.VerifyChain;
import tavolo.domain.people.PersonLine;
import tavolo.domain.people.ReadOrganisation;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.agreement.AgreementTabs;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;

/// Everything that happened to an agreement and the dates still to come, on one line. What is
/// picked stands in the address: `?tipo=firme`.
@Route("accordi/:agreement/cronologia")
@PermitAll
@StyleSheet("css/timeline.css")
public final class TimelineView extends Composite<Div> implements BeforeEnterObserver, Place {

    private static final String GROUP = "tipo";
    private static final int PAGE = 40;

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final VerifyChain chain;
    private final ReadOrganisation organisation;
    private final TimelineExport export;
    private final BusinessClock clock;
    private final Div head = new Div();
    private final Notices notices = new Notices();
    private final ChainStatement statement = new ChainStatement();
    private final GroupChips chips = new GroupChips(this::pick);
    private final FactList past = new FactList();
    private final Paragraph nothing = new Paragraph(getTranslation("view.timeline.nothing"));
    private final Button older = new Button(getTranslation("view.timeline.older"), _ -> load());
    private Optional<TableView> table = Optional.empty();
    private Set<FactGroup> groups = Set.of();
    private Optional<Long> last = Optional.empty();

    TimelineView(
            CurrentActor actor,
            ReadAgreements read,
            VerifyChain chain,
            ReadOrganisation organisation,
            TimelineExport export,
            BusinessClock clock) {
        this.actor = actor;
        this.read = read;
        this.chain = chain;
        this.organisation = organisation;
        this.export = export;
        this.clock = clock;
        nothing.addClassName("muted");
        older.addClassName("timeline__older");
        getContent().addClassName("timeline");
        getContent().add(head);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        table = Addresses.agreement(event, read, actor.current());
        if (table.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Set<FactGroup> wanted = EnumSet.noneOf(FactGroup.class);
        event.getLocation()
                .getQueryParameters()
                .getParameters(GROUP)
                .forEach(word -> FactGroup.of(word).ifPresent(wanted::add));
        show(table.get(), wanted);
    }

    private void show(TableView view, Set<FactGroup> wanted) {
        head.removeAll();
        head.add(
                new AgreementHead(view, clock.now()),
                new AgreementTabs(view.id(), AgreementPage.TIMELINE));
        getContent().removeAll();
        getContent()
                .add(
                        head,
                        notices,
                        tools(view),
                        statement,
                        new DatesAhead(view, own(), clock.today()),
                        new H2(getTranslation("view.timeline.past")),
                        chips,
                        past,
                        nothing,
                        older);
        begin(wanted);
        MainLayout.refresh(this);
    }

    private Div tools(TableView view) {
        Button check = new Button(getTranslation("view.timeline.check"), _ -> check());
        Anchor keep = new Anchor(export.of(view.id()), getTranslation("view.timeline.keep"));
        keep.addClassName("button-link");
        keep.setTitle(getTranslation("view.timeline.keep.help"));
        Div tools = new Div(check, keep);
        tools.addClassName("timeline__tools");
        return tools;
    }

    private void check() {
        notices.show(chain.by(actor.current(), table.orElseThrow().id()), statement::show);
    }

    private List<PersonLine> own() {
        return switch (organisation.by(actor.current())) {
            case Outcome.Done<ReadOrganisation.View>(ReadOrganisation.View view) -> view.people();
            case Outcome.Refused<ReadOrganisation.View> _ -> List.of();
        };
    }

    /// Writes the address without leaving the page.
    private void pick(Set<FactGroup> wanted) {
        List<String> words = wanted.stream().sorted().map(FactGroup::written).toList();
        QueryParameters query =
                words.isEmpty()
                        ? QueryParameters.empty()
                        : new QueryParameters(Map.of(GROUP, words));
        String path = AgreementPage.TIMELINE.of(table.orElseThrow().id());
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(path, query));
        begin(wanted);
    }

    private void begin(Set<FactGroup> wanted) {
        groups = wanted;
        chips.show(wanted);
        past.clear();
        last = Optional.empty();
        load();
    }

    private void load() {
        notices.show(
                read.timeline(
                        actor.current(),
                        table.orElseThrow().id(),
                        FactGroup.kinds(groups),
                        last,
                        PAGE),
                this::append);
    }

    private void append(List<TimelineEntry> entries) {
        nothing.setVisible(last.isEmpty() && entries.isEmpty());
        older.setVisible(entries.size() == PAGE);
        past.append(entries);
        if (!entries.isEmpty()) {
            last = Optional.of(entries.getLast().number());
        }
    }

    @Override
    public String placeName() {
        return AgreementPage.TIMELINE.nameOf(table, this);
    }

    @Override
    public List<Crumb> trail() {
        return AgreementPage.above(this);
    }
}
