package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.SERVICE_LINE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import tavolo.domain.CalendarDays;
import tavolo.domain.agreement.Acquaintance;
import tavolo.domain.agreement.Acquaintances;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.audit.FactKind;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.BoardSort;
import tavolo.domain.board.Boards;
import tavolo.domain.board.SearchQuery;
import tavolo.domain.board.TargetsRow;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Visibility;

/// Asks [Boards], and whom one may name, everything that one person can ask, method by method, with
/// every identity that exists: who guesses well guesses any. A method with an argument of a new
/// type is not asked silently less, it fails.
final class EveryAnswer {

    private final Scene scene;
    private final Identities identities;
    private final Map<Sha256, String> read = new HashMap<>();

    EveryAnswer(Scene scene, Identities identities) {
        this.scene = scene;
        this.identities = identities;
    }

    /// What a question can name.
    ///
    /// @param papers documents, and whatever else somebody may take for one
    record Identities(List<AgreementId> agreements, List<ClauseId> clauses, List<UUID> papers) {}

    /// Everything that `asker` is told, as one text; papers as their words.
    String to(Actor asker) {
        StringBuilder told = new StringBuilder();
        for (Method method : Boards.class.getMethods()) {
            told.append('\n').append(method.getName()).append('\n').append(words(method, asker));
        }
        for (AgreementId agreement : identities.agreements()) {
            tell(told, known(agreement, asker));
        }
        return told.toString();
    }

    private List<Acquaintance> known(AgreementId agreement, Actor asker) {
        Acquaintances acquaintances = scene.database.the(Acquaintances.class);
        return scene.database
                .transactions()
                .inOne(() -> acquaintances.of(agreement, asker.visibility()));
    }

    /// The answers of `method` to every question that `asker` can make of it.
    List<Object> answers(Method method, Actor asker) {
        List<Object> answers = new ArrayList<>();
        for (List<Object> arguments : combinations(method, asker)) {
            Object answer = scene.database.transactions().inOne(() -> ask(method, arguments));
            answers.add(answer);
        }
        return answers;
    }

    /// The answers of one `method` to `asker`, as one text.
    String words(Method method, Actor asker) {
        StringBuilder told = new StringBuilder();
        answers(method, asker).forEach(answer -> tell(told, answer));
        return told.toString();
    }

    private Object ask(Method method, List<Object> arguments) {
        try {
            Object answer = method.invoke(scene.boards(), arguments.toArray());
            return answer == null ? "nothing" : answer;
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(method + " with " + arguments, broken);
        }
    }

    private List<List<Object>> combinations(Method method, Actor asker) {
        List<List<Object>> all = List.of(List.of());
        for (Type type : method.getGenericParameterTypes()) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> before : all) {
                for (Object value : values(type, asker)) {
                    List<Object> next = new ArrayList<>(before);
                    next.add(value);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    private Collection<?> values(Type type, Actor asker) {
        Map<String, Collection<?>> known =
                Map.ofEntries(
                        Map.entry(Visibility.class.getTypeName(), List.of(asker.visibility())),
                        Map.entry(Actor.class.getTypeName(), List.of(asker)),
                        Map.entry(PersonId.class.getTypeName(), List.of(asker.person())),
                        Map.entry(
                                OrganisationId.class.getTypeName(), List.of(asker.organisation())),
                        Map.entry(BoardFilter.class.getTypeName(), filters()),
                        Map.entry(SearchQuery.class.getTypeName(), searches()),
                        Map.entry(ClausePlace.class.getTypeName(), Scene.PLACES),
                        Map.entry(BoardSort.class.getTypeName(), sorts()),
                        Map.entry(
                                LocalDate.class.getTypeName(),
                                List.of(CalendarDays.of(Instant.now()))),
                        Map.entry(String.class.getTypeName(), services()),
                        Map.entry(
                                "java.util.Optional<" + Instant.class.getTypeName() + ">",
                                List.of(Optional.empty(), Optional.of(Instant.now()))),
                        Map.entry(AgreementId.class.getTypeName(), identities.agreements()),
                        Map.entry(ClauseId.class.getTypeName(), identities.clauses()),
                        Map.entry(UUID.class.getTypeName(), identities.papers()),
                        Map.entry(
                                "java.util.Set<" + FactKind.class.getTypeName() + ">",
                                List.of(Set.of(), Set.of(FactKind.values()))),
                        Map.entry(
                                "java.util.Optional<" + TargetsRow.Key.class.getTypeName() + ">",
                                List.of(Optional.empty())),
                        Map.entry("int", List.of(0, 200)),
                        Map.entry(
                                "java.util.Optional<java.lang.Integer>",
                                numbers(6, Integer::valueOf)),
                        Map.entry("java.util.Optional<java.lang.Long>", numbers(3, Long::valueOf)));
        Collection<?> values = known.get(type.getTypeName());
        if (values == null) {
            throw new AssertionError("no values for an argument of " + type.getTypeName());
        }
        return values;
    }

    private static <N> List<Optional<N>> numbers(
            int most, java.util.function.Function<String, N> read) {
        List<Optional<N>> numbers = new ArrayList<>(List.of(Optional.empty()));
        for (int number = 1; number <= most; number++) {
            numbers.add(Optional.of(read.apply(Integer.toString(number))));
        }
        return numbers;
    }

    /// The codes of all service lines.
    private List<String> services() {
        return scene.database.sql().fetchValues(SERVICE_LINE.CODE);
    }

    private static List<BoardFilter> filters() {
        return List.of(
                BoardFilter.all(),
                new BoardFilter("voceviva", Set.of(AgreementState.values()), Optional.empty()));
    }

    /// Whoever guesses well looks for the secret words themselves.
    private static List<SearchQuery> searches() {
        return Scene.privateWords().stream()
                .map(word -> SearchQuery.of(word).earlier(true))
                .toList();
    }

    private static List<BoardSort> sorts() {
        return Arrays.stream(BoardSort.Column.values())
                .map(column -> new BoardSort(column, true))
                .toList();
    }

    private void tell(StringBuilder told, Object answer) {
        switch (answer) {
            case Optional<?> maybe -> maybe.ifPresent(value -> tell(told, value));
            case Collection<?> many -> many.forEach(one -> tell(told, one));
            case Map<?, ?> pairs ->
                    pairs.forEach((key, value) -> {
                        tell(told, key);
                        tell(told, value);
                    });
            case Bytes file -> told.append(words(file)).append('\n');
            case Record record -> parts(record).forEach(part -> tell(told, part));
            default -> told.append(answer).append('\n');
        }
    }

    private static List<Object> parts(Record record) {
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                parts.add(component.getAccessor().invoke(record));
            } catch (IllegalAccessException | InvocationTargetException broken) {
                throw new IllegalStateException(component.toString(), broken);
            }
        }
        return parts;
    }

    private String words(Bytes file) {
        return read.computeIfAbsent(
                file.digest(),
                _ -> {
                    try (PDDocument paper = Loader.loadPDF(file.toArray())) {
                        return new PDFTextStripper().getText(paper);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
    }
}
