package tavolo.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.domain.document.Block.Column;
import tavolo.domain.document.Block.Fingerprint;
import tavolo.domain.document.Block.Heading;
import tavolo.domain.document.Block.NotedReserve;
import tavolo.domain.document.Block.NumberedParagraph;
import tavolo.domain.document.Block.Paragraph;
import tavolo.domain.document.Block.Table;
import tavolo.domain.document.Block.Tone;
import tavolo.domain.document.InstrumentText.Clause;
import tavolo.domain.document.InstrumentText.Party;
import tavolo.domain.document.InstrumentText.Revises;
import tavolo.domain.document.InstrumentText.TargetRow;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;

/// The text of the instrument in one language: parties, scope, articles, targets, annexes.
final class PaperBody {

    private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\.\\s+(.+)", Pattern.DOTALL);

    private final InstrumentText text;
    private final Language language;
    private final PaperValues values;
    private final List<Block> blocks = new ArrayList<>();

    private PaperBody(InstrumentText text, Language language) {
        this.text = text;
        this.language = language;
        this.values = new PaperValues(language);
    }

    static List<Block> of(InstrumentText text, Language language) {
        PaperBody body = new PaperBody(text, language);
        body.parties();
        body.revised();
        body.scope();
        body.clauses();
        body.targets();
        body.payoffs();
        body.annexes();
        return body.blocks;
    }

    private void parties() {
        part(PaperWords.PARTIES);
        String names =
                text.parties().stream()
                        .map(this::presented)
                        .collect(Collectors.joining("\n" + values.words(PaperWords.AND) + "\n"));
        String sentence =
                values.words(PaperWords.BETWEEN)
                        + "\n"
                        + names
                        + "\n"
                        + values.words(PaperWords.HEREBY);
        blocks.add(new Paragraph(Tone.BODY, sentence));
        List<List<String>> rows = text.parties().stream().flatMap(this::signatories).toList();
        table(
                values.words(PaperWords.SIGNATORIES),
                List.of(
                        column(PaperWords.PERSON, 30, false),
                        column(PaperWords.CAPACITY, 36, false),
                        column(PaperWords.PARTY, 34, false)),
                rows);
    }

    private String presented(Party party) {
        return party.name()
                + " ("
                + values.words(PaperWords.side(party.side()))
                + "), "
                + values.words(PaperWords.TAX_CODE, party.taxCode());
    }

    private Stream<List<String>> signatories(Party party) {
        return party.signatories().stream()
                .map(signatory ->
                        List.of(
                                signatory.person(),
                                signatory.capacity().in(language),
                                signatory.organisation()));
    }

    private void revised() {
        Revises revises = text.revises();
        if (revises == null) {
            return;
        }
        part(PaperWords.revised(revises.kind()));
        String day = values.date(revises.startsOn());
        blocks.add(
                new Paragraph(
                        Tone.BODY,
                        values.words(
                                PaperWords.revises(revises.kind()), revises.agreement(), day)));
        if (revises.digest() != null && revises.closedAt() != null) {
            blocks.add(
                    new Paragraph(
                            Tone.BODY,
                            values.words(
                                    PaperWords.REVISED_TEXT, values.instant(revises.closedAt()))));
            blocks.add(
                    new Fingerprint(
                            values.words(PaperWords.revisedDigest(revises.kind())),
                            revises.digest()));
        }
    }

    private void scope() {
        part(PaperWords.SCOPE);
        table(
                values.words(PaperWords.SCOPE_TABLE),
                List.of(
                        column(PaperWords.SERVICE, 44, false),
                        column(PaperWords.CITY, 24, false),
                        column(PaperWords.HEADCOUNT, 16, true),
                        column(PaperWords.REMOTE, 16, true)),
                text.scope().stream()
                        .map(line ->
                                List.of(
                                        line.service(),
                                        line.city(),
                                        Integer.toString(line.headcount()),
                                        Integer.toString(line.remote())))
                        .toList());
    }

    private void clauses() {
        part(PaperWords.CLAUSES);
        int article = 0;
        for (Clause clause : text.clauses()) {
            clause(++article, clause);
        }
    }

    private void clause(int article, Clause clause) {
        String title = values.words(PaperWords.ARTICLE, article, clause.title().in(language));
        String tag = values.words(PaperWords.VERSION, clause.code(), clause.version());
        blocks.add(new Heading(3, title, tag));
        for (String paragraph : clause.body().in(language).split("\n\n+", -1)) {
            blocks.add(paragraph(paragraph.strip()));
        }
        table(
                values.words(PaperWords.AGREED_VALUES, article),
                List.of(
                        column(PaperWords.PARAMETER, 58, false),
                        column(PaperWords.VALUE, 42, false)),
                clause.parameters().stream()
                        .map(parameter ->
                                List.of(
                                        parameter.label().in(language),
                                        parameter.shown().in(language)))
                        .toList());
        for (InstrumentText.Reserve reserve : clause.reserves()) {
            String label = values.words(PaperWords.RESERVE);
            blocks.add(new NotedReserve(label, reserve.author(), reserve.text()));
        }
    }

    private static Block paragraph(String words) {
        Matcher numbered = NUMBERED.matcher(words);
        return numbered.matches()
                ? new NumberedParagraph(numbered.group(1), numbered.group(2))
                : new Paragraph(Tone.BODY, words);
    }

    private void targets() {
        if (text.targets().isEmpty()) {
            return;
        }
        part(PaperWords.TARGETS);
        table(
                values.words(PaperWords.TARGETS_TABLE),
                List.of(
                        column(PaperWords.KPI, 20, false),
                        column(PaperWords.FORMULA, 30, false),
                        column(PaperWords.OLD, 9, true),
                        column(PaperWords.AGREED, 15, true),
                        column(PaperWords.UNIT, 6, false),
                        column(PaperWords.PERIOD, 20, false)),
                text.targets().stream().map(this::target).toList());
        for (TargetRow row : text.targets()) {
            IndicatorText own = row.own();
            if (own != null) {
                blocks.addAll(new IndicatorPaper(row, own, language).blocks());
            }
        }
    }

    private List<String> target(TargetRow row) {
        return List.of(
                row.name().in(language) + " (" + row.kpi() + ")",
                row.definition().in(language) + " (" + row.formula() + ")",
                values.number(row.oldValue()),
                values.number(row.agreedValue()),
                row.unit(),
                values.period(row.validFrom(), row.validTo()));
    }

    private void payoffs() {
        PayoffText payoffs = text.payoffs();
        if (payoffs != null) {
            blocks.addAll(new PayoffPaper(payoffs, language).blocks());
        }
    }

    private void annexes() {
        int number = 0;
        for (Annex annex : text.annexes()) {
            blocks.add(new Block.PageBreak());
            blocks.addAll(new AnnexBody(annex, language).blocks(++number));
        }
    }

    private void part(Bilingual title) {
        blocks.add(new Heading(2, title.in(language), ""));
    }

    private void table(String caption, List<Column> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Table(caption, columns, rows));
        }
    }

    private Column column(Bilingual title, int percent, boolean isNumeric) {
        return new Column(title.in(language), percent, isNumeric);
    }
}
