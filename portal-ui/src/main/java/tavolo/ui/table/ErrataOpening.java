package tavolo.ui.table;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.Correction;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.TableView;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.ui.form.Checks;
import tavolo.ui.form.FormDialog;

/// The way from a signed agreement to an errata of its words: which clause, what is written, what
/// should be read; as often as needed. The use case decides anew whether it may be.
final class ErrataOpening {

    private final List<ClauseLine> clauses;
    private final ClauseLibrary library;
    private final List<CorrectionFields> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button more;

    ErrataOpening(TableView table, ClauseLibrary library) {
        this.clauses = table.clauses().stream().filter(line -> !line.carriesTargets()).toList();
        this.library = library;
        list.addClassName("corrections");
        more = new Button();
        more.setText(more.getTranslation("view.table.errata.more"));
        more.addThemeVariants(ButtonVariant.TERTIARY);
    }

    /// Whether it is offered: to those who draft for the provider, for what is signed and not over,
    /// while no other errata is underway.
    static boolean isOpenTo(Actor actor, TableView table) {
        return actor.may(Deed.OPEN_AGREEMENT)
                && table.state().isCorrectable()
                && table.errataUnderway().isEmpty()
                && table.clauses().stream().anyMatch(line -> !line.carriesTargets());
    }

    /// Asks for the corrections.
    ///
    /// @param shown the clause that the person reads, which is the first choice
    /// @param wanted opens the errata
    /// @param opened gets it
    void open(
            Optional<ClauseId> shown,
            Function<List<Correction>, Outcome<AgreementId>> wanted,
            Consumer<AgreementId> opened) {
        Optional<ClauseLine> first =
                clauses.stream().filter(line -> shown.equals(Optional.of(line.id()))).findFirst();
        add(first);
        more.addClickListener(_ -> add(rows.getLast().clause()).focus());
        new FormDialog(
                        more.getTranslation("view.table.errata.title"),
                        more.getTranslation("view.table.errata.act"))
                .explain(more.getTranslation("view.table.errata.help"))
                .add(list, more)
                .open(
                        () -> {
                            Checks checks = new Checks();
                            rows.forEach(row -> row.check(checks));
                            return checks.problems();
                        },
                        () ->
                                wanted.apply(
                                        rows.stream().map(CorrectionFields::correction).toList()),
                        opened);
    }

    private CorrectionFields add(Optional<ClauseLine> first) {
        CorrectionFields row = new CorrectionFields(clauses, library, first, this::remove);
        rows.add(row);
        list.add(row);
        number();
        return row;
    }

    private void remove(CorrectionFields row) {
        rows.remove(row);
        list.remove(row);
        number();
    }

    private void number() {
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).number(row + 1, rows.size() > 1);
        }
    }
}
