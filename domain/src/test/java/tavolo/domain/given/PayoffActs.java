package tavolo.domain.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.PayoffAnswer;
import tavolo.domain.agreement.PayoffTable;
import tavolo.domain.agreement.PayoffTableId;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.Kpi;
import tavolo.domain.term.Band;
import tavolo.domain.term.Bands;
import tavolo.domain.term.PayoffItem;
import tavolo.domain.term.PayoffRow;
import tavolo.domain.term.Payoffs;

/// Acts on what targets are worth, and such worth for the targets of an invented service: 75 % in
/// 20 s, 7 % abandoned.
public final class PayoffActs {

    private PayoffActs() {}

    static Map<String, Act> all() {
        return Map.of(
                "ProposePayoffs.by",
                new Act(
                        Act.Scene.NEGOTIATING,
                        true,
                        (h, a, s) ->
                                h.proposePayoffs.by(
                                        a, s.agreement(), Optional.empty(), usual(), "penali")),
                "AnswerPayoffs.by",
                new Act(
                        Act.Scene.PRICED,
                        true,
                        (h, a, s) ->
                                h.answerPayoffs.by(
                                        a,
                                        s.agreement(),
                                        newest(h, s).orElse(new PayoffTableId(new UUID(0, 0))),
                                        List.of(
                                                new PayoffAnswer.Objection(
                                                        Optional.of(Kpi.SL), "troppo")))));
    }

    private static Optional<PayoffTableId> newest(House house, Subject subject) {
        return house
                .transactions
                .inOne(() -> house.agreements.payoffTables(subject.agreement()))
                .stream()
                .reduce((_, later) -> later)
                .map(PayoffTable::id);
    }

    /// The provider has proposed what the targets are worth.
    static void priced(House house, Story story) {
        Story.done(
                house.proposePayoffs.by(
                        house.everyone.at(PartySide.PROVIDER),
                        story.id(),
                        Optional.empty(),
                        usual(),
                        "penali"));
    }

    /// Service level 60, abandonment 40; at most 5 % of the fee.
    public static Payoffs usual() {
        return of(cap("5"), level("60"), abandonment("40"));
    }

    /// Rows under a cap.
    public static Payoffs of(PayoffItem.Cap cap, PayoffRow... rows) {
        return new Payoffs(List.of(rows), cap);
    }

    /// A cap as it is written.
    public static PayoffItem.Cap cap(String percent) {
        return new PayoffItem.Cap(Optional.of(new BigDecimal(percent)));
    }

    /// Down to -2 % at 65, up to 0.8 % at 91.
    public static PayoffRow level(String weight) {
        return row(
                Kpi.SL,
                weight,
                band("65", "75", "-2", "0"),
                band("75", "83", "0", "0"),
                band("83", "91", "0", "0.8"));
    }

    /// Down to -2 % at 10.
    public static PayoffRow abandonment(String weight) {
        return row(Kpi.ABN, weight, band("7", "10", "0", "-2"));
    }

    /// A row as it is written.
    public static PayoffRow row(Indicator kpi, String weight, Band... bands) {
        return new PayoffRow(kpi, new BigDecimal(weight), new Bands(List.of(bands)));
    }

    /// A band as it is written.
    public static Band band(String from, String to, String effectAtFrom, String effectAtTo) {
        return new Band(
                new BigDecimal(from),
                new BigDecimal(to),
                new BigDecimal(effectAtFrom),
                new BigDecimal(effectAtTo));
    }
}
