package tavolo.domain.agreement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.target.TargetValue;

/// The provider opens an errata: a small agreement of its own that says, clause by clause, which
/// words of a signed one were written by a material error and what is to be read instead. It is
/// negotiated, closed and signed like any other, by those who signed, and has effect from the first
/// day of what it corrects. The signed papers are never touched. Signatures on it must be no less
/// than those were asked to be.
@UseCase
public final class OpenErrata {

    private final Desk desk;
    private final Parties parties;
    private final ClauseLibrary library;
    private final Origins origins;
    private final SignatureDemands demands;

    /// @param demands which signatures the parties asked for
    public OpenErrata(
            Desk desk,
            Parties parties,
            ClauseLibrary library,
            Origins origins,
            SignatureDemands demands) {
        this.desk = desk;
        this.parties = parties;
        this.library = library;
        this.origins = origins;
        this.demands = demands;
    }

    /// Opens the errata as a draft that nobody else sees. Refused unless the agreement is one of
    /// the actor's organisation, signed and not over; while another errata of it is underway; and
    /// with the clause and the fault for what cannot be corrected so.
    ///
    /// @param corrections one or more, several of one clause if need be
    public Outcome<AgreementId> by(Actor actor, AgreementId id, List<Correction> corrections) {
        return desk.at(
                actor,
                Deed.OPEN_AGREEMENT,
                id,
                signed -> {
                    Optional<Refusal> no = refusal(signed, corrections);
                    return no.isPresent()
                            ? Outcome.refused(no.get())
                            : texts(signed, corrections)
                                    .then(texts -> Outcome.done(open(actor, signed, texts)));
                });
    }

    private Optional<Refusal> refusal(Agreement signed, List<Correction> corrections) {
        if (!signed.state().isCorrectable()) {
            return Optional.of(new AgreementRefusal.WrongState(signed.state()));
        }
        if (corrections.isEmpty()) {
            return Optional.of(new AgreementRefusal.CorrectionsMissing());
        }
        return desk.agreements().revisionsOf(signed.id()).stream()
                .filter(addendum -> addendum.kind() == RevisionKind.ERRATA)
                .filter(Addendum::isUnderway)
                .findFirst()
                .map(underway -> new AgreementRefusal.ErrataOpen(underway.number()));
    }

    /// What the errata says of each clause, in the order of the places.
    private Outcome<Map<ClausePlace, ClauseText>> texts(
            Agreement signed, List<Correction> corrections) {
        Map<ClausePlace, List<Correction>> wanted =
                corrections.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Correction::place, TreeMap::new, Collectors.toList()));
        Map<ClausePlace, ClauseText> texts = new TreeMap<>();
        for (Map.Entry<ClausePlace, List<Correction>> each : wanted.entrySet()) {
            switch (text(signed, each.getKey(), each.getValue())) {
                case Outcome.Done<ClauseText>(ClauseText text) -> texts.put(each.getKey(), text);
                case Outcome.Refused<ClauseText>(Refusal why) -> {
                    return Outcome.refused(why);
                }
            }
        }
        return Outcome.done(texts);
    }

    private Outcome<ClauseText> text(
            Agreement signed, ClausePlace place, List<Correction> corrections) {
        Optional<Clause> found =
                signed.clauses()
                        .filter(clause -> clause.place().equals(place))
                        .filter(clause -> clause.isReadableBy(PartySide.PROVIDER))
                        .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        if (found.get().targets().isPresent()) {
            return Outcome.refused(
                    AgreementRefusal.CorrectionUnfit.of(
                            corrections.getFirst(), CorrectionFault.TARGETS));
        }
        ClauseDefinition definition = library.place(place);
        ClauseText text = desk.agreements().text(found.get().latest());
        String printed =
                definition.expand(
                        text.parameters(), text.words().in(signed.binding()), signed.binding());
        return new ErrataText(definition, signed.number(), printed).of(corrections);
    }

    private AgreementId open(Actor actor, Agreement signed, Map<ClausePlace, ClauseText> texts) {
        List<ServiceLine> lines = parties.linesOfAgreement(signed.id().value());
        OpeningRequest wanted =
                new OpeningRequest(
                        lines.stream().map(ServiceLine::id).collect(Collectors.toSet()),
                        Set.copyOf(signed.unions()),
                        texts.keySet(),
                        signed.binding(),
                        signed.startsOn(),
                        signed.endsOn(),
                        new Origin.Previous(signed.id()),
                        signed.demo());
        AgreementOpening opening =
                new OpeningAssembly(
                                new OpeningAssembly.House(desk, parties, library),
                                actor,
                                wanted,
                                lines,
                                new Errata(desk, signed, lines, texts))
                        .assemble();
        new Openings(desk, origins)
                .addendum(actor, opening, wanted.origin(), signed, RevisionKind.ERRATA);
        opening.agreement().instruments().forEach(next -> demand(signed, next));
        return opening.agreement().id();
    }

    /// Who asked for qualified signatures on what was signed does so on what corrects it.
    private void demand(Agreement signed, Instrument next) {
        signed.instrument(next.kind()).ifPresent(before -> demands.carry(before.id(), next.id()));
    }

    /// What an errata says, and who signs it: those who signed what it corrects, in the same order.
    private record Errata(
            Desk desk,
            Agreement signed,
            List<ServiceLine> lines,
            Map<ClausePlace, ClauseText> texts)
            implements OpeningAssembly.Substance {

        @Override
        public String title() {
            return OpeningDefaults.title("Errata corrige " + signed.number() + " · ", lines);
        }

        @Override
        public ClauseText text(ClauseDefinition definition) {
            return Objects.requireNonNull(texts.get(definition.place()));
        }

        @Override
        public List<TargetValue> targets() {
            return List.of();
        }

        @Override
        public List<Signatory> signatories(InstrumentKind kind) {
            List<Signatory> signers =
                    signed.instrument(kind).stream()
                            .flatMap(instrument -> instrument.signatories().stream())
                            .filter(signatory -> signatory.state() == SignatoryState.SIGNED)
                            .map(signatory -> signatory.again(new SignatoryId(desk.ids().next())))
                            .toList();
            return KeptPlaces.withoutGaps(signers);
        }
    }
}
