package tavolo.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.document.AdhesionText.Adherent;
import tavolo.domain.document.AdhesionText.Head;
import tavolo.domain.document.Block.Fact;
import tavolo.domain.document.Block.Facts;
import tavolo.domain.document.Block.Fingerprint;
import tavolo.domain.document.Block.Heading;
import tavolo.domain.document.Block.PageBreak;
import tavolo.domain.document.Block.Paragraph;
import tavolo.domain.document.Block.SealSlot;
import tavolo.domain.document.Block.Section;
import tavolo.domain.document.Block.SignatureSlot;
import tavolo.domain.document.Block.Tone;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;

/// Lays an act of adhesion out as a paper: the binding page with the places of signature and seal,
/// and its courtesy translation.
public final class AdhesionLayout {

    private static final Bilingual TITLE = of("Atto di adesione", "Act of adhesion");
    private static final Bilingual FOOTER =
            of("Atto di adesione · accordo %s · ed. %d", "Act of adhesion · agreement %s · ed. %d");
    private static final Bilingual STATEMENT =
            of(
                    "%s, che non era tra chi doveva firmare, aderisce al testo qui sotto, senza cambiarne nulla, con effetto dal %s. Il documento già firmato e le sue firme restano come sono.",
                    "%s, not among those who had to sign, adheres to the text below, without changing anything of it, with effect from %s. The paper signed before and its signatures stay as they are.");
    private static final Bilingual FACTS = of("L’atto", "The act");
    private static final Bilingual PAPER = of("Documento", "Paper");
    private static final Bilingual AGREEMENT = of("Accordo", "Agreement");
    private static final Bilingual EDITION = of("n. %s · edizione %d", "no. %s · edition %d");
    private static final Bilingual WHO = of("Aderisce", "Adhering");
    private static final Bilingual BY = of("Firma", "Signed by");
    private static final Bilingual EFFECT = of("Effetto dal", "Effect from");
    private static final Bilingual TEXT =
            of("Impronta del testo a cui si aderisce (SHA-256)", "Digest of the text (SHA-256)");
    private static final Bilingual SEALED =
            of(
                    "Impronta del documento sigillato (SHA-256)",
                    "Digest of the sealed paper (SHA-256)");
    private static final Bilingual OWN =
            of("Impronta di questo atto (SHA-256)", "Digest of this act (SHA-256)");

    private final AdhesionText text;
    private final Sha256 digest;
    private final Language language;
    private final PaperValues values;

    private AdhesionLayout(AdhesionText text, Sha256 digest, Language language) {
        this.text = text;
        this.digest = digest;
        this.language = language;
        this.values = new PaperValues(language);
    }

    /// The paper of `text`.
    public static Paper of(AdhesionText text) {
        Sha256 digest = Sha256.digestOf(Canonical.of(text));
        Language first = text.head().language();
        Language second = first == Language.IT ? Language.EN : Language.IT;
        return new AdhesionLayout(text, digest, first)
                .paper(new AdhesionLayout(text, digest, second));
    }

    private Paper paper(AdhesionLayout other) {
        Head head = text.head();
        String footer = values.words(FOOTER, head.agreement(), head.edition());
        List<Block> first = body(1);
        first.addAll(ending());
        return new Paper(
                language,
                footer,
                footer,
                values.words(PaperWords.PAGE),
                values.words(PaperWords.OF),
                values.words(OWN),
                Optional.of(digest),
                head.madeAt(),
                head.demo() ? values.words(PaperWords.DEMO) : "",
                PaperWords.COURTESY_HEAD.in(other.language),
                List.of(
                        new Section(language, true, first),
                        new PageBreak(),
                        new Section(other.language, false, other.body(2))));
    }

    private List<Block> body(int level) {
        Head head = text.head();
        Adherent who = text.adherent();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(level, values.words(TITLE), ""));
        blocks.add(
                new Paragraph(
                        Tone.BODY,
                        values.words(
                                STATEMENT, who.organisation(), values.date(head.effectiveOn()))));
        blocks.add(
                new Facts(
                        values.words(FACTS),
                        List.of(
                                fact(PAPER, values.words(PaperWords.title(head.kind()))),
                                fact(
                                        AGREEMENT,
                                        values.words(EDITION, head.agreement(), head.edition())),
                                fact(
                                        WHO,
                                        who.organisation()
                                                + ", "
                                                + values.words(PaperWords.TAX_CODE, who.taxCode())),
                                fact(BY, who.person() + ", " + who.capacity().in(language)),
                                fact(EFFECT, values.date(head.effectiveOn())))));
        blocks.add(new Fingerprint(values.words(TEXT), head.text()));
        blocks.add(new Fingerprint(values.words(SEALED), head.paper()));
        return blocks;
    }

    private List<Block> ending() {
        Adherent who = text.adherent();
        String capacity = who.capacity().in(language);
        return List.of(
                new Heading(2, values.words(PaperWords.SIGNATURES), ""),
                new SignatureSlot(
                        AdhesionText.FIELD,
                        who.side(),
                        who.person(),
                        capacity,
                        who.organisation(),
                        values.words(PaperWords.SLOT, who.person(), capacity, who.organisation())),
                new SealSlot(
                        Renderer.SEAL_FIELD,
                        values.words(PaperWords.SEAL),
                        values.words(PaperWords.SEAL_USE)));
    }

    private Fact fact(Bilingual label, String value) {
        return new Fact(values.words(label), value);
    }

    private static Bilingual of(String it, String en) {
        return new Bilingual(it, en);
    }
}
