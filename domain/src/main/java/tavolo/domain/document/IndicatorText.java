package tavolo.domain.document;

import org.jspecify.annotations.Nullable;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Unit;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.Direction;

/// The whole definition of an indicator that stands in no catalogue, as it is signed together with
/// the target that rests on it.
///
/// @param owner the organisation that defined it
/// @param version which of its versions
/// @param explanation what it tells
/// @param formula how it is computed, in words
/// @param numerator what is counted
/// @param denominator what it is divided by; null for a stock and for what a histogram tells
/// @param unit of its values
/// @param minimumSample how many of the denominator a figure needs before it is judged
/// @param source who says so
public record IndicatorText(
        String owner,
        int version,
        Bilingual explanation,
        Bilingual formula,
        Bilingual numerator,
        @Nullable Bilingual denominator,
        Unit unit,
        Direction direction,
        Aggregation aggregation,
        int minimumSample,
        Bilingual source) {}
