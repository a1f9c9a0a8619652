package tavolo.ui.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.DateStyle;
import tavolo.domain.intake.IntakeFile;
import tavolo.domain.intake.MappedColumns;
import tavolo.domain.intake.NumberStyle;
import tavolo.domain.intake.SheetReader;
import tavolo.domain.intake.TextStyle;
import tavolo.domain.party.Actor;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.OwnFormula;
import tavolo.domain.term.Granularity;
import tavolo.ui.problem.Problems;

/// Imports rows that come as JSON: which series they are of stands there too, so that no choice of
/// columns is needed.
@Component
final class JsonImport {

    private static final TextStyle STYLE = new TextStyle(NumberStyle.ENGLISH, DateStyle.YEAR_FIRST);

    /// The heads stand in the first row of the file that is made of the JSON.
    private static final int HEAD_ROWS = 1;

    private final FigureDeeds deeds;
    private final FiguresAnswer answers;
    private final Problems problems;

    JsonImport(FigureDeeds deeds, FiguresAnswer answers, Problems problems) {
        this.deeds = deeds;
        this.answers = answers;
        this.problems = problems;
    }

    /// Imports what stands in `file` for `actor`.
    ResponseEntity<byte[]> by(Actor actor, FigureFile file, Locale language) throws IOException {
        if (file.bytes() > FigureFile.MOST_BYTES) {
            return problems.of(
                            new FileRefusal.FileOverLimit(file.name(), SheetReader.MOST_MEGABYTES),
                            language)
                    .answer();
        }
        Path sheet = Files.createTempFile("tavolo-", ".rows");
        try {
            return switch (file.read(from -> JsonFigures.read(from.content(), sheet))) {
                case JsonFigures.Sent.Rows rows ->
                        rows(actor, rows, new IntakeFile(file.name(), sheet), language);
                case JsonFigures.Sent.Unreadable(String what) -> unreadable(what, language);
            };
        } finally {
            Files.deleteIfExists(sheet);
        }
    }

    private ResponseEntity<byte[]> rows(
            Actor actor, JsonFigures.Sent.Rows rows, IntakeFile sheet, Locale language) {
        Outcome<ServiceLine> line = line(actor, rows.series().getOrDefault("service", ""));
        Optional<FormulaVariant> variant = variant(actor, rows, line);
        if (variant.isEmpty()) {
            return unreadable("formula", language);
        }
        Optional<Granularity> grain = constant(Granularity.values(), rows, "grain");
        if (grain.isEmpty()) {
            return unreadable("grain", language);
        }
        MappedColumns columns = columns(variant.get(), rows.used());
        return answers.of(
                line.then(found ->
                        deeds.importing()
                                .by(
                                        actor,
                                        sheet,
                                        new ColumnMapping(
                                                found.id(),
                                                variant.get(),
                                                grain.get(),
                                                STYLE,
                                                columns))),
                language,
                HEAD_ROWS);
    }

    /// The formula with its numbers; empty if there is no such formula, or it has no such number.
    private Optional<FormulaVariant> variant(
            Actor actor, JsonFigures.Sent.Rows rows, Outcome<ServiceLine> line) {
        try {
            return constant(KpiFormula.values(), rows, "formula")
                    .<IndicatorFormula>map(formula -> formula)
                    .or(() -> own(actor, rows.series().getOrDefault("formula", ""), line))
                    .map(formula -> new FormulaVariant(formula, rows.conditions()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The version called `name` of an own indicator on which targets of the service rest.
    private Optional<OwnFormula> own(Actor actor, String name, Outcome<ServiceLine> line) {
        return line instanceof Outcome.Done<ServiceLine>(ServiceLine found)
                ? deeds.ownFormulas(actor, found.id()).stream()
                        .filter(formula -> formula.name().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(
            E[] all, JsonFigures.Sent.Rows rows, String field) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(rows.series().get(field)))
                .findFirst();
    }

    private Outcome<ServiceLine> line(Actor actor, String code) {
        return deeds.house()
                .by(actor)
                .then(house ->
                        house.lines().stream()
                                .filter(line -> line.code().equals(code))
                                .findFirst()
                                .map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    private static MappedColumns columns(FormulaVariant variant, Set<ColumnUse> used) {
        boolean isHistogram = variant.formula().aggregation() == Aggregation.NINETIETH_PERCENTILE;
        return new MappedColumns(
                JsonFigures.head(ColumnUse.START),
                Optional.empty(),
                isHistogram ? JsonFigures.firstBucket() : JsonFigures.head(ColumnUse.NUMERATOR),
                head(used, ColumnUse.DENOMINATOR),
                head(used, ColumnUse.SITE),
                head(used, ColumnUse.CHANNEL),
                head(used, ColumnUse.WORKPLACE),
                head(used, ColumnUse.VOLUME),
                head(used, ColumnUse.FORECAST));
    }

    private static Optional<String> head(Set<ColumnUse> used, ColumnUse use) {
        return Optional.of(use).filter(used::contains).map(JsonFigures::head);
    }

    private ResponseEntity<byte[]> unreadable(String what, Locale language) {
        return problems.of(
                        HttpStatus.BAD_REQUEST,
                        what.isEmpty() ? "json-unreadable" : "field-unfit",
                        language,
                        what)
                .answer();
    }
}
