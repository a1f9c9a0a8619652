package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.verify.ChangedPage;
import tavolo.domain.verify.PageChange;
import tavolo.domain.verify.PageHistory;
import tavolo.domain.verify.PagePlace;
import tavolo.domain.verify.PagesAfter;
import tavolo.persistence.seal.pages.PageEye;

/// What somebody does to a signed paper is seen page by page, and what signing does is told apart.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesOfForgeriesTest {

    private static final byte[] ONE = Fixture.ONE;
    private static final String OWN = SampleTexts.PROVIDER_SLOT;

    @Test
    void signatures_in_their_boxes_are_told_as_such() {
        PageHistory history = PageEye.history(Fixture.THREE);

        assertThat(history.isCompared()).isTrue();
        assertThat(history.steps())
                .extracting(PagesAfter::next)
                .containsExactly(
                        Optional.of(OWN),
                        Optional.of(SampleTexts.FIRST_UNION_SLOT),
                        Optional.of(SampleTexts.SECOND_UNION_SLOT));
        assertThat(history.steps())
                .allSatisfy(step -> {
                    assertThat(step.isRead()).isTrue();
                    assertThat(step.left()).isZero();
                    assertThat(step.pages())
                            .extracting(ChangedPage::change)
                            .containsExactly(PageChange.SIGNED);
                });
    }

    static Stream<Arguments> behind() {
        return Stream.of(
                of("an overlay", Forgery::overlaidByAnotherRevision, PageChange.CHANGED, 2, 2),
                of("a box coloured", PagesOfForgeriesTest::coloured, PageChange.CHANGED, 2, 2),
                of("a text hidden", Attack::pageContentHidden, PageChange.CHANGED, 1, 1),
                of(
                        "a signed look emptied",
                        it -> Forgery.lookChanged(it, OWN),
                        PageChange.CHANGED,
                        last(),
                        last()),
                of("a page more", Attack::pageAdded, PageChange.ADDED, 0, last() + 1),
                of("a page less", Attack::pageRemoved, PageChange.REMOVED, 1, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("behind")
    void a_change_behind_the_last_signature_is_seen(
            String name, UnaryOperator<byte[]> forged, PageChange change, int before, int after) {
        PagesAfter step = PageEye.history(forged.apply(ONE)).steps().getLast();

        assertThat(step.field()).isEqualTo(OWN);
        assertThat(step.next()).isEmpty();
        ChangedPage page = against(step).getFirst();
        assertThat(against(step)).hasSize(1);
        assertThat(page.change()).isEqualTo(change);
        assertThat(page.before()).isEqualTo(before);
        assertThat(page.after()).isEqualTo(after);
        assertThat(page.pictures().before().isPresent()).isEqualTo(before > 0);
        assertThat(page.pictures().after().isPresent()).isEqualTo(after > 0);
    }

    @Test
    void a_change_that_comes_with_the_next_signature_is_no_signature() {
        byte[] covered = Forgery.overlaidByAnotherRevision(Fixture.ONE);
        byte[] signed =
                Fixture.CEREMONY.signed(covered, SampleTexts.FIRST_UNION_SLOT, "Maria Rinaldi");

        List<PagesAfter> steps = PageEye.history(signed).steps();

        assertThat(against(steps.getFirst())).isEmpty();
        assertThat(against(steps.getLast()))
                .extracting(ChangedPage::change)
                .containsExactly(PageChange.CHANGED);
        assertThat(steps.getLast().next()).contains(SampleTexts.FIRST_UNION_SLOT);
    }

    @Test
    void a_box_that_grew_over_the_text_is_no_signature() {
        byte[] grown = Attack.boxGrown(Fixture.ONE, SampleTexts.FIRST_UNION_SLOT);
        byte[] signed =
                Fixture.CEREMONY.signed(grown, SampleTexts.FIRST_UNION_SLOT, "Maria Rinaldi");

        assertThat(against(PageEye.history(signed).steps().getLast()))
                .extracting(ChangedPage::change)
                .containsExactly(PageChange.CHANGED);
    }

    @Test
    void a_box_that_the_paper_never_had_is_told_apart() {
        byte[] signed =
                Fixture.CEREMONY.signed(
                        Forgery.fieldAdded(Fixture.ONE, "sign-fourth"),
                        "sign-fourth",
                        "Maria Rinaldi");

        assertThat(PageEye.history(signed).steps().getLast().pages())
                .extracting(ChangedPage::change)
                .containsExactly(PageChange.PLACED);
    }

    @Test
    void the_words_that_went_are_told_to_whoever_sees_no_picture() {
        ChangedPage hidden = against(behindOne(Attack::pageContentHidden)).getFirst();

        assertThat(hidden.gone()).isNotBlank();
        assertThat(hidden.come()).isEmpty();
        assertThat(hidden.where()).contains(PagePlace.TOP, PagePlace.MIDDLE);
    }

    @Test
    void what_changes_nothing_to_see_is_no_alarm() {
        assertThat(against(behindOne(Attack::javaScript))).isEmpty();
        assertThat(against(behindOne(Forgery::titleChanged))).isEmpty();
        assertThat(against(behindOne(Attack::metadataReplaced))).isEmpty();
    }

    @Test
    void an_annotation_without_a_look_is_told_though_nothing_is_seen() {
        assertThat(behindOne(Forgery::annotationAdded).pages())
                .extracting(ChangedPage::change)
                .containsExactly(PageChange.UNSEEN);
    }

    @Test
    void pages_in_another_order_were_moved() {
        PagesAfter step =
                behindOne(file ->
                        Forgery.incremented(
                                file,
                                document -> {
                                    COSArray kids =
                                            document.getPages()
                                                    .getCOSObject()
                                                    .getCOSArray(COSName.KIDS);
                                    kids.add(kids.remove(0));
                                    kids.setNeedToBeUpdated(true);
                                    document.getPages().getCOSObject().setNeedToBeUpdated(true);
                                }));

        assertThat(step.pages()).extracting(ChangedPage::change).containsExactly(PageChange.MOVED);
        assertThat(step.pages().getFirst().before()).isEqualTo(1);
        assertThat(step.pages().getFirst().after()).isEqualTo(last());
    }

    @Test
    void a_huge_page_is_drawn_small() throws IOException {
        PagesAfter step =
                behindOne(file ->
                        Forgery.incremented(
                                file,
                                document -> {
                                    PDPage page = document.getPage(0);
                                    page.setMediaBox(new PDRectangle(200_000, 100_000));
                                    page.setCropBox(new PDRectangle(200_000, 100_000));
                                    page.getCOSObject().setNeedToBeUpdated(true);
                                }));

        Bytes picture = against(step).getFirst().pictures().after().orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.toArray()));
        assertThat(image.getWidth()).isBetween(100, 1_300);
        assertThat(image.getHeight()).isBetween(50, 1_300);
    }

    @Test
    void many_changed_pages_are_told_in_part_and_the_rest_counted() {
        PagesAfter step =
                behindOne(file ->
                        Forgery.incremented(
                                file,
                                document -> {
                                    for (int more = 0; more < 70; more++) {
                                        document.addPage(new PDPage());
                                    }
                                    document.getPages().getCOSObject().setNeedToBeUpdated(true);
                                }));

        assertThat(step.pages()).hasSizeLessThanOrEqualTo(40);
        assertThat(step.pages().size() + step.left()).isEqualTo(70);
        assertThat(step.pages().stream().filter(each -> each.pictures().length() > 0).count())
                .isLessThanOrEqualTo(12);
    }

    @Test
    void what_is_no_signed_paper_is_no_trouble() {
        assertThat(PageEye.history(Fixture.PAPER)).isEqualTo(PageHistory.none());
        assertThat(PageEye.history(new byte[] {1, 2, 3})).isEqualTo(PageHistory.givenUp());
        assertThat(PageEye.history(Attack.rangeChanged(Fixture.ONE, "0 9 9 9")).isCompared())
                .isTrue();
    }

    private static byte[] coloured(byte[] file) {
        return Forgery.incremented(
                Forgery.annotationAdded(file),
                document -> {
                    var square = document.getPage(1).getAnnotations().getLast();
                    square.setColor(
                            new PDColor(new float[] {0.9f, 0.2f, 0.1f}, PDDeviceRGB.INSTANCE));
                    square.getCOSObject().setNeedToBeUpdated(true);
                    document.getPage(1)
                            .getCOSObject()
                            .getCOSArray(COSName.ANNOTS)
                            .setNeedToBeUpdated(true);
                    document.getPage(1).getCOSObject().setNeedToBeUpdated(true);
                });
    }

    private static PagesAfter behindOne(UnaryOperator<byte[]> forged) {
        return PageEye.history(forged.apply(ONE)).steps().getLast();
    }

    private static List<ChangedPage> against(PagesAfter step) {
        return step.pages().stream().filter(page -> page.change().isAgainst()).toList();
    }

    private static int last() {
        try (PDDocument document = Loader.loadPDF(ONE)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Arguments of(
            String name, UnaryOperator<byte[]> forged, PageChange change, int before, int after) {
        return Arguments.of(name, forged, change, before, after);
    }
}
