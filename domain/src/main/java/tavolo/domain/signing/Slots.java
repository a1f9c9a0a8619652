package tavolo.domain.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.agreement.Stage;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Candidate;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PersonId;

/// Finds the slot that an actor wants to decide, with every reason why it cannot be decided.
public final class Slots {

    private final Desk desk;
    private final Parties parties;
    private final Papers papers;
    private final Delegations delegations;
    private final Formalities formalities;

    public Slots(
            Desk desk,
            Parties parties,
            Papers papers,
            Delegations delegations,
            Formalities formalities) {
        this.desk = desk;
        this.parties = parties;
        this.papers = papers;
        this.delegations = delegations;
        this.formalities = formalities;
    }

    /// An open slot with its paper and its holder.
    ///
    /// @param principal the name of the one for whom a delegate signs; empty when not delegated
    /// @param formality how the parties want the instrument signed
    record Slot(
            Instrument instrument,
            Signatory signatory,
            PaperDocument document,
            Signer signer,
            String principal,
            Formality formality) {

        /// How much is awaited on the paper once this slot is signed.
        int awaitedAfterIt() {
            int others = instrument.awaitedSignatories().size() - 1;
            return signatory.manner().isOpenReserve() ? others + 1 : others;
        }

        /// This slot without its paper.
        Undecided told() {
            return new Undecided(instrument, signatory);
        }

        /// This slot, if its paper is still the one that was shown.
        Outcome<Slot> asShown(UUID shown, Sha256 paper) {
            return document.id().equals(shown) && document.paperDigest().equals(paper)
                    ? Outcome.done(this)
                    : Outcome.refused(
                            new SigningRefusal.DocumentChanged(paper, document.paperDigest()));
        }

        /// This slot, if its holder signs in their own name and without a proviso: anything else
        /// has to be written on the paper, which only the portal's own signature does. Where that
        /// one is not enough, the certificate of completion says it instead.
        Outcome<Slot> plain() {
            boolean isPlain =
                    signatory.manner().kind() == SignatureKind.NORMAL && principal.isEmpty();
            return isPlain || formality.isQualified()
                    ? Outcome.done(this)
                    : Outcome.refused(new RemoteRefusal.MannerNotWritten());
        }
    }

    /// `slot`, if the portal's own signature is enough for it.
    static Outcome<Slot> advanced(Slot slot) {
        return slot.formality().isQualified()
                ? Outcome.refused(new SigningRefusal.QualifiedAsked())
                : Outcome.done(slot);
    }

    /// A slot whose holder has neither signed nor refused.
    record Undecided(Instrument instrument, Signatory signatory) {}

    /// The slot `id` of `actor`, with or without a valid mandate. Not found when it is somebody
    /// else's.
    Outcome<Undecided> undecided(Actor actor, Agreement agreement, SignatoryId id) {
        return holding(agreement, id)
                .filter(slot -> slot.signatory().person().equals(actor.person()))
                .map(slot -> undecided(agreement, slot))
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }

    private static Outcome<Undecided> undecided(Agreement agreement, Undecided slot) {
        if (slot.signatory().state() != SignatoryState.OPEN) {
            return Outcome.refused(new SigningRefusal.AlreadyDecided());
        }
        return agreement.stage() instanceof Stage.Signing
                ? Outcome.done(slot)
                : Outcome.refused(new SigningRefusal.NotSigning(agreement.state()));
    }

    /// The open slot that `actor` gave to a delegate.
    Outcome<Undecided> givenAway(Actor actor, Agreement agreement, SignatoryId id) {
        return holding(agreement, id)
                .filter(slot -> slot.signatory().principal().equals(Optional.of(actor.person())))
                .map(slot -> undecided(agreement, slot))
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }

    /// The slot that `actor` signed with a reserve that still stands, while signatures are
    /// collected.
    Outcome<Undecided> reserved(Actor actor, Agreement agreement, SignatoryId id) {
        Optional<Undecided> found =
                holding(agreement, id)
                        .filter(slot -> slot.signatory().person().equals(actor.person()))
                        .filter(slot -> slot.signatory().isReserved());
        if (found.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        if (!(agreement.stage() instanceof Stage.Signing)) {
            return Outcome.refused(new SigningRefusal.NotSigning(agreement.state()));
        }
        return power(found.get().signatory())
                .<Outcome<Undecided>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(found.get()));
    }

    private static Optional<Undecided> holding(Agreement agreement, SignatoryId id) {
        return agreement.instruments().stream()
                .flatMap(instrument ->
                        instrument.signatories().stream()
                                .filter(signatory -> signatory.id().equals(id))
                                .map(signatory -> new Undecided(instrument, signatory)))
                .findFirst();
    }

    /// The open slot of `attempt`, as it was shown in it, whose holder is still `actor`.
    Outcome<Slot> openSlot(Actor actor, Agreement agreement, SigningSession attempt) {
        boolean withdrawn =
                holding(agreement, attempt.signatory())
                        .filter(slot -> !slot.signatory().person().equals(actor.person()))
                        .isPresent();
        return withdrawn
                ? Outcome.refused(new SigningRefusal.PowerWithdrawn())
                : openSlot(actor, agreement, attempt.signatory())
                        .then(slot -> slot.asShown(attempt.document(), attempt.paperDigest()));
    }

    /// The open slot `id` of `actor`, whose power is valid today. Not found when it is somebody
    /// else's.
    Outcome<Slot> openSlot(Actor actor, Agreement agreement, SignatoryId id) {
        return undecided(actor, agreement, id)
                .then(slot ->
                        power(slot.signatory())
                                .<Outcome<Slot>>map(Outcome::refused)
                                .orElseGet(() -> open(agreement, slot)));
    }

    /// Why the holder of a slot has no power today; empty when there is one. A delegate needs the
    /// delegation and the mandate from which it derives.
    private Optional<Refusal> power(Signatory signatory) {
        LocalDate today = desk.clock().today();
        Optional<Candidate> mandate =
                parties.candidate(signatory.mandate()).filter(c -> c.mandate().isValidOn(today));
        if (mandate.isEmpty() || isOver(signatory, today)) {
            return Optional.of(new SigningRefusal.MandateNotValid(today));
        }
        return parties.signers(signatory.organisation()).containsKey(signatory.person())
                ? Optional.empty()
                : Optional.of(new SigningRefusal.NoLongerSignatory());
    }

    private boolean isOver(Signatory signatory, LocalDate today) {
        return signatory.principal().isPresent()
                && delegations
                        .of(signatory.id())
                        .filter(delegation -> delegation.isValidOn(today))
                        .isEmpty();
    }

    private Outcome<Slot> open(Agreement agreement, Undecided slot) {
        Instrument instrument = slot.instrument();
        Signatory signatory = slot.signatory();
        Map<PersonId, String> names = parties.names(List.of(signatory.person(), signatory.named()));
        String principal =
                signatory.principal().map(person -> names.getOrDefault(person, "")).orElse("");
        Signer signer =
                new Signer(
                        names.getOrDefault(signatory.person(), signatory.person().toString()),
                        parties.organisation(signatory.organisation()).name(),
                        pseudonym(signatory.person()),
                        SignatureWords.quality(principal, signatory.manner(), agreement.binding()));
        return papers.find(instrument.id(), instrument.edition())
                .map(paper ->
                        Outcome.done(
                                new Slot(
                                        instrument,
                                        signatory,
                                        paper,
                                        signer,
                                        principal,
                                        formalities.of(instrument.id()))))
                .orElseGet(() -> Outcome.refused(new SigningRefusal.NotSigning(agreement.state())));
    }

    /// `slot`, if nobody has to sign before its holder.
    Outcome<Slot> inTurn(Slot slot) {
        List<PersonId> first =
                slot.instrument().before(slot.signatory()).stream().map(Signatory::person).toList();
        return first.isEmpty()
                ? Outcome.done(slot)
                : Outcome.refused(
                        new SigningRefusal.NotYourTurn(
                                parties.names(first).values().stream()
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
    }

    /// The name of `person` as the portal shows it.
    String nameOf(PersonId person) {
        return parties.names(List.of(person)).getOrDefault(person, "");
    }

    /// The same number in all certificates of one person, from which nothing else can be learnt.
    static String pseudonym(PersonId person) {
        return "TAVOLO-"
                + tavolo.domain.document.Sha256.digestOf("signer:" + person)
                        .toString()
                        .substring(0, 20);
    }
}
