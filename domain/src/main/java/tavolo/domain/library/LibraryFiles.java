package tavolo.domain.library;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.library.PipeTable.Row;
import tavolo.domain.party.PartySide;

/// Reads the library from its files: `clauses.psv`, `parameters.psv` and one text per place and
/// language.
final class LibraryFiles {

    private static final String FOLDER = "/tavolo/domain/library/";

    private final List<Row> parameterRows = PipeTable.read(FOLDER + "parameters.psv");

    /// Every place of every clause, in reading order within each instrument.
    ///
    /// @throws BrokenLibraryException if the files contradict themselves or each other
    List<ClauseDefinition> clauses() {
        List<ClauseDefinition> clauses = new ArrayList<>();
        for (Row row : PipeTable.read(FOLDER + "clauses.psv")) {
            for (String instrument : row.list("instruments", '+')) {
                clauses.add(row.as(_ -> clause(row, InstrumentKind.valueOf(instrument))));
            }
        }
        Set<ClausePlace> places =
                clauses.stream().map(ClauseDefinition::place).collect(Collectors.toSet());
        parameterRows.forEach(row -> requireKnownPlace(row, places));
        return clauses;
    }

    private ClauseDefinition clause(Row row, InstrumentKind instrument) {
        ClausePlace place = new ClausePlace(instrument, new ClauseCode(row.get("code")));
        ClauseText italian = text(place, Language.IT);
        ClauseText english = text(place, Language.EN);
        english.requireSameNumbering(italian);
        return new ClauseDefinition(
                place,
                owners(row),
                yes(row.get("shared")),
                row.get("ref"),
                new Bilingual(italian.title(), english.title()),
                new Bilingual(italian.purpose(), english.purpose()),
                new Bilingual(italian.body(), english.body()),
                parameters(place));
    }

    private static ClauseText text(ClausePlace place, Language language) {
        String folder =
                switch (place.instrument()) {
                    case COMMERCIAL_ADDENDUM -> "addendum/";
                    case COMPANY_AGREEMENT -> "company/";
                    case TRI_PARTY_PROTOCOL -> "protocol/";
                };
        return ClauseText.read(FOLDER + folder + place.code() + "." + language.code() + ".txt");
    }

    private static Set<PartySide> owners(Row row) {
        Set<PartySide> owners = EnumSet.noneOf(PartySide.class);
        row.list("owners", '+').forEach(owner -> owners.add(PartySide.valueOf(owner)));
        return owners;
    }

    private List<ParameterDefinition> parameters(ClausePlace place) {
        return parameterRows.stream()
                .filter(row -> standsIn(row, place))
                .map(row -> row.as(LibraryFiles::parameter))
                .toList();
    }

    private static ParameterDefinition parameter(Row row) {
        return new ParameterDefinition(
                row.get("key"),
                ParameterKind.valueOf(row.get("kind")),
                Unit.valueOf(row.get("unit")),
                Integer.parseInt(row.get("scale")),
                new Bounds(row.get("min"), row.get("max")),
                row.get("default"),
                row.list("choices", ';').stream().map(LibraryFiles::choice).toList(),
                new Bilingual(row.get("label_it"), row.get("label_en")),
                row.get("why"));
    }

    private static Choice choice(String written) {
        String[] parts = written.split("=", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a choice is code=it=en, was " + written);
        }
        return new Choice(parts[0].strip(), new Bilingual(parts[1].strip(), parts[2].strip()));
    }

    private static boolean standsIn(Row row, ClausePlace place) {
        String code = row.get("code");
        return code.equals(place.toString()) || code.equals(place.code().value());
    }

    private static void requireKnownPlace(Row row, Set<ClausePlace> places) {
        Optional<ClausePlace> known =
                places.stream().filter(place -> standsIn(row, place)).findFirst();
        if (known.isEmpty()) {
            throw new BrokenLibraryException(
                    row.file(), row.line(), "no clause stands at " + row.get("code"));
        }
    }

    private static boolean yes(String cell) {
        return switch (cell) {
            case "Y" -> true;
            case "N" -> false;
            default -> throw new IllegalArgumentException("Y or N expected, was " + cell);
        };
    }
}
