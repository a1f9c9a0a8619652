package tavolo.persistence.seal.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import tavolo.domain.verify.ChangedPage;

/// The words of a page, for whoever does not see its picture.
final class PageWords {

    private static final int MOST_LINES = 2_000;
    private static final String CUT = "…";

    private PageWords() {}

    /// The lines of a page.
    ///
    /// @param index counted from 0
    static List<String> of(PDDocument document, int index) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(index + 1);
        stripper.setEndPage(index + 1);
        return stripper.getText(document)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .toList();
    }

    /// The lines of `these` that `others` has not, each as often, shortened.
    static String without(List<String> these, List<String> others) {
        List<String> left = new ArrayList<>(others);
        StringJoiner words = new StringJoiner(" ");
        for (String line : these) {
            if (!left.remove(line)) {
                words.add(line);
            }
        }
        return shortened(words.toString());
    }

    private static String shortened(String words) {
        String plain =
                words.codePoints()
                        .map(each -> Character.isISOControl(each) ? ' ' : each)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        if (plain.length() <= ChangedPage.MOST_WORDS) {
            return plain;
        }
        int end = ChangedPage.MOST_WORDS - CUT.length();
        int whole = Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end;
        return plain.substring(0, whole) + CUT;
    }
}
