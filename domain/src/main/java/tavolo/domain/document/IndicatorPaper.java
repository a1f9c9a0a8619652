package tavolo.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tavolo.domain.document.Block.Column;
import tavolo.domain.document.Block.Heading;
import tavolo.domain.document.Block.Table;
import tavolo.domain.document.InstrumentText.TargetRow;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.Direction;

/// The definition of an own indicator on paper, so that who signs the target signs what it means.
record IndicatorPaper(TargetRow row, IndicatorText own, Language language) {

    private static final Bilingual DEFINITION =
            new Bilingual("Definizione dell’indicatore %s", "Definition of the indicator %s");
    private static final Bilingual VERSION = new Bilingual("%s · versione %d", "%s · version %d");
    private static final Bilingual ITEM = new Bilingual("Voce", "Item");
    private static final Bilingual MEANING = new Bilingual("Che cosa vale", "What holds");
    private static final Bilingual OWNER = new Bilingual("Definito da", "Defined by");
    private static final Bilingual EXPLANATION = new Bilingual("Che cosa dice", "What it tells");
    private static final Bilingual FORMULA = new Bilingual("Formula", "Formula");
    private static final Bilingual NUMERATOR = new Bilingual("Numeratore", "Numerator");
    private static final Bilingual COUNTED =
            new Bilingual("Che cosa si misura", "What is measured");
    private static final Bilingual DENOMINATOR = new Bilingual("Denominatore", "Denominator");
    private static final Bilingual UNIT = new Bilingual("Unità", "Unit");
    private static final Bilingual DIRECTION =
            new Bilingual("Quando è buono", "Which values are good");
    private static final Bilingual AGGREGATION =
            new Bilingual("Come si riuniscono i periodi", "How periods are brought together");
    private static final Bilingual SAMPLE =
            new Bilingual("Base minima per giudicare", "Least base to be judged");
    private static final Bilingual SOURCE = new Bilingual("Fonte", "Source");

    /// A heading and a table of everything that the definition says.
    List<Block> blocks() {
        String title = row.name().in(language);
        return List.of(
                new Heading(3, title, words(VERSION, row.kpi(), own.version())),
                new Table(
                        words(DEFINITION, row.kpi()),
                        List.of(
                                new Column(ITEM.in(language), 30, false),
                                new Column(MEANING.in(language), 70, false)),
                        rows()));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(line(OWNER, own.owner()));
        rows.add(line(EXPLANATION, own.explanation().in(language)));
        rows.add(line(FORMULA, own.formula().in(language)));
        Bilingual denominator = own.denominator();
        rows.add(line(denominator == null ? COUNTED : NUMERATOR, own.numerator().in(language)));
        if (denominator != null) {
            rows.add(line(DENOMINATOR, denominator.in(language)));
        }
        rows.add(line(UNIT, own.unit().many(language)));
        rows.add(line(DIRECTION, of(own.direction()).in(language)));
        rows.add(line(AGGREGATION, of(own.aggregation()).in(language)));
        if (own.aggregation() != Aggregation.STOCK_AT_END) {
            rows.add(line(SAMPLE, Integer.toString(own.minimumSample())));
        }
        rows.add(line(SOURCE, own.source().in(language)));
        return rows;
    }

    private List<String> line(Bilingual item, String meaning) {
        return List.of(item.in(language), meaning);
    }

    private String words(Bilingual pattern, Object... values) {
        return String.format(Locale.ROOT, pattern.in(language), values);
    }

    private static Bilingual of(Direction direction) {
        return switch (direction) {
            case HIGHER -> new Bilingual("più è alto, meglio è", "the higher the better");
            case LOWER -> new Bilingual("più è basso, meglio è", "the lower the better");
            case BAND ->
                    new Bilingual(
                            "dentro una fascia: troppo poco è male quanto troppo",
                            "within a band: too little is as bad as too much");
        };
    }

    private static Bilingual of(Aggregation aggregation) {
        return switch (aggregation) {
            case RATIO_OF_SUMS ->
                    new Bilingual(
                            "si sommano numeratori e denominatori, poi si divide una volta sola",
                            "numerators and denominators are summed, then divided once");
            case POOLED_COUNTS ->
                    new Bilingual(
                            "si contano insieme le risposte favorevoli meno quelle sfavorevoli, poi"
                                    + " si divide per tutte",
                            "favourable less unfavourable answers are counted together, then divided"
                                    + " by all");
            case STOCK_AT_END ->
                    new Bilingual(
                            "vale quanto c’è alla fine del periodo; non si somma mai",
                            "what there is at the end of the period; never a sum");
            case STOCK_IN_DAYS_OF_WORK ->
                    new Bilingual(
                            "quanto c’è alla fine del periodo, diviso per il lavoro di un giorno"
                                    + " medio",
                            "what there is at the end of the period over the work of an average"
                                    + " day");
            case NINETIETH_PERCENTILE ->
                    new Bilingual(
                            "si sommano gli istogrammi, poi si legge il valore sotto il quale stanno"
                                    + " nove casi su dieci",
                            "the histograms are added, then the value below which nine in ten lie is"
                                    + " read");
        };
    }
}
