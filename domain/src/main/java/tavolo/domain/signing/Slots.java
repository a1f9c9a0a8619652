package tavolo.domain.signing;

import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.Stage;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Candidate;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PersonId;

/// Finds the slot that an actor wants to decide, with every reason why it cannot be decided.
public final class Slots {

    private final Desk desk;
    private final Parties parties;
    private final Papers papers;

    public Slots(Desk desk, Parties parties, Papers papers) {
        this.desk = desk;
        this.parties = parties;
        this.papers = papers;
    }

    /// An open slot with its paper and its holder.
    record Slot(Instrument instrument, Signatory signatory, PaperDocument document, Signer signer) {

        /// This slot, if its paper is still the one that was shown in `attempt`.
        Outcome<Slot> asShownIn(SigningSession attempt) {
            return document.id().equals(attempt.document())
                            && document.paperDigest().equals(attempt.paperDigest())
                    ? Outcome.done(this)
                    : Outcome.refused(
                            new SigningRefusal.DocumentChanged(
                                    attempt.paperDigest(), document.paperDigest()));
        }
    }

    /// A slot whose holder has neither signed nor refused.
    record Undecided(Instrument instrument, Signatory signatory) {}

    /// The slot `id` of `actor`, with or without a valid mandate. Not found when it is somebody
    /// else's.
    Outcome<Undecided> undecided(Actor actor, Agreement agreement, SignatoryId id) {
        for (Instrument instrument : agreement.instruments()) {
            for (Signatory signatory : instrument.signatories()) {
                if (signatory.id().equals(id) && signatory.person().equals(actor.person())) {
                    return undecided(agreement, new Undecided(instrument, signatory));
                }
            }
        }
        return Outcome.refused(new AgreementRefusal.NotFound());
    }

    private static Outcome<Undecided> undecided(Agreement agreement, Undecided slot) {
        if (slot.signatory().state() != SignatoryState.OPEN) {
            return Outcome.refused(new SigningRefusal.AlreadyDecided());
        }
        return agreement.stage() instanceof Stage.Signing
                ? Outcome.done(slot)
                : Outcome.refused(new SigningRefusal.NotSigning(agreement.state()));
    }

    /// The open slot `id` of `actor`, whose mandate is valid today. Not found when it is somebody
    /// else's.
    Outcome<Slot> openSlot(Actor actor, Agreement agreement, SignatoryId id) {
        return undecided(actor, agreement, id)
                .then(slot -> open(actor, agreement, slot.instrument(), slot.signatory()));
    }

    private Outcome<Slot> open(
            Actor actor, Agreement agreement, Instrument instrument, Signatory signatory) {
        Optional<Candidate> power =
                parties.candidate(signatory.mandate())
                        .filter(Candidate::signs)
                        .filter(c -> c.mandate().isValidOn(desk.clock().today()));
        if (power.isEmpty()) {
            return Outcome.refused(new SigningRefusal.MandateNotValid(desk.clock().today()));
        }
        Signer signer =
                new Signer(
                        power.get().name(),
                        parties.organisation(signatory.organisation()).name(),
                        pseudonym(actor.person()));
        return papers.find(instrument.id(), instrument.edition())
                .map(paper -> Outcome.done(new Slot(instrument, signatory, paper, signer)))
                .orElseGet(() -> Outcome.refused(new SigningRefusal.NotSigning(agreement.state())));
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
