package tavolo.domain.given;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.claim.ClaimedTime;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.feasibility.Assumptions;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Levels;
import tavolo.domain.term.Measuring;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;

/// Values that say nothing, of the right type.
final class Blank {

    private Blank() {}

    /// What a question with the answer type `wanted` is answered when there is something to see.
    static Object of(Type wanted) {
        if (wanted instanceof ParameterizedType parts) {
            Type first = parts.getActualTypeArguments()[0];
            return parts.getRawType() == Optional.class
                    ? Optional.of(of(first))
                    : List.of(of(first));
        }
        return value((Class<?>) wanted);
    }

    private static Object value(Class<?> type) {
        if (type == ClauseCode.class) {
            return new ClauseCode("C02");
        }
        if (type == Bilingual.class) {
            return new Bilingual("-", "-");
        }
        if (type == Assumptions.class) {
            return GivenStudy.inputs();
        }
        if (type == Indicator.class) {
            return Kpi.SL;
        }
        if (type == TargetTerms.class) {
            return TargetTerms.plain(
                    FormulaVariant.usual(KpiFormula.SL_OFFERED),
                    Levels.of(BigDecimal.TEN),
                    Measuring.monthly(0, 0));
        }
        if (type == ClaimedTime.class) {
            return ClaimActs.time();
        }
        if (type == TargetSubject.class) {
            return ClaimActs.SUBJECT;
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "String" -> "";
            case "int", "Integer" -> 0;
            case "long" -> 0L;
            case "double" -> 0.0;
            case "OptionalDouble" -> OptionalDouble.empty();
            case "boolean" -> false;
            case "UUID" -> new UUID(0, 0);
            case "Instant" -> Instant.EPOCH;
            case "Duration" -> Duration.ZERO;
            case "LocalDate" -> LocalDate.EPOCH;
            case "Optional" -> Optional.empty();
            case "List" -> List.of();
            case "Set" -> Set.of();
            case "Map" -> Map.of();
            case "Sha256" -> Sha256.digestOf("");
            case "Bytes" -> Bytes.of(new byte[0]);
            default -> throw new IllegalArgumentException("no blank " + type);
        };
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components).map(c -> value(c.getType())).toArray());
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("no blank " + type, refused);
        }
    }
}
