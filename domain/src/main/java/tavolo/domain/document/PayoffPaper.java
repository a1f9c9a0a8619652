package tavolo.domain.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tavolo.domain.document.Block.Column;
import tavolo.domain.document.Block.Heading;
import tavolo.domain.document.Block.Paragraph;
import tavolo.domain.document.Block.Table;
import tavolo.domain.document.Block.Tone;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;

/// What the targets are worth, on the paper of a commercial addendum, in one language.
final class PayoffPaper {

    private static final Bilingual TITLE =
            new Bilingual("Effetti economici degli obiettivi", "What the targets are worth");
    private static final Bilingual HOW =
            new Bilingual(
                    "Il risultato del mese di ogni indicatore si legge nelle sue fasce: l’effetto, in per cento del canone mensile del servizio, va in linea retta da un estremo della fascia all’altro e oltre l’ultima fascia resta quello del suo estremo. Il segno meno è una penale, il segno più un premio. Ciascun effetto si ferma al tetto mensile; poi gli effetti si sommano, ciascuno secondo il proprio peso. Dove questa tabella dice qualcosa di un indicatore, prevale per esso sulle misure per punto degli articoli.",
                    "The month’s result of each indicator is read in its bands: the effect, in percent of the monthly fee of the service, goes in a straight line from one end of the band to the other, and beyond the last band it stays as at that end. A minus sign is a malus, a plus sign a bonus. Each effect stops at the monthly cap; then the effects are added, each by its weight. Where this table says something of an indicator, it prevails for it over the measures per point of the articles.");
    private static final Bilingual TABLE = new Bilingual("Pesi e fasce", "Weights and bands");
    private static final Bilingual WEIGHT = new Bilingual("Peso", "Weight");
    private static final Bilingual FIGURES = new Bilingual("Risultato", "Result");
    private static final Bilingual EFFECT =
            new Bilingual("Effetto sul canone", "Effect on the fee");
    private static final Bilingual RANGE = new Bilingual("da %s a %s %s", "from %s to %s %s");
    private static final Bilingual LINE = new Bilingual("da %s a %s", "from %s to %s");
    private static final Bilingual CAP =
            new Bilingual(
                    "Tetto: in un mese ciascun effetto, in aumento o in diminuzione, non supera il %s del canone mensile del servizio, e così nemmeno la loro somma.",
                    "Cap: in one month no effect, up or down, exceeds %s of the monthly fee of the service, and so neither does their sum.");
    private static final Bilingual NO_CAP =
            new Bilingual("Non c’è un tetto mensile.", "There is no monthly cap.");
    private static final Bilingual PERCENT = new Bilingual("%s %%", "%s%%");

    private final PayoffText text;
    private final Language language;
    private final PaperValues values;

    PayoffPaper(PayoffText text, Language language) {
        this.text = text;
        this.language = language;
        this.values = new PaperValues(language);
    }

    List<Block> blocks() {
        BigDecimal cap = text.monthlyCapPercent();
        return List.of(
                new Heading(2, TITLE.in(language), ""),
                new Paragraph(Tone.BODY, HOW.in(language)),
                new Table(
                        TABLE.in(language),
                        List.of(
                                column(PaperWords.KPI, 34, false),
                                column(WEIGHT, 12, true),
                                column(FIGURES, 30, false),
                                column(EFFECT, 24, false)),
                        text.rows().stream().flatMap(row -> lines(row).stream()).toList()),
                new Paragraph(
                        Tone.BODY,
                        cap == null ? NO_CAP.in(language) : values.words(CAP, percent(cap))));
    }

    /// One line for each stretch; name and weight stand on the first.
    private List<List<String>> lines(PayoffText.Row row) {
        String name = row.name().in(language) + " (" + row.kpi() + ")";
        String weight = percent(row.weightPercent());
        List<List<String>> lines = new ArrayList<>();
        for (PayoffText.Stretch stretch : row.stretches()) {
            boolean isFirst = lines.isEmpty();
            lines.add(
                    List.of(
                            isFirst ? name : "",
                            isFirst ? weight : "",
                            values.words(
                                    RANGE,
                                    values.number(stretch.from()),
                                    values.number(stretch.to()),
                                    row.unit().in(language)),
                            effect(stretch)));
        }
        if (lines.isEmpty()) {
            String none = PaperWords.NONE.in(language);
            lines.add(List.of(name, weight, none, none));
        }
        return lines;
    }

    private String effect(PayoffText.Stretch stretch) {
        String from = signed(stretch.effectAtFrom());
        String to = signed(stretch.effectAtTo());
        return from.equals(to) ? from : values.words(LINE, from, to);
    }

    private String signed(BigDecimal effect) {
        String sign = effect.signum() > 0 ? "+" : effect.signum() < 0 ? "−" : "";
        return sign + percent(effect.abs());
    }

    private String percent(BigDecimal value) {
        return values.words(PERCENT, values.number(value));
    }

    private Column column(Bilingual title, int share, boolean isNumeric) {
        return new Column(title.in(language), share, isNumeric);
    }
}
