package tavolo.domain.signing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Signatory;

/// Tells people that it is their turn to sign, by a notice each and by mail.
record Calls(Desk desk) {

    /// Calls those who hold the `slots` of `instrument`. Runs inside a transaction.
    void toSign(Agreement agreement, Instrument instrument, List<Signatory> slots) {
        if (!slots.isEmpty()) {
            desk.notices()
                    .callToSign(
                            slots.stream().map(Signatory::person).collect(Collectors.toSet()),
                            agreement.id().value(),
                            Map.of("instrument", instrument.kind().name()),
                            desk.clock().now());
        }
    }
}
