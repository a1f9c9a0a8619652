package tavolo.domain.meeting;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.document.TypedText;

/// Reads what somebody typed of a meeting, before anything is looked up: the same words without
/// what leaves no trace on a page, and the refusals that need no agreement.
final class MeetingWishes {

    private MeetingWishes() {}

    static Outcome<MeetingPlan> read(MeetingPlan typed) {
        MeetingPlan plan =
                new MeetingPlan(
                        TypedText.line(typed.place()),
                        TypedText.line(typed.link()),
                        typed.startsAt().truncatedTo(ChronoUnit.MINUTES),
                        typed.length(),
                        typed.points().stream()
                                .map(TypedText::line)
                                .filter(point -> !point.isEmpty())
                                .toList());
        if (plan.place().isEmpty() && plan.link().isEmpty()) {
            return Outcome.refused(new MeetingRefusal.PlaceMissing());
        }
        if (isLong(List.of(plan.place(), plan.link()), MeetingPlan.LIMIT)) {
            return Outcome.refused(new AgreementRefusal.TooLong(MeetingPlan.LIMIT));
        }
        if (!plan.link().isEmpty() && !isHttps(plan.link())) {
            return Outcome.refused(new MeetingRefusal.LinkUnfit());
        }
        return points(plan);
    }

    private static Outcome<MeetingPlan> points(MeetingPlan plan) {
        if (plan.length().compareTo(MeetingPlan.SHORTEST) < 0
                || plan.length().compareTo(MeetingPlan.LONGEST) > 0) {
            return Outcome.refused(
                    new MeetingRefusal.LengthUnfit(
                            MeetingPlan.SHORTEST.toMinutes(), MeetingPlan.LONGEST.toMinutes()));
        }
        if (plan.points().size() > MeetingPlan.MOST_POINTS) {
            return Outcome.refused(new MeetingRefusal.TooManyPoints(MeetingPlan.MOST_POINTS));
        }
        return isLong(plan.points(), AgendaPoint.LIMIT)
                ? Outcome.refused(new AgreementRefusal.TooLong(AgendaPoint.LIMIT))
                : Outcome.done(plan);
    }

    private static boolean isLong(List<String> words, int limit) {
        return words.stream().anyMatch(each -> each.length() > limit);
    }

    private static boolean isHttps(String link) {
        try {
            URI address = new URI(link);
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
