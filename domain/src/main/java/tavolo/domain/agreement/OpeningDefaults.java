package tavolo.domain.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterReading;
import tavolo.domain.party.Channel;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.TargetValue;

/// What a new agreement proposes by itself from the service lines it is about.
final class OpeningDefaults {

    private OpeningDefaults() {}

    /// Service and city of the lines, such as *Assistenza clienti mobile · Roma*.
    static String title(List<ServiceLine> lines) {
        return title("", lines);
    }

    /// The same behind `opening`, cut where a title ends.
    static String title(String opening, List<ServiceLine> lines) {
        String title =
                lines.stream()
                        .map(line -> line.name() + " · " + line.city())
                        .distinct()
                        .collect(Collectors.joining(", ", opening, ""));
        return title.length() <= 250 ? title : title.substring(0, 249) + "…";
    }

    /// Whether the clause at `place` shows the table of targets.
    static boolean carriesTargets(ClausePlace place) {
        return place.code().value().equals("C22");
    }

    /// What the clause says at first: the text with which it begins, with the values that follow
    /// from the lines and the dates.
    static ClauseText text(
            ClauseDefinition definition,
            Beginning beginning,
            OpeningRequest wanted,
            List<ServiceLine> lines) {
        ClauseText standard = GivenValues.standard(definition);
        ClausePlace place = definition.place();
        ClauseText begun =
                GivenValues.fitted(
                        place, beginning.texts().getOrDefault(place, standard), standard);
        Map<String, String> values = new TreeMap<>(begun.parameters());
        values.putAll(valuesFrom(definition, wanted, lines));
        return new ClauseText(begun.words(), values);
    }

    /// The targets of the beginning for the days wanted, else the usual ones of `channel`.
    static List<TargetValue> targets(Beginning beginning, Channel channel, OpeningRequest wanted) {
        return beginning.targets().isEmpty()
                ? targets(channel, wanted.startsOn(), wanted.endsOn())
                : beginning.targets().stream()
                        .map(value -> value.applying(wanted.startsOn(), wanted.endsOn()))
                        .toList();
    }

    /// Values that follow from the lines and the dates; a value out of the bounds of its parameter
    /// is left at the default, for the drafter to set.
    static Map<String, String> valuesFrom(
            ClauseDefinition definition, OpeningRequest wanted, List<ServiceLine> lines) {
        Map<String, String> values = new TreeMap<>();
        int headcount = lines.stream().mapToInt(ServiceLine::headcount).sum();
        switch (definition.place().code().value()) {
            case "C04" -> {
                put(definition, values, "units", cities(lines));
                put(definition, values, "headcount", Integer.toString(headcount));
                put(definition, values, "fte", fte(headcount));
            }
            case "C05" -> {
                put(definition, values, "eligible", Integer.toString(headcount));
                put(definition, values, "targetRemote", remoteShare(lines, headcount));
            }
            case "C22", "C33" -> {
                put(definition, values, "validFrom", wanted.startsOn().toString());
                wanted.endsOn()
                        .ifPresent(end -> put(definition, values, "validTo", end.toString()));
            }
            default -> {}
        }
        return values;
    }

    private static void put(
            ClauseDefinition definition, Map<String, String> values, String key, String value) {
        definition
                .parameter(key)
                .map(parameter -> parameter.read(value, Language.EN))
                .ifPresent(reading -> {
                    if (reading instanceof ParameterReading.Read(String canonical)) {
                        values.put(key, canonical);
                    }
                });
    }

    private static String cities(List<ServiceLine> lines) {
        return lines.stream().map(ServiceLine::city).distinct().collect(Collectors.joining(", "));
    }

    /// Part-time work is usual: four fifths of the heads, as a first proposal to be corrected.
    private static String fte(int headcount) {
        return BigDecimal.valueOf(headcount * 8L, 1).toPlainString();
    }

    /// The present remote share, at least the sector's 60 %, in whole percent.
    private static String remoteShare(List<ServiceLine> lines, int headcount) {
        int remote = lines.stream().mapToInt(ServiceLine::remote).sum();
        return Integer.toString(headcount == 0 ? 60 : Math.max(60, 100 * remote / headcount));
    }

    /// The usual indicators of a channel, with customary values as a starting point; the old value
    /// is left empty where none is known.
    static List<TargetValue> targets(Channel channel, LocalDate from, Optional<LocalDate> to) {
        List<TargetValue> rows =
                switch (channel) {
                    case VOICE_IN ->
                            List.of(
                                    row(KpiFormula.SL_OFFERED, "80", "75", from, to),
                                    row(KpiFormula.ASA_QUEUE, "30", "45", from, to),
                                    row(KpiFormula.ABN_AFTER, "5", "7", from, to),
                                    row(KpiFormula.AHT_HANDLED, "360", "378", from, to),
                                    row(KpiFormula.TDW_SCHEDULED, "", "3", from, to));
                    case VOICE_OUT ->
                            List.of(
                                    row(KpiFormula.CNV_USEFUL, "8", "7", from, to),
                                    row(KpiFormula.RPC_ATTEMPTS, "18", "18", from, to),
                                    row(KpiFormula.CPH_LOGGED, "9", "8.5", from, to));
                    case BLENDED ->
                            List.of(
                                    row(KpiFormula.SL_OFFERED, "80", "76", from, to),
                                    row(KpiFormula.AHT_HANDLED, "330", "345", from, to),
                                    row(KpiFormula.FRT_SHARE, "80", "78", from, to));
                    case CHAT, SOCIAL ->
                            List.of(
                                    row(KpiFormula.FRT_SHARE, "80", "78", from, to),
                                    row(KpiFormula.CNC_SESSIONS, "2", "1.8", from, to),
                                    row(KpiFormula.CSAT_TOP_BOX, "82", "80", from, to));
                    case EMAIL, BACKOFFICE ->
                            List.of(
                                    row(KpiFormula.RT_SHARE, "90", "88", from, to),
                                    row(KpiFormula.BKL_DAYS, "1", "1.5", from, to),
                                    row(KpiFormula.QA_POINTS, "92", "92", from, to));
                };
        return rows;
    }

    private static TargetValue row(
            KpiFormula formula, String old, String wanted, LocalDate from, Optional<LocalDate> to) {
        return TargetValue.usual(
                formula,
                old.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(old)),
                new BigDecimal(wanted),
                from,
                to);
    }
}
