package tavolo.persistence.paper;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tavolo.domain.document.Paper;
import tavolo.domain.document.Sha256;

/// The style sheet of one paper: what stands at the head and foot of every page goes into it as
/// quoted text.
final class PaperStyle {

    private PaperStyle() {}

    static String of(String template, Paper paper) {
        Map<String, String> words =
                Map.of(
                        "%footer%", paper.footer(),
                        "%digest%",
                                paper.digest()
                                        .map(digest -> paper.digestLabel() + "  " + grouped(digest))
                                        .orElse(""),
                        "%page%", paper.pageWord(),
                        "%of%", paper.ofWord(),
                        "%mark%", paper.mark(),
                        "%courtesy%", paper.courtesyMark());
        String style = template;
        for (Map.Entry<String, String> word : words.entrySet()) {
            style = style.replace(word.getKey(), quoted(word.getValue()));
        }
        return style;
    }

    /// The 64 digits in sixteen groups of four.
    static String grouped(Sha256 digest) {
        String digits = HexFormat.of().formatHex(digest.bytes());
        return IntStream.range(0, 16)
                .mapToObj(group -> digits.substring(4 * group, 4 * group + 4))
                .collect(Collectors.joining(" "));
    }

    /// Every character but letters, digits and spaces by its number and a closing space, so that no
    /// text can end the quotation.
    private static String quoted(String words) {
        return words.codePoints()
                .mapToObj(character ->
                        Character.isLetterOrDigit(character) || character == ' '
                                ? Character.toString(character)
                                : String.format(Locale.ROOT, "\\%06x ", character))
                .collect(Collectors.joining());
    }
}
