package tavolo.ui.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;

/// The clauses of one instrument, a row each, and what each side has to do with it.
final class StakeTable extends Composite<NativeTable> {

    StakeTable(InstrumentKind kind, List<ClauseDefinition> clauses) {
        getContent().addClassNames("shape-table", "stake-table");
        getContent()
                .setCaptionText(
                        getTranslation("help.stakes.caption", Wording.of(kind, getContent())));
        NativeTableRow head = getContent().getHead().addRow();
        head.addHeaderCell().setText(getTranslation("help.stakes.clause"));
        for (PartySide side : PartySide.values()) {
            head.addHeaderCell()
                    .add(
                            SideMark.silent(OrganisationKind.valueOf(side.name())),
                            new Span(Wording.of(side, this)));
        }
        clauses.forEach(this::row);
    }

    private void row(ClauseDefinition clause) {
        NativeTableRow row = getContent().getBody().addRow();
        NativeTableHeaderCell name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.setText(clause.place().code() + " · " + clause.title().in(Wording.textLanguage()));
        for (PartySide side : PartySide.values()) {
            Span words = new Span(said(part(clause, side), this));
            words.addClassNames("stake", "stake--" + part(clause, side));
            row.addDataCell().add(words);
        }
    }

    private static String part(ClauseDefinition clause, PartySide side) {
        if (clause.isOwnedBy(side)) {
            return "drafts";
        }
        if (clause.stakes().contains(side)) {
            return "accepts";
        }
        return clause.isReadableBy(side) ? "reads" : "none";
    }

    /// The word for `part`, as in *scrive*.
    static String said(String part, Component where) {
        return switch (part) {
            case "drafts" -> where.getTranslation("help.stakes.drafts");
            case "accepts" -> where.getTranslation("help.stakes.accepts");
            case "reads" -> where.getTranslation("help.stakes.reads");
            default -> where.getTranslation("help.stakes.none");
        };
    }
}
