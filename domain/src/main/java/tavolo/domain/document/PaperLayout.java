package tavolo.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.document.Block.CheckCode;
import tavolo.domain.document.Block.Cover;
import tavolo.domain.document.Block.Fact;
import tavolo.domain.document.Block.Facts;
import tavolo.domain.document.Block.Fingerprint;
import tavolo.domain.document.Block.Heading;
import tavolo.domain.document.Block.PageBreak;
import tavolo.domain.document.Block.Paragraph;
import tavolo.domain.document.Block.PartyCard;
import tavolo.domain.document.Block.SealSlot;
import tavolo.domain.document.Block.Section;
import tavolo.domain.document.Block.SignatureSlot;
import tavolo.domain.document.Block.Tone;
import tavolo.domain.document.InstrumentText.Head;
import tavolo.domain.document.InstrumentText.Party;
import tavolo.domain.document.InstrumentText.Signatory;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;
import tavolo.domain.library.RevisionKind;

/// Lays an instrument's text out as a paper: cover, binding text, courtesy translation, signatures.
/// The paper is made from the canonical form alone, so that what is printed is what was hashed.
public final class PaperLayout {

    private final InstrumentText text;
    private final Sha256 digest;
    private final Language binding;
    private final PaperValues values;

    private PaperLayout(InstrumentText text, Sha256 digest) {
        this.text = text;
        this.digest = digest;
        this.binding = text.head().binding();
        this.values = new PaperValues(binding);
    }

    /// The paper of `text`.
    public static Paper of(InstrumentText text) {
        byte[] canonical = Canonical.of(text);
        return new PaperLayout(Canonical.read(canonical), Sha256.digestOf(canonical)).paper();
    }

    private Paper paper() {
        Head head = text.head();
        String title = title(subject());
        return new Paper(
                binding,
                values.words(PaperWords.FOOTER, head.agreement(), head.edition(), title),
                values.words(PaperWords.FOOTER, head.agreement(), head.edition(), title),
                values.words(PaperWords.PAGE),
                values.words(PaperWords.OF),
                values.words(PaperWords.DIGEST),
                Optional.of(digest),
                head.frozenAt(),
                head.demo() ? values.words(PaperWords.DEMO) : "",
                PaperWords.COURTESY_HEAD.in(other()),
                blocks());
    }

    private List<Block> blocks() {
        return List.of(
                cover(),
                new Section(binding, true, PaperBody.of(text, binding)),
                new PageBreak(),
                new Section(other(), false, courtesy(other())),
                new PageBreak(),
                new Section(binding, true, signatures()));
    }

    private Language other() {
        return switch (binding) {
            case IT -> Language.EN;
            case EN -> Language.IT;
        };
    }

    private Cover cover() {
        Head head = text.head();
        List<Block> blocks = new ArrayList<>();
        text.parties().forEach(party -> blocks.add(card(party)));
        blocks.add(
                new Facts(
                        values.words(PaperWords.FACTS),
                        List.of(
                                fact(
                                        PaperWords.VALIDITY,
                                        values.validity(head.startsOn(), head.endsOn())),
                                fact(PaperWords.BINDING, values.words(name(binding))),
                                fact(PaperWords.FROZEN, values.instant(head.frozenAt())))));
        blocks.add(new Fingerprint(values.words(PaperWords.DIGEST), digest));
        return new Cover(
                values.words(PaperWords.AGREEMENT, head.agreement(), head.edition()),
                title(subject()),
                places(),
                blocks);
    }

    private String places() {
        return text.scope().stream()
                .map(line -> line.service() + " · " + line.city())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private PartyCard card(Party party) {
        return new PartyCard(
                party.side(),
                values.words(PaperWords.side(party.side())),
                party.name(),
                values.words(PaperWords.TAX_CODE, party.taxCode()),
                party.signatories().stream().map(this::introduced).toList());
    }

    private String introduced(Signatory signatory) {
        return signatory.person() + ", " + signatory.capacity().in(binding);
    }

    private List<Block> courtesy(Language other) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, PaperWords.COURTESY.in(other), ""));
        blocks.add(new Paragraph(Tone.NOTICE, PaperWords.NOT_BINDING.in(other)));
        blocks.addAll(PaperBody.of(text, other));
        return blocks;
    }

    private List<Block> signatures() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, values.words(PaperWords.SIGNATURES), ""));
        blocks.add(new Paragraph(Tone.BODY, values.words(PaperWords.SIGNING)));
        blocks.add(new Fingerprint(values.words(PaperWords.DIGEST), digest));
        blocks.add(new CheckCode(values.words(PaperWords.CHECK_ONLINE), CheckLink.of(digest)));
        for (Party party : text.parties()) {
            party.signatories().forEach(signatory -> blocks.add(slot(party, signatory)));
        }
        blocks.add(
                new SealSlot(
                        Renderer.SEAL_FIELD,
                        values.words(PaperWords.SEAL),
                        values.words(PaperWords.SEAL_USE)));
        return blocks;
    }

    private SignatureSlot slot(Party party, Signatory signatory) {
        String capacity = signatory.capacity().in(binding);
        return new SignatureSlot(
                signatory.field(),
                party.side(),
                signatory.person(),
                capacity,
                signatory.organisation(),
                values.words(
                        PaperWords.SLOT, signatory.person(), capacity, signatory.organisation()));
    }

    private Fact fact(Bilingual label, String value) {
        return new Fact(label.in(binding), value);
    }

    private Bilingual subject() {
        InstrumentText.Revises revises = text.revises();
        return revises != null && revises.kind() == RevisionKind.ERRATA
                ? PaperWords.errata(text.head().kind())
                : PaperWords.title(text.head().kind());
    }

    private String title(Bilingual title) {
        return title.in(binding);
    }

    private static Bilingual name(Language language) {
        return switch (language) {
            case IT -> PaperWords.ITALIAN;
            case EN -> PaperWords.ENGLISH;
        };
    }
}
