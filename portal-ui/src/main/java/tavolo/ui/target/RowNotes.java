package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.RemoteValue;
import tavolo.domain.target.RowAllowances;
import tavolo.domain.target.RowOrigin;
import tavolo.domain.target.TargetValue;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.StateChip;
import tavolo.ui.layout.Tone;

/// What a row says besides its value: what is asked of those who work remotely, with a warning
/// where that is more than of the others, from which row it follows, and what time does not count.
/// Nothing for most rows.
final class RowNotes extends Composite<Div> {

    RowNotes(TargetValue row) {
        getContent().addClassName("row-notes");
        row.remote().ifPresent(remote -> remote(row, remote));
        row.origin().ifPresent(this::origin);
        if (!row.allowances().isNone()) {
            add(getTranslation("view.targets.allowances", excluded(row.allowances())));
        }
        getContent().setVisible(getContent().getComponentCount() > 0);
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

    private String excluded(RowAllowances allowances) {
        return allowances.exclusions().stream()
                .map(exclusion -> excluded(exclusion, allowances))
                .collect(Collectors.joining(", "));
    }

    private String excluded(Exclusion exclusion, RowAllowances allowances) {
        String ground = Wording.of(exclusion.code(), this);
        if (exclusion.code() == ExclusionCode.VOLUME_OVER_FORECAST) {
            return getTranslation(
                    "view.targets.allowances.over",
                    ground,
                    allowances
                            .forecastTolerancePercent()
                            .map(percent -> Kpis.show(KpiFormula.SL_OFFERED, percent))
                            .orElse(""));
        }
        return exclusion.evidenceRequired()
                ? getTranslation("view.targets.allowances.proven", ground)
                : ground;
    }

    private void add(String words) {
        Span line = new Span(words);
        line.addClassName("row-notes__line");
        getContent().add(line);
    }
}
