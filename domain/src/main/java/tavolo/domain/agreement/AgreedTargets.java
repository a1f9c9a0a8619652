package tavolo.domain.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import tavolo.domain.CalendarDays;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.party.Parties;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.target.OwnFormula;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Payoffs;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TermsProblem;
import tavolo.domain.term.TimelineRefusal;
import tavolo.domain.term.Validity;
import tavolo.domain.term.Workplace;

/// The agreed table of targets as versions of what the service lines are measured by. A row applies
/// on the days that it names, to the last day of the agreement at the latest, on every line of the
/// agreement; it takes the place of what an earlier agreement promised for those days, and an
/// indicator that the new table leaves out applies no longer from the first day of the agreement
/// on.
public final class AgreedTargets {

    private final TargetTimelines timelines;
    private final Agreements agreements;
    private final Parties parties;
    private final IdSource ids;

    public AgreedTargets(
            TargetTimelines timelines, Agreements agreements, Parties parties, IdSource ids) {
        this.timelines = timelines;
        this.agreements = agreements;
        this.parties = parties;
        this.ids = ids;
    }

    /// Why a table with `values` could not be recorded once the agreement applies: terms that
    /// contradict themselves or a standard, days after the end of the agreement, or an own
    /// indicator that none of the parties offers. Empty if it could.
    Optional<Refusal> refusal(Agreement agreement, List<TargetValue> values) {
        for (TargetValue value : values) {
            if (value.formula() instanceof OwnFormula own
                    && !agreements.offers(agreement.id(), own)) {
                return Optional.of(new AgreementRefusal.IndicatorNotOffered(own.code().value()));
            }
            Optional<Validity> days = days(agreement, value);
            if (days.isEmpty()) {
                return Optional.of(new AgreementRefusal.TargetNeverApplies(Validity.of(value)));
            }
            for (ServiceLine line : lines(agreement)) {
                for (Workplace workplace : workplaces(value)) {
                    List<TermsProblem> problems =
                            terms(line, value, workplace).problems(days.get());
                    if (!problems.isEmpty()) {
                        return Optional.of(new TimelineRefusal.TermsUnfit(problems));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// What the newest table would do to what is recorded already, target by target; nothing where
    /// it begins where nothing was.
    public List<ForeseenTarget> foreseen(Agreement agreement) {
        List<ForeseenTarget> foreseen = new ArrayList<>();
        for (ServiceLine line : lines(agreement)) {
            Map<TargetSubject, TargetTimeline> present = present(line);
            for (TargetValue value : agreed(agreement)) {
                TargetTimeline timeline = timeline(present, subject(line, value));
                days(agreement, value)
                        .flatMap(days -> ForeseenTarget.of(timeline, days))
                        .ifPresent(foreseen::add);
            }
        }
        return List.copyOf(foreseen);
    }

    /// Records what it means for the targets that the agreement came to `state` at the moment `at`.
    /// A refusal has changed nothing.
    public Optional<Refusal> reached(Agreement agreement, AgreementState state, Instant at) {
        LocalDate day = CalendarDays.of(at);
        TargetSteps steps = new TargetSteps(ids, at);
        return switch (state) {
            case IN_FORCE ->
                    timelines.isRecorded(agreement.id())
                            ? each(agreement, steps, (step, old) -> step.resume(old, day))
                            : begin(agreement, steps);
            case SUSPENDED -> each(agreement, steps, (step, old) -> step.suspend(old, day));
            case ULTRA_ACTIVE -> each(agreement, steps, TargetSteps::prolong);
            case EXPIRED, TERMINATED ->
                    each(agreement, steps, (step, old) -> step.end(old, day.plusDays(1)));
            // What supersedes it takes the place of its targets when it comes into force itself.
            case DRAFT,
                    PROPOSED,
                    CONVENED,
                    NEGOTIATING,
                    INITIALLED,
                    IN_CONSULTATION,
                    SIGNING,
                    SIGNED,
                    NOTICE_GIVEN,
                    REJECTED,
                    FAILED,
                    WITHDRAWN,
                    SUPERSEDED ->
                    Optional.empty();
        };
    }

    private Optional<Refusal> begin(Agreement agreement, TargetSteps steps) {
        List<TargetValue> values = agreed(agreement);
        Payoffs worth = worth(agreement);
        List<TargetTimeline> changed = new ArrayList<>();
        for (ServiceLine line : values.isEmpty() ? List.<ServiceLine>of() : lines(agreement)) {
            Map<TargetSubject, TargetTimeline> present = present(line);
            for (TargetValue value : values) {
                Optional<Validity> days = days(agreement, value);
                for (Workplace workplace : workplaces(value)) {
                    TargetTimeline old = timeline(present, subject(line, value).at(workplace));
                    present.remove(old.subject());
                    TargetTerms terms = worth(terms(line, value, workplace), worth, workplace);
                    Optional<Refusal> no =
                            days.flatMap(on -> put(changed, steps.begin(old, terms, on)));
                    if (no.isPresent()) {
                        return no;
                    }
                }
            }
            for (TargetTimeline left : present.values()) {
                Optional<Refusal> no =
                        steps.end(left, agreement.startsOn())
                                .flatMap(outcome -> put(changed, outcome));
                if (no.isPresent()) {
                    return no;
                }
            }
        }
        changed.forEach(next -> keep(next, agreement));
        return Optional.empty();
    }

    /// Lets `step` work on the targets of which `agreement` has the last word. Where a later
    /// agreement took its place, what becomes of the earlier one changes nothing any more.
    private Optional<Refusal> each(
            Agreement agreement,
            TargetSteps steps,
            BiFunction<TargetSteps, TargetTimeline, Optional<Outcome<TargetTimeline>>> step) {
        if (!timelines.isRecorded(agreement.id())) {
            return Optional.empty();
        }
        List<TargetTimeline> changed = new ArrayList<>();
        for (ServiceLine line : lines(agreement)) {
            for (TargetTimeline old : ownOn(line, agreement)) {
                Optional<Refusal> no =
                        step.apply(steps, old).flatMap(outcome -> put(changed, outcome));
                if (no.isPresent()) {
                    return no;
                }
            }
        }
        changed.forEach(next -> keep(next, agreement));
        return Optional.empty();
    }

    private List<TargetTimeline> ownOn(ServiceLine line, Agreement agreement) {
        return timelines.on(line.id()).stream()
                .filter(timeline ->
                        timelines
                                .lastWord(timeline.subject())
                                .filter(agreement.id()::equals)
                                .isPresent())
                .toList();
    }

    private static Optional<Refusal> put(
            List<TargetTimeline> changed, Outcome<TargetTimeline> outcome) {
        return switch (outcome) {
            case Outcome.Done<TargetTimeline>(TargetTimeline next) -> {
                changed.add(next);
                yield Optional.empty();
            }
            case Outcome.Refused<TargetTimeline>(Refusal why) -> Optional.of(why);
        };
    }

    /// The line is locked, so that nobody can have come between.
    private void keep(TargetTimeline next, Agreement agreement) {
        if (timelines.record(next, agreement.id())
                instanceof Outcome.Refused<TargetTimeline>(Refusal why)) {
            throw new IllegalStateException("a locked timeline went on: " + why);
        }
    }

    private List<TargetValue> agreed(Agreement agreement) {
        return agreement
                .clauses()
                .flatMap(clause -> clause.targets().stream())
                .findFirst()
                .map(table -> agreements.targets(table).values())
                .orElse(List.of());
    }

    private Payoffs worth(Agreement agreement) {
        return new PayoffStands(agreements.payoffTables(agreement.id()), List.of()).content();
    }

    /// What a row is worth, once: what is asked of those who work remotely beside it is observed.
    private static TargetTerms worth(TargetTerms terms, Payoffs worth, Workplace workplace) {
        return workplace == Workplace.REMOTE
                ? terms
                : terms.paying(worth.of(terms.variant().kpi()));
    }

    private List<ServiceLine> lines(Agreement agreement) {
        return parties.linesOfAgreement(agreement.id().value());
    }

    private Map<TargetSubject, TargetTimeline> present(ServiceLine line) {
        Map<TargetSubject, TargetTimeline> present = new LinkedHashMap<>();
        timelines.on(line.id()).forEach(timeline -> present.put(timeline.subject(), timeline));
        return present;
    }

    private static TargetTimeline timeline(
            Map<TargetSubject, TargetTimeline> present, TargetSubject subject) {
        return present.getOrDefault(subject, TargetTimeline.of(subject));
    }

    private static TargetSubject subject(ServiceLine line, TargetValue value) {
        return new TargetSubject(value.kpi(), TargetScope.whole(line.id(), line.channel()));
    }

    /// A row says what is asked of all together, and may say something else for those who work
    /// remotely, which is a target beside it.
    private static List<Workplace> workplaces(TargetValue value) {
        return value.remote().isPresent()
                ? List.of(Workplace.BOTH, Workplace.REMOTE)
                : List.of(Workplace.BOTH);
    }

    private TargetTerms terms(ServiceLine line, TargetValue value, Workplace workplace) {
        TargetTerms terms =
                TargetTerms.of(
                        workplace == Workplace.REMOTE
                                ? value.asking(value.remote().orElseThrow().value())
                                : value);
        return timelines.regulatorOf(line.id()).map(terms::regulatedBy).orElse(terms);
    }

    private static Optional<Validity> days(Agreement agreement, TargetValue value) {
        return agreement
                .endsOn()
                .map(last -> Validity.of(value).before(last.plusDays(1)))
                .orElseGet(() -> Optional.of(Validity.of(value)));
    }
}
