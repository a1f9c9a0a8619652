package tavolo.domain.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.board.PartyName;
import tavolo.domain.board.TableView;
import tavolo.domain.document.Block;
import tavolo.domain.document.Block.Column;
import tavolo.domain.document.Block.Cover;
import tavolo.domain.document.Block.Fact;
import tavolo.domain.document.Block.Facts;
import tavolo.domain.document.Block.Heading;
import tavolo.domain.document.Block.Mark;
import tavolo.domain.document.Block.Marked;
import tavolo.domain.document.Block.Paragraph;
import tavolo.domain.document.Block.Piece;
import tavolo.domain.document.Block.Section;
import tavolo.domain.document.Block.Table;
import tavolo.domain.document.Block.Tone;
import tavolo.domain.document.Paper;
import tavolo.domain.document.PaperValues;
import tavolo.domain.document.PaperWords;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;

/// Lays a comparison out as a paper. What was taken away and what was put in is said in words
/// beside every mark.
final class RedlineLayout {

    private final Redline redline;
    private final Language language;
    private final PaperValues values;
    private final List<Block> blocks = new ArrayList<>();

    private RedlineLayout(Redline redline) {
        this.redline = redline;
        this.language = redline.language();
        this.values = new PaperValues(language);
    }

    static Paper of(Redline redline) {
        return new RedlineLayout(redline).paper();
    }

    private Paper paper() {
        TableView table = redline.table();
        for (InstrumentKind kind : InstrumentKind.values()) {
            instrument(kind);
        }
        return new Paper(
                language,
                values.words(RedlineWords.TITLE) + " · " + table.number(),
                values.words(RedlineWords.FOOTER, table.number(), values.instant(redline.readAt())),
                values.words(PaperWords.PAGE),
                values.words(PaperWords.OF),
                "",
                Optional.empty(),
                redline.readAt(),
                values.words(RedlineWords.NOT_TO_SIGN),
                "",
                List.of(cover(), new Section(language, true, blocks)));
    }

    private Cover cover() {
        TableView table = redline.table();
        Facts facts =
                new Facts(
                        values.words(RedlineWords.FACTS),
                        List.of(
                                fact(
                                        RedlineWords.COMPARED,
                                        values.words(RedlineWords.base(redline.since()))),
                                fact(RedlineWords.AS_OF, values.instant(redline.readAt())),
                                fact(RedlineWords.PARTIES, parties(table)),
                                fact(
                                        RedlineWords.CHANGED,
                                        values.words(
                                                RedlineWords.CHANGED_OF,
                                                redline.changed().size(),
                                                redline.clauses().size())),
                                fact(
                                        RedlineWords.LEGEND,
                                        values.words(RedlineWords.LEGEND_WORDS))));
        return new Cover(
                values.words(RedlineWords.AGREEMENT, table.number(), table.title()),
                values.words(RedlineWords.TITLE),
                table.title(),
                List.of(facts));
    }

    private String parties(TableView table) {
        return table.parties().stream().map(PartyName::name).collect(Collectors.joining("\n"));
    }

    private void instrument(InstrumentKind kind) {
        List<ClauseRedline> clauses =
                redline.clauses().stream()
                        .filter(clause -> clause.line().place().instrument() == kind)
                        .toList();
        if (!clauses.isEmpty()) {
            blocks.add(new Heading(2, PaperWords.title(kind).in(language), ""));
            clauses.forEach(this::clause);
        }
    }

    private void clause(ClauseRedline clause) {
        blocks.add(new Heading(3, clause.heading(), ""));
        notes(clause).forEach(note -> blocks.add(new Paragraph(Tone.REMARK, note)));
        clause.passages().forEach(passage -> blocks.add(marked(passage)));
        if (!clause.values().isEmpty()) {
            blocks.add(table(clause));
        }
    }

    private List<String> notes(ClauseRedline clause) {
        return new RedlineNotes(values, language).of(clause);
    }

    private Marked marked(Passage passage) {
        List<Piece> pieces =
                passage.runs().stream().map(run -> piece(passage.fate(), run)).toList();
        String label =
                switch (passage.fate()) {
                    case MOVED_AWAY -> values.words(RedlineWords.MOVED_AWAY);
                    case MOVED_HERE -> values.words(RedlineWords.MOVED_HERE);
                    case KEPT, CHANGED, ADDED, REMOVED -> "";
                };
        return new Marked(label, pieces);
    }

    private Piece piece(Passage.Fate fate, Run run) {
        boolean isSaid = fate != Passage.Fate.MOVED_AWAY && fate != Passage.Fate.MOVED_HERE;
        return switch (run.kind()) {
            case KEPT -> new Piece(Mark.NONE, "", run.words());
            case REMOVED ->
                    new Piece(
                            Mark.STRUCK,
                            isSaid ? values.words(RedlineWords.REMOVED) : "",
                            run.words());
            case ADDED ->
                    new Piece(
                            Mark.UNDERLINED,
                            isSaid ? values.words(RedlineWords.ADDED) : "",
                            run.words());
        };
    }

    private Table table(ClauseRedline clause) {
        return new Table(
                values.words(RedlineWords.VALUES),
                List.of(
                        column(RedlineWords.PARAMETER, 46),
                        column(RedlineWords.BEFORE, 27),
                        column(RedlineWords.NOW, 27)),
                clause.values().stream()
                        .map(change -> List.of(change.label(), change.before(), change.after()))
                        .toList());
    }

    private Column column(Bilingual title, int percent) {
        return new Column(title.in(language), percent, false);
    }

    private Fact fact(Bilingual label, String value) {
        return new Fact(label.in(language), value);
    }
}
