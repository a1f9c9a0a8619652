package tavolo.ui.help;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.InstrumentKind;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;

/// The stake map: for every clause of every instrument, who writes it, whose acceptance it needs,
/// and who reads it without a say. Drawn from the same library that decides it at the table.
@Route("aiuto/consensi")
@PermitAll
public final class StakesView extends Composite<Div> implements Place {

    StakesView(ClauseLibrary library) {
        getContent().addClassNames("help", "stakes");
        getContent()
                .add(
                        new PageHeader(getTranslation("help.stakes"))
                                .about(getTranslation("help.stakes.about")),
                        new Definitions()
                                .add(said("drafts"), getTranslation("help.stakes.drafts.means"))
                                .add(said("accepts"), getTranslation("help.stakes.accepts.means"))
                                .add(said("reads"), getTranslation("help.stakes.reads.means"))
                                .add(said("none"), getTranslation("help.stakes.none.means")));
        for (InstrumentKind kind : InstrumentKind.values()) {
            getContent().add(instrument(kind, library));
        }
    }

    @Override
    public String placeName() {
        return getTranslation("help.stakes");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("help.title"), "aiuto"));
    }

    private Section instrument(InstrumentKind kind, ClauseLibrary library) {
        String signers =
                kind.signingSides().stream()
                        .map(side -> Wording.of(side, this))
                        .collect(Collectors.joining(", "));
        Section section =
                new Section(
                        new H2(Wording.of(kind, this)),
                        new Paragraph(getTranslation("help.stakes.signed", signers)),
                        new StakeTable(kind, library.of(kind)));
        section.addClassName("help__chapter");
        return section;
    }

    private String said(String what) {
        return StakeTable.said(what, this);
    }
}
