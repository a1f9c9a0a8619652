package tavolo.ui.audit;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tavolo.domain.CalendarDays;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.MajorityWord;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.audit.FactKind;
import tavolo.domain.board.TimelineEntry;
import tavolo.domain.claim.ClaimState;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.meeting.Reply;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.PartySide;
import tavolo.domain.proof.ProofKind;
import tavolo.domain.signing.LapseOutcome;
import tavolo.domain.signing.RevocationReason;
import tavolo.domain.signing.SignatureLevel;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.Kpi;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// Facts in words. The sentence of a kind gets who, clause, instrument, number and one thing more;
/// a kind that may come without an instrument, or again, has a second sentence for that.
final class FactWords {

    private static final String FACT = "view.timeline.fact.";
    private static final String DETAIL = "view.timeline.detail.";

    /// A detail as it is shown.
    ///
    /// @param isDigest whether it is a hash, to be compared and not read
    record Detail(String label, String value, boolean isDigest) {}

    private final Component where;

    FactWords(Component where) {
        this.where = where;
    }

    /// What happened, in one sentence.
    String sentence(TimelineEntry entry) {
        Map<String, String> details = entry.details();
        return where.getTranslation(
                keyOf(entry.kind(), details),
                entry.who(),
                details.getOrDefault("clause", ""),
                enumWord(InstrumentKind.class, details.get("instrument")),
                number(details),
                more(details));
    }

    /// The key of the sentence for a fact of `kind` with `details`.
    static String keyOf(FactKind kind, Map<String, String> details) {
        String key = FACT + kebab(kind.name());
        boolean isAgain = kind == FactKind.NEGOTIATION_BEGUN && details.containsKey("round");
        boolean isWhole = kind == FactKind.SIGNING_OPENED && !details.containsKey("instrument");
        if (isAgain) {
            return key + ".again";
        }
        if (kind == FactKind.SIGNATURE_GIVEN && !details.getOrDefault("for", "").isEmpty()) {
            return key + ".for";
        }
        return isWhole ? key + ".whole" : key;
    }

    /// What the fact carries besides its sentence, in the order of the alphabet of its names.
    List<Detail> details(TimelineEntry entry) {
        List<Detail> shown = new ArrayList<>();
        new TreeMap<>(entry.details())
                .forEach((name, value) -> {
                    if (!value.isBlank()) {
                        boolean isDigest = value.matches("[0-9a-f]{64}");
                        String label =
                                where.getTranslation(
                                        DETAIL + kebab(name) + (isDigest ? ".digest" : ""));
                        shown.add(new Detail(label, value(name, value), isDigest));
                    }
                });
        return shown;
    }

    private static String number(Map<String, String> details) {
        return List.of("version", "edition", "round", "number").stream()
                .filter(details::containsKey)
                .findFirst()
                .or(() -> Optional.of("revision").filter(details::containsKey))
                .map(details::get)
                .orElse("");
    }

    private String more(Map<String, String> details) {
        return List.of(
                        "for",
                        "names",
                        "name",
                        "capacity",
                        "manner",
                        "state",
                        "verdict",
                        "authority",
                        "effect",
                        "lastDay",
                        "startsOn",
                        "title",
                        "ground",
                        "startsAt")
                .stream()
                .filter(name -> !details.getOrDefault(name, "").isEmpty())
                .findFirst()
                .map(name -> value(name, details.getOrDefault(name, "")))
                .orElse("");
    }

    private String value(String name, String value) {
        return switch (name) {
            case "instrument" -> enumWord(InstrumentKind.class, value);
            case "manner" -> enumWord(SignatureKind.class, value);
            case "majority" -> enumWord(MajorityWord.class, value);
            case "capacity" -> enumWord(Capacity.class, value);
            case "proof" -> enumWord(ProofKind.class, value);
            case "level" -> enumWord(SignatureLevel.class, value);
            case "means" -> enumWord(SignatureMeans.class, value);
            case "state" -> enumWord(AgreementState.class, value);
            case "effect" -> enumWord(WorkersEffect.class, value);
            case "verdict" -> where.getTranslation("view.sign.verdict." + kebab(value));
            case "outcome" -> enumWord(LapseOutcome.class, value);
            case "lastDay" -> Dates.day(LocalDate.parse(value), Wording.language());
            case "startsOn" -> Dates.day(LocalDate.parse(value), Wording.language());
            case "cause" -> enumWord(RevocationReason.class, value);
            case "startsAt", "otherTime", "provenAt", "revokedFrom" ->
                    Dates.moment(Instant.parse(value), Wording.language());
            case "ground" -> enumWord(ExclusionCode.class, value);
            case "answer" -> enumWord(ClaimState.class, value);
            case "timeFrom", "timeTo" ->
                    Dates.moment(
                            LocalDateTime.parse(value).atZone(CalendarDays.ITALY).toInstant(),
                            Wording.language());
            case "targets" ->
                    Arrays.stream(value.split(" "))
                            .map(FactWords::indicator)
                            .collect(Collectors.joining(", "));
            case "reply" -> enumWord(Reply.class, value);
            case "side" -> enumWord(PartySide.class, value);
            case "rows" ->
                    Arrays.stream(value.split(","))
                            .map(FactWords::indicator)
                            .collect(Collectors.joining(", "));
            case "lost", "sides" ->
                    Arrays.stream(value.split(","))
                            .map(side -> enumWord(PartySide.class, side))
                            .collect(Collectors.joining(", "));
            default -> value;
        };
    }

    /// A row of the catalogue by its name, an own indicator by its code.
    private static String indicator(String code) {
        return IndicatorCode.isWrittenLike(code)
                ? code
                : Kpi.valueOf(code).name(Wording.textLanguage());
    }

    private <E extends Enum<E>> String enumWord(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .map(constant -> Wording.of(constant, where))
                .orElse(name == null ? "" : name);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
