package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.TableView;
import tavolo.domain.library.InstrumentKind;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.language.Wording;
import tavolo.ui.table.PositionList;

/// Who stands where on the newest table: the positions on the clauses that carry it, each with a
/// link to where an answer is given.
final class TargetPositions extends Composite<Section> {

    /// @param carriers the clauses that carry the targets and that the person may read
    TargetPositions(TableView table, List<ClauseView> carriers) {
        getContent().addClassName("targets__section");
        getContent().add(new H2(getTranslation("view.targets.positions")));
        Div cards = new Div();
        cards.addClassName("targets__positions");
        carriers.forEach(carrier -> cards.add(card(table, carrier)));
        getContent().add(cards);
        boolean hidesAddendum =
                table.instruments().stream()
                        .anyMatch(instrument ->
                                instrument.kind() == InstrumentKind.COMMERCIAL_ADDENDUM
                                        && !instrument.readable());
        if (hidesAddendum) {
            Paragraph hidden = new Paragraph(getTranslation("view.targets.elsewhere"));
            hidden.addClassName("muted");
            getContent().add(hidden);
        }
    }

    private Section card(TableView table, ClauseView carrier) {
        String place =
                getTranslation(
                        "view.targets.clause",
                        carrier.line().place().code().value(),
                        Wording.of(carrier.line().place().instrument(), this));
        PositionList positions = new PositionList();
        positions.show(carrier);
        Anchor answer =
                new Anchor(
                        AgreementPage.TABLE.of(table.id()) + "?c=" + carrier.line().id(),
                        getTranslation(
                                "view.targets.answer", carrier.line().place().code().value()));
        answer.getElement().setAttribute("router-link", true);
        answer.getElement().setAttribute("aria-label", answer.getText() + ", " + place);
        Section card = new Section(new H3(place), positions, answer);
        card.addClassNames("sheet", "targets__position");
        return card;
    }
}
