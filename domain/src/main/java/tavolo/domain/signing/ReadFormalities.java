package tavolo.domain.signing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Parties;

/// Reads how the instruments of an agreement are to be signed. Those that the reader's side does
/// not sign are left out.
@UseCase
public final class ReadFormalities {

    private final Desk desk;
    private final Parties parties;
    private final Formalities formalities;

    public ReadFormalities(Desk desk, Parties parties, Formalities formalities) {
        this.desk = desk;
        this.parties = parties;
        this.formalities = formalities;
    }

    /// How one instrument is to be signed.
    ///
    /// @param askedBy the names of those who ask for qualified signatures, in alphabetical order
    /// @param isOurs whether the reader's organisation is among them
    public record Shown(Formality formality, List<String> askedBy, boolean isOurs) {

        public Shown {
            askedBy = List.copyOf(askedBy);
        }
    }

    /// By instrument.
    public Outcome<Map<InstrumentKind, Shown>> by(Actor actor, AgreementId id) {
        return desk.at(
                actor,
                Deed.READ_AGREEMENTS,
                id,
                agreement -> Outcome.done(shown(actor, agreement)));
    }

    private Map<InstrumentKind, Shown> shown(Actor actor, Agreement agreement) {
        Map<InstrumentKind, Shown> all = new EnumMap<>(InstrumentKind.class);
        for (Instrument instrument : agreement.instruments()) {
            if (actor.side().filter(instrument.kind()::isSignedBy).isPresent()) {
                all.put(instrument.kind(), shown(actor, formalities.of(instrument.id())));
            }
        }
        return all;
    }

    private Shown shown(Actor actor, Formality formality) {
        return new Shown(
                formality,
                formality.askedBy().stream()
                        .map(each -> parties.organisation(each).shortName())
                        .sorted()
                        .toList(),
                formality.askedBy().contains(actor.organisation()));
    }
}
