package tavolo.persistence.term;

import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;
import static tavolo.persistence.schema.Tables.TARGET_ENTRY;
import static tavolo.persistence.schema.Tables.TARGET_SUBJECT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.target.Indicator;
import tavolo.domain.term.HiddenTerms;
import tavolo.domain.term.Regulator;
import tavolo.domain.term.TargetEnding;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TimelineEntry;
import tavolo.domain.term.TimelineRefusal;
import tavolo.persistence.indicator.Formulas;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Details;

/// Timelines of targets in the database. The place of an entry in its timeline is part of its key,
/// so that of two who record at once one is first and the other is told.
@Repository
final class JooqTargetTimelines implements TargetTimelines {

    private static final Comparator<TargetTimeline> BY_CATALOGUE =
            Comparator.comparing(
                            (TargetTimeline timeline) -> timeline.subject().kpi(),
                            Indicator.IN_ORDER)
                    .thenComparing(timeline -> TargetEntries.place(timeline.subject().scope()));

    private final DSLContext sql;
    private final IdSource ids;

    JooqTargetTimelines(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    @Override
    public List<TargetTimeline> on(ServiceLineId line) {
        sql.select(SERVICE_LINE.ID)
                .from(SERVICE_LINE)
                .where(SERVICE_LINE.ID.eq(line.value()))
                .forUpdate()
                .fetchOptional();
        Map<UUID, TargetSubject> subjects = subjects(line);
        Map<UUID, List<TimelineEntry>> entries = new HashMap<>();
        sql.select(TargetEntries.ENTRY)
                .select(TARGET_ENTRY.PAYOFF)
                .from(TARGET_ENTRY)
                .where(TARGET_ENTRY.SUBJECT_ID.in(subjects.keySet()))
                .orderBy(TARGET_ENTRY.SUBJECT_ID, TARGET_ENTRY.NUMBER)
                .forEach(row ->
                        entries.computeIfAbsent(
                                        row.get(TARGET_ENTRY.SUBJECT_ID), _ -> new ArrayList<>())
                                .add(entry(row, subjects)));
        List<TargetTimeline> timelines = new ArrayList<>();
        subjects.forEach((id, subject) ->
                timelines.add(new TargetTimeline(subject, entries.getOrDefault(id, List.of()))));
        timelines.sort(BY_CATALOGUE);
        return List.copyOf(timelines);
    }

    private static TimelineEntry entry(Record row, Map<UUID, TargetSubject> subjects) {
        TargetSubject subject = subjects.get(row.get(TARGET_ENTRY.SUBJECT_ID));
        if (subject == null) {
            throw new IllegalStateException("an entry without its subject");
        }
        return TargetEntries.entry(row, subject, row.get(TARGET_ENTRY.PAYOFF));
    }

    private Map<UUID, TargetSubject> subjects(ServiceLineId line) {
        return sql.select(TARGET_SUBJECT.ID)
                .select(TargetEntries.SUBJECT)
                .from(TARGET_SUBJECT)
                .where(TARGET_SUBJECT.SERVICE_LINE_ID.eq(line.value()))
                .fetchMap(TARGET_SUBJECT.ID, TargetEntries::subject);
    }

    @Override
    public Outcome<TargetTimeline> record(TargetTimeline next, AgreementId source) {
        UUID subject = find(next.subject()).orElseGet(() -> insert(next.subject()));
        int number = next.entries().size();
        Optional<Instant> last = lastFrom(subject, number);
        if (last.isPresent()) {
            return refused(last.get());
        }
        try {
            insert(subject, number, next, source);
            return Outcome.done(next);
        } catch (DuplicateKeyException meanwhile) {
            return refused(lastFrom(subject, number).orElseThrow(() -> meanwhile));
        }
    }

    private static Outcome<TargetTimeline> refused(Instant last) {
        return Outcome.refused(new TimelineRefusal.RecordedMeanwhile(last));
    }

    /// When the entry was recorded that has the place `number`, or one behind it.
    private Optional<Instant> lastFrom(UUID subject, int number) {
        return sql.select(TARGET_ENTRY.RECORDED_AT)
                .from(TARGET_ENTRY)
                .where(TARGET_ENTRY.SUBJECT_ID.eq(subject))
                .and(TARGET_ENTRY.NUMBER.ge(number))
                .orderBy(TARGET_ENTRY.NUMBER.desc())
                .limit(1)
                .fetchOptional(TARGET_ENTRY.RECORDED_AT);
    }

    @Override
    public Optional<AgreementId> lastWord(TargetSubject subject) {
        return sql.select(TARGET_ENTRY.AGREEMENT_ID)
                .from(TARGET_ENTRY)
                .join(TARGET_SUBJECT)
                .on(TARGET_SUBJECT.ID.eq(TARGET_ENTRY.SUBJECT_ID))
                .where(TargetEntries.is(subject))
                .orderBy(TARGET_ENTRY.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> new AgreementId(row.value1()));
    }

    private Optional<UUID> find(TargetSubject subject) {
        return sql.select(TARGET_SUBJECT.ID)
                .from(TARGET_SUBJECT)
                .where(TargetEntries.is(subject))
                .fetchOptional(TARGET_SUBJECT.ID);
    }

    private UUID insert(TargetSubject subject) {
        TargetScope scope = subject.scope();
        UUID id = ids.next();
        try {
            Affected.one(
                    "name a target",
                    sql.insertInto(TARGET_SUBJECT)
                            .set(TARGET_SUBJECT.ID, id)
                            .set(TARGET_SUBJECT.SERVICE_LINE_ID, scope.service().value())
                            .set(TARGET_SUBJECT.KPI, subject.kpi().name())
                            .set(
                                    TARGET_SUBJECT.UNIT_ID,
                                    scope.site().map(site -> site.value()).orElse(null))
                            .set(TARGET_SUBJECT.CHANNEL, scope.channel().name())
                            .set(
                                    TARGET_SUBJECT.BAND,
                                    scope.band().map(Object::toString).orElse(null))
                            .set(TARGET_SUBJECT.WORKPLACE, scope.workplace().name())
                            .set(TARGET_SUBJECT.PLACE, TargetEntries.place(scope))
                            .execute());
            return id;
        } catch (DuplicateKeyException meanwhile) {
            return find(subject).orElseThrow(() -> meanwhile);
        }
    }

    private void insert(UUID subject, int number, TargetTimeline next, AgreementId source) {
        TimelineEntry entry = next.entries().getLast();
        Affected.one(
                "record a target",
                switch (entry) {
                    case TargetVersion version -> insert(subject, number, version, source);
                    case TargetEnding ending -> insert(subject, number, next, ending, source);
                    case HiddenTerms hidden ->
                            throw new IllegalArgumentException(
                                    "what is hidden is never recorded, was " + hidden.days());
                });
    }

    private int insert(UUID subject, int number, TargetVersion version, AgreementId source) {
        TargetTerms terms = version.terms();
        return sql.insertInto(TARGET_ENTRY)
                .set(TARGET_ENTRY.SUBJECT_ID, subject)
                .set(TARGET_ENTRY.NUMBER, number)
                .set(TARGET_ENTRY.SERVICE_LINE_ID, version.subject().scope().service().value())
                .set(TARGET_ENTRY.AGREEMENT_ID, source.value())
                .set(TARGET_ENTRY.KIND, TargetEntries.VERSION)
                .set(TARGET_ENTRY.VALID_FROM, version.validity().from())
                .set(TARGET_ENTRY.VALID_TO, version.validity().to().orElse(null))
                .set(TARGET_ENTRY.RECORDED_AT, version.recordedAt())
                .set(TARGET_ENTRY.VERSION_ID, version.id().value())
                .set(TARGET_ENTRY.VARIANT, terms.variant().formula().name())
                .set(TARGET_ENTRY.OWN_FORMULA, Formulas.reference(terms.variant().formula()))
                .set(TARGET_ENTRY.CONDITIONS, Details.write(terms.variant().conditions()))
                .set(TARGET_ENTRY.PROMISED, terms.levels().value())
                .set(TARGET_ENTRY.STATUS, terms.status().name())
                .set(TARGET_ENTRY.REGULATOR, terms.regulator().map(Enum::name).orElse(null))
                .set(TARGET_ENTRY.DETAILS, TermsForm.writeDetails(terms))
                .set(TARGET_ENTRY.PAYOFF, terms.payoff().map(TermsForm::writePayoff).orElse(null))
                .execute();
    }

    private int insert(
            UUID subject, int number, TargetTimeline of, TargetEnding ending, AgreementId source) {
        return sql.insertInto(TARGET_ENTRY)
                .set(TARGET_ENTRY.SUBJECT_ID, subject)
                .set(TARGET_ENTRY.NUMBER, number)
                .set(TARGET_ENTRY.SERVICE_LINE_ID, of.subject().scope().service().value())
                .set(TARGET_ENTRY.AGREEMENT_ID, source.value())
                .set(TARGET_ENTRY.KIND, TargetEntries.ENDING)
                .set(TARGET_ENTRY.VALID_FROM, ending.from())
                .set(TARGET_ENTRY.RECORDED_AT, ending.recordedAt())
                .execute();
    }

    @Override
    public boolean isRecorded(AgreementId source) {
        return sql.fetchExists(
                sql.selectOne()
                        .from(TARGET_ENTRY)
                        .where(TARGET_ENTRY.AGREEMENT_ID.eq(source.value())));
    }

    @Override
    public Optional<Regulator> regulatorOf(ServiceLineId line) {
        return sql.select(ORGANISATION.SECTOR)
                .from(SERVICE_LINE)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(SERVICE_LINE.CLIENT_ID))
                .where(SERVICE_LINE.ID.eq(line.value()))
                .and(ORGANISATION.REGULATED.isTrue())
                .fetchOptional(ORGANISATION.SECTOR)
                .flatMap(JooqTargetTimelines::regulator);
    }

    /// Source: L. 249/1997 and D.Lgs. 208/2021, AGCOM for electronic communications; L. 481/1995,
    /// ARERA for electricity and gas. The standards of other authorities are not known here.
    private static Optional<Regulator> regulator(@Nullable String sector) {
        if ("TELECOM".equals(sector)) {
            return Optional.of(Regulator.AGCOM);
        }
        return "ENERGY".equals(sector) ? Optional.of(Regulator.ARERA) : Optional.empty();
    }
}
