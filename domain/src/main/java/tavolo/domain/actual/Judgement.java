package tavolo.domain.actual;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.Validity;

/// What was measured on some days against the version that applied on them.
///
/// @param gross the indicator over everything that was counted
/// @param net the indicator without what the parties agreed to exclude
/// @param excludedMinutes how long was excluded, by code
public record Judgement(
        TargetVersion version,
        Validity days,
        Reading gross,
        Reading net,
        SortedMap<ExclusionCode, Integer> excludedMinutes,
        Verdict verdict) {

    public Judgement {
        excludedMinutes = Collections.unmodifiableSortedMap(new TreeMap<>(excludedMinutes));
    }
}
