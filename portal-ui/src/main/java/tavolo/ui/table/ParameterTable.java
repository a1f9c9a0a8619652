package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;

/// The values of a clause as rows, so that most disputes are a row and not prose; with the value
/// compared with where it differs, and what parties would have instead.
final class ParameterTable extends Composite<Div> {

    ParameterTable() {
        getContent().addClassName("parameters");
    }

    /// Shows the values of `now`, beside those of `before` where there is one.
    ///
    /// @param beside what parties would have instead, a column for each that would have other
    ///   values
    void show(
            ClauseDefinition definition,
            ClauseText now,
            Optional<ClauseText> before,
            List<Reading> beside,
            Language language) {
        getContent().removeAll();
        List<ParameterDefinition> known =
                definition.parameters().stream()
                        .filter(p -> now.parameters().containsKey(p.key()))
                        .toList();
        if (known.isEmpty()) {
            return;
        }
        List<Reading> others =
                beside.stream()
                        .filter(other -> !other.text().parameters().equals(now.parameters()))
                        .toList();
        boolean compares =
                before.isPresent() && !before.get().parameters().equals(now.parameters());
        NativeTable table = new NativeTable();
        table.addClassName("parameters__table");
        table.setCaptionText(getTranslation("view.table.parameters"));
        NativeTableRow head = new NativeTableRow();
        head.add(header("view.table.parameter"));
        if (compares) {
            head.add(header("view.table.parameter-before"));
        }
        head.add(header("view.table.parameter-now"));
        others.forEach(other -> head.add(column(other)));
        table.getHead().add(head);
        NativeTableBody body = table.addBody();
        known.forEach(p -> {
            NativeTableRow row = row(p, now, compares ? before : Optional.empty(), language);
            others.forEach(other -> row.add(otherCell(p, now, other.text(), language)));
            body.add(row);
        });
        getContent().add(table);
    }

    private NativeTableHeaderCell header(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableHeaderCell column(Reading other) {
        String words =
                other.kind() == Reading.Kind.PREPARED
                        ? getTranslation("view.table.parameter-ours")
                        : other.organisation();
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableCell otherCell(
            ParameterDefinition parameter, ClauseText now, ClauseText other, Language language) {
        String wanted = other.parameters().getOrDefault(parameter.key(), "");
        boolean same = wanted.equals(now.parameters().getOrDefault(parameter.key(), ""));
        NativeTableCell cell = new NativeTableCell(same ? "=" : shown(parameter, wanted, language));
        cell.setClassName("parameters__other", !same);
        return cell;
    }

    private NativeTableRow row(
            ParameterDefinition parameter,
            ClauseText now,
            Optional<ClauseText> before,
            Language language) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell label = new NativeTableHeaderCell(parameter.label().in(language));
        label.getElement().setAttribute("scope", "row");
        row.add(label);
        String value = now.parameters().getOrDefault(parameter.key(), "");
        before.map(ClauseText::parameters)
                .map(values -> values.getOrDefault(parameter.key(), ""))
                .ifPresent(old -> row.add(oldCell(parameter, old, value, language)));
        row.add(new NativeTableCell(shown(parameter, value, language)));
        return row;
    }

    private static NativeTableCell oldCell(
            ParameterDefinition parameter, String old, String value, Language language) {
        NativeTableCell cell = new NativeTableCell();
        if (!old.equals(value)) {
            Span struck = new Span(shown(parameter, old, language));
            struck.addClassName("parameters__old");
            cell.add(struck);
        }
        return cell;
    }

    private static String shown(ParameterDefinition parameter, String value, Language language) {
        return value.isEmpty() ? "–" : parameter.show(value, language);
    }
}
