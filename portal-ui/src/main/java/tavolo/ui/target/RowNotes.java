package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import tavolo.domain.target.RemoteValue;
import tavolo.domain.target.RowOrigin;
import tavolo.domain.target.TargetValue;
import tavolo.ui.layout.StateChip;
import tavolo.ui.layout.Tone;

/// What a row says besides its value: what is asked of those who work remotely, with a warning
/// where that is more than of the others, and from which row it follows. Nothing for most rows.
final class RowNotes extends Composite<Div> {

    RowNotes(TargetValue row) {
        getContent().addClassName("row-notes");
        row.remote().ifPresent(remote -> remote(row, remote));
        row.origin().ifPresent(this::origin);
        getContent().setVisible(row.remote().isPresent() || row.origin().isPresent());
    }

    private void remote(TargetValue row, RemoteValue remote) {
        add(getTranslation("view.targets.remote", Kpis.show(row.formula(), remote.value())));
        if (!remote.reason().isBlank()) {
            add(getTranslation("view.targets.remote.reason", remote.reason()));
        }
        if (row.isStricterRemotely()) {
            getContent().add(new StateChip(getTranslation("view.targets.parity"), Tone.CARE));
            add(getTranslation("view.targets.parity.source"));
        }
    }

    private void origin(RowOrigin origin) {
        add(getTranslation("view.targets.origin", Kpis.name(origin.from()), origin.reason()));
    }

    private void add(String words) {
        Span line = new Span(words);
        line.addClassName("row-notes__line");
        getContent().add(line);
    }
}
