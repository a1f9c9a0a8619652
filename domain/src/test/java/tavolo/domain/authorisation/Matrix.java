package tavolo.domain.authorisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Role;

/// The table of `matrix.txt`, which says what it means.
final class Matrix {

    private static final String LETTERS = "ADRSO";

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /// What is expected of one method.
    ///
    /// @param facts what it writes, in order
    record Row(String method, List<String> columns, List<FactKind> facts) {

        Answer answer(OrganisationKind kind, Role role) {
            int place = List.of(Role.values()).indexOf(role);
            char letter = LETTERS.charAt(place);
            char cell = columns.get(List.of(OrganisationKind.values()).indexOf(kind)).charAt(place);
            if (cell == '-') {
                return Answer.NOT_ALLOWED;
            }
            if (Character.toUpperCase(cell) != letter) {
                throw new IllegalStateException(method + " has no role " + cell);
            }
            return cell == letter ? Answer.DONE : Answer.REFUSED_OTHERWISE;
        }

        /// The kinds of which somebody may do it.
        Stream<OrganisationKind> doers() {
            return Arrays.stream(OrganisationKind.values())
                    .filter(kind ->
                            Arrays.stream(Role.values())
                                    .anyMatch(role -> answer(kind, role) == Answer.DONE));
        }
    }

    /// What becomes of an act.
    enum Answer {
        DONE,
        NOT_ALLOWED,
        REFUSED_OTHERWISE
    }

    Matrix() {
        try (InputStream file = Matrix.class.getResourceAsStream("matrix.txt")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private void read(String line) {
        int bar = line.indexOf('|');
        List<String> words = words(line.substring(0, bar));
        List<FactKind> facts =
                words(line.substring(bar + 1)).stream().map(FactKind::valueOf).toList();
        if (words.size() != 1 + OrganisationKind.values().length
                || words.stream().skip(1).anyMatch(cell -> cell.length() != LETTERS.length())
                || rows.containsKey(words.getFirst())) {
            throw new IllegalStateException("no row of the matrix: " + line);
        }
        rows.put(
                words.getFirst(), new Row(words.getFirst(), words.subList(1, words.size()), facts));
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
    }

    Map<String, Row> rows() {
        return rows;
    }
}
