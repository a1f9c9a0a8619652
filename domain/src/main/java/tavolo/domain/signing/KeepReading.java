package tavolo.domain.signing;

import java.util.Set;
import java.util.function.Function;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// A signatory marks which clauses of a paper they have read, so as to begin on one device and go
/// on at another. It is no act at the table: nobody else reads it, no fact is written, and nobody
/// has to mark anything to sign. A renewed paper begins unread.
@UseCase
public final class KeepReading {

    private final Desk desk;
    private final Slots slots;
    private final Papers papers;
    private final Readings readings;

    public KeepReading(Desk desk, Slots slots, Papers papers, Readings readings) {
        this.desk = desk;
        this.slots = slots;
        this.papers = papers;
        this.readings = readings;
    }

    /// The clauses that the actor marked on the paper of the open slot `signatory` of theirs.
    public Outcome<Set<ClauseId>> find(Actor actor, AgreementId id, SignatoryId signatory) {
        return at(actor, id, signatory, reading -> marked(actor, reading.paper()));
    }

    /// Marks `clause` as read or takes the mark back; what is marked then is the answer. Not found
    /// where the clause does not stand in the text of the slot.
    public Outcome<Set<ClauseId>> mark(
            Actor actor, AgreementId id, SignatoryId signatory, ClauseId clause, boolean isRead) {
        return at(
                actor,
                id,
                signatory,
                reading -> {
                    if (!reading.holds(clause)) {
                        return notFound();
                    }
                    if (isRead) {
                        readings.mark(actor.person(), reading.paper(), clause);
                    } else {
                        readings.unmark(actor.person(), reading.paper(), clause);
                    }
                    return marked(actor, reading.paper());
                });
    }

    /// What is read.
    private record Reading(Instrument instrument, PaperDocument paper) {
        boolean holds(ClauseId clause) {
            return instrument.clauses().stream().anyMatch(each -> each.id().equals(clause));
        }
    }

    private Outcome<Set<ClauseId>> marked(Actor actor, PaperDocument paper) {
        return Outcome.done(readings.of(actor.person(), paper));
    }

    private Outcome<Set<ClauseId>> at(
            Actor actor,
            AgreementId id,
            SignatoryId signatory,
            Function<Reading, Outcome<Set<ClauseId>>> act) {
        return desk.at(
                actor,
                Deed.SIGN,
                id,
                agreement ->
                        slots.undecided(actor, agreement, signatory)
                                .then(slot -> reading(slot.instrument()))
                                .then(act));
    }

    private Outcome<Reading> reading(Instrument instrument) {
        return papers.find(instrument.id(), instrument.edition())
                .map(paper -> Outcome.done(new Reading(instrument, paper)))
                .orElseGet(KeepReading::notFound);
    }

    private static <T> Outcome<T> notFound() {
        return Outcome.refused(new AgreementRefusal.NotFound());
    }
}
