package tavolo.persistence.demo;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.ORGANISATION;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Remarks;
import tavolo.domain.agreement.Rooms;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.claim.ExclusionClaims;
import tavolo.domain.intake.Actuals;
import tavolo.domain.meeting.TalkRecords;
import tavolo.domain.notice.Notices;
import tavolo.domain.party.Parties;

/// Fills an empty database with the demo world: the cast in batches, then every story told by the
/// real use cases at the times of its steps, in one transaction. Does nothing where there is
/// already an organisation, and outside demo mode it does not exist.
@Component
@Order(10)
@ConditionalOnProperty("tavolo.demo")
final class DemoWorld implements ApplicationRunner {

    /// The password of all demo people, hashed; the sign-in page of a demonstration shows it.
    private static final String PASSWORD =
            "{bcrypt}$2a$10$tl/KjmeVb2sUKiUFcrI6ee6gNAx8vfz6x.lwf3HEUx0rOPCRnEoLW";

    private final DSLContext sql;
    private final Transactions transactions;
    private final Agreements agreements;
    private final TargetTimelines timelines;
    private final Remarks remarks;
    private final Rooms rooms;
    private final TalkRecords records;
    private final AuditTrail trail;
    private final Notices notices;
    private final Parties parties;
    private final Actuals actuals;
    private final ExclusionClaims claims;

    DemoWorld(
            DSLContext sql,
            Transactions transactions,
            Agreements agreements,
            TargetTimelines timelines,
            Remarks remarks,
            Rooms rooms,
            TalkRecords records,
            AuditTrail trail,
            Notices notices,
            Parties parties,
            Actuals actuals,
            ExclusionClaims claims) {
        this.sql = sql;
        this.transactions = transactions;
        this.agreements = agreements;
        this.timelines = timelines;
        this.remarks = remarks;
        this.rooms = rooms;
        this.records = records;
        this.trail = trail;
        this.notices = notices;
        this.parties = parties;
        this.actuals = actuals;
        this.claims = claims;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transactions.inOne(this::fillIfEmpty);
    }

    private boolean fillIfEmpty() {
        if (sql.fetchExists(ORGANISATION)) {
            return false;
        }
        DemoCast cast = DemoCast.load();
        new CastRows(sql, PASSWORD).insert(cast);
        Numbers numbers = new Numbers();
        new Storyteller(
                        cast,
                        new Storyteller.Stage(
                                transactions,
                                numbers.of(agreements),
                                timelines,
                                remarks,
                                rooms,
                                records,
                                trail,
                                notices,
                                parties,
                                numbers::expect))
                .tell();
        measure(cast);
        return true;
    }

    private void measure(DemoCast cast) {
        new DemoMeasures(
                        cast,
                        timelines,
                        actuals,
                        claims,
                        new DemoMeasures.Tools(
                                (clock, ids) ->
                                        new Desk(
                                                transactions,
                                                agreements,
                                                trail,
                                                notices,
                                                clock,
                                                ids),
                                parties))
                .tell(
                        sql.select(AGREEMENT.ID)
                                .from(AGREEMENT)
                                .where(AGREEMENT.NUMBER.eq(DemoMeasures.AGREEMENT))
                                .fetchSingle(row -> new AgreementId(row.value1())));
    }

    /// Gives agreements the numbers of the file instead of the next free ones, and remembers what
    /// was read last until something is written: a story reads the same agreement many times
    /// between two acts. Leaves every other promise of the store to the store.
    private static final class Numbers {

        private static final Set<String> READS = Set.of("find", "findForSystem");

        /// What writes nothing that an agreement is read from.
        private static final Set<String> KEEPS =
                Set.of(
                        "numberCovering",
                        "clauseOf",
                        "text",
                        "texts",
                        "targets",
                        "tables",
                        "rowStands",
                        "payoffTables",
                        "payoffStands",
                        "say",
                        "revisedBy",
                        "revisionsOf",
                        "turn");

        private final Map<List<Object>, Object> read = new HashMap<>();
        private String next = "";

        void expect(String number) {
            next = number;
        }

        Agreements of(Agreements store) {
            return (Agreements)
                    Proxy.newProxyInstance(
                            Agreements.class.getClassLoader(),
                            new Class<?>[] {Agreements.class},
                            (_, method, arguments) -> answer(store, method, arguments));
        }

        private Object answer(Agreements store, Method method, Object[] arguments)
                throws Throwable {
            if (method.getName().equals("nextNumber")) {
                return next;
            }
            List<Object> question = List.of(method.getName(), List.of(arguments));
            Object known = read.get(question);
            if (known != null) {
                return known;
            }
            try {
                Object answer = method.invoke(store, arguments);
                if (READS.contains(method.getName())) {
                    read.put(question, answer);
                } else if (!KEEPS.contains(method.getName())) {
                    read.clear();
                }
                return answer;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }
}
