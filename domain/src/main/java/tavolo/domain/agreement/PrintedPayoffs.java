package tavolo.domain.agreement;

import java.util.List;
import java.util.Optional;
import tavolo.domain.document.PayoffText;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.PayoffRow;
import tavolo.domain.term.Payoffs;

/// What the targets are worth as the commercial addendum prints it; no other instrument does.
final class PrintedPayoffs {

    private PrintedPayoffs() {}

    /// What `instrument` says of money; empty where it says nothing.
    static Optional<PayoffText> of(
            Agreements agreements, Agreement agreement, Instrument instrument) {
        if (instrument.kind() != InstrumentKind.COMMERCIAL_ADDENDUM) {
            return Optional.empty();
        }
        List<TargetValue> targets =
                PayoffPositions.carrier(agreement)
                        .flatMap(Clause::targets)
                        .map(id -> agreements.targets(id).values())
                        .orElse(List.of());
        Payoffs content =
                new PayoffStands(agreements.payoffTables(agreement.id()), List.of()).content();
        List<PayoffText.Row> rows =
                content.rows().stream()
                        .flatMap(row ->
                                TableChange.row(targets, row.kpi()).stream()
                                        .map(target -> row(row, target)))
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new PayoffText(rows, content.cap().monthlyPercent().orElse(null)));
    }

    private static PayoffText.Row row(PayoffRow row, TargetValue target) {
        return new PayoffText.Row(
                target.kpi().name(),
                new Bilingual(target.kpi().name(Language.IT), target.kpi().name(Language.EN)),
                new Bilingual(
                        target.formula().unit().many(Language.IT),
                        target.formula().unit().many(Language.EN)),
                row.weightPercent(),
                row.bands().inOrder().stream()
                        .map(band ->
                                new PayoffText.Stretch(
                                        band.from(),
                                        band.to(),
                                        band.effectAtFrom(),
                                        band.effectAtTo()))
                        .toList());
    }
}
