package tavolo.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.Block.Section;
import tavolo.domain.document.Block.SignatureSlot;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;

class PaperLayoutTest {

    @Test
    void the_binding_text_comes_before_the_courtesy_translation() {
        for (Language binding : Language.values()) {
            Paper paper = PaperLayout.of(SampleTexts.companyAgreement(false, binding, 1));

            List<Section> sections =
                    blocks(paper.blocks())
                            .filter(Section.class::isInstance)
                            .map(Section.class::cast)
                            .toList();
            assertThat(sections).extracting(Section::isBinding).containsExactly(true, false, true);
            assertThat(sections.get(0).language()).isEqualTo(binding);
            assertThat(sections.get(1).language()).isNotEqualTo(binding);
        }
    }

    @Test
    void the_courtesy_translation_names_the_language_that_counts() {
        assertThat(words(PaperLayout.of(SampleTexts.protocol())))
                .anyMatch(words -> words.contains("only the preceding Italian text counts"));
        assertThat(words(PaperLayout.of(SampleTexts.companyAgreement(false, Language.EN, 1))))
                .anyMatch(words -> words.contains("vale soltanto il testo in inglese"));
    }

    @Test
    void every_signatory_has_one_slot() {
        InstrumentText text = SampleTexts.protocol();

        assertThat(blocks(PaperLayout.of(text).blocks()))
                .filteredOn(SignatureSlot.class::isInstance)
                .map(SignatureSlot.class::cast)
                .extracting(SignatureSlot::field)
                .containsExactlyElementsOf(
                        text.signatories().map(InstrumentText.Signatory::field).toList());
    }

    @Test
    void a_paper_carries_the_digest_of_its_canonical_form() {
        InstrumentText text = SampleTexts.protocol();

        assertThat(PaperLayout.of(text).digest()).contains(Sha256.digestOf(Canonical.of(text)));
    }

    @Test
    void only_a_demonstration_is_marked() {
        assertThat(PaperLayout.of(SampleTexts.companyAgreement()).mark()).startsWith("DEMO");
        assertThat(PaperLayout.of(SampleTexts.protocol()).mark()).isEmpty();
    }

    @Test
    void two_signatories_cannot_share_a_slot_or_name_it_freely() {
        InstrumentText text = SampleTexts.protocol();
        List<InstrumentText.Party> twice =
                Stream.concat(text.parties().stream(), text.parties().stream()).toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        InstrumentText.of(text.head(), twice, text.scope(), List.of(), List.of()))
                .withMessageContaining("share the slot");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new InstrumentText.Signatory("a.b", "A", new Bilingual("a", "a"), "A"));
    }

    private static Stream<String> words(Paper paper) {
        return blocks(paper.blocks())
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text());
    }

    private static Stream<Block> blocks(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        block instanceof Section section
                                ? Stream.concat(Stream.of(section), blocks(section.blocks()))
                                : Stream.of(block));
    }
}
