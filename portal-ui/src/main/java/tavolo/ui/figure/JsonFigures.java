package tavolo.ui.figure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tavolo.domain.actual.Buckets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Rows that a program sends as JSON, written row by row into a file with columns, so that they go
/// the same way as every other file and meet the same guards.
final class JsonFigures {

    /// The fields that a row can have, which are the heads of the columns.
    private static final ColumnUse[] FIELDS = {
        ColumnUse.START,
        ColumnUse.NUMERATOR,
        ColumnUse.DENOMINATOR,
        ColumnUse.SITE,
        ColumnUse.CHANNEL,
        ColumnUse.WORKPLACE,
        ColumnUse.VOLUME,
        ColumnUse.FORECAST
    };

    /// Where a program sends a histogram: one count for each bucket, the first bucket first.
    private static final String COUNTS = "counts";

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(8)
                                    .maxStringLength(1000)
                                    .maxNameLength(200)
                                    .maxNumberLength(50)
                                    .build())
                    .build();

    private final Map<String, String> series = new LinkedHashMap<>();
    private final SortedMap<String, String> conditions = new TreeMap<>();
    private final Set<ColumnUse> used = EnumSet.noneOf(ColumnUse.class);
    private final Writer sheet;
    private boolean hasRows;

    private JsonFigures(Writer sheet) {
        this.sheet = sheet;
    }

    /// What was sent.
    sealed interface Sent {

        /// Rows, which lie in the file as columns.
        ///
        /// @param series `service`, `formula` and `grain` as far as they were given
        /// @param used the fields that any row has
        record Rows(
                Map<String, String> series,
                SortedMap<String, String> conditions,
                Set<ColumnUse> used)
                implements Sent {}

        /// It cannot be read.
        ///
        /// @param what the field that is unknown or unfit; empty if it is no such JSON at all
        record Unreadable(String what) implements Sent {}
    }

    /// The head of the column for `use`.
    static String head(ColumnUse use) {
        return use.name().toLowerCase(Locale.ROOT);
    }

    /// The head of the column for the first bucket; those of the others follow it.
    static String firstBucket() {
        return buckets().getFirst();
    }

    private static List<String> buckets() {
        return Buckets.HOURS.uppers().stream().map(BigDecimal::toPlainString).toList();
    }

    /// Reads the JSON at `from` and writes its rows into `to`.
    static Sent read(Path from, Path to) {
        try (InputStream in = Files.newInputStream(from);
                BufferedWriter out = Files.newBufferedWriter(to, StandardCharsets.UTF_8);
                JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            JsonFigures figures = new JsonFigures(out);
            figures.heads();
            figures.all(json);
            return new Sent.Rows(figures.series, figures.conditions, figures.used);
        } catch (Unfit unfit) {
            return new Sent.Unreadable(unfit.what);
        } catch (JacksonException _) {
            return new Sent.Unreadable("");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Ends the reading from wherever it has come to.
    private static final class Unfit extends RuntimeException {

        private final String what;

        Unfit(String what) {
            super("a field is unfit", null, false, false);
            this.what = what;
        }
    }

    private void heads() throws IOException {
        Map<ColumnUse, String> heads = new LinkedHashMap<>();
        for (ColumnUse field : FIELDS) {
            heads.put(field, head(field));
        }
        line(heads, buckets());
    }

    private void all(JsonParser json) throws IOException {
        expect(json.nextToken() == JsonToken.START_OBJECT, "");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "service", "formula", "grain" -> series.put(name, text(json, value, name));
                case "conditions" -> conditions(json, value);
                case "rows" -> rows(json, value);
                default -> throw new Unfit(name);
            }
        }
        expect(hasRows && json.nextToken() == null, "rows");
    }

    private void conditions(JsonParser json, JsonToken value) {
        expect(value == JsonToken.START_OBJECT, "conditions");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            conditions.put(name, text(json, json.nextToken(), name));
        }
    }

    private void rows(JsonParser json, JsonToken value) throws IOException {
        expect(value == JsonToken.START_ARRAY && !hasRows, "rows");
        hasRows = true;
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<ColumnUse, String> row = new LinkedHashMap<>();
            List<String> counts = List.of();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken field = json.nextToken();
                if (name.equals(COUNTS)) {
                    counts = counts(json, field);
                } else {
                    row.put(field(name), text(json, field, name));
                }
            }
            used.addAll(row.keySet());
            line(row, counts);
        }
        expect(json.currentToken() == JsonToken.END_ARRAY, "rows");
    }

    /// Too many counts are unfit here, since no column could name them; too few are missing in
    /// their columns.
    private static List<String> counts(JsonParser json, JsonToken value) {
        expect(value == JsonToken.START_ARRAY, COUNTS);
        List<String> counts = new ArrayList<>();
        for (JsonToken one = json.nextToken(); one != JsonToken.END_ARRAY; one = json.nextToken()) {
            counts.add(text(json, one, COUNTS));
        }
        expect(counts.size() <= buckets().size(), COUNTS);
        return counts;
    }

    private static ColumnUse field(String name) {
        for (ColumnUse field : FIELDS) {
            if (head(field).equals(name)) {
                return field;
            }
        }
        throw new Unfit(name);
    }

    private static String text(JsonParser json, JsonToken value, String name) {
        boolean plain =
                value == JsonToken.VALUE_STRING
                        || value == JsonToken.VALUE_NUMBER_INT
                        || value == JsonToken.VALUE_NUMBER_FLOAT;
        expect(plain, name);
        return json.getString();
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new Unfit(what);
        }
    }

    private void line(Map<ColumnUse, String> fields, List<String> counts) throws IOException {
        List<String> cells = new ArrayList<>();
        for (ColumnUse use : FIELDS) {
            cells.add(fields.getOrDefault(use, ""));
        }
        for (int bucket = 0; bucket < buckets().size(); bucket++) {
            cells.add(bucket < counts.size() ? counts.get(bucket) : "");
        }
        sheet.append(cells.stream().map(JsonFigures::quoted).collect(Collectors.joining(";")))
                .append('\n');
    }

    private static String quoted(String cell) {
        return '"' + cell.replaceAll("\\p{Cntrl}", " ").replace("\"", "\"\"") + '"';
    }
}
