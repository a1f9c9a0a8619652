package tavolo.domain.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tavolo.domain.fake.FakeDifferences;
import tavolo.domain.library.Language;
import tavolo.domain.redline.Passage.Fate;

/// What a lawyer sees of two texts.
class TextComparisonTest {

    private static final String ART =
            "1. La linea offre almeno 30 Mbit/s.\n\n2. Il guasto è pagato come lavoro.\n\n"
                    + "3. Le parti si incontrano ogni sei mesi per valutare gli effetti.";

    private final TextComparison comparison = new TextComparison(new FakeDifferences());

    @Test
    void a_word_that_changed_is_shown_alone_and_in_place() {
        List<Passage> passages = between(ART, ART.replace("30 Mbit", "50 Mbit"));

        assertThat(fates(passages)).containsExactly(Fate.CHANGED, Fate.KEPT, Fate.KEPT);
        assertThat(shown(passages.getFirst()))
                .isEqualTo("1. La linea offre almeno [-30][+50] Mbit/s.");
    }

    @Test
    void two_replacements_with_nothing_but_a_space_between_are_one() {
        assertThat(shown(between("vede il cane oggi", "vede una casa oggi").getFirst()))
                .isEqualTo("vede [-il cane][+una casa] oggi");
    }

    @Test
    void numbers_days_and_apostrophes_are_compared_by_what_they_say() {
        assertThat(
                        fates(
                                between(
                                        "paga 25,00 euro dal 1/5/2020",
                                        "paga 25 euro dal 1º maggio 2020")))
                .containsExactly(Fate.KEPT);
        assertThat(fates(between("1.200 ore l’anno", "1200 ore l'anno")))
                .containsExactly(Fate.KEPT);
        assertThat(TextComparison.isSame("1,20 euro", "1,2 euro", Language.IT)).isTrue();
    }

    @Test
    void what_only_looks_alike_differs() {
        assertThat(TextComparison.isSame("1.200", "1,200", Language.IT)).isFalse();
        assertThat(TextComparison.isSame("1.200", "1.2", Language.EN)).isTrue();
        assertThat(TextComparison.isSame("1.200", "1.2", Language.IT)).isFalse();
        assertThat(TextComparison.isSame("il 1/5/2020", "il 5/1/2020", Language.IT)).isFalse();
        assertThat(TextComparison.isSame("dalle 20:00", "dalle 20:30", Language.IT)).isFalse();
        assertThat(TextComparison.isSame("codice 007", "codice 7", Language.IT)).isFalse();
    }

    @Test
    void a_moved_paragraph_is_a_move_whatever_its_number() {
        String moved =
                "1. Le parti si incontrano ogni sei mesi per valutare gli effetti.\n\n"
                        + "2. La linea offre almeno 30 Mbit/s.\n\n3. Il guasto è pagato come lavoro.";
        List<Passage> passages = between(ART, moved);

        assertThat(fates(passages))
                .containsExactly(Fate.MOVED_HERE, Fate.CHANGED, Fate.CHANGED, Fate.MOVED_AWAY);
        assertThat(passages.getFirst().move()).isEqualTo(passages.getLast().move()).isEqualTo(1);
    }

    @Test
    void a_paragraph_with_other_words_is_not_a_scatter_of_words() {
        List<Passage> passages =
                between(
                        "2. Il guasto è pagato come lavoro.",
                        "2. Ogni dipendente sceglie i propri giorni con il responsabile.");

        assertThat(fates(passages)).containsExactly(Fate.REMOVED, Fate.ADDED);
    }

    @Test
    void both_texts_can_be_put_together_again_from_any_comparison() {
        Random random = new Random(20200424);
        for (int round = 0; round < 300; round++) {
            String before = text(random);
            String after = random.nextInt(4) == 0 ? text(random) : edited(before, random);
            List<Passage> passages = between(before, after);

            assertThat(together(passages, true)).isEqualTo(plain(before));
            assertThat(together(passages, false)).isEqualTo(plain(after));
        }
    }

    @Test
    void every_move_has_its_two_ends() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<String> paragraphs =
                    new java.util.ArrayList<>(TextComparison.paragraphs(text(random)));
            String before = String.join("\n\n", paragraphs);
            java.util.Collections.shuffle(paragraphs, random);
            List<Passage> passages = between(before, String.join("\n\n", paragraphs));

            assertThat(moves(passages, Fate.MOVED_AWAY))
                    .isEqualTo(moves(passages, Fate.MOVED_HERE));
        }
    }

    private static List<Integer> moves(List<Passage> passages, Fate fate) {
        return passages.stream().filter(p -> p.fate() == fate).map(Passage::move).sorted().toList();
    }

    private static String together(List<Passage> passages, boolean isBefore) {
        return passages.stream()
                .filter(p -> isBefore ? p.fate().stoodBefore() : p.fate().standsNow())
                .map(p -> isBefore ? p.before() : p.after())
                .collect(Collectors.joining("\n\n"));
    }

    /// `text` with one empty line between its paragraphs, however many there were.
    private static String plain(String text) {
        return String.join("\n\n", TextComparison.paragraphs(text));
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(_ -> sentence(random))
                .collect(Collectors.joining("\n\n"));
    }

    private static String sentence(Random random) {
        List<String> words =
                List.of(
                        "lavoro",
                        "remoto",
                        "25,00",
                        "25",
                        "1/5/2020",
                        "1 maggio 2020",
                        "l’ora",
                        "l'ora",
                        "§",
                        "20:00–22:00",
                        "\n",
                        "però",
                        "3.",
                        "🙂",
                        "  ");
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(_ -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""))
                .replaceAll("\n{2,}", "\n")
                .replaceAll("^\n|\n$", "");
    }

    private static String edited(String text, Random random) {
        List<String> parts = new java.util.ArrayList<>(List.of(text.split(" ", -1)));
        parts.set(random.nextInt(parts.size()), sentence(random).replace("\n", ""));
        return String.join(" ", parts);
    }

    private List<Passage> between(String before, String after) {
        return comparison.between(before, after, Language.IT);
    }

    private static List<Fate> fates(List<Passage> passages) {
        return passages.stream().map(Passage::fate).toList();
    }

    private static String shown(Passage passage) {
        return passage.runs().stream()
                .map(run ->
                        switch (run.kind()) {
                            case KEPT -> run.words();
                            case REMOVED -> "[-" + run.words() + "]";
                            case ADDED -> "[+" + run.words() + "]";
                        })
                .collect(Collectors.joining());
    }
}
