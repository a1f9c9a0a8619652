package tavolo.persistence.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tavolo.domain.document.Bytes;
import tavolo.domain.given.GivenRedlines;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Language;
import tavolo.domain.redline.ClauseComparison;
import tavolo.domain.redline.Redline;
import tavolo.domain.redline.Since;
import tavolo.domain.redline.TextComparison;
import tavolo.persistence.benchmark.Figures;

/// Times comparing: two texts of sixty pages, edited and wholly rewritten, and an agreement with
/// all clauses of the library to a word-processor file and back.
public final class RedlineBenchmark {

    private static final int PARAGRAPHS = 300;
    private static final int WORDS = 110;
    private static final int SAMPLES = 30;
    private static final Duration WARM_UP = Duration.ofSeconds(3);

    private final TextComparison comparison = new TextComparison(new MyersDifferences());
    private final PoiWordFiles files = new PoiWordFiles();
    private final Random random = new Random(60);

    /// Prints the table alone.
    static void main() {
        new RedlineBenchmark().run().forEach(System.out::println);
    }

    /// The lines of the table.
    public List<String> run() {
        String text = pages();
        String edited = edited(text);
        String other = pages();
        String solid = text.replace("\n\n", " ");
        String solidOther = other.replace("\n\n", " ");
        Redline redline = redline();
        byte[] file = files.write(redline);
        return Figures.table(
                "comparing; a text of sixty pages has %d words".formatted(PARAGRAPHS * WORDS),
                List.of(
                        timed("sixty pages, one word in fifty edited, some moved", text, edited),
                        timed("sixty pages against sixty others", text, other),
                        timed("the same without a single paragraph", solid, solidOther),
                        measured(
                                "an agreement of %d clauses to DOCX"
                                        .formatted(redline.clauses().size()),
                                () -> files.write(redline)),
                        measured("the same read back", () -> files.read(Bytes.of(file)))));
    }

    private Figures timed(String action, String before, String after) {
        return measured(action, () -> comparison.between(before, after, Language.IT));
    }

    private static Figures measured(String action, Runnable work) {
        return Figures.measure(action, WARM_UP, SAMPLES, work);
    }

    private String pages() {
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(at -> (at + 1) + ". " + paragraph())
                .collect(Collectors.joining("\n\n"));
    }

    /// Words as frequent as words are: few stand everywhere, most are rare.
    private String paragraph() {
        return IntStream.range(0, WORDS)
                .mapToObj(at ->
                        "parola"
                                + (int) Math.exp(random.nextDouble() * 9)
                                + (at % 20 == 19 ? "." : ""))
                .collect(Collectors.joining(" "));
    }

    private String edited(String text) {
        List<String> paragraphs = new ArrayList<>(TextComparison.paragraphs(text));
        paragraphs.addFirst(paragraphs.remove(PARAGRAPHS / 2));
        return paragraphs.stream()
                .map(paragraph ->
                        Arrays.stream(paragraph.split(" ", -1))
                                .map(word -> random.nextInt(50) == 0 ? "cambiata" : word)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    private static Redline redline() {
        GivenRedlines given = new GivenRedlines();
        for (ClauseDefinition definition : ClauseLibrary.standard().all()) {
            String place = definition.place().toString();
            given.clause(place).reworded(place, text -> text.replace(" di ", " del "));
        }
        return new Redline(
                given.table(),
                Since.FIRST_VERSION,
                Language.IT,
                new ClauseComparison(
                                ClauseLibrary.standard(),
                                new TextComparison(new MyersDifferences()))
                        .all(given.histories(), Since.FIRST_VERSION, Language.IT),
                Instant.parse("2020-04-24T10:12:00Z"));
    }
}
