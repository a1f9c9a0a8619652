package tavolo.persistence.study;

import static tavolo.persistence.schema.Tables.FEASIBILITY_STUDY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.feasibility.Channel;
import tavolo.domain.feasibility.ErlangA;
import tavolo.domain.feasibility.ErlangC;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.study.Studies;
import tavolo.domain.study.Study;
import tavolo.domain.study.StudyFigures;
import tavolo.persistence.row.Affected;
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
        addLoads(study);
    }

    private static void write(FeasibilityInputs inputs, FeasibilityStudyRecord row) {
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
        row.setShrinkage(inputs.shrinkage().share());
        row.setTechnicalDowntime(inputs.shrinkage().technicalDowntime());
        row.setHandleTimeChange(inputs.change().handleTime());
        row.setShrinkageChange(inputs.change().shrinkage());
        row.setDowntimeChange(inputs.change().technicalDowntime());
        row.setTargetShare(inputs.terms().target().share());
        row.setWithinSeconds(inputs.terms().target().withinSeconds());
        row.setBasis(inputs.terms().target().basis().name());
        row.setOccupancyCap(inputs.terms().occupancyCap());
        row.setFullTimeHours(inputs.terms().fullTimeHours());
        row.setSwing(inputs.terms().swing());
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

    private void addLoads(Study study) {
        List<FeasibilityLoadRecord> rows = new ArrayList<>();
        for (IntervalLoad load : study.inputs().profile().intervals()) {
            FeasibilityLoadRecord row = new FeasibilityLoadRecord();
            row.setStudyId(study.id().value());
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
}
