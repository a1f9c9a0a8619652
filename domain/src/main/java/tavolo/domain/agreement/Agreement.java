package tavolo.domain.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;

/// An agreement (*fascicolo*): the instruments that three parties negotiate together and sign
/// apart. Holds what decides, not the texts; those are fetched for the screen and for the paper.
///
/// @param number year and number for people, such as `2020/0147`, unique
/// @param unions the unions at the table, never empty
/// @param binding the language whose text binds
/// @param startsOn first day on which it applies
/// @param endsOn last day on which it applies, included; empty when open-ended
public record Agreement(
        AgreementId id,
        String number,
        OrganisationId provider,
        OrganisationId client,
        Set<OrganisationId> unions,
        Stage stage,
        Language binding,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        boolean demo,
        List<Instrument> instruments) {

    public Agreement {
        unions = Set.copyOf(unions);
        instruments = List.copyOf(instruments);
    }

    /// The state of the present stage.
    public AgreementState state() {
        return stage.state();
    }

    /// The instrument of `kind`; empty if the agreement has none.
    public Optional<Instrument> instrument(InstrumentKind kind) {
        return instruments.stream().filter(i -> i.kind() == kind).findFirst();
    }

    /// Every clause of every instrument.
    public Stream<Clause> clauses() {
        return instruments.stream().flatMap(instrument -> instrument.clauses().stream());
    }

    /// The instrument that holds `clause`.
    ///
    /// @throws IllegalArgumentException if none does
    public Instrument holding(Clause clause) {
        return instrument(clause.place().instrument())
                .orElseThrow(() -> new IllegalArgumentException("no instrument holds " + clause));
    }

    /// Whether `organisation` sits at this table.
    public boolean isPartyTo(OrganisationId organisation) {
        return provider.equals(organisation)
                || client.equals(organisation)
                || unions.contains(organisation);
    }

    /// The organisations at this table on `side`.
    public Set<OrganisationId> on(PartySide side) {
        return switch (side) {
            case PROVIDER -> Set.of(provider);
            case CLIENT -> Set.of(client);
            case UNION -> unions;
        };
    }

    /// Whether every text is frozen.
    public boolean isClosed() {
        return instruments.stream().noneMatch(Instrument::isOpen);
    }

    /// Whether every required signature was given.
    public boolean isFullySigned() {
        return instruments.stream().allMatch(i -> i.status() == InstrumentStatus.SIGNED);
    }

    /// How many things each side has to do now; a side with nothing to do has no entry. An
    /// agreement that may still change never waits for nobody.
    public Map<PartySide, Integer> turns() {
        return turns(instruments);
    }

    /// What the unions are told of [#turns]. While the texts are open, what has to be done at an
    /// instrument that they do not sign is left out: who answers whom on money is not theirs to
    /// follow. Once nothing else is open, they learn that the two still have to agree.
    public Map<PartySide, Integer> turnsToldToUnions() {
        Map<PartySide, Integer> todo = turns(signedBy(PartySide.UNION, true));
        if (todo.isEmpty() && state().isNegotiable()) {
            signedBy(PartySide.UNION, false).stream()
                    .filter(Instrument::isOpen)
                    .flatMap(instrument ->
                            Arrays.stream(PartySide.values()).filter(instrument.kind()::isSignedBy))
                    .forEach(side -> todo.put(side, 1));
        }
        return todo;
    }

    private List<Instrument> signedBy(PartySide side, boolean isSigned) {
        return instruments.stream().filter(i -> i.kind().isSignedBy(side) == isSigned).toList();
    }

    private Map<PartySide, Integer> turns(List<Instrument> negotiated) {
        Map<PartySide, Integer> todo = new EnumMap<>(PartySide.class);
        switch (stage) {
            case Stage.Draft _, Stage.Initialled _, Stage.Signed _ ->
                    todo.put(PartySide.PROVIDER, 1);
            case Stage.Proposed _, Stage.Negotiating _ -> negotiationTurns(negotiated, todo);
            case Stage.Signing _ ->
                    instruments.stream()
                            .flatMap(i -> i.inTurn().stream())
                            .forEach(s -> todo.merge(s.side(), 1, Integer::sum));
            case Stage.InForce _, Stage.Withdrawn _, Stage.Failed _, Stage.Other _ -> {}
        }
        return todo;
    }

    private static void negotiationTurns(
            List<Instrument> instruments, Map<PartySide, Integer> todo) {
        for (Instrument instrument : instruments) {
            if (!instrument.isOpen()) {
                continue;
            }
            if (instrument.openClauses().isEmpty()) {
                closingSides(instrument).forEach(side -> todo.merge(side, 1, Integer::sum));
            }
            for (Clause clause : instrument.clauses()) {
                for (PartySide side : PartySide.values()) {
                    if (clause.waitsFor(side) || isToBeRevisedBy(clause, side)) {
                        todo.merge(side, 1, Integer::sum);
                    }
                }
            }
        }
    }

    /// The sides that have to answer a clause of a text that is open: to say something of its
    /// version, or to write another. Unlike [#turns] it counts neither naming nor closing.
    Set<PartySide> sidesToAnswer() {
        Set<PartySide> sides = EnumSet.noneOf(PartySide.class);
        instruments.stream()
                .filter(Instrument::isOpen)
                .flatMap(instrument -> instrument.clauses().stream())
                .forEach(clause ->
                        clause.stakes().stream()
                                .filter(side ->
                                        clause.waitsFor(side) || isToBeRevisedBy(clause, side))
                                .forEach(sides::add));
        return sides;
    }

    /// Those who have still to name a signatory, or the provider, who closes the agreed text.
    private static Set<PartySide> closingSides(Instrument instrument) {
        Set<PartySide> nameless = instrument.sidesWithoutSignatory();
        return nameless.isEmpty() ? EnumSet.of(PartySide.PROVIDER) : nameless;
    }

    /// The drafters revise what another side objects to or would have otherwise; the only drafter
    /// of a clause also what it objects to itself, for nobody else could.
    private static boolean isToBeRevisedBy(Clause clause, PartySide side) {
        return clause.isDraftedBy(side)
                && clause.positions().stream()
                        .filter(p -> !p.stand().agrees())
                        .anyMatch(p -> p.side() != side || clause.owners().size() == 1);
    }
}
