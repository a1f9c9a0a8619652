package tavolo.domain.document;

import java.math.BigDecimal;
import java.util.Map;

/// How the worth of targets becomes a canonical value, and back.
final class PayoffForm {

    private PayoffForm() {}

    static CanonicalValue of(PayoffText text) {
        return InstrumentForm.members(
                Map.of(
                        "rows", InstrumentForm.items(text.rows(), PayoffForm::row),
                        "monthlyCap", InstrumentForm.decimal(text.monthlyCapPercent())));
    }

    private static CanonicalValue row(PayoffText.Row row) {
        return InstrumentForm.members(
                Map.of(
                        "kpi", InstrumentForm.text(row.kpi()),
                        "name", InstrumentForm.both(row.name()),
                        "unit", InstrumentForm.both(row.unit()),
                        "weight", InstrumentForm.decimal(row.weightPercent()),
                        "bands", InstrumentForm.items(row.stretches(), PayoffForm::stretch)));
    }

    private static CanonicalValue stretch(PayoffText.Stretch stretch) {
        return InstrumentForm.members(
                Map.of(
                        "from", InstrumentForm.decimal(stretch.from()),
                        "to", InstrumentForm.decimal(stretch.to()),
                        "effectAtFrom", InstrumentForm.decimal(stretch.effectAtFrom()),
                        "effectAtTo", InstrumentForm.decimal(stretch.effectAtTo())));
    }

    static PayoffText read(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 2);
        return new PayoffText(
                in.items("rows", PayoffForm::readRow),
                in.isNothing("monthlyCap") ? null : decimal(in, "monthlyCap"));
    }

    private static PayoffText.Row readRow(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 5);
        return new PayoffText.Row(
                in.text("kpi"),
                in.both("name"),
                in.both("unit"),
                decimal(in, "weight"),
                in.items("bands", PayoffForm::readStretch));
    }

    private static PayoffText.Stretch readStretch(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 4);
        return new PayoffText.Stretch(
                decimal(in, "from"),
                decimal(in, "to"),
                decimal(in, "effectAtFrom"),
                decimal(in, "effectAtTo"));
    }

    private static BigDecimal decimal(InstrumentReading in, String name) {
        return new BigDecimal(in.text(name));
    }
}
