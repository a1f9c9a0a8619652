package tavolo.persistence.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.AnswerPayoffs;
import tavolo.domain.agreement.PayoffAnswer;
import tavolo.domain.agreement.PayoffTable;
import tavolo.domain.agreement.ProposePayoffs;
import tavolo.domain.agreement.Rooms;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.Kpi;
import tavolo.domain.term.Band;
import tavolo.domain.term.Bands;
import tavolo.domain.term.PayoffItem;
import tavolo.domain.term.PayoffRow;
import tavolo.domain.term.Payoffs;

/// The acts by which the provider and the client settle what the targets are worth.
///
/// A row is written `SL=40: 65..75 -2..0, 75..83 0..0`: its weight, then its bands, each with the
/// effect at both ends in percent of the monthly fee; the cap is written `CAP=4`.
final class WorthActs {

    private static final String CAP = "CAP";

    private final Play play;
    private final Rooms rooms;

    /// @param rooms where a side prepares its answers, which no story does
    WorthActs(Play play, Rooms rooms) {
        this.play = play;
        this.rooms = rooms;
    }

    void propose(Step step) {
        List<PayoffRow> rows = new ArrayList<>();
        PayoffItem.Cap cap = Payoffs.NONE.cap();
        for (PayoffItem item : items(step)) {
            switch (item) {
                case PayoffItem.Worth(PayoffRow row) -> rows.add(row);
                case PayoffItem.Cap written -> cap = written;
            }
        }
        Play.done(
                step,
                new ProposePayoffs(play.desk())
                        .by(
                                play.actor(step),
                                play.id(),
                                newest().map(PayoffTable::id),
                                new Payoffs(rows, cap),
                                play.words(step)));
    }

    /// Accepts what the step names and would have the rest as its values say.
    void answer(Step step) {
        PayoffTable read = newest().orElseThrow(() -> step.broken("nobody spoke of money"));
        List<PayoffAnswer> answers = new ArrayList<>();
        if (!step.where().isEmpty()) {
            for (String name : step.where().split(" ", -1)) {
                answers.add(new PayoffAnswer.Acceptance(kpi(name)));
            }
        }
        items(step).forEach(item -> answers.add(new PayoffAnswer.Counter(item, play.words(step))));
        Play.done(
                step,
                new AnswerPayoffs(play.desk(), rooms)
                        .by(play.actor(step), play.id(), read.id(), answers));
    }

    private Optional<PayoffTable> newest() {
        return play.desk().agreements().payoffTables(play.id()).stream()
                .reduce((_, later) -> later);
    }

    private static Optional<Indicator> kpi(String name) {
        return name.equals(CAP) ? Optional.empty() : Optional.of(Kpi.valueOf(name));
    }

    private static List<PayoffItem> items(Step step) {
        List<PayoffItem> items = new ArrayList<>();
        for (Map.Entry<String, String> written : step.valuesByKey().entrySet()) {
            items.add(
                    kpi(written.getKey())
                            .<PayoffItem>map(
                                    kpi -> new PayoffItem.Worth(row(step, kpi, written.getValue())))
                            .orElseGet(() ->
                                    new PayoffItem.Cap(
                                            Optional.of(new BigDecimal(written.getValue())))));
        }
        return items;
    }

    private static PayoffRow row(Step step, Indicator kpi, String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return new PayoffRow(kpi, new BigDecimal(written), new Bands(List.of()));
        }
        List<Band> bands = new ArrayList<>();
        for (String band : written.substring(colon + 1).split(",", -1)) {
            bands.add(band(step, band.strip()));
        }
        return new PayoffRow(kpi, new BigDecimal(written.substring(0, colon)), new Bands(bands));
    }

    private static Band band(Step step, String written) {
        int space = written.indexOf(' ');
        if (space < 0) {
            throw step.broken("no band: " + written);
        }
        List<BigDecimal> figures = ends(step, written.substring(0, space));
        List<BigDecimal> effects = ends(step, written.substring(space + 1));
        return new Band(
                figures.getFirst(), figures.getLast(), effects.getFirst(), effects.getLast());
    }

    private static List<BigDecimal> ends(Step step, String written) {
        int dots = written.indexOf("..");
        if (dots < 0) {
            throw step.broken("no two ends: " + written);
        }
        return List.of(
                new BigDecimal(written.substring(0, dots)),
                new BigDecimal(written.substring(dots + 2)));
    }
}
