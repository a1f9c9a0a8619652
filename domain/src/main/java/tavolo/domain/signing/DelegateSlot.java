package tavolo.domain.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.PowerFile;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PersonId;

/// A named signatory lets somebody of the same organisation sign in their place, with a reason and
/// the act that gives the power, until that is revoked or used. A seat in a workplace body is held
/// in person, since workers or a union gave it to that person: it cannot be delegated. A delegate
/// does not delegate again.
@UseCase
public final class DelegateSlot {

    private final Desk desk;
    private final Slots slots;
    private final Parties parties;
    private final Delegations delegations;
    private final FileChecks files;

    public DelegateSlot(
            Desk desk, Slots slots, Parties parties, Delegations delegations, FileChecks files) {
        this.desk = desk;
        this.slots = slots;
        this.parties = parties;
        this.delegations = delegations;
        this.files = files;
    }

    /// What is delegated.
    ///
    /// @param lastDay last day on which the delegate can sign, included
    /// @param document the power of attorney, a PDF
    public record Wish(
            PersonId to, String reason, Optional<LocalDate> lastDay, SentFile document) {}

    /// Gives the slot `signatory`, the actor's own and open, to somebody else.
    public Outcome<SignatoryId> by(Actor actor, AgreementId id, SignatoryId signatory, Wish wish) {
        Optional<Refusal> no = refusal(actor, wish);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        return desk.at(
                actor,
                Deed.SIGN,
                id,
                agreement ->
                        slots.openSlot(actor, agreement, signatory)
                                .then(slot -> give(actor, agreement, slot, wish)));
    }

    /// The people to whom the actor may give a slot, by name: those of the same organisation who
    /// are active and may sign.
    public Outcome<Map<PersonId, String>> delegates(Actor actor, AgreementId id) {
        return desk.at(
                actor,
                Deed.SIGN,
                id,
                _ -> {
                    Map<PersonId, String> people = parties.signers(actor.organisation());
                    people.remove(actor.person());
                    return Outcome.done(people);
                });
    }

    /// Takes the slot `signatory` back from the delegate, who has not signed yet.
    public Outcome<SignatoryId> revoke(Actor actor, AgreementId id, SignatoryId signatory) {
        return desk.at(
                actor,
                Deed.SIGN,
                id,
                agreement ->
                        slots.givenAway(actor, agreement, signatory)
                                .then(slot -> takeBack(actor, agreement, slot)));
    }

    /// Looking into a file takes its time, so it happens outside of any transaction.
    private Optional<Refusal> refusal(Actor actor, Wish wish) {
        if (!actor.may(Deed.SIGN)) {
            return Optional.of(new AgreementRefusal.NotAllowed(Deed.SIGN));
        }
        if (wish.reason().isBlank()) {
            return Optional.of(new AgreementRefusal.ReasonMissing());
        }
        if (wish.reason().length() > TakePosition.REASON_LIMIT) {
            return Optional.of(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT));
        }
        return switch (files.of(wish.document())) {
            case Outcome.Done<FileKind>(FileKind kind) ->
                    kind == FileKind.PDF
                            ? Optional.empty()
                            : Optional.of(new FileRefusal.FileOfOtherKind(wish.document().name()));
            case Outcome.Refused<FileKind>(Refusal why) -> Optional.of(why);
        };
    }

    private Outcome<SignatoryId> give(
            Actor actor, Agreement agreement, Slots.Slot slot, Wish wish) {
        Capacity capacity = slot.signatory().capacity();
        if (!isDelegable(capacity)) {
            return Outcome.refused(new SigningRefusal.NotDelegable(capacity));
        }
        if (slot.signatory().principal().isPresent()) {
            return Outcome.refused(new SigningRefusal.DelegatedAlready());
        }
        Map<PersonId, String> able = parties.signers(actor.organisation());
        if (wish.to().equals(actor.person()) || !able.containsKey(wish.to())) {
            return Outcome.refused(new SigningRefusal.DelegateUnfit());
        }
        LocalDate today = desk.clock().today();
        if (wish.lastDay().filter(last -> last.isBefore(today)).isPresent()) {
            return Outcome.refused(new AgreementRefusal.DatesReversed());
        }
        store(actor, slot, wish);
        String names = able.get(wish.to());
        record(actor, agreement, slot.told(), FactKind.SLOT_DELEGATED, names, wish.reason());
        return Outcome.done(slot.signatory().id());
    }

    private static boolean isDelegable(Capacity capacity) {
        return switch (capacity) {
            case LEGAL_REPRESENTATIVE, ATTORNEY, UNION_OFFICER -> true;
            case RSU_MEMBER, RSA_DELEGATE -> false;
        };
    }

    private void store(Actor actor, Slots.Slot slot, Wish wish) {
        SentFile file = wish.document();
        SignatoryId id = slot.signatory().id();
        delegations.keep(
                new Delegation(
                        id,
                        actor.person(),
                        wish.to(),
                        wish.reason().strip(),
                        wish.lastDay(),
                        new PowerFile(
                                FileKind.PDF.named(file.name()),
                                file.content().digest(),
                                file.content().length()),
                        desk.clock().now()),
                file.content());
        desk.agreements().hold(id, wish.to());
    }

    private Outcome<SignatoryId> takeBack(Actor actor, Agreement agreement, Slots.Undecided slot) {
        SignatoryId id = slot.signatory().id();
        PersonId holder = slot.signatory().person();
        delegations.revoke(id, desk.clock().now());
        desk.agreements().hold(id, actor.person());
        String name = parties.names(List.of(holder)).getOrDefault(holder, "");
        record(actor, agreement, slot, FactKind.DELEGATION_REVOKED, name, "");
        return Outcome.done(id);
    }

    private void record(
            Actor actor,
            Agreement agreement,
            Slots.Undecided slot,
            FactKind kind,
            String delegate,
            String reason) {
        desk.record(
                actor,
                agreement,
                kind,
                slot.instrument().kind().signingSides(),
                Map.of(
                        "instrument", slot.instrument().kind().name(),
                        "name", delegate,
                        "reason", reason.strip()));
    }
}
