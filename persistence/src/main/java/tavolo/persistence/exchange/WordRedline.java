package tavolo.persistence.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLock;
import tavolo.domain.board.PartyName;
import tavolo.domain.board.VersionLine;
import tavolo.domain.document.PaperValues;
import tavolo.domain.document.PaperWords;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.redline.ClauseMark;
import tavolo.domain.redline.ClauseRedline;
import tavolo.domain.redline.Redline;
import tavolo.domain.redline.RedlineNotes;
import tavolo.domain.redline.RedlineWords;

/// Writes a comparison as a word-processor file. Every clause stands in a content control of its
/// own, which cannot be deleted by mistake and carries the clause's mark.
final class WordRedline {

    private final Redline redline;
    private final Language language;
    private final PaperValues values;
    private final XWPFDocument document = new XWPFDocument();
    private final TrackedParagraph tracked = new TrackedParagraph();

    WordRedline(Redline redline) {
        this.redline = redline;
        this.language = redline.language();
        this.values = new PaperValues(language);
    }

    byte[] bytes() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WordStyle.addAll(document, language.locale().toLanguageTag());
            document.setTrackRevisions(true);
            head();
            for (InstrumentKind kind : InstrumentKind.values()) {
                instrument(kind);
            }
            page();
            properties();
            document.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void head() {
        paragraph(WordStyle.TITLE, title());
        paragraph(
                WordStyle.NOTE,
                values.words(
                        RedlineWords.AGREEMENT, redline.table().number(), redline.table().title()));
        paragraph(
                WordStyle.NOTE,
                values.words(RedlineWords.COMPARED)
                        + ": "
                        + values.words(RedlineWords.base(redline.since()))
                        + " · "
                        + values.instant(redline.readAt()));
        paragraph(WordStyle.NOTE, values.words(RedlineWords.HOW_TO_EDIT));
    }

    private String title() {
        return values.words(RedlineWords.TITLE) + " · " + redline.table().number();
    }

    private void instrument(InstrumentKind kind) {
        List<ClauseRedline> clauses =
                redline.clauses().stream()
                        .filter(clause -> clause.line().place().instrument() == kind)
                        .toList();
        if (!clauses.isEmpty()) {
            paragraph(WordStyle.PART, PaperWords.title(kind).in(language));
            clauses.forEach(this::clause);
        }
    }

    private void clause(ClauseRedline clause) {
        String title = clause.heading();
        CTSdtContentBlock content = control(clause, title).addNewSdtContent();
        fill(content.addNewP(), WordStyle.ARTICLE, title);
        new RedlineNotes(values, language)
                .of(clause)
                .forEach(note -> fill(content.addNewP(), WordStyle.NOTE, note));
        TrackedParagraph.Author author = author(clause);
        String name = clause.line().place().toString();
        clause.passages()
                .forEach(passage -> tracked.write(content.addNewP(), passage, author, name));
        if (!clause.values().isEmpty()) {
            fill(content.addNewP(), WordStyle.NOTE, values.words(RedlineWords.VALUES));
            new WordTable(content.addNewTbl())
                    .row(true, RedlineWords.columns(language))
                    .rows(clause.values());
        }
    }

    private CTSdtBlock control(ClauseRedline clause, String title) {
        CTBody body = document.getDocument().getBody();
        CTSdtBlock control = body.addNewSdt();
        CTSdtPr properties = control.addNewSdtPr();
        properties.addNewAlias().setVal(title);
        properties
                .addNewTag()
                .setVal(new ClauseMark(clause.line().place(), clause.latest().id()).toString());
        properties.addNewId().setVal(BigInteger.valueOf(body.sizeOfSdtArray()));
        properties.addNewLock().setVal(STLock.SDT_LOCKED);
        return control;
    }

    /// One version has one author; what came in several has them all, who are named in the notes.
    private TrackedParagraph.Author author(ClauseRedline clause) {
        VersionLine latest = clause.latest();
        List<VersionLine> steps = clause.steps();
        boolean isOfOneSide = steps.stream().map(VersionLine::author).distinct().count() <= 1;
        String name =
                isOfOneSide
                        ? party(latest)
                        : values.words(
                                RedlineWords.SEVERAL, steps.getFirst().number(), latest.number());
        return new TrackedParagraph.Author(name, latest.createdAt());
    }

    /// The side with its organisation, where it has only one.
    private String party(VersionLine version) {
        List<String> names =
                redline.table().parties().stream()
                        .filter(party -> party.side() == version.author())
                        .map(PartyName::shortName)
                        .toList();
        Optional<String> only =
                names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
        String side = PaperWords.side(version.author()).in(language);
        return side + only.map(name -> " · " + name).orElse("");
    }

    private void paragraph(WordStyle style, String words) {
        fill(document.getDocument().getBody().addNewP(), style, words);
    }

    private static void fill(CTP paragraph, WordStyle style, String words) {
        paragraph.addNewPPr().addNewPStyle().setVal(style.id());
        TrackedParagraph.text(paragraph.addNewR(), words);
    }

    /// A4, in twentieths of a point.
    private void page() {
        CTPageSz size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
    }

    private void properties() {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(title());
        core.setCreator("Tavolo");
        Optional<Date> at = Optional.of(Date.from(redline.readAt()));
        core.setCreated(at);
        core.setModified(at);
    }
}
