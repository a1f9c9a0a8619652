package tavolo.domain.people;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Channel;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;
import tavolo.domain.party.WorkplaceBody;

/// A provider's administrator records its production units, with their workers' representation, and
/// the service lines that run there.
@UseCase
public final class KeepSites {

    private final Transactions transactions;
    private final People people;
    private final AuditTrail trail;
    private final IdSource ids;
    private final Clock clock;

    public KeepSites(
            Transactions transactions, People people, AuditTrail trail, IdSource ids, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /// A new production unit.
    ///
    /// @param total seats of the RSU, or dues mandates of all RSA
    /// @param shares seats or mandates by union, together at most `total`
    public record NewUnit(
            String code,
            String city,
            String region,
            int headcount,
            WorkplaceBody body,
            int total,
            Map<OrganisationId, Integer> shares) {

        public NewUnit {
            shares = Map.copyOf(shares);
        }
    }

    /// A new service line.
    public record NewLine(
            String code,
            OrganisationId client,
            UnitId unit,
            String name,
            Channel channel,
            boolean essential,
            int headcount,
            int remote) {}

    /// The client companies and unions from which an administrator chooses.
    public Outcome<List<Organisation>> choices(Actor actor, OrganisationKind kind) {
        return actor.may(Deed.KEEP_SITES)
                ? Outcome.done(transactions.inOne(() -> people.organisations(kind)))
                : notAllowed();
    }

    /// Records a production unit.
    public Outcome<UnitId> addUnit(Actor actor, NewUnit wanted) {
        if (!actor.may(Deed.KEEP_SITES)) {
            return notAllowed();
        }
        int shared = wanted.shares().values().stream().mapToInt(Integer::intValue).sum();
        boolean negative = wanted.shares().values().stream().anyMatch(share -> share < 0);
        if (wanted.headcount() < 1 || wanted.total() < 0 || negative || shared > wanted.total()) {
            return Outcome.refused(new PartyRefusal.CountsUnfit());
        }
        if (wanted.city().isBlank()
                || wanted.city().length() > 100
                || wanted.region().length() > 100) {
            return Outcome.refused(new PartyRefusal.NameMissing());
        }
        return transactions.inOne(() -> store(actor, wanted));
    }

    private Outcome<UnitId> store(Actor actor, NewUnit wanted) {
        if (isUnfit(wanted.code())) {
            return Outcome.refused(new PartyRefusal.CodeUnfit(wanted.code()));
        }
        Set<OrganisationId> unions = new HashSet<>();
        people.organisations(OrganisationKind.UNION).forEach(union -> unions.add(union.id()));
        if (!unions.containsAll(wanted.shares().keySet())) {
            return Outcome.refused(new PartyRefusal.UnknownParty());
        }
        ProductionUnit unit =
                new ProductionUnit(
                        new UnitId(ids.next()),
                        actor.organisation(),
                        wanted.code().strip(),
                        wanted.city().strip(),
                        wanted.region().strip(),
                        wanted.headcount(),
                        wanted.body(),
                        wanted.total(),
                        wanted.shares());
        people.add(unit);
        record(actor, FactKind.UNIT_REGISTERED, unit.code());
        return Outcome.done(unit.id());
    }

    /// Records a service line at one of the own units.
    public Outcome<ServiceLineId> addLine(Actor actor, NewLine wanted) {
        if (!actor.may(Deed.KEEP_SITES)) {
            return notAllowed();
        }
        if (wanted.headcount() < 1 || wanted.remote() < 0 || wanted.remote() > wanted.headcount()) {
            return Outcome.refused(new PartyRefusal.CountsUnfit());
        }
        if (wanted.name().isBlank() || wanted.name().length() > 200) {
            return Outcome.refused(new PartyRefusal.NameMissing());
        }
        return transactions.inOne(() -> store(actor, wanted));
    }

    private Outcome<ServiceLineId> store(Actor actor, NewLine wanted) {
        if (isUnfit(wanted.code())) {
            return Outcome.refused(new PartyRefusal.CodeUnfit(wanted.code()));
        }
        boolean knownClient =
                people.organisations(OrganisationKind.CLIENT).stream()
                        .anyMatch(client -> client.id().equals(wanted.client()));
        return people.unitsOf(actor.organisation()).stream()
                .filter(unit -> knownClient && unit.id().equals(wanted.unit()))
                .findFirst()
                .map(unit -> store(actor, wanted, unit))
                .orElseGet(() -> Outcome.refused(new PartyRefusal.UnknownParty()));
    }

    private Outcome<ServiceLineId> store(Actor actor, NewLine wanted, ProductionUnit unit) {
        ServiceLine line =
                new ServiceLine(
                        new ServiceLineId(ids.next()),
                        wanted.code().strip(),
                        actor.organisation(),
                        wanted.client(),
                        unit.id(),
                        wanted.name().strip(),
                        unit.city(),
                        wanted.channel(),
                        wanted.essential(),
                        wanted.headcount(),
                        wanted.remote());
        people.add(line);
        record(actor, FactKind.LINE_REGISTERED, line.code());
        return Outcome.done(line.id());
    }

    private boolean isUnfit(String code) {
        String stripped = code.strip();
        return stripped.isEmpty() || stripped.length() > 20 || people.isCodeTaken(stripped);
    }

    private void record(Actor actor, FactKind kind, String code) {
        trail.append(Fact.ofHouse(kind, clock.instant(), actor, Map.of("code", code)));
    }

    private static <T> Outcome<T> notAllowed() {
        return Outcome.refused(new PartyRefusal.NotAnAdministrator(Deed.KEEP_SITES));
    }
}
