package tavolo.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.domain.document.Block.Column;
import tavolo.domain.document.Block.Fact;
import tavolo.domain.document.Block.Facts;
import tavolo.domain.document.Block.Fingerprint;
import tavolo.domain.document.Block.Heading;
import tavolo.domain.document.Block.PageBreak;
import tavolo.domain.document.Block.Paragraph;
import tavolo.domain.document.Block.SealSlot;
import tavolo.domain.document.Block.Section;
import tavolo.domain.document.Block.Table;
import tavolo.domain.document.Block.Tone;
import tavolo.domain.document.CompletionText.Check;
import tavolo.domain.document.CompletionText.Head;
import tavolo.domain.document.CompletionText.Revision;
import tavolo.domain.document.CompletionText.Signer;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;

/// Lays a completion certificate out as a paper, once in each language, with the place of the seal
/// behind the first.
public final class CompletionLayout {

    private final CompletionText text;
    private final Sha256 digest;
    private final Language language;
    private final PaperValues values;

    private CompletionLayout(CompletionText text, Sha256 digest, Language language) {
        this.text = text;
        this.digest = digest;
        this.language = language;
        this.values = new PaperValues(language);
    }

    /// The paper of `text`.
    public static Paper of(CompletionText text) {
        Sha256 digest = Sha256.digestOf(Canonical.of(text));
        Language first = text.head().language();
        Language second = first == Language.IT ? Language.EN : Language.IT;
        return new CompletionLayout(text, digest, first)
                .paper(new CompletionLayout(text, digest, second));
    }

    private Paper paper(CompletionLayout other) {
        Head head = text.head();
        String footer = values.words(CompletionWords.FOOTER, head.agreement(), head.edition());
        List<Block> first = body(1);
        first.addAll(ending());
        return new Paper(
                language,
                footer,
                footer,
                said(PaperWords.PAGE),
                said(PaperWords.OF),
                said(CompletionWords.DIGEST),
                Optional.of(digest),
                head.madeAt(),
                head.demo() ? said(PaperWords.DEMO) : "",
                "",
                List.of(
                        new Section(language, true, first),
                        new PageBreak(),
                        new Section(other.language, true, other.body(2))));
    }

    private List<Block> body(int level) {
        Head head = text.head();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(level, said(CompletionWords.TITLE), ""));
        blocks.add(new Paragraph(Tone.BODY, said(CompletionWords.STATEMENT)));
        blocks.add(
                new Facts(
                        said(CompletionWords.FACTS),
                        List.of(
                                fact(CompletionWords.PAPER, said(PaperWords.title(head.kind()))),
                                fact(
                                        CompletionWords.AGREEMENT,
                                        values.words(
                                                CompletionWords.EDITION,
                                                head.agreement(),
                                                head.edition())),
                                fact(CompletionWords.SUBJECT, head.title()),
                                fact(
                                        CompletionWords.ASKED,
                                        said(CompletionWords.level(head.level()))),
                                fact(CompletionWords.MADE, values.instant(head.madeAt())),
                                fact(
                                        CompletionWords.CHECKED,
                                        said(CompletionWords.verdict(text.check().verdict()))))));
        blocks.add(new Fingerprint(said(CompletionWords.TEXT), head.text()));
        blocks.add(new Heading(level + 1, said(CompletionWords.SIGNERS), ""));
        blocks.add(signers());
        blocks.add(new Heading(level + 1, said(CompletionWords.FILES), ""));
        text.revisions().forEach(revision -> blocks.add(file(revision)));
        blocks.add(new Heading(level + 1, said(CompletionWords.REPORTS), ""));
        checks(blocks);
        return blocks;
    }

    private Table signers() {
        return new Table(
                said(CompletionWords.SIGNED),
                List.of(
                        column(CompletionWords.PERSON, 26),
                        column(PaperWords.CAPACITY, 18),
                        column(CompletionWords.IDENTIFIED, 20),
                        column(CompletionWords.LEVEL, 18),
                        column(CompletionWords.TIME, 18)),
                text.signers().stream().map(this::row).toList());
    }

    private List<String> row(Signer signer) {
        String time = values.instant(signer.provenAt());
        return List.of(
                signer.person() + "\n" + signer.organisation(),
                said(signer.capacity()) + "\n" + said(PaperWords.side(signer.side())),
                said(CompletionWords.ACCOUNT)
                        + "; "
                        + said(CompletionWords.factor(signer.factor())),
                meaning(signer),
                signer.provenBy().isEmpty()
                        ? values.words(CompletionWords.claimed(signer.kind()), time)
                        : values.words(CompletionWords.STAMPED, time, signer.provenBy()));
    }

    private String meaning(Signer signer) {
        String proxy =
                signer.principal().isEmpty()
                        ? ""
                        : values.words(CompletionWords.PROXY, signer.principal());
        return Stream.of(
                        said(CompletionWords.kind(signer.kind())),
                        CompletionWords.manner(signer.manner()).map(this::said).orElse(""),
                        signer.note(),
                        proxy)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Fingerprint file(Revision revision) {
        return new Fingerprint(
                values.words(
                        CompletionWords.FILE,
                        revision.number(),
                        said(CompletionWords.cause(revision.cause())),
                        values.instant(revision.at())),
                revision.sha());
    }

    private void checks(List<Block> blocks) {
        Check check = text.check();
        blocks.add(
                new Facts(
                        said(CompletionWords.REPORTS),
                        List.of(fact(CompletionWords.ENGINE, check.engine()))));
        blocks.add(new Fingerprint(said(CompletionWords.POLICY), check.policy()));
        blocks.add(new Fingerprint(said(CompletionWords.REPORT), check.report()));
        text.signers()
                .forEach(signer ->
                        blocks.add(
                                new Fingerprint(
                                        values.words(CompletionWords.CERTIFICATE, signer.person()),
                                        signer.certificate())));
    }

    private List<Block> ending() {
        return List.of(
                new Heading(2, said(CompletionWords.SEALED), ""),
                new Paragraph(Tone.BODY, said(CompletionWords.SEALING)),
                new Fingerprint(said(CompletionWords.DIGEST), digest),
                new SealSlot(
                        Renderer.SEAL_FIELD,
                        said(PaperWords.SEAL),
                        said(CompletionWords.SEAL_USE)));
    }

    private Fact fact(Bilingual label, String value) {
        return new Fact(said(label), value);
    }

    private Column column(Bilingual title, int percent) {
        return new Column(said(title), percent, false);
    }

    private String said(Bilingual words) {
        return words.in(language);
    }
}
