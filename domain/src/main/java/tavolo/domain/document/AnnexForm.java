package tavolo.domain.document;

import static tavolo.domain.document.InstrumentForm.both;
import static tavolo.domain.document.InstrumentForm.decimal;
import static tavolo.domain.document.InstrumentForm.items;
import static tavolo.domain.document.InstrumentForm.members;
import static tavolo.domain.document.InstrumentForm.text;

import java.util.HashMap;
import java.util.Map;
import tavolo.domain.document.Annex.Backdrop;
import tavolo.domain.document.Annex.Bounds;
import tavolo.domain.document.Annex.Ends;
import tavolo.domain.document.Annex.Line;
import tavolo.domain.document.Annex.Mark;
import tavolo.domain.document.Annex.Picture;
import tavolo.domain.document.Annex.Table;
import tavolo.domain.document.Annex.Turn;
import tavolo.domain.document.Annex.Zone;

/// How an annex becomes a canonical value; [AnnexReading] is the way back.
final class AnnexForm {

    private AnnexForm() {}

    static CanonicalValue of(Annex annex) {
        return members(
                Map.of(
                        "title", both(annex.title()),
                        "about", both(annex.about()),
                        "tables", items(annex.tables(), AnnexForm::table),
                        "remarksTitle", both(annex.remarksTitle()),
                        "remarks", items(annex.remarks(), InstrumentForm::both),
                        "pictures", items(annex.pictures(), AnnexForm::picture)));
    }

    private static CanonicalValue table(Table table) {
        return members(
                Map.of(
                        "caption", both(table.caption()),
                        "columns", items(table.columns(), InstrumentForm::both),
                        "rows",
                                items(
                                        table.rows(),
                                        row -> items(row.cells(), InstrumentForm::both))));
    }

    private static CanonicalValue picture(Picture picture) {
        Map<String, CanonicalValue> members =
                new HashMap<>(
                        Map.of(
                                "shape", text(picture.shape().name()),
                                "measure", text(picture.measure().name()),
                                "title", both(picture.title()),
                                "description", both(picture.description()),
                                "none", both(picture.none()),
                                "first", both(picture.first()),
                                "columns", items(picture.columns(), InstrumentForm::both),
                                "lines", items(picture.lines(), AnnexForm::line),
                                "marks", items(picture.marks(), AnnexForm::mark)));
        if (!picture.backdrop().isNone()) {
            members.put("backdrop", backdrop(picture.backdrop()));
        }
        return members(members);
    }

    private static CanonicalValue backdrop(Backdrop backdrop) {
        Map<String, CanonicalValue> members =
                new HashMap<>(
                        Map.of(
                                "pens", items(backdrop.pens(), pen -> text(pen.name())),
                                "turns", items(backdrop.turns(), AnnexForm::turn),
                                "zones", items(backdrop.zones(), AnnexForm::zone)));
        if (!backdrop.bounds().isEmpty()) {
            members.put("bounds", items(backdrop.bounds(), AnnexForm::bounds));
        }
        return members(members);
    }

    private static CanonicalValue bounds(Bounds bounds) {
        return members(
                Map.of(
                        "column", new CanonicalValue.Whole(bounds.column()),
                        "name", both(bounds.name()),
                        "from", both(bounds.from()),
                        "to", both(bounds.to()),
                        "ends", items(bounds.ends(), AnnexForm::ends)));
    }

    private static CanonicalValue ends(Ends ends) {
        return members(
                Map.of("from", decimal(ends.from().value()), "to", decimal(ends.to().value())));
    }

    private static CanonicalValue turn(Turn turn) {
        return members(
                Map.of("line", new CanonicalValue.Whole(turn.line()), "name", both(turn.name())));
    }

    private static CanonicalValue zone(Zone zone) {
        return members(
                Map.of(
                        "tone", text(zone.tone().name()),
                        "name", both(zone.name()),
                        "from", decimal(zone.from().value()),
                        "to", decimal(zone.to().value())));
    }

    private static CanonicalValue line(Line line) {
        return members(
                Map.of(
                        "name", both(line.name()),
                        "figures", items(line.figures(), figure -> decimal(figure.value()))));
    }

    private static CanonicalValue mark(Mark mark) {
        return members(
                Map.of(
                        "kind", text(mark.kind().name()),
                        "name", both(mark.name()),
                        "value", decimal(mark.value())));
    }
}
