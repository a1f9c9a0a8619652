package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.ReadTargetHistory;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TargetHistory;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.agreement.AgreementTabs;
import tavolo.ui.brand.Drawing;
import tavolo.ui.form.DayFields;
import tavolo.ui.layout.EmptyState;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;

/// Which targets applied on a day on the service lines of one agreement, by what was known then or
/// is known now; the timeline of each; and what differs between two days. All that is asked stands
/// in the address.
@Route("accordi/:agreement/obiettivi/storia")
@PermitAll
@StyleSheet("css/targets.css")
public final class AgreementTargetStoryView extends Composite<Div>
        implements BeforeEnterObserver, Place {

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final ReadTargetHistory histories;
    private final BusinessClock clock;
    private Optional<TableView> table = Optional.empty();

    AgreementTargetStoryView(
            CurrentActor actor,
            ReadAgreements read,
            ReadTargetHistory histories,
            BusinessClock clock) {
        this.actor = actor;
        this.read = read;
        this.histories = histories;
        this.clock = clock;
        getContent().addClassName("targets");
    }

    /// The address of this page for the agreement `id`.
    static String of(AgreementId id) {
        return AgreementPage.TARGETS.of(id) + "/storia";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        table = Addresses.agreement(event, read, actor.current());
        if (table.isPresent()
                && histories.of(actor.current(), table.get().id())
                        instanceof Outcome.Done<List<TargetHistory>>(var found)) {
            show(
                    table.get(),
                    found,
                    StoryAddress.of(event.getLocation().getQueryParameters(), clock.today()));
            return;
        }
        event.rerouteToError(NotFoundException.class);
    }

    private void show(TableView view, List<TargetHistory> found, StoryAddress asked) {
        getContent().removeAll();
        getContent()
                .add(
                        new AgreementHead(view, clock.now()),
                        new AgreementTabs(view.id(), AgreementPage.TARGETS),
                        new H2(getTranslation("view.target-story.title")),
                        about());
        if (found.isEmpty()) {
            getContent()
                    .add(
                            new EmptyState(
                                    Drawing.TABLE,
                                    getTranslation("view.target-story.none"),
                                    getTranslation("view.target-story.none.more")));
        } else {
            getContent().add(asking(view, asked), applied(found, asked), stories(found, asked));
            getContent().add(comparison(view, found, asked));
        }
        MainLayout.refresh(this);
    }

    private Paragraph about() {
        Anchor help = new Anchor("aiuto#history", getTranslation("view.target-story.help-link"));
        help.setRouterIgnore(true);
        Paragraph about = new Paragraph(getTranslation("view.target-story.about") + " ");
        about.add(help);
        about.addClassName("targets__feasibility");
        return about;
    }

    private Div asking(TableView view, StoryAddress asked) {
        DatePicker day =
                field(
                        view,
                        "view.target-story.day",
                        Optional.of(asked.day()),
                        next -> asked.on(next, clock.today()));
        DatePicker known = field(view, "view.target-story.known", asked.known(), asked::knownOn);
        known.setHelperText(getTranslation("view.target-story.known.help"));
        Div fields = new Div(day, known);
        fields.addClassName("target-stories__asking");
        return fields;
    }

    /// A field that goes to another address when somebody chooses a day in it.
    private DatePicker field(
            TableView view,
            String label,
            Optional<LocalDate> value,
            Function<Optional<LocalDate>, StoryAddress> next) {
        DatePicker field = DayFields.named(getTranslation(label), clock.today());
        value.ifPresent(field::setValue);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrentOrThrow()
                        .navigate(of(view.id()), next.apply(field.getOptionalValue()).written());
            }
        });
        return field;
    }

    private Section applied(List<TargetHistory> found, StoryAddress asked) {
        String title = getTranslation("view.target-story.applied", Kpis.day(asked.day()));
        AppliedTable applied = new AppliedTable(title).show(found, asked.day(), asked.knownAt());
        Component answer =
                applied.isEmpty()
                        ? new Paragraph(getTranslation("view.target-story.nothing"))
                        : applied;
        return section(title, answer);
    }

    private Section stories(List<TargetHistory> found, StoryAddress asked) {
        return section(
                getTranslation("view.target-story.stories"),
                new TargetStories(found, asked.day(), asked.knownAt()));
    }

    private Section comparison(TableView view, List<TargetHistory> found, StoryAddress asked) {
        Section section =
                section(
                        getTranslation("view.target-story.compare"),
                        field(view, "view.target-story.compare.with", asked.other(), asked::with));
        asked.other()
                .ifPresent(other ->
                        section.add(
                                other.isBefore(asked.day())
                                        ? compared(found, other, asked.day(), asked)
                                        : compared(found, asked.day(), other, asked)));
        return section;
    }

    private static TargetComparison compared(
            List<TargetHistory> found, LocalDate earlier, LocalDate later, StoryAddress asked) {
        return new TargetComparison(found, earlier, later, asked.knownAt());
    }

    private static Section section(String title, Component... parts) {
        Section section = new Section(new H2(title));
        section.add(parts);
        section.addClassName("targets__section");
        return section;
    }

    @Override
    public String placeName() {
        return table.map(view -> view.number() + " · " + getTranslation("view.target-story.title"))
                .orElse("");
    }

    @Override
    public List<Crumb> trail() {
        return AgreementPage.aboveAndTargets(table, this);
    }
}
