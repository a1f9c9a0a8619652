package tavolo.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.term.Validity;

/// The provider opens a revision of the targets of an agreement in force: an agreement of its own,
/// between the same parties and for the same services, with what was agreed on targets, ramp and
/// penalties as the text to begin with and the agreed values as what applied before. It is
/// negotiated, closed and signed like any other; from its first day its targets take the place of
/// those before, worth what they were until somebody proposes something else. What it revises is
/// never edited.
@UseCase
public final class OpenTargetRevision {

    /// The clauses on targets, on the ramp to them, and on what they are worth.
    private static final Set<String> CLAUSES = Set.of("C22", "C23", "C24");

    private final Desk desk;
    private final Parties parties;
    private final ClauseLibrary library;
    private final Origins origins;
    private final Beginnings beginnings;

    public OpenTargetRevision(Desk desk, Parties parties, ClauseLibrary library, Origins origins) {
        this.desk = desk;
        this.parties = parties;
        this.library = library;
        this.origins = origins;
        this.beginnings = new Beginnings(desk.agreements(), origins, library);
    }

    /// Opens the revision as a draft that nobody else sees. Refused unless the agreement is one of
    /// the actor's organisation, in force and with targets; while another revision of it is
    /// underway; and for days on which it does not apply.
    ///
    /// @param startsOn the first day of the revised targets
    /// @param endsOn the last day; empty for as long as the agreement lasts
    public Outcome<AgreementId> by(
            Actor actor, AgreementId id, LocalDate startsOn, Optional<LocalDate> endsOn) {
        return desk.at(
                actor,
                Deed.OPEN_AGREEMENT,
                id,
                revised -> open(actor, revised, startsOn, endsOn.or(revised::endsOn)));
    }

    private Outcome<AgreementId> open(
            Actor actor, Agreement revised, LocalDate startsOn, Optional<LocalDate> endsOn) {
        List<Addendum> before =
                desk.agreements().revisionsOf(revised.id()).stream()
                        .filter(addendum -> addendum.kind() == RevisionKind.TARGETS)
                        .toList();
        Optional<Refusal> no = refusal(revised, before, startsOn, endsOn);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        // What is revised is what applies: the agreement as its last revision left it.
        AgreementId source =
                before.stream()
                        .filter(Addendum::hasApplied)
                        .map(Addendum::id)
                        .reduce((_, later) -> later)
                        .orElse(revised.id());
        List<ServiceLine> lines = parties.linesOfAgreement(revised.id().value());
        OpeningRequest wanted = request(revised, lines, startsOn, endsOn, source);
        Beginning beginning = beginnings.of(actor, wanted.origin(), revised.client()).orElseThrow();
        AgreementOpening opening =
                OpeningAssembly.usual(
                                new OpeningAssembly.House(desk, parties, library),
                                actor,
                                wanted,
                                lines,
                                beginning.asBefore())
                        .assemble();
        new Openings(desk, origins)
                .addendum(actor, opening, wanted.origin(), revised, RevisionKind.TARGETS);
        new CarriedWorth(desk).put(actor, source, opening.agreement());
        return Outcome.done(opening.agreement().id());
    }

    private static OpeningRequest request(
            Agreement revised,
            List<ServiceLine> lines,
            LocalDate startsOn,
            Optional<LocalDate> endsOn,
            AgreementId source) {
        Set<ServiceLineId> ids = lines.stream().map(ServiceLine::id).collect(Collectors.toSet());
        return new OpeningRequest(
                ids,
                Set.<OrganisationId>copyOf(revised.unions()),
                places(revised),
                revised.binding(),
                startsOn,
                endsOn,
                new Origin.Previous(source),
                revised.demo());
    }

    private static Set<ClausePlace> places(Agreement revised) {
        return revised.clauses()
                .map(Clause::place)
                .filter(place -> CLAUSES.contains(place.code().value()))
                .collect(Collectors.toSet());
    }

    private static Optional<Refusal> refusal(
            Agreement revised,
            List<Addendum> before,
            LocalDate startsOn,
            Optional<LocalDate> endsOn) {
        if (!(revised.stage() instanceof Stage.InForce)) {
            return Optional.of(new AgreementRefusal.WrongState(revised.state()));
        }
        if (TargetClauses.of(revised).isEmpty()) {
            return Optional.of(new AgreementRefusal.NotFound());
        }
        Optional<Addendum> underway = before.stream().filter(Addendum::isUnderway).findFirst();
        if (underway.isPresent()) {
            return Optional.of(new AgreementRefusal.RevisionOpen(underway.get().number()));
        }
        if (endsOn.filter(last -> last.isBefore(startsOn)).isPresent()) {
            return Optional.of(new AgreementRefusal.DatesReversed());
        }
        boolean isWithin =
                !startsOn.isBefore(revised.startsOn())
                        && revised.endsOn()
                                .filter(last ->
                                        startsOn.isAfter(last)
                                                || endsOn.filter(last::isBefore).isPresent())
                                .isEmpty();
        return isWithin
                ? Optional.empty()
                : Optional.of(new AgreementRefusal.OutsideRevised(days(revised)));
    }

    private static Validity days(Agreement revised) {
        return revised.endsOn()
                .map(last -> Validity.ofDays(revised.startsOn(), last))
                .orElseGet(() -> Validity.since(revised.startsOn()));
    }
}
