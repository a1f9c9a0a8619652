package tavolo.persistence.seal.pages;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import tavolo.domain.verify.PageHistory;
import tavolo.domain.verify.PagesAfter;

/// Looks at every revision of a signed file. What it makes is bounded in number and size; a file
/// that keeps the drawing of one page busy for ever ends with the process that it runs in.
public final class PageEye {

    /// @param steps how many signatures are looked behind
    /// @param drawn how many pages are drawn twice and compared
    /// @param told how many changed pages of one step are told
    /// @param pictures how many of the changed pages are shown as pictures
    /// @param bytes how many bytes all pictures may have
    /// @param time after which no further page is drawn
    record Limits(int steps, int drawn, int told, int pictures, int bytes, Duration time) {
        static final Limits USUAL =
                new Limits(24, 60, 40, 12, 4 * 1024 * 1024, Duration.ofSeconds(10));
    }

    private PageEye() {}

    /// How the pages of `file` changed behind its signatures.
    public static PageHistory history(byte[] file) {
        return history(file, Limits.USUAL);
    }

    static PageHistory history(byte[] file, Limits limits) {
        List<SignedEnd> ends;
        try (PDDocument document = Loader.loadPDF(file)) {
            ends = SignedEnd.in(document, file.length);
        } catch (IOException | RuntimeException _) {
            // A library throws whatever a made-up file makes it throw; none of it may leave.
            return PageHistory.givenUp();
        }
        Allowance allowance = new Allowance(limits);
        List<PagesAfter> steps = new ArrayList<>();
        for (int index = 0; index < ends.size() && index < limits.steps(); index++) {
            SignedEnd here = ends.get(index);
            Optional<SignedEnd> next =
                    index + 1 < ends.size() ? Optional.of(ends.get(index + 1)) : Optional.empty();
            if (here.end() < next.map(SignedEnd::end).orElse(file.length)) {
                steps.add(step(file, here, next, allowance));
            }
        }
        return new PageHistory(steps, ends.size() <= limits.steps());
    }

    private static PagesAfter step(
            byte[] file, SignedEnd here, Optional<SignedEnd> next, Allowance allowance) {
        byte[] before = Arrays.copyOf(file, here.end());
        byte[] after = Arrays.copyOf(file, next.map(SignedEnd::end).orElse(file.length));
        Optional<String> field = next.map(SignedEnd::field);
        try (PDDocument then = Loader.loadPDF(before);
                PDDocument since = Loader.loadPDF(after)) {
            return new Step(then, since, allowance).compared(here.field(), field);
        } catch (IOException | RuntimeException _) {
            return PagesAfter.unread(here.field(), field);
        }
    }
}
