package tavolo.domain.term;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.party.Channel;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;

/// Targets of one invented service with usual terms.
public final class GivenTarget {

    /// All of the inbound line of an invented utility.
    public static final TargetScope LINE =
            TargetScope.whole(new ServiceLineId(new UUID(0, 7)), Channel.VOICE_IN);

    /// Its service level.
    public static final TargetSubject SERVICE_LEVEL = new TargetSubject(Kpi.SL, LINE);

    private static final Instant START = Instant.parse("2020-01-10T09:00:00Z");

    private GivenTarget() {}

    /// A number as it is written.
    public static BigDecimal number(String written) {
        return new BigDecimal(written);
    }

    /// A day as it is written.
    public static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    /// The `hour`-th hour after the first version is recorded.
    public static Instant hour(int hour) {
        return START.plusSeconds(3600L * hour);
    }

    /// 80 % in 20 s, borne down to 70, excellent from 88 on.
    public static TargetTerms serviceLevel() {
        return TargetTerms.plain(
                FormulaVariant.usual(KpiFormula.SL_OFFERED),
                Levels.of(number("80"), number("70"), number("88")),
                Measuring.monthly(10, 1));
    }

    /// `value` % in 20 s and nothing else.
    public static TargetTerms serviceLevel(String value) {
        return serviceLevel().promising(Levels.of(number(value)));
    }

    /// -0.2 % per point below 80 down to -2 %, 0.1 % per point above 88 up to 0.8 %, at most 5 %.
    public static Payoff payoff() {
        return new Payoff(number("100"), bands(), Optional.of(number("5")));
    }

    static Bands bands() {
        return new Bands(
                List.of(
                        band("70", "80", "-2", "0"),
                        band("80", "88", "0", "0"),
                        band("88", "96", "0", "0.8")));
    }

    static Band band(String from, String to, String effectAtFrom, String effectAtTo) {
        return new Band(number(from), number(to), number(effectAtFrom), number(effectAtTo));
    }

    /// The service level with `terms`, recorded in `hour`.
    public static TargetVersion version(TargetTerms terms, Validity validity, int hour) {
        return version(SERVICE_LEVEL, terms, validity, hour);
    }

    static TargetVersion version(
            TargetSubject subject, TargetTerms terms, Validity validity, int hour) {
        return new TargetVersion(
                new TargetVersionId(new UUID(1, hour)), subject, terms, validity, hour(hour));
    }
}
