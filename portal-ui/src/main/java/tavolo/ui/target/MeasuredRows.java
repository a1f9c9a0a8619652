package tavolo.ui.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tavolo.domain.feasibility.Channel;
import tavolo.domain.feasibility.ErlangA;
import tavolo.domain.feasibility.ErlangC;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.feasibility.Load;
import tavolo.domain.feasibility.QueueModel;
import tavolo.domain.feasibility.ServiceTarget;
import tavolo.domain.feasibility.Shrinkage;
import tavolo.domain.feasibility.Slot;
import tavolo.domain.feasibility.Staffing;
import tavolo.domain.profile.MeasuredProfile;
import tavolo.domain.study.StudyKind;

/// A measured week as rows of the form. People are not measured: where the form has a roster for a
/// half hour it stays, elsewhere stand as many as keep the target.
record MeasuredRows(MeasuredProfile profile, FeasibilityAddress asked) {

    private static final int DECIMALS = 2;

    /// The question about that week.
    FeasibilityAddress answered() {
        Map<Slot, Integer> rosters =
                asked.period() == AskedPeriod.WEEK
                        ? WeekRows.read(asked).intervals().stream()
                                .collect(
                                        Collectors.toMap(
                                                IntervalLoad::slot, IntervalLoad::scheduled))
                        : Map.of();
        List<IntervalLoad> loads =
                profile.halfHours().stream().map(half -> load(half, rosters)).toList();
        return asked.on(isChat() ? StudyKind.CHAT : StudyKind.VOICE)
                .overWeek(WeekRows.written(loads));
    }

    private boolean isChat() {
        return profile.channel() == tavolo.domain.party.Channel.CHAT;
    }

    private IntervalLoad load(MeasuredProfile.HalfHour half, Map<Slot, Integer> rosters) {
        Slot slot = Slot.halfHour(half.day(), half.start());
        double calls = rounded(half.contacts());
        double seconds =
                half.handleSeconds()
                        .map(MeasuredRows::rounded)
                        .orElseGet(() -> asked.value(FeasibilityEntry.HANDLE_TIME));
        int people =
                rosters.getOrDefault(slot, 0) > 0
                        ? rosters.getOrDefault(slot, 0)
                        : keepingTarget(slot, calls, seconds);
        return new IntervalLoad(slot, calls, seconds, people);
    }

    private static double rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }

    /// As many as keep the target in this half hour alone.
    private int keepingTarget(Slot slot, double calls, double seconds) {
        Channel channel =
                isChat()
                        ? new Channel.Chat(asked.value(FeasibilityEntry.AT_ONCE))
                        : new Channel.Voice();
        Load load = Load.of(calls, slot.length(), channel.occupyingSeconds(seconds));
        ServiceTarget target =
                new ServiceTarget(
                        asked.value(FeasibilityEntry.SHARE),
                        asked.value(FeasibilityEntry.WITHIN),
                        asked.basis());
        Shrinkage shrinkage =
                new Shrinkage(
                        asked.value(FeasibilityEntry.SHRINKAGE),
                        asked.value(FeasibilityEntry.DOWNTIME));
        return Math.max(1, shrinkage.rostered(Staffing.fewest(model(), load, target)));
    }

    private QueueModel model() {
        return asked.nobodyHangsUp()
                ? new ErlangC()
                : new ErlangA(asked.value(FeasibilityEntry.PATIENCE));
    }
}
