package tavolo.domain.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.document.Block;
import tavolo.domain.document.Block.Column;
import tavolo.domain.document.Block.Fact;
import tavolo.domain.document.Block.Facts;
import tavolo.domain.document.Block.Fingerprint;
import tavolo.domain.document.Block.Heading;
import tavolo.domain.document.Block.PageBreak;
import tavolo.domain.document.Block.Paragraph;
import tavolo.domain.document.Block.Section;
import tavolo.domain.document.Block.Table;
import tavolo.domain.document.Block.Tone;
import tavolo.domain.document.Paper;
import tavolo.domain.document.PaperValues;
import tavolo.domain.document.PaperWords;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;
import tavolo.domain.signing.JudgedSignature;

/// Lays the validation of a signed file out for people, in both languages.
final class ReportLayout {

    private final EvidenceCase.Facts facts;
    private final EvidencePaper paper;
    private final SignedFiles.Validation validation;

    private ReportLayout(
            EvidenceCase.Facts facts, EvidencePaper paper, SignedFiles.Validation validation) {
        this.facts = facts;
        this.paper = paper;
        this.validation = validation;
    }

    static Paper of(
            EvidenceCase.Facts facts, EvidencePaper paper, SignedFiles.Validation validation) {
        return new ReportLayout(facts, paper, validation).paper();
    }

    private Paper paper() {
        Language first = facts.language();
        PaperValues values = new PaperValues(first);
        String footer = values.words(ReportWords.FOOTER, facts.number());
        Language second = first == Language.IT ? Language.EN : Language.IT;
        return new Paper(
                first,
                footer,
                footer,
                values.words(PaperWords.PAGE),
                values.words(PaperWords.OF),
                values.words(ReportWords.FILE),
                Optional.of(paper.newest().sha()),
                paper.settledAt(),
                facts.isDemo() ? PaperWords.DEMO.in(first) : "",
                "",
                List.of(
                        new Section(first, true, body(first, 1)),
                        new PageBreak(),
                        new Section(second, true, body(second, 2))));
    }

    private List<Block> body(Language language, int level) {
        PaperValues values = new PaperValues(language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Heading(
                        level,
                        ReportWords.TITLE.in(language),
                        values.words(ReportWords.NUMBER, facts.number(), paper.edition())
                                + " · "
                                + PaperWords.title(paper.kind()).in(language)));
        blocks.add(
                new Paragraph(
                        Tone.NOTICE,
                        ReportWords.verdict(validation.verdict(), paper.isStandingKnown())
                                        .in(language)
                                + "."));
        blocks.add(new Facts(ReportWords.FACTS.in(language), facts(language, values)));
        blocks.add(new Fingerprint(ReportWords.FILE.in(language), paper.newest().sha()));
        blocks.add(new Fingerprint(ReportWords.POLICY.in(language), validation.policy()));
        blocks.add(signatures(language, values));
        blocks.add(new Paragraph(Tone.REMARK, ReportWords.LIMITS.in(language)));
        return blocks;
    }

    private List<Fact> facts(Language language, PaperValues values) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(ReportWords.AT.in(language), values.instant(paper.settledAt())));
        facts.add(new Fact(ReportWords.ENGINE.in(language), validation.engine()));
        if (!validation.verdict().findings().isEmpty()) {
            facts.add(
                    new Fact(
                            ReportWords.FINDINGS.in(language),
                            validation.verdict().findings().stream()
                                    .map(Enum::name)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
        return facts;
    }

    private Table signatures(Language language, PaperValues values) {
        return new Table(
                ReportWords.SIGNATURES.in(language),
                List.of(
                        column(ReportWords.WHO, language, 36),
                        column(ReportWords.FIELD, language, 18),
                        column(ReportWords.TIME, language, 20),
                        column(ReportWords.RESULT, language, 12),
                        column(ReportWords.COVERS, language, 14)),
                validation.verdict().signatures().stream()
                        .map(each -> row(each, language, values))
                        .toList());
    }

    private static List<String> row(JudgedSignature each, Language language, PaperValues values) {
        String what =
                each.isSeal()
                        ? each.signer() + " (" + ReportWords.SEAL.in(language) + ")"
                        : each.signer() + "\n" + each.organisation();
        return List.of(
                what,
                each.field(),
                each.claimedAt().equals(Instant.MAX)
                        ? PaperWords.NONE.in(language)
                        : values.instant(each.claimedAt()),
                (each.passed() ? ReportWords.PASSED : ReportWords.FAILED).in(language),
                (each.coversWholeFile() ? ReportWords.WHOLE : ReportWords.THEN).in(language));
    }

    private static Column column(Bilingual title, Language language, int percent) {
        return new Column(title.in(language), percent, false);
    }
}
