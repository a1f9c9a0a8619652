package tavolo.domain.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.board.ClauseHistory;
import tavolo.domain.document.PaperWords;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.redline.EditedText.Kind;
import tavolo.domain.redline.EditedText.Line;

/// Gathers the lines of an edited file by the clauses to which they belong: by the mark that a
/// clause carries, else by its heading. What belongs to none is left over, and nothing is dropped
/// but what the portal itself had written about the texts.
final class Gathering {

    private final ClauseLibrary library;
    private final List<ClauseHistory> histories;
    private final Language language;
    private final Map<ClauseId, Gathered> gathered = new LinkedHashMap<>();
    private final List<Leftover> leftovers = new ArrayList<>();
    private final Set<String> own;
    private Cursor cursor = new Cursor(Optional.empty(), false, Optional.empty());

    /// The lines of one clause; more are added as they come.
    ///
    /// @param version the version that was edited; empty if the file does not say
    record Gathered(
            ClauseHistory history,
            Optional<ClauseVersionId> version,
            List<String> paragraphs,
            List<List<String>> rows) {

        String text() {
            return String.join("\n\n", paragraphs);
        }
    }

    /// Where in the file we are.
    ///
    /// @param clause whose lines these are; empty between clauses
    /// @param isByHeading whether only its heading says so
    /// @param part the instrument whose title came last
    private record Cursor(
            Optional<Gathered> clause, boolean isByHeading, Optional<InstrumentKind> part) {

        private Cursor at(Optional<Gathered> other, boolean byHeading) {
            return new Cursor(other, byHeading, part);
        }
    }

    private Gathering(ClauseLibrary library, List<ClauseHistory> histories, Language language) {
        this.library = library;
        this.histories = histories;
        this.language = language;
        this.own = new OwnWords(library, language).of(histories);
    }

    /// The lines of `text`, which is in the language in which more of its lines are the portal's.
    static Gathering of(ClauseLibrary library, List<ClauseHistory> histories, EditedText text) {
        Gathering gathering =
                Arrays.stream(Language.values())
                        .map(each -> new Gathering(library, histories, each))
                        .max(Comparator.comparingLong(each -> each.known(text)))
                        .orElseThrow();
        text.lines().forEach(gathering::take);
        return gathering;
    }

    private long known(EditedText text) {
        return text.lines().stream().filter(line -> own.contains(line.text())).count();
    }

    Language language() {
        return language;
    }

    Map<ClauseId, Gathered> clauses() {
        return gathered;
    }

    List<Leftover> leftovers() {
        return leftovers;
    }

    private void take(Line line) {
        if (line.kind() == Kind.ASIDE) {
            leftOver(line);
            return;
        }
        if (line.mark().isPresent()) {
            enter(line.mark().get());
        } else if (!cursor.isByHeading()) {
            cursor = cursor.at(Optional.empty(), false);
        }
        if (!isHeading(line)) {
            put(line);
        }
    }

    /// Enters the clause of `mark`; one that was left before is not entered again, since a copy of
    /// it must not be taken for its text.
    private void enter(ClauseMark mark) {
        Optional<ClauseHistory> known = known(mark);
        Optional<Gathered> here =
                cursor.clause()
                        .filter(clause -> known.filter(clause.history()::equals).isPresent());
        cursor =
                cursor.at(
                        here.or(() ->
                                known.filter(clause -> !gathered.containsKey(clause.line().id()))
                                        .map(clause -> begin(clause, Optional.of(mark.version())))),
                        false);
    }

    private Optional<ClauseHistory> known(ClauseMark mark) {
        return histories.stream()
                .filter(history -> history.line().place().equals(mark.place()))
                .filter(history ->
                        history.versions().stream()
                                .anyMatch(version -> version.id().equals(mark.version())))
                .findFirst();
    }

    private Gathered begin(ClauseHistory history, Optional<ClauseVersionId> version) {
        Gathered begun = new Gathered(history, version, new ArrayList<>(), new ArrayList<>());
        gathered.put(history.line().id(), begun);
        return begun;
    }

    /// Whether `line` is the title of an instrument or of a clause; the latter begins the clause
    /// where its mark is lost.
    private boolean isHeading(Line line) {
        String text = line.text();
        for (InstrumentKind kind : InstrumentKind.values()) {
            if (text.equals(PaperWords.title(kind).in(language))) {
                cursor = new Cursor(Optional.empty(), false, Optional.of(kind));
                return true;
            }
        }
        List<ClauseHistory> titled =
                histories.stream().filter(history -> text.equals(heading(history))).toList();
        if (titled.isEmpty()) {
            return false;
        }
        if (line.mark().isEmpty()) {
            cursor =
                    cursor.at(
                            unmarked(titled).map(history -> begin(history, Optional.empty())),
                            true);
        }
        return cursor.clause().isPresent();
    }

    private Optional<ClauseHistory> unmarked(List<ClauseHistory> titled) {
        List<ClauseHistory> open =
                titled.stream()
                        .filter(history -> !gathered.containsKey(history.line().id()))
                        .toList();
        return open.stream()
                .filter(history ->
                        cursor.part()
                                .filter(history.line().place().instrument()::equals)
                                .isPresent())
                .findFirst()
                .or(() -> open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty());
    }

    private String heading(ClauseHistory history) {
        return library.find(history.line().place())
                .map(definition ->
                        ClauseRedline.heading(
                                history.line().place().code(), definition.title().in(language)))
                .orElse("");
    }

    private void put(Line line) {
        boolean isOwn = own.contains(line.text());
        Optional<Gathered> here = cursor.clause();
        if (line.kind() == Kind.ROW && here.isPresent()) {
            here.get().rows().add(line.cells());
        } else if (line.kind() == Kind.TEXT
                && here.isPresent()
                && !(isOwn && cursor.isByHeading())) {
            here.get().paragraphs().add(line.text());
        } else if (!isOwn && !OwnWords.isAboutTheFile(line.text(), language)) {
            leftOver(line);
        }
    }

    private void leftOver(Line line) {
        Optional<ClauseHistory> known = line.mark().flatMap(this::known);
        leftovers.add(new Leftover(known.map(ClauseHistory::line), line.text()));
    }

    /// The clauses of which the file says nothing.
    List<ClauseHistory> missing() {
        Set<ClauseId> found = new HashSet<>(gathered.keySet());
        return histories.stream()
                .filter(history -> !history.versions().isEmpty())
                .filter(history -> !found.contains(history.line().id()))
                .toList();
    }
}
