package tavolo.domain.board;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody looks for: every term must be found. A term is the beginning of a word, or the
/// beginning of words that follow each other, which are typed in quotes. Case, accents and whatever
/// is neither letter nor digit count for nothing.
///
/// @param terms folded, the words of each divided by one space; at most [#MOST]
public record SearchWords(List<String> terms) {

    /// The most terms that are looked for; what is typed behind them is left out.
    public static final int MOST = 8;

    /// The fewest letters of the longest word.
    public static final int SHORTEST = 3;

    private static final int LONGEST_INPUT = 200;
    private static final int BEFORE = 70;
    private static final int EXCERPT = 240;
    private static final String GAP = "…";
    private static final Pattern TYPED = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");
    private static final Pattern SPACES = Pattern.compile(" +");

    public SearchWords {
        terms = List.copyOf(terms);
    }

    /// A piece of a text.
    ///
    /// @param found whether it was looked for
    public record Piece(String text, boolean found) {}

    /// What was `typed`, in quotes or not; no sign of it means anything else.
    public static SearchWords of(String typed) {
        String most = typed.substring(0, Math.min(typed.length(), LONGEST_INPUT));
        return new SearchWords(
                TYPED.matcher(most)
                        .results()
                        .flatMap(SearchWords::terms)
                        .filter(term -> !term.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    private static Stream<String> terms(MatchResult typed) {
        String phrase = typed.group(1);
        return phrase == null
                ? SPACES.splitAsStream(folded(typed.group(2)))
                : Stream.of(folded(phrase));
    }

    /// Whether no word is long enough to be looked for.
    public boolean isTooShort() {
        return words().noneMatch(word -> word.length() >= SHORTEST);
    }

    /// Every single word, those of phrases too.
    public Stream<String> words() {
        return terms.stream().flatMap(SPACES::splitAsStream);
    }

    /// `text` as it is looked through: small letters without accents and digits, divided by one
    /// space, with no space at the ends.
    public static String folded(String text) {
        String nfc = Normalizer.normalize(text, Form.NFC);
        return SPACES.matcher(letterByLetter(nfc)).replaceAll(" ").strip();
    }

    /// As long as `nfc`, so that a place in the one is a place in the other.
    private static String letterByLetter(String nfc) {
        StringBuilder plain = new StringBuilder(nfc.length());
        nfc.chars().forEach(letter -> plain.append(plain((char) letter)));
        return plain.toString();
    }

    private static char plain(char letter) {
        char small = Character.toLowerCase(letter);
        char base =
                small < 128
                        ? small
                        : Normalizer.normalize(String.valueOf(small), Form.NFD).charAt(0);
        boolean isLetter = base >= 'a' && base <= 'z';
        boolean isDigit = base >= '0' && base <= '9';
        return isLetter || isDigit ? base : ' ';
    }

    /// How many of the terms `text` holds.
    public long heldBy(String text) {
        String looked = " " + folded(text);
        return terms.stream().filter(term -> looked.contains(" " + term)).count();
    }

    /// The part of `text` around the first word that was found, with every word marked that was
    /// found there; the beginning when nothing was found.
    public List<Piece> excerpt(String text) {
        String nfc = Normalizer.normalize(text, Form.NFC);
        List<MatchResult> hits = hits(nfc);
        int first = hits.isEmpty() ? 0 : hits.getFirst().start();
        int from = first <= BEFORE ? 0 : wordAfter(nfc, first - BEFORE, first);
        int to = Math.min(nfc.length(), from + EXCERPT);
        int end = to == nfc.length() ? to : Math.max(wordBefore(nfc, to), lastEnd(hits, to));
        List<Piece> pieces = new ArrayList<>();
        add(pieces, from > 0 ? GAP + " " : "", false);
        int done = from;
        for (MatchResult hit : hits) {
            if (hit.start() >= done && hit.end() <= end) {
                add(pieces, nfc.substring(done, hit.start()), false);
                add(pieces, nfc.substring(hit.start(), hit.end()), true);
                done = hit.end();
            }
        }
        add(pieces, nfc.substring(done, end), false);
        add(pieces, end < nfc.length() ? " " + GAP : "", false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    /// Where the terms stand in `nfc`, in order, each to the end of its last word.
    private List<MatchResult> hits(String nfc) {
        if (terms.isEmpty()) {
            return List.of();
        }
        String any =
                terms.stream()
                        .map(term -> term.replace(" ", " +"))
                        .collect(Collectors.joining("|", "(?<![a-z0-9])(?:", ")[a-z0-9]*"));
        Matcher matcher = Pattern.compile(any).matcher(letterByLetter(nfc));
        return matcher.results().toList();
    }

    private static int lastEnd(List<MatchResult> hits, int before) {
        return hits.stream()
                .filter(hit -> hit.start() < before)
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0);
    }

    private static int wordAfter(String text, int from, int most) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= most ? from : space + 1;
    }

    private static int wordBefore(String text, int to) {
        int space = text.lastIndexOf(' ', to);
        return space <= 0 ? to : space;
    }

    /// As it would be typed.
    @Override
    public String toString() {
        return terms.stream()
                .map(term -> term.contains(" ") ? "\"" + term + "\"" : term)
                .collect(Collectors.joining(" "));
    }
}
