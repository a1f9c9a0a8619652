package tavolo.domain.agreement;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.notice.Notices;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;

/// What every use case on an agreement needs, and the one way in which they all work: check the
/// deed, lock the agreement, act, write down whose turn it is, all in one transaction.
public record Desk(
        Transactions transactions,
        Agreements agreements,
        AuditTrail trail,
        Notices notices,
        BusinessClock clock,
        IdSource ids) {

    /// Lets `act` work on the agreement if `actor` may do `deed` and may see it; a refusal must
    /// come before the first change.
    public <T> Outcome<T> at(
            Actor actor, Deed deed, AgreementId id, Function<Agreement, Outcome<T>> act) {
        if (!actor.may(deed)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(deed));
        }
        return transactions.inOne(() ->
                agreements
                        .find(id, actor.visibility())
                        .map(agreement -> settled(id, act.apply(agreement)))
                        .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    /// The same desk, whose acts are told to nobody one by one: who does many at once tells them
    /// together.
    Desk untold() {
        return new Desk(transactions, agreements, trail, Notices.silent(), clock, ids);
    }

    private <T> Outcome<T> settled(AgreementId id, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>) {
            agreements
                    .findForSystem(id)
                    .ifPresent(now -> agreements.turn(id, Turns.of(now), clock.now()));
        }
        return outcome;
    }

    /// Writes down that `actor` did something on `agreement` that `seenBy` may know.
    public void record(
            Actor actor,
            Agreement agreement,
            FactKind kind,
            Set<PartySide> seenBy,
            Map<String, String> details) {
        trail.append(Fact.of(agreement.id().value(), kind, clock.now(), actor, seenBy, details));
    }

    /// Tells the parties of `agreement` on the given sides, but not the organisation of `actor`.
    public void tell(
            Actor actor,
            Agreement agreement,
            Collection<PartySide> sides,
            NoticeKind kind,
            Map<String, String> details) {
        Set<OrganisationId> recipients = new HashSet<>();
        sides.forEach(side -> recipients.addAll(agreement.on(side)));
        recipients.remove(actor.organisation());
        notices.tell(
                recipients, actor.person(), agreement.id().value(), kind, details, clock.now());
    }

    /// Tells the people of those `organisations`, but not `actor`.
    public void tellOnly(
            Actor actor,
            Agreement agreement,
            Set<OrganisationId> organisations,
            NoticeKind kind,
            Map<String, String> details) {
        notices.tell(
                organisations, actor.person(), agreement.id().value(), kind, details, clock.now());
    }

    /// Moves the agreement on and writes down that it moved.
    public void move(
            Actor actor, Agreement agreement, Stage next, FactKind kind, Map<String, String> why) {
        agreements.move(agreement.id(), next, clock.now());
        record(actor, agreement, kind, eyesOn(agreement), why);
    }

    /// The sides that may know what concerns the whole of `agreement`: all, or only the provider
    /// while it is a draft.
    public static Set<PartySide> eyesOn(Agreement agreement) {
        return agreement.state() == AgreementState.DRAFT
                ? EnumSet.of(PartySide.PROVIDER)
                : EnumSet.allOf(PartySide.class);
    }

    /// The sides that may know what concerns `clause`.
    public static Set<PartySide> eyesOn(Agreement agreement, Clause clause) {
        Set<PartySide> eyes = EnumSet.noneOf(PartySide.class);
        for (PartySide side : eyesOn(agreement)) {
            if (clause.isReadableBy(side)) {
                eyes.add(side);
            }
        }
        return eyes;
    }
}
