package tavolo.ui.indicator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.indicator.IndicatorView;
import tavolo.domain.indicator.KeptIndicator;
import tavolo.domain.indicator.TypedIndicator;
import tavolo.domain.target.IndicatorCode;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;

/// Where a keeper writes a new indicator, or the next version of one.
@Route("indicatori/nuovo")
@RouteAlias("indicatori/:code/nuova-versione")
@PermitAll
@StyleSheet("css/own-indicators.css")
public final class IndicatorFormView extends Composite<Div> implements Place, BeforeEnterObserver {

    private final IndicatorDeeds deeds;
    private final PageHeader header = new PageHeader("");
    private final Div body = new Div();
    private Optional<IndicatorView> view = Optional.empty();

    IndicatorFormView(IndicatorDeeds deeds) {
        this.deeds = deeds;
        getContent().addClassName("own-indicator");
        getContent().add(header, body);
    }

    /// Where the next version of `code` is written.
    static String revising(IndicatorCode code) {
        return IndicatorListView.PATH + "/" + code + "/nuova-versione";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> code = event.getRouteParameters().get("code");
        view = deeds.find(code);
        boolean gone =
                code.isPresent() && view.filter(each -> each.indicator().isOffered()).isEmpty();
        if (!deeds.mayKeep() || gone) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        header.named(placeName());
        header.about(
                getTranslation(
                        view.isEmpty()
                                ? "view.own-indicator.define.about"
                                : "view.own-indicator.revise.about"));
        body.removeAll();
        body.add(view.map(found -> revising(found.indicator())).orElseGet(this::defining));
    }

    private IndicatorForm defining() {
        return new IndicatorForm(
                Optional.empty(),
                getTranslation("view.own-indicators.define"),
                (form, code, typed) -> settle(form, deeds.define().by(deeds.me(), code, typed)),
                () -> go(IndicatorListView.PATH));
    }

    private IndicatorForm revising(KeptIndicator indicator) {
        return new IndicatorForm(
                Optional.of(indicator.newest()),
                getTranslation("view.own-indicator.revise.verb", indicator.newest().number() + 1),
                (form, _, typed) -> settle(form, revised(indicator, typed)),
                () -> go(IndicatorListView.PATH + "/" + indicator.code()));
    }

    private Outcome<IndicatorCode> revised(KeptIndicator indicator, TypedIndicator typed) {
        return deeds.revise()
                .by(deeds.me(), IndicatorDeeds.seen(indicator), typed)
                .then(next -> Outcome.done(next.code()));
    }

    private void settle(IndicatorForm form, Outcome<IndicatorCode> outcome) {
        switch (outcome) {
            case Outcome.Done<IndicatorCode>(IndicatorCode code) ->
                    UI.getCurrentOrThrow()
                            .navigate(
                                    IndicatorListView.PATH + "/" + code,
                                    QueryParameters.of(OwnIndicatorView.DONE, ""));
            case Outcome.Refused<IndicatorCode>(var why) -> form.refused(why);
        }
    }

    private static void go(String path) {
        UI.getCurrentOrThrow().navigate(path);
    }

    @Override
    public String placeName() {
        return view.map(found ->
                        getTranslation(
                                "view.own-indicator.revise.title",
                                found.indicator().newest().kpi().name(Wording.textLanguage())))
                .orElseGet(() -> getTranslation("view.own-indicator.define.title"));
    }

    @Override
    public List<Crumb> trail() {
        List<Crumb> trail = new ArrayList<>();
        trail.add(new Crumb(getTranslation("view.own-indicators.title"), IndicatorListView.PATH));
        view.ifPresent(found ->
                trail.add(
                        new Crumb(
                                found.indicator().newest().kpi().name(Wording.textLanguage()),
                                IndicatorListView.PATH + "/" + found.indicator().code())));
        return trail;
    }
}
