package tavolo.domain.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.UnitId;

/// An administrator records the powers by which people of the own organisation sign. A mandate is
/// never deleted: it ends.
@UseCase
public final class KeepMandates {

    private static final int EVIDENCE_LIMIT = 300;

    private final Transactions transactions;
    private final People people;
    private final AuditTrail trail;
    private final IdSource ids;
    private final Clock clock;
    private final FileChecks files;

    public KeepMandates(
            Transactions transactions, People people, AuditTrail trail, KeepMandates.Tools tools) {
        this.transactions = transactions;
        this.people = people;
        this.trail = trail;
        this.ids = tools.ids();
        this.clock = tools.clock();
        this.files = tools.files();
    }

    /// What keeping mandates needs besides the stores.
    public record Tools(IdSource ids, Clock clock, FileChecks files) {}

    /// What a new mandate says.
    ///
    /// @param unit required for members of workplace bodies, not allowed for others
    /// @param evidence the act that proves the power
    public record Grant(
            PersonId person,
            Capacity capacity,
            Optional<UnitId> unit,
            String evidence,
            LocalDate validFrom,
            Optional<LocalDate> validTo) {}

    /// Records a mandate.
    public Outcome<MandateId> grant(Actor actor, Grant wanted) {
        Optional<Refusal> no = refusal(actor, wanted);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        return transactions.inOne(() -> store(actor, wanted));
    }

    private Outcome<MandateId> store(Actor actor, Grant wanted) {
        if (people.find(actor.organisation(), wanted.person()).isEmpty()) {
            return Outcome.refused(new PartyRefusal.UnknownPerson());
        }
        boolean knownUnit =
                wanted.unit().isEmpty()
                        || people.unitsOf(actor.organisation()).stream()
                                .anyMatch(unit -> wanted.unit().get().equals(unit.id()));
        if (!knownUnit) {
            return Outcome.refused(new PartyRefusal.CapacityUnfit(wanted.capacity()));
        }
        Mandate mandate =
                new Mandate(
                        new MandateId(ids.next()),
                        wanted.person(),
                        wanted.capacity(),
                        wanted.unit(),
                        wanted.evidence().strip(),
                        wanted.validFrom(),
                        wanted.validTo());
        people.grant(mandate);
        record(actor, FactKind.MANDATE_GRANTED, mandate.person(), mandate.id());
        return Outcome.done(mandate.id());
    }

    /// Adds the act that proves a mandate, a PDF of bounded size. Those added before stay.
    public Outcome<MandateId> attach(
            Actor actor, PersonId person, MandateId mandate, SentFile file) {
        if (!actor.may(Deed.KEEP_MANDATES)) {
            return Outcome.refused(new PartyRefusal.NotAnAdministrator(Deed.KEEP_MANDATES));
        }
        return files.of(file)
                .then(kind ->
                        kind == FileKind.PDF
                                ? transactions.inOne(() -> attached(actor, person, mandate, file))
                                : Outcome.refused(new FileRefusal.FileOfOtherKind(file.name())));
    }

    private Outcome<MandateId> attached(
            Actor actor, PersonId person, MandateId mandate, SentFile file) {
        if (own(actor, person, mandate).isEmpty()) {
            return Outcome.refused(new PartyRefusal.UnknownPerson());
        }
        String name = FileKind.PDF.named(file.name());
        people.prove(mandate, name, file.content(), clock.instant());
        trail.append(
                Fact.ofHouse(
                        FactKind.MANDATE_DOCUMENTED,
                        clock.instant(),
                        actor,
                        Map.of(
                                "person", person.toString(),
                                "mandate", mandate.toString(),
                                "digest", file.content().digest().toString())));
        return Outcome.done(mandate);
    }

    private Optional<Mandate> own(Actor actor, PersonId person, MandateId mandate) {
        return people.find(actor.organisation(), person).stream()
                .flatMap(line -> line.mandates().stream())
                .filter(found -> found.id().equals(mandate))
                .findFirst();
    }

    /// Ends a mandate on `lastDay`, included, which is sooner than it would have ended.
    public Outcome<MandateId> end(
            Actor actor, PersonId person, MandateId mandate, LocalDate lastDay) {
        if (!actor.may(Deed.KEEP_MANDATES)) {
            return Outcome.refused(new PartyRefusal.NotAnAdministrator(Deed.KEEP_MANDATES));
        }
        return transactions.inOne(() ->
                own(actor, person, mandate)
                        .map(found -> end(actor, found, lastDay))
                        .orElseGet(() -> Outcome.refused(new PartyRefusal.UnknownPerson())));
    }

    private Outcome<MandateId> end(Actor actor, Mandate mandate, LocalDate lastDay) {
        if (lastDay.isBefore(mandate.validFrom())) {
            return Outcome.refused(new PartyRefusal.MandateDatesReversed());
        }
        Optional<LocalDate> sooner = mandate.validTo().filter(end -> !end.isAfter(lastDay));
        if (sooner.isPresent()) {
            return Outcome.refused(new PartyRefusal.MandateEndsEarlier(sooner.get()));
        }
        people.end(mandate.id(), lastDay);
        record(actor, FactKind.MANDATE_ENDED, mandate.person(), mandate.id());
        return Outcome.done(mandate.id());
    }

    private static Optional<Refusal> refusal(Actor actor, Grant wanted) {
        if (!actor.may(Deed.KEEP_MANDATES)) {
            return Optional.of(new PartyRefusal.NotAnAdministrator(Deed.KEEP_MANDATES));
        }
        if (!isFit(actor.kind(), wanted)) {
            return Optional.of(new PartyRefusal.CapacityUnfit(wanted.capacity()));
        }
        if (wanted.evidence().isBlank() || wanted.evidence().length() > EVIDENCE_LIMIT) {
            return Optional.of(new PartyRefusal.EvidenceMissing());
        }
        boolean reversed =
                wanted.validTo().filter(end -> end.isBefore(wanted.validFrom())).isPresent();
        return reversed ? Optional.of(new PartyRefusal.MandateDatesReversed()) : Optional.empty();
    }

    /// Workplace bodies belong to unions and to one unit; the other capacities to the whole of an
    /// organisation, a union officer to a union only.
    private static boolean isFit(OrganisationKind kind, Grant wanted) {
        return switch (wanted.capacity()) {
            case LEGAL_REPRESENTATIVE, ATTORNEY ->
                    wanted.unit().isEmpty() && kind != OrganisationKind.ASSOCIATION;
            case RSU_MEMBER, RSA_DELEGATE ->
                    wanted.unit().isPresent() && kind == OrganisationKind.UNION;
            case UNION_OFFICER -> wanted.unit().isEmpty() && kind == OrganisationKind.UNION;
        };
    }

    private void record(Actor actor, FactKind kind, PersonId person, MandateId mandate) {
        trail.append(
                Fact.ofHouse(
                        kind,
                        clock.instant(),
                        actor,
                        Map.of("person", person.toString(), "mandate", mandate.toString())));
    }
}
