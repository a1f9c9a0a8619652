package tavolo.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.ProductionUnit;
import tavolo.ui.brand.Drawing;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.EmptyState;

/// The production units with their workers' representation: RSU seats, or RSA mandates, per union.
final class UnitsPart extends Composite<Div> {

    private final Desk desk;

    UnitsPart(Desk desk) {
        this.desk = desk;
        if (desk.view().units().isEmpty()) {
            String more = desk.may(Deed.KEEP_SITES) ? "keeper" : "reader";
            getContent()
                    .add(
                            new EmptyState(
                                    Drawing.TABLE,
                                    getTranslation("view.organisation.unit.none"),
                                    getTranslation("view.organisation.unit.none." + more)));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("units");
        desk.view().units().forEach(unit -> list.add(card(unit)));
        getContent().add(list);
    }

    private ListItem card(ProductionUnit unit) {
        Paragraph where =
                new Paragraph(
                        getTranslation(
                                "view.organisation.unit.where",
                                unit.region(),
                                unit.code(),
                                unit.headcount()));
        where.addClassName("muted");
        ListItem card = new ListItem(new H2(unit.city()), where);
        card.addClassNames("unit-card", "sheet");
        if (!unit.provider().equals(desk.me().organisation())) {
            card.add(new Paragraph(name(unit.provider())));
        }
        String body = Wording.of(unit.body(), this);
        Paragraph total =
                new Paragraph(
                        getTranslation(
                                "view.organisation.unit." + body.toLowerCase(Locale.ROOT),
                                unit.total()));
        total.addClassName("unit-card__body");
        card.add(total, shares(unit));
        return card;
    }

    private Component shares(ProductionUnit unit) {
        UnorderedList shares = new UnorderedList();
        shares.addClassName("shares");
        unit.shares().entrySet().stream()
                .filter(share -> share.getValue() > 0)
                .sorted(
                        Map.Entry.<OrganisationId, Integer>comparingByValue(
                                        Comparator.reverseOrder())
                                .thenComparing(share -> name(share.getKey())))
                .forEach(share -> shares.add(share(name(share.getKey()), share.getValue(), unit)));
        if (shares.getChildren().findAny().isEmpty()) {
            return new Paragraph(getTranslation("view.organisation.unit.no-shares"));
        }
        return shares;
    }

    private static ListItem share(String union, int amount, ProductionUnit unit) {
        Span name = new Span(union);
        Span number = new Span(amount + " / " + unit.total());
        number.addClassName("figures");
        ProgressBar bar = new ProgressBar(0, Math.max(1, unit.total()), amount);
        bar.addClassName("shares__bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(name, number, bar);
        item.addClassName("shares__row");
        return item;
    }

    private String name(OrganisationId id) {
        Organisation named = desk.view().others().get(id);
        return named == null ? id.toString() : named.shortName();
    }
}
