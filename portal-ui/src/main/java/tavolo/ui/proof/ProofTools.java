package tavolo.ui.proof;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tavolo.domain.Outcome;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Person;
import tavolo.domain.people.KeepTaxCodes;
import tavolo.domain.people.Secrets;
import tavolo.domain.proof.KeepProofs;
import tavolo.domain.proof.Passkey;
import tavolo.domain.proof.QrPainter;
import tavolo.domain.signing.RevokeCertificate;
import tavolo.ui.passkey.PasskeyPress;
import tavolo.ui.passkey.PasskeyPresses;
import tavolo.ui.security.CurrentActor;

/// What proving and setting up proofs needs, gathered.
@Service
public final class ProofTools {

    private final CurrentActor actor;
    private final KeepProofs keep;
    private final RevokeCertificate certificates;
    private final KeepTaxCodes taxCodes;
    private final PasskeyPresses presses;
    private final Secrets secrets;
    private final QrPainter painter;
    private final Clock clock;

    ProofTools(
            CurrentActor actor,
            KeepProofs keep,
            RevokeCertificate certificates,
            KeepTaxCodes taxCodes,
            PasskeyPresses presses,
            Secrets secrets,
            QrPainter painter,
            Clock clock) {
        this.actor = actor;
        this.keep = keep;
        this.certificates = certificates;
        this.taxCodes = taxCodes;
        this.presses = presses;
        this.secrets = secrets;
        this.painter = painter;
        this.clock = clock;
    }

    CurrentActor actor() {
        return actor;
    }

    KeepProofs keep() {
        return keep;
    }

    RevokeCertificate certificates() {
        return certificates;
    }

    KeepTaxCodes taxCodes() {
        return taxCodes;
    }

    /// The certificate with which the person signed last; empty before the first, and for those who
    /// never sign.
    Optional<RevokeCertificate.Line> lastCertificate() {
        return switch (certificates.last(actor.current())) {
            case Outcome.Done<List<RevokeCertificate.Line>>(var lines) ->
                    lines.stream().findFirst();
            case Outcome.Refused<List<RevokeCertificate.Line>> _ -> Optional.empty();
        };
    }

    QrPainter painter() {
        return painter;
    }

    Instant now() {
        return clock.instant();
    }

    /// Something to sign that nobody was ever asked to sign.
    Sha256 newChallenge() {
        return Sha256.digestOf(secrets.newToken());
    }

    PasskeyPress toUse(Component button, Sha256 challenge, List<Passkey> allowed) {
        return presses.toUse(button, challenge, allowed);
    }

    PasskeyPress toMake(Component button, Sha256 challenge, List<Passkey> known) {
        Person person = actor.account().person();
        return presses.toMake(button, challenge, person, known);
    }
}
