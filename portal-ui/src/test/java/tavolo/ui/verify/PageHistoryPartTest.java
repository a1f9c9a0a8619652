package tavolo.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.JudgedSignature;
import tavolo.domain.signing.Verdict;
import tavolo.domain.verify.ChangedPage;
import tavolo.domain.verify.PageChange;
import tavolo.domain.verify.PageHistory;
import tavolo.domain.verify.PagePictures;
import tavolo.domain.verify.PagePlace;
import tavolo.domain.verify.PagesAfter;
import tavolo.domain.verify.Verification;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Window;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageHistoryPartTest {

    private static final Optional<Bytes> PICTURE = Optional.of(Bytes.of(new byte[] {1, 2, 3}));

    private final Window window = Portal.running().anonymous();
    private final PictureShelf shelf = new PictureShelf();

    @Test
    void every_change_is_said_with_its_page_and_the_signatures_around_it() {
        List<ChangedPage> pages =
                EnumSet.allOf(PageChange.class).stream().map(PageHistoryPartTest::page).toList();

        String words =
                shown(
                        new PageHistory(
                                List.of(
                                        new PagesAfter("a", Optional.of("b"), pages, 3, true),
                                        new PagesAfter("b", Optional.of("x"), List.of(), 0, true),
                                        PagesAfter.unread("b", Optional.empty())),
                                false));

        assertThat(words)
                .contains(
                        "Tra la firma di Maria Rinaldi e la firma di Niccolò Ferri",
                        "una marca temporale, o una firma che non si riconosce",
                        "Dopo la firma di Niccolò Ferri, fino alla fine del file",
                        "parole tolte",
                        "non sono state confrontate: 3",
                        "Nessuna pagina è cambiata",
                        "non si è potuto leggere",
                        "chiedeva troppo",
                        "in alto, in basso")
                .doesNotContain("view.verify", "page-change", "page-place");
    }

    @Test
    void every_picture_says_in_words_what_it_shows() {
        PagesAfter step =
                new PagesAfter("a", Optional.empty(), List.of(page(PageChange.CHANGED)), 0, true);
        window.context().getUI().add(part(new PageHistory(List.of(step), true)));

        assertThat(window.find(Image.class).all())
                .extracting(image -> image.getAlt().orElse(""))
                .hasSize(2)
                .allSatisfy(alt -> assertThat(alt).contains("Pagina 2", "in alto, in basso"));
    }

    @Test
    void a_file_that_nobody_signed_has_no_such_part() {
        assertThat(
                        PageHistoryPart.of(
                                new Verification.Judged(
                                        Sha256.digestOf("x"), new Verdict.NotSigned()),
                                shelf))
                .isEmpty();
    }

    private String shown(PageHistory history) {
        Component part = part(history);
        window.context().getUI().add(part);
        return window.textOf(part);
    }

    private Component part(PageHistory history) {
        Verdict verdict =
                new Verdict.NotWhole(
                        Set.of(Finding.CHANGED_AFTER_SIGNING),
                        List.of(signature("a", "Maria Rinaldi"), signature("b", "Niccolò Ferri")));
        return PageHistoryPart.of(
                        new Verification.Judged(Sha256.digestOf("x"), verdict, history), shelf)
                .orElseThrow();
    }

    private static JudgedSignature signature(String field, String name) {
        return new JudgedSignature(
                field, name, "Uno", "P", false, Instant.EPOCH, Optional.empty(), true, false);
    }

    private static ChangedPage page(PageChange change) {
        int before = change == PageChange.ADDED ? 0 : 2;
        int after = change == PageChange.REMOVED ? 0 : 2;
        return new ChangedPage(
                before,
                after,
                change,
                Set.of(PagePlace.BOTTOM, PagePlace.TOP),
                "parole tolte",
                "parole messe",
                new PagePictures(PICTURE, PICTURE));
    }
}
