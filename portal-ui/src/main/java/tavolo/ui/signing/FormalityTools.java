package tavolo.ui.signing;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.signing.AskQualified;
import tavolo.domain.signing.OrderSignatures;
import tavolo.domain.signing.ReadFormalities;
import tavolo.ui.security.CurrentActor;

/// How instruments are to be signed: reading it, and asking for it.
@Component
record FormalityTools(
        CurrentActor actor, ReadFormalities read, AskQualified ask, OrderSignatures order) {

    /// How the instrument of `kind` is to be signed; empty for one that the reader's side does not
    /// sign.
    Optional<ReadFormalities.Shown> of(AgreementId agreement, InstrumentKind kind) {
        return switch (read.by(actor.current(), agreement)) {
            case Outcome.Done<Map<InstrumentKind, ReadFormalities.Shown>>(var all) ->
                    Optional.ofNullable(all.get(kind));
            case Outcome.Refused<Map<InstrumentKind, ReadFormalities.Shown>> _ -> Optional.empty();
        };
    }
}
