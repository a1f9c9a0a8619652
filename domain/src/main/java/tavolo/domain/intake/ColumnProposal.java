package tavolo.domain.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.domain.board.SearchWords;
import tavolo.domain.target.IndicatorFormula;

/// Which column of a file seems to hold what, by the words of its head, Italian or English. It is a
/// guess for somebody to look at: no style of writing is guessed, and nothing is imported by it.
public record ColumnProposal(
        Optional<String> start,
        Optional<String> time,
        Optional<String> numerator,
        Optional<String> denominator,
        Optional<String> site,
        Optional<String> channel,
        Optional<String> workplace,
        Optional<String> volume,
        Optional<String> forecast) {

    private static final Pattern SPACE = Pattern.compile(" ");

    private static final List<String> START =
            List.of(
                    "data",
                    "date",
                    "giorno",
                    "day",
                    "mese",
                    "month",
                    "intervallo",
                    "interval",
                    "periodo",
                    "period",
                    "timestamp",
                    "data ora",
                    "date time",
                    "data inizio",
                    "start date");

    /// Said of a date where no other column is one.
    private static final List<String> BEGIN = List.of("inizio", "start");

    private static final List<String> TIME =
            List.of("ora", "orario", "time", "fascia", "ora inizio", "start time", "half hour");
    private static final List<String> SITE = List.of("sede", "sito", "site", "unita", "unit");
    private static final List<String> CHANNEL = List.of("canale", "channel");
    private static final List<String> WORKPLACE =
            List.of("remoto", "remote", "luogo di lavoro", "workplace", "modalita", "lavoro agile");
    private static final List<String> FORECAST =
            List.of("previsione", "previste", "previsto", "forecast", "attese da previsione");
    private static final List<String> VOLUME =
            List.of("volume", "volumi", "ricevute", "entrate", "received", "actual");

    /// The proposal for a file with these `heads` and figures of `formula`. No column is proposed
    /// for two things, and no forecast without the volume that came.
    static ColumnProposal of(List<String> heads, IndicatorFormula formula) {
        List<String> free = new ArrayList<>(heads);
        ColumnWords words = ColumnWords.of(formula);
        Optional<String> forecast = take(free, FORECAST);
        Optional<String> numerator = take(free, words.numerator());
        Optional<String> denominator = take(free, words.denominator());
        Optional<String> start = take(free, START).or(() -> take(free, BEGIN));
        Optional<String> time = take(free, TIME);
        Optional<String> volume = forecast.flatMap(_ -> take(free, VOLUME));
        return new ColumnProposal(
                start,
                time,
                numerator,
                denominator,
                take(free, SITE),
                take(free, CHANNEL),
                take(free, WORKPLACE),
                volume,
                volume.flatMap(_ -> forecast));
    }

    /// The columns of numbers.
    List<String> numbers() {
        return Stream.of(numerator, denominator, volume, forecast)
                .flatMap(Optional::stream)
                .toList();
    }

    /// The column whose head has the longest of `phrases`, all its words in any order.
    private static Optional<String> take(List<String> free, List<String> phrases) {
        Optional<String> best =
                free.stream()
                        .filter(head -> likeness(head, phrases) > 0)
                        .max(Comparator.comparingInt(head -> likeness(head, phrases)));
        best.ifPresent(free::remove);
        return best;
    }

    private static int likeness(String head, List<String> phrases) {
        Set<String> words = words(SearchWords.folded(head));
        return phrases.stream()
                .filter(phrase -> words.containsAll(words(phrase)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static Set<String> words(String folded) {
        return SPACE.splitAsStream(folded).collect(Collectors.toUnmodifiableSet());
    }
}
