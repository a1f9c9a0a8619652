package tavolo.persistence.study;

import static org.jooq.Records.mapping;
import static tavolo.persistence.schema.Tables.FEASIBILITY_DAY;
import static tavolo.persistence.schema.Tables.FEASIBILITY_LOAD;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalDouble;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.feasibility.Assumptions;
import tavolo.domain.feasibility.BackOfficeDay;
import tavolo.domain.feasibility.BackOfficeInputs;
import tavolo.domain.feasibility.BackOfficePlan;
import tavolo.domain.feasibility.Change;
import tavolo.domain.feasibility.Channel;
import tavolo.domain.feasibility.ErlangA;
import tavolo.domain.feasibility.ErlangC;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.feasibility.QueueModel;
import tavolo.domain.feasibility.ServiceTarget;
import tavolo.domain.feasibility.Shrinkage;
import tavolo.domain.feasibility.Slot;
import tavolo.domain.feasibility.Terms;
import tavolo.domain.feasibility.WeekProfile;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.domain.study.Study;
import tavolo.domain.study.StudyFigures;
import tavolo.domain.study.StudyId;
import tavolo.domain.study.StudyKind;
import tavolo.persistence.schema.tables.records.FeasibilityLoadRecord;
import tavolo.persistence.schema.tables.records.FeasibilityStudyRecord;

/// Puts a study together from its rows.
public final class StudyRows {

    static final String VOICE = "VOICE";
    static final String CHAT = "CHAT";
    static final String ERLANG_A = "ERLANG_A";
    static final String ERLANG_C = "ERLANG_C";
    static final String WORKLOAD = "WORKLOAD";

    private StudyRows() {}

    /// The whole study of `row`.
    public static Study study(DSLContext sql, FeasibilityStudyRecord row) {
        return new Study(
                new StudyId(row.getId()),
                new AgreementId(row.getAgreementId()),
                row.getOrdinal(),
                row.getTitle(),
                row.getChannel().equals(WORKLOAD)
                        ? work(row, days(sql, row))
                        : queue(row, loads(sql, row)),
                figures(
                        row.getLevelBefore(),
                        row.getLevelAfter(),
                        row.getLevelReachable(),
                        row.getExtraFullTime()),
                new OrganisationId(row.getOrganisationId()),
                new PersonId(row.getPersonId()),
                row.getKeptAt());
    }

    private static List<IntervalLoad> loads(DSLContext sql, FeasibilityStudyRecord row) {
        return sql.selectFrom(FEASIBILITY_LOAD)
                .where(FEASIBILITY_LOAD.STUDY_ID.eq(row.getId()))
                .orderBy(FEASIBILITY_LOAD.ORDINAL)
                .fetch(StudyRows::load);
    }

    private static IntervalLoad load(FeasibilityLoadRecord row) {
        return new IntervalLoad(
                new Slot(
                        DayOfWeek.valueOf(row.getWeekDay()),
                        LocalTime.ofSecondOfDay(row.getStartsAt()),
                        Duration.ofSeconds(row.getLastsSeconds())),
                row.getCallsOffered(),
                row.getHandleSeconds(),
                row.getScheduled());
    }

    private static List<BackOfficeDay> days(DSLContext sql, FeasibilityStudyRecord row) {
        return sql.select(FEASIBILITY_DAY.ITEMS, FEASIBILITY_DAY.SCHEDULED_HOURS)
                .from(FEASIBILITY_DAY)
                .where(FEASIBILITY_DAY.STUDY_ID.eq(row.getId()))
                .orderBy(FEASIBILITY_DAY.ORDINAL)
                .fetch(mapping(BackOfficeDay::new));
    }

    private static Assumptions work(FeasibilityStudyRecord row, List<BackOfficeDay> days) {
        return new BackOfficeInputs(
                new BackOfficePlan(row.getOpenItems(), row.getItemSeconds(), shrinkage(row), days),
                change(row),
                row.getTargetShare(),
                row.getFullTimeHours(),
                row.getSwing());
    }

    private static Assumptions queue(FeasibilityStudyRecord row, List<IntervalLoad> loads) {
        return new FeasibilityInputs(
                new WeekProfile(channel(row), loads),
                model(row),
                shrinkage(row),
                change(row),
                new Terms(
                        new ServiceTarget(
                                row.getTargetShare(),
                                row.getWithinSeconds(),
                                ServiceTarget.Basis.valueOf(row.getBasis())),
                        row.getOccupancyCap(),
                        row.getFullTimeHours(),
                        row.getSwing()));
    }

    private static Shrinkage shrinkage(FeasibilityStudyRecord row) {
        return new Shrinkage(row.getShrinkage(), row.getTechnicalDowntime());
    }

    private static Change change(FeasibilityStudyRecord row) {
        return new Change(
                row.getHandleTimeChange(), row.getShrinkageChange(), row.getDowntimeChange());
    }

    /// How the work of a study on `channel` reaches people.
    public static StudyKind kind(String channel, double concurrency) {
        return channel.equals(WORKLOAD) ? StudyKind.WORKLOAD : StudyKind.atOnce(concurrency);
    }

    private static Channel channel(FeasibilityStudyRecord row) {
        return switch (row.getChannel()) {
            case VOICE -> new Channel.Voice();
            case CHAT -> new Channel.Chat(row.getConcurrency());
            default -> throw new IllegalStateException("unknown channel " + row.getChannel());
        };
    }

    private static QueueModel model(FeasibilityStudyRecord row) {
        return switch (row.getModel()) {
            case ERLANG_A -> new ErlangA(row.getPatienceSeconds());
            case ERLANG_C -> new ErlangC();
            default -> throw new IllegalStateException("unknown model " + row.getModel());
        };
    }

    /// Figures of which some do not exist.
    public static StudyFigures figures(
            @Nullable Double before,
            @Nullable Double after,
            @Nullable Double reachable,
            double extraFullTime) {
        return new StudyFigures(
                optional(before), optional(after), optional(reachable), extraFullTime);
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
