package tavolo.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.indicator.IndicatorEdition;
import tavolo.domain.indicator.IndicatorView;
import tavolo.domain.indicator.KeptIndicator;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Confirm;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;
import tavolo.ui.layout.Tone;

/// One indicator of the own organisation: what it says now, what it said before, and what keepers
/// do with it. `?fatto` says that it was just written.
@Route("indicatori/:code")
@PermitAll
@StyleSheet("css/own-indicators.css")
public final class OwnIndicatorView extends Composite<Div> implements Place, BeforeEnterObserver {

    static final String DONE = "fatto";

    private final IndicatorDeeds deeds;
    private final PageHeader header = new PageHeader("");
    private final Notices notices = new Notices();
    private final Div body = new Div();
    private Optional<IndicatorView> view = Optional.empty();

    OwnIndicatorView(IndicatorDeeds deeds) {
        this.deeds = deeds;
        body.addClassName("own-indicator__body");
        getContent().addClassName("own-indicator");
        getContent().add(header, notices, body);
    }

    @Override
    public String placeName() {
        return view.map(found -> found.indicator().newest().kpi().name(Wording.textLanguage()))
                .orElse("");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("view.own-indicators.title"), IndicatorListView.PATH));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        view = deeds.find(event.getRouteParameters().get("code"));
        if (view.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(view.get());
        if (event.getLocation().getQueryParameters().getParameters().containsKey(DONE)) {
            notices.done(getTranslation("view.own-indicator.written.done"));
        }
    }

    private void show(IndicatorView found) {
        KeptIndicator indicator = found.indicator();
        IndicatorEdition newest = found.editions().getFirst();
        header.named(placeName()).about(written(found, newest)).glance(chips(indicator, newest));
        act(indicator);
        body.removeAll();
        Section now = new Section(new DefinitionRows(indicator.newest()));
        now.addClassName("sheet");
        body.add(now);
        if (found.editions().size() > 1) {
            body.add(earlier(found));
        }
    }

    private Component[] chips(KeptIndicator indicator, IndicatorEdition newest) {
        return new Component[] {
            new Chip(indicator.code().value()),
            indicator.isOffered()
                    ? new Chip(getTranslation("view.own-indicators.ours"), Tone.GOOD)
                    : new Chip(getTranslation("view.own-indicators.retired")),
            new Chip(used(newest))
        };
    }

    private String written(IndicatorView found, IndicatorEdition edition) {
        return getTranslation(
                "view.own-indicator.written-by",
                edition.formula().number(),
                found.people().getOrDefault(edition.person(), ""),
                Dates.moment(edition.writtenAt(), getLocale()));
    }

    private String used(IndicatorEdition edition) {
        return edition.agreements() == 0
                ? getTranslation("view.own-indicator.unused")
                : getTranslation("view.own-indicator.used", edition.agreements());
    }

    private Section earlier(IndicatorView found) {
        Paragraph help = new Paragraph(getTranslation("view.own-indicator.earlier.help"));
        help.addClassName("muted");
        Section earlier = new Section(new H2(getTranslation("view.own-indicator.earlier")), help);
        earlier.addClassName("own-indicator__earlier");
        found.editions().stream().skip(1).forEach(edition -> earlier.add(earlier(found, edition)));
        return earlier;
    }

    private Details earlier(IndicatorView found, IndicatorEdition edition) {
        Details details =
                new Details(
                        written(found, edition) + " · " + used(edition),
                        new DefinitionRows(edition.formula()));
        details.addClassName("own-definition__details");
        return details;
    }

    private void act(KeptIndicator indicator) {
        header.noAction();
        if (!deeds.mayKeep()) {
            return;
        }
        if (!indicator.isOffered()) {
            header.action(
                    new Button(
                            getTranslation("view.own-indicator.restore"),
                            _ ->
                                    after(
                                            deeds.retire()
                                                    .restore(
                                                            deeds.me(),
                                                            IndicatorDeeds.seen(indicator)),
                                            getTranslation("view.own-indicator.restored.done"))));
            return;
        }
        Button retire =
                new Button(getTranslation("view.own-indicator.retire"), _ -> retire(indicator));
        retire.addThemeVariants(ButtonVariant.TERTIARY);
        header.action(
                new Button(
                        getTranslation("view.own-indicator.revise"),
                        _ ->
                                UI.getCurrentOrThrow()
                                        .navigate(IndicatorFormView.revising(indicator.code()))),
                retire);
    }

    private void retire(KeptIndicator indicator) {
        new Confirm(
                        getTranslation("view.own-indicator.retire.title"),
                        getTranslation("view.own-indicator.retire.help"),
                        getTranslation("view.own-indicator.retire"))
                .open(_ ->
                        after(
                                deeds.retire().by(deeds.me(), IndicatorDeeds.seen(indicator)),
                                getTranslation("view.own-indicator.retired.done")));
    }

    private void after(Outcome<KeptIndicator> outcome, String sentence) {
        notices.show(
                outcome,
                next -> {
                    view = deeds.find(Optional.of(next.code().value()));
                    view.ifPresent(this::show);
                    notices.done(sentence);
                });
    }
}
