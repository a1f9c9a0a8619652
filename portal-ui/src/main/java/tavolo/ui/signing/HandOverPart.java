package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.party.PersonId;
import tavolo.ui.security.HandOver;

/// Several people in one room sign on one device: who still has to, as far as `me` may see it, and
/// the press that passes it on. Not there when nobody else has to sign.
final class HandOverPart extends Composite<Section> {

    HandOverPart(TableView table, PersonId me) {
        List<String> others =
                table.instruments().stream()
                        .flatMap(instrument -> instrument.signatories().stream())
                        .filter(line -> line.state() == SignatoryState.OPEN)
                        .filter(line -> !line.person().equals(me))
                        .map(SignatoryLine::name)
                        .distinct()
                        .sorted()
                        .toList();
        boolean isWanted = table.state() == AgreementState.SIGNING && !others.isEmpty();
        getContent().addClassName("signing__pass");
        getContent().setVisible(isWanted);
        if (isWanted) {
            getContent()
                    .add(
                            new H2(getTranslation("view.sign.pass.title")),
                            new Paragraph(getTranslation("view.sign.pass.help")),
                            new Paragraph(
                                    getTranslation(
                                            "view.sign.pass.others", String.join(", ", others))),
                            HandOver.press(
                                    table.id().value(), getTranslation("view.sign.pass.do")));
        }
    }
}
