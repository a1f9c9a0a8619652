package tavolo.domain.signing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.audit.FactKind;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PersonId;

/// The provider says in which order the closed text of an instrument is signed, before the signing
/// opens or while signatures are collected. Those in the same place sign at once; all in one place
/// means that everybody signs whenever they like. Signatures given before stay.
@UseCase
public final class OrderSignatures {

    private final Desk desk;
    private final Parties parties;

    public OrderSignatures(Desk desk, Parties parties) {
        this.desk = desk;
        this.parties = parties;
    }

    /// Sets the places, of every signatory of the instrument. Only their order counts: they are
    /// kept without gaps, from 1. The value is how many places there are.
    public Outcome<Integer> by(
            Actor actor, AgreementId id, InstrumentKind kind, Map<SignatoryId, Integer> places) {
        return desk.at(
                actor,
                Deed.OPEN_SIGNING,
                id,
                agreement ->
                        ready(actor, agreement, kind, places)
                                .then(instrument -> order(actor, agreement, instrument, places)));
    }

    private static Outcome<Instrument> ready(
            Actor actor,
            Agreement agreement,
            InstrumentKind kind,
            Map<SignatoryId, Integer> places) {
        Optional<Instrument> found = agreement.instrument(kind);
        if (found.isEmpty() || !kind.isSignedBy(actor.side().orElseThrow())) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        Instrument instrument = found.get();
        boolean isReady =
                instrument.status() == InstrumentStatus.CLOSED
                        || instrument.status() == InstrumentStatus.SIGNING;
        if (!isReady || agreement.state().isFinal()) {
            return Outcome.refused(new AgreementRefusal.WrongState(agreement.state()));
        }
        Set<SignatoryId> named =
                instrument.signatories().stream().map(Signatory::id).collect(Collectors.toSet());
        return named.equals(places.keySet())
                ? Outcome.done(instrument)
                : Outcome.refused(new AgreementRefusal.NotFound());
    }

    private Outcome<Integer> order(
            Actor actor, Agreement agreement, Instrument before, Map<SignatoryId, Integer> wanted) {
        List<Integer> steps = wanted.values().stream().distinct().sorted().toList();
        for (Signatory slot : before.signatories()) {
            desk.agreements().place(slot.id(), steps.indexOf(wanted.get(slot.id())) + 1);
        }
        Instrument after =
                desk.agreements()
                        .findForSystem(agreement.id())
                        .flatMap(now -> now.instrument(before.kind()))
                        .orElseThrow();
        tell(actor, agreement, after);
        if (after.status() == InstrumentStatus.SIGNING) {
            callNew(agreement, before, after);
        }
        return Outcome.done(steps.size());
    }

    private void callNew(Agreement agreement, Instrument before, Instrument after) {
        Set<SignatoryId> called =
                before.inTurn().stream().map(Signatory::id).collect(Collectors.toSet());
        List<Signatory> fresh = new ArrayList<>(after.inTurn());
        fresh.removeIf(slot -> called.contains(slot.id()));
        new Calls(desk).toSign(agreement, after, fresh);
    }

    private void tell(Actor actor, Agreement agreement, Instrument instrument) {
        Map<String, String> details =
                Map.of("instrument", instrument.kind().name(), "order", words(instrument));
        desk.record(
                actor,
                agreement,
                FactKind.SIGNING_ORDER_SET,
                instrument.kind().signingSides(),
                details);
        desk.tell(
                actor,
                agreement,
                instrument.kind().signingSides(),
                NoticeKind.SIGNING_ORDER_SET,
                details);
    }

    /// Who signs in which place, such as `1. Bianchi, Verdi; 2. Rossi`; empty without an order.
    private String words(Instrument instrument) {
        if (!instrument.isOrdered()) {
            return "";
        }
        Set<PersonId> people = new HashSet<>();
        instrument.signatories().forEach(slot -> people.add(slot.person()));
        Map<PersonId, String> names = parties.names(people);
        Map<Integer, String> places =
                instrument.signatories().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Signatory::place,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                slot -> names.getOrDefault(slot.person(), ""),
                                                Collectors.joining(", "))));
        return places.entrySet().stream()
                .map(place -> place.getKey() + ". " + place.getValue())
                .collect(Collectors.joining("; "));
    }
}
