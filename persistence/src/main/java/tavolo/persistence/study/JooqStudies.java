package tavolo.persistence.study;

import static tavolo.persistence.schema.Tables.CLAUSE_STUDY;
import static tavolo.persistence.schema.Tables.FEASIBILITY_STUDY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.feasibility.Assumptions;
import tavolo.domain.feasibility.BackOfficeDay;
import tavolo.domain.feasibility.BackOfficeInputs;
import tavolo.domain.feasibility.BackOfficePlan;
import tavolo.domain.feasibility.Channel;
import tavolo.domain.feasibility.ErlangA;
import tavolo.domain.feasibility.ErlangC;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.feasibility.ServiceTarget;
import tavolo.domain.feasibility.Shrinkage;
import tavolo.domain.feasibility.WeekProfile;
import tavolo.domain.study.Studies;
import tavolo.domain.study.Study;
import tavolo.domain.study.StudyFigures;
import tavolo.domain.study.StudyId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.FeasibilityDayRecord;
import tavolo.persistence.schema.tables.records.FeasibilityLoadRecord;
import tavolo.persistence.schema.tables.records.FeasibilityStudyRecord;

/// Feasibility studies in the database. Rows are only added.
@Component
final class JooqStudies implements Studies {

    private final DSLContext sql;

    JooqStudies(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Study> newest(AgreementId agreement) {
        return sql.selectFrom(FEASIBILITY_STUDY)
                .where(FEASIBILITY_STUDY.AGREEMENT_ID.eq(agreement.value()))
                .orderBy(FEASIBILITY_STUDY.ORDINAL.desc())
                .limit(1)
                .fetchOptional(row -> StudyRows.study(sql, row));
    }

    @Override
    public void add(Study study) {
        FeasibilityStudyRecord row = new FeasibilityStudyRecord();
        row.setId(study.id().value());
        row.setAgreementId(study.agreement().value());
        row.setOrdinal(study.number());
        row.setTitle(study.title());
        row.setOrganisationId(study.organisation().value());
        row.setPersonId(study.person().value());
        row.setKeptAt(study.keptAt());
        write(study.inputs(), row);
        write(study.figures(), row);
        Affected.one("keep a study", sql.insertInto(FEASIBILITY_STUDY).set(row).execute());
        switch (study.inputs()) {
            case FeasibilityInputs queue -> addLoads(study.id(), queue.profile());
            case BackOfficeInputs work -> addDays(study.id(), work.plan());
        }
    }

    @Override
    public Optional<Study> find(AgreementId agreement, int number) {
        return sql.selectFrom(FEASIBILITY_STUDY)
                .where(FEASIBILITY_STUDY.AGREEMENT_ID.eq(agreement.value()))
                .and(FEASIBILITY_STUDY.ORDINAL.eq(number))
                .fetchOptional(row -> StudyRows.study(sql, row));
    }

    @Override
    public void attach(ClauseId clause, int from, Optional<StudyId> study) {
        Affected.one(
                "attach a study",
                sql.insertInto(CLAUSE_STUDY)
                        .set(CLAUSE_STUDY.CLAUSE_ID, clause.value())
                        .set(CLAUSE_STUDY.FROM_VERSION, from)
                        .set(CLAUSE_STUDY.STUDY_ID, study.map(StudyId::value).orElse(null))
                        .execute());
    }

    @Override
    public Optional<Study> attached(ClauseId clause, int version) {
        Optional<UUID> study =
                sql.select(CLAUSE_STUDY.STUDY_ID)
                        .from(CLAUSE_STUDY)
                        .where(CLAUSE_STUDY.CLAUSE_ID.eq(clause.value()))
                        .and(CLAUSE_STUDY.FROM_VERSION.le(version))
                        .orderBy(CLAUSE_STUDY.FROM_VERSION.desc())
                        .limit(1)
                        .fetchOptional(CLAUSE_STUDY.STUDY_ID);
        return study.flatMap(id ->
                sql.selectFrom(FEASIBILITY_STUDY)
                        .where(FEASIBILITY_STUDY.ID.eq(id))
                        .fetchOptional(row -> StudyRows.study(sql, row)));
    }

    private static void write(Assumptions inputs, FeasibilityStudyRecord row) {
        row.setHandleTimeChange(inputs.change().handleTime());
        row.setShrinkageChange(inputs.change().shrinkage());
        row.setDowntimeChange(inputs.change().technicalDowntime());
        row.setTargetShare(inputs.targetShare());
        switch (inputs) {
            case FeasibilityInputs queue -> writeQueue(queue, row);
            case BackOfficeInputs work -> writeWork(work, row);
        }
    }

    private static void writeQueue(FeasibilityInputs inputs, FeasibilityStudyRecord row) {
        switch (inputs.profile().channel()) {
            case Channel.Voice() -> {
                row.setChannel(StudyRows.VOICE);
                row.setConcurrency(1.0);
            }
            case Channel.Chat(double concurrency) -> {
                row.setChannel(StudyRows.CHAT);
                row.setConcurrency(concurrency);
            }
        }
        switch (inputs.model()) {
            case ErlangA(double patience) -> {
                row.setModel(StudyRows.ERLANG_A);
                row.setPatienceSeconds(patience);
            }
            case ErlangC() -> row.setModel(StudyRows.ERLANG_C);
        }
        write(inputs.shrinkage(), row);
        row.setWithinSeconds(inputs.terms().target().withinSeconds());
        row.setBasis(inputs.terms().target().basis().name());
        row.setOccupancyCap(inputs.terms().occupancyCap());
        row.setFullTimeHours(inputs.terms().fullTimeHours());
        row.setSwing(inputs.terms().swing());
    }

    /// What only a queue has stands as if everybody were answered at once, one at a time.
    private static void writeWork(BackOfficeInputs inputs, FeasibilityStudyRecord row) {
        row.setChannel(StudyRows.WORKLOAD);
        row.setModel(StudyRows.WORKLOAD);
        row.setConcurrency(1.0);
        row.setWithinSeconds(0.0);
        row.setBasis(ServiceTarget.Basis.OFFERED.name());
        row.setOccupancyCap(1.0);
        write(inputs.plan().shrinkage(), row);
        row.setOpenItems(inputs.plan().openItems());
        row.setItemSeconds(inputs.plan().handleSeconds());
        row.setFullTimeHours(inputs.fullTimeHours());
        row.setSwing(inputs.swing());
    }

    private static void write(Shrinkage shrinkage, FeasibilityStudyRecord row) {
        row.setShrinkage(shrinkage.share());
        row.setTechnicalDowntime(shrinkage.technicalDowntime());
    }

    private static void write(StudyFigures figures, FeasibilityStudyRecord row) {
        row.setLevelBefore(orNull(figures.before()));
        row.setLevelAfter(orNull(figures.after()));
        row.setLevelReachable(orNull(figures.reachable()));
        row.setExtraFullTime(figures.extraFullTime());
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private void addLoads(StudyId study, WeekProfile profile) {
        List<FeasibilityLoadRecord> rows = new ArrayList<>();
        for (IntervalLoad load : profile.intervals()) {
            FeasibilityLoadRecord row = new FeasibilityLoadRecord();
            row.setStudyId(study.value());
            row.setOrdinal(rows.size());
            row.setWeekDay(load.slot().day().name());
            row.setStartsAt(load.slot().start().toSecondOfDay());
            row.setLastsSeconds(Math.toIntExact(load.slot().length().toSeconds()));
            row.setCallsOffered(load.callsOffered());
            row.setHandleSeconds(load.handleSeconds());
            row.setScheduled(load.scheduled());
            rows.add(row);
        }
        sql.batchInsert(rows).execute();
    }

    private void addDays(StudyId study, BackOfficePlan plan) {
        List<FeasibilityDayRecord> rows = new ArrayList<>();
        for (BackOfficeDay day : plan.days()) {
            FeasibilityDayRecord row = new FeasibilityDayRecord();
            row.setStudyId(study.value());
            row.setOrdinal(rows.size());
            row.setItems(day.items());
            row.setScheduledHours(day.scheduledHours());
            rows.add(row);
        }
        sql.batchInsert(rows).execute();
    }
}
