package tavolo.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.party.PartySide;

/// An agreement as a card, for narrow screens: the whole card is one link.
final class AgreementCard extends Composite<Anchor> {

    AgreementCard(AgreementRow row, Optional<PartySide> own, Instant now) {
        getContent().setHref(RowParts.address(row));
        getContent().getElement().setAttribute("router-link", true);
        getContent().addClassName("agreement-card");
        Span number = new Span(row.number());
        number.addClassName("agreement-card__number");
        Span turn = RowParts.turn(row, now, this);
        Div top = new Div(number, AgreementStates.chip(row.state()), turn);
        top.addClassName("agreement-card__top");
        Span title = new Span(row.title());
        title.addClassName("agreement-card__title");
        Div parties = new Div();
        parties.addClassName("agreement-card__parties");
        Arrays.stream(PartySide.values())
                .filter(side -> RowParts.isShown(side, own))
                .forEach(side -> parties.add(RowParts.party(row, side)));
        getContent().add(top, title, parties);
    }
}
