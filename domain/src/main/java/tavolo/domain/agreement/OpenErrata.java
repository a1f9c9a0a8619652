package tavolo.domain.agreement;

import java.util.EnumSet;
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
import tavolo.domain.audit.FactKind;
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
/// day of what it corrects. The signed papers are never touched.
@UseCase
public final class OpenErrata {

    private static final int TITLE_LIMIT = 250;

    private final Desk desk;
    private final Parties parties;
    private final ClauseLibrary library;
    private final Origins origins;

    public OpenErrata(Desk desk, Parties parties, ClauseLibrary library, Origins origins) {
        this.desk = desk;
        this.parties = parties;
        this.library = library;
        this.origins = origins;
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
                    new AgreementRefusal.CorrectionUnfit(place, CorrectionFault.TARGETS));
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
        keep(actor, signed, opening, wanted.origin());
        return opening.agreement().id();
    }

    private void keep(Actor actor, Agreement signed, AgreementOpening opening, Origin origin) {
        Agreement errata = opening.agreement();
        desk.agreements().open(opening);
        desk.agreements().revise(errata.id(), signed.id(), RevisionKind.ERRATA);
        origins.keep(errata.id(), origin);
        desk.agreements().turn(errata.id(), Turns.of(errata), desk.clock().now());
        desk.record(
                actor,
                errata,
                FactKind.AGREEMENT_OPENED,
                Desk.eyesOn(errata),
                Map.of("number", errata.number(), "title", opening.title()));
        // As long as it is a draft, nobody but the provider knows that there is one.
        desk.record(
                actor,
                signed,
                FactKind.ERRATA_OPENED,
                EnumSet.of(PartySide.PROVIDER),
                Map.of("number", errata.number()));
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
            String title =
                    "Errata corrige " + signed.number() + " · " + OpeningDefaults.title(lines);
            return title.length() <= TITLE_LIMIT
                    ? title
                    : title.substring(0, TITLE_LIMIT - 1) + "…";
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
