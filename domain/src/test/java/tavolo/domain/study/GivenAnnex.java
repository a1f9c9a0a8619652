package tavolo.domain.study;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.document.Annex;
import tavolo.domain.feasibility.Assumptions;
import tavolo.domain.feasibility.Change;
import tavolo.domain.feasibility.Channel;
import tavolo.domain.feasibility.ErlangA;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.feasibility.ServiceTarget;
import tavolo.domain.feasibility.Shrinkage;
import tavolo.domain.feasibility.Slot;
import tavolo.domain.feasibility.Terms;
import tavolo.domain.feasibility.WeekProfile;
import tavolo.domain.given.GivenStudy;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;

/// Studies as they are printed.
public final class GivenAnnex {

    private GivenAnnex() {}

    /// Every half hour of a week from eight to twenty, of which one is overloaded after the change.
    public static Annex week() {
        List<IntervalLoad> loads =
                Arrays.stream(DayOfWeek.values()).flatMap(GivenAnnex::day).toList();
        return annex(
                new FeasibilityInputs(
                        new WeekProfile(new Channel.Voice(), loads),
                        new ErlangA(120),
                        new Shrinkage(0.3, 0.01),
                        new Change(0.05, 0, 0),
                        Terms.usual(ServiceTarget.ofOffered(0.8, 20))));
    }

    /// Work that waits.
    public static Annex work() {
        return annex(GivenStudy.work());
    }

    private static Stream<IntervalLoad> day(DayOfWeek day) {
        double weekend = day.getValue() > 5 ? 0.4 : 1;
        return IntStream.range(16, 40)
                .mapToObj(half -> {
                    double hour = half / 2.0 - 11;
                    double calls = weekend * (30 + 120 * Math.exp(-hour * hour / 18));
                    return new IntervalLoad(
                            Slot.halfHour(day, LocalTime.of(half / 2, half % 2 * 30)),
                            Math.rint(calls * 10) / 10,
                            360,
                            (int) Math.ceil(calls * 0.2 / 0.62));
                });
    }

    private static Annex annex(Assumptions inputs) {
        Study study =
                new Study(
                        new StudyId(new UUID(1, 2)),
                        new AgreementId(new UUID(3, 4)),
                        3,
                        "Tutti da remoto, gestione +5 %",
                        inputs,
                        StudyFigures.of(inputs),
                        new OrganisationId(new UUID(5, 6)),
                        new PersonId(new UUID(7, 8)),
                        Instant.parse("2020-04-21T09:30:00Z"));
        return StudyAnnex.of(study, "Ponteblu Servizi S.p.A.", "Guido Viganò");
    }
}
