package tavolo.domain.signing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Candidate;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.UnitId;

/// Who may adhere to an instrument: nobody but a union at the table of an agreement that is signed
/// or in force, for which nobody was named to sign a text that unions sign, through a person who
/// signs for it and holds a mandate of that day in a unit concerned. Source: domain model, T24 and
/// the firma per adesione; a union that is not at the table does not see the agreement at all.
public final class AdhesionRight {

    private final Desk desk;
    private final Parties parties;
    private final Papers papers;
    private final Formalities formalities;
    private final Adhesions adhesions;

    public AdhesionRight(
            Desk desk,
            Parties parties,
            Papers papers,
            Formalities formalities,
            Adhesions adhesions) {
        this.desk = desk;
        this.parties = parties;
        this.papers = papers;
        this.formalities = formalities;
        this.adhesions = adhesions;
    }

    /// The right of one person, on one day.
    record Found(Instrument instrument, PaperDocument document, Candidate power) {

        /// Whether an act drawn up for `other` says what one for this would: the same paper, by the
        /// same power.
        boolean isSameAs(Found other) {
            return document.id().equals(other.document().id())
                    && document.textDigest().equals(other.document().textDigest())
                    && document.paperDigest().equals(other.document().paperDigest())
                    && power.mandate().equals(other.power().mandate())
                    && power.name().equals(other.power().name());
        }
    }

    /// The right of `actor` today. Not found for a side or instrument that knows no adhesion.
    Outcome<Found> of(Actor actor, Agreement agreement, InstrumentKind kind) {
        Optional<Instrument> found =
                agreement
                        .instrument(kind)
                        .filter(_ -> kind.isSignedBy(PartySide.UNION))
                        .filter(_ -> agreement.unions().contains(actor.organisation()));
        if (found.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        Instrument instrument = found.get();
        boolean isOpen =
                agreement.state() == AgreementState.SIGNED
                        || agreement.state() == AgreementState.IN_FORCE;
        if (!isOpen || instrument.status() != InstrumentStatus.SIGNED) {
            return Outcome.refused(new AgreementRefusal.WrongState(agreement.state()));
        }
        if (instrument.signatories().stream()
                .anyMatch(slot -> slot.organisation().equals(actor.organisation()))) {
            return Outcome.refused(new AdhesionRefusal.SignatoryAlready());
        }
        return formalities.of(instrument.id()).isQualified()
                ? Outcome.refused(new SigningRefusal.QualifiedAsked())
                : withPower(actor, agreement, instrument);
    }

    private Outcome<Found> withPower(Actor actor, Agreement agreement, Instrument instrument) {
        LocalDate today = desk.clock().today();
        Optional<Candidate> power = power(actor, agreement, today);
        Optional<PaperDocument> paper = papers.find(instrument.id(), instrument.edition());
        if (power.isEmpty() || paper.isEmpty()) {
            return Outcome.refused(new SigningRefusal.MandateNotValid(today));
        }
        boolean isAgain =
                adhesions.of(agreement.id()).stream()
                        .filter(each -> each.document().equals(paper.get().id()))
                        .anyMatch(each -> each.mandate().equals(power.get().mandate().id()));
        return isAgain
                ? Outcome.refused(new AdhesionRefusal.AdheredAlready())
                : Outcome.done(new Found(instrument, paper.get(), power.get()));
    }

    private Optional<Candidate> power(Actor actor, Agreement agreement, LocalDate today) {
        Set<UnitId> units =
                parties.linesOfAgreement(agreement.id().value()).stream()
                        .map(ServiceLine::unit)
                        .collect(Collectors.toSet());
        return parties.candidates(actor.organisation(), units, today).stream()
                .filter(Candidate::signs)
                .filter(candidate -> candidate.person().equals(actor.person()))
                .min(Comparator.comparing(candidate -> candidate.mandate().capacity()));
    }
}
