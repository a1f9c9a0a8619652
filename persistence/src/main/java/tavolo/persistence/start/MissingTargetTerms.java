package tavolo.persistence.start;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AUDIT_FACT;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.TARGET_ENTRY;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.Refusal;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.AgreedTargets;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue;
import tavolo.domain.document.CanonicalValue.Members;
import tavolo.domain.document.CanonicalValue.Text;
import tavolo.domain.party.Parties;

/// Records the targets of agreements that came into force before the portal recorded targets at
/// all. What happened and when is told by the facts of each agreement. Does nothing where every
/// agreement has its targets, so that it may run at every start and on several nodes at once.
@Component
@Order(20)
final class MissingTargetTerms implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MissingTargetTerms.class);

    /// States that an agreement reaches only once it was in force.
    private static final Set<AgreementState> AFTER_FORCE =
            EnumSet.of(
                    AgreementState.IN_FORCE,
                    AgreementState.SUSPENDED,
                    AgreementState.NOTICE_GIVEN,
                    AgreementState.ULTRA_ACTIVE,
                    AgreementState.EXPIRED,
                    AgreementState.TERMINATED,
                    AgreementState.SUPERSEDED);

    private final DSLContext sql;
    private final Transactions transactions;
    private final Agreements agreements;
    private final AgreedTargets targets;
    private final BusinessClock clock;

    MissingTargetTerms(
            DSLContext sql,
            Transactions transactions,
            Agreements agreements,
            TargetTimelines timelines,
            Parties parties,
            IdSource ids,
            BusinessClock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.agreements = agreements;
        this.targets = new AgreedTargets(timelines, agreements, parties, ids);
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transactions.inOne(this::recordAll);
    }

    /// An agreement that came to a state.
    private record Step(AgreementId agreement, AgreementState state, Instant at) {}

    /// In the order of time, so that of two agreements on one line the later one supersedes.
    private int recordAll() {
        List<Step> steps = new ArrayList<>();
        missing().forEach((id, state) -> steps.addAll(steps(new AgreementId(id), state)));
        steps.sort(Comparator.comparing(Step::at));
        steps.forEach(this::record);
        return steps.size();
    }

    private Map<UUID, AgreementState> missing() {
        return sql.select(AGREEMENT.ID, AGREEMENT.STATE)
                .from(AGREEMENT)
                .where(AGREEMENT.STATE.in(AFTER_FORCE.stream().map(Enum::name).toList()))
                .and(
                        AGREEMENT.ID.in(
                                sql.select(CLAUSE.AGREEMENT_ID)
                                        .from(CLAUSE)
                                        .join(CLAUSE_VERSION)
                                        .on(CLAUSE_VERSION.CLAUSE_ID.eq(CLAUSE.ID))
                                        .where(CLAUSE_VERSION.TARGET_REVISION_ID.isNotNull())))
                .and(
                        notExists(
                                selectOne()
                                        .from(TARGET_ENTRY)
                                        .where(TARGET_ENTRY.AGREEMENT_ID.eq(AGREEMENT.ID))))
                .fetchMap(AGREEMENT.ID, row -> AgreementState.valueOf(row.value2()));
    }

    private List<Step> steps(AgreementId id, AgreementState state) {
        List<Step> told =
                sql
                        .select(AUDIT_FACT.KIND, AUDIT_FACT.AT, AUDIT_FACT.CONTENT)
                        .from(AUDIT_FACT)
                        .where(AUDIT_FACT.CHAIN_ID.eq(id.value()))
                        .and(
                                AUDIT_FACT.KIND.in(
                                        FactKind.AGREEMENT_IN_FORCE.name(),
                                        FactKind.STATE_RECORDED.name()))
                        .orderBy(AUDIT_FACT.NUMBER)
                        .fetch()
                        .stream()
                        .flatMap(row ->
                                state(row.value1(), row.value3())
                                        .map(reached -> new Step(id, reached, row.value2()))
                                        .stream())
                        .filter(step -> AFTER_FORCE.contains(step.state()))
                        .toList();
        return told.stream().anyMatch(step -> step.state() == AgreementState.IN_FORCE)
                ? told
                : untold(id, state).toList();
    }

    /// Without facts it counts as known from now on.
    private Stream<Step> untold(AgreementId id, AgreementState state) {
        Instant now = clock.now();
        Step force = new Step(id, AgreementState.IN_FORCE, now);
        return state == AgreementState.IN_FORCE
                ? Stream.of(force)
                : Stream.of(force, new Step(id, state, now.plusMillis(1)));
    }

    private static Optional<AgreementState> state(String kind, String content) {
        if (kind.equals(FactKind.AGREEMENT_IN_FORCE.name())) {
            return Optional.of(AgreementState.IN_FORCE);
        }
        CanonicalValue fact = Canonical.readValue(content.getBytes(StandardCharsets.UTF_8));
        return fact instanceof Members(Map<String, CanonicalValue> parts)
                        && parts.get("details") instanceof Members(var details)
                        && details.get("state") instanceof Text(String state)
                ? Optional.of(AgreementState.valueOf(state))
                : Optional.empty();
    }

    private void record(Step step) {
        agreements
                .findForSystem(step.agreement())
                .flatMap(agreement -> targets.reached(agreement, step.state(), step.at()))
                .ifPresent(why -> tell(step, why));
    }

    /// One agreement that cannot be recorded keeps none of the others from it.
    private static void tell(Step step, Refusal why) {
        LOG.warn("the targets of agreement {} are not recorded: {}", step.agreement(), why);
    }
}
