package tavolo.domain.signing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Desk;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// A signatory whom a provider knows chooses one of their certificates there. The signature is
/// prepared with it on the newest file; then the person allows it at the provider's page, or by
/// secrets typed here where the provider has no such page.
@UseCase
public final class ChooseCredential {

    private final RemoteDesk room;

    public ChooseCredential(RemoteDesk room) {
        this.room = room;
    }

    /// What there is to choose from, and what will be signed.
    ///
    /// @param kind of the paper
    /// @param textDigest of the text, printed on every page
    /// @param paperDigest of the sealed paper
    /// @param other somebody else who is signing the same paper at this moment
    public record Offer(
            UUID attempt,
            RemoteProvider provider,
            InstrumentKind kind,
            Sha256 textDigest,
            Sha256 paperDigest,
            Optional<AwayPaper.Elsewhere> other,
            List<Choice> choices) {}

    /// One certificate, and why it cannot be used by this signatory; usable when empty.
    public record Choice(RemoteCredential credential, Optional<RemoteRefusal> refusal) {}

    /// The certificates of the person in their attempt `id`, usable or not.
    public Outcome<Offer> offered(Actor actor, UUID id) {
        return room.choosing(actor, id)
                .then(attempt ->
                        room.slot(actor, room.agreementOf(attempt), attempt)
                                .then(slot -> offer(attempt, slot)));
    }

    private Outcome<Offer> offer(RemoteAttempt attempt, Slots.Slot slot) {
        Optional<RemoteProvider> provider =
                room.remote().providers().stream()
                        .filter(one -> one.id().equals(attempt.provider()))
                        .findFirst();
        if (provider.isEmpty()) {
            return Outcome.refused(new RemoteRefusal.ProviderUnknown());
        }
        return credentials(attempt)
                .then(found ->
                        Outcome.done(
                                new Offer(
                                        attempt.id(),
                                        provider.get(),
                                        slot.instrument().kind(),
                                        attempt.textDigest(),
                                        attempt.paperDigest(),
                                        room.others(slot),
                                        found.stream()
                                                .map(each ->
                                                        new Choice(
                                                                each,
                                                                each.refusal(slot.signer().name())))
                                                .toList())));
    }

    /// Where the person allows the signature with the certificate `credential`.
    public Outcome<URI> by(Actor actor, UUID id, String credential) {
        return room.choosing(actor, id).then(attempt -> choose(actor, attempt, credential));
    }

    private Outcome<URI> choose(Actor actor, RemoteAttempt attempt, String credential) {
        AgreementId agreement = room.agreementOf(attempt);
        return room.slot(actor, agreement, attempt)
                .then(slot ->
                        usable(attempt, slot, credential)
                                .then(chosen -> key(chosen, false))
                                .then(key -> depart(actor, agreement, attempt, key)));
    }

    private Outcome<URI> depart(
            Actor actor, AgreementId agreement, RemoteAttempt attempt, Chosen chosen) {
        return prepare(actor, agreement, attempt, chosen)
                .then(ready ->
                        room.remote()
                                .consent(
                                        attempt.provider(),
                                        chosen.key(),
                                        ready.prepared().dtbs().toArray())
                                .then(departure ->
                                        advance(
                                                actor,
                                                agreement,
                                                attempt,
                                                new Leaving(ready, chosen.key(), departure))));
    }

    private record Chosen(RemoteCredential credential, RemoteKey key) {}

    private record Readied(Sha256 base, Prepared prepared) {}

    private record Leaving(Readied ready, RemoteKey key, Departure departure) {}

    /// Signs with the certificate `credential` by the secrets that its provider asks for.
    ///
    /// @param secrets what was typed, by the name of the [SecretField]
    public Outcome<Receipt> withSecrets(
            Actor actor, UUID id, String credential, Map<String, String> secrets) {
        return room.choosing(actor, id)
                .then(attempt -> {
                    AgreementId agreement = room.agreementOf(attempt);
                    return room.slot(actor, agreement, attempt)
                            .then(slot -> usable(attempt, slot, credential))
                            .then(found -> key(found, true))
                            .then(chosen -> sign(actor, agreement, attempt, chosen, secrets))
                            .then(finished -> room.store(actor, agreement, attempt, finished));
                });
    }

    private Outcome<Pen.Finished> sign(
            Actor actor,
            AgreementId agreement,
            RemoteAttempt attempt,
            Chosen chosen,
            Map<String, String> secrets) {
        return prepare(actor, agreement, attempt, chosen)
                .then(ready ->
                        room.remote()
                                .sign(
                                        attempt.provider(),
                                        access(attempt),
                                        chosen.key(),
                                        ready.prepared().dtbs().toArray(),
                                        new RemoteConsent.Typed(secrets))
                                .then(value ->
                                        room.finish(
                                                attempt, ready.base(), ready.prepared(), value)));
    }

    private Outcome<List<RemoteCredential>> credentials(RemoteAttempt attempt) {
        return room.remote().credentials(attempt.provider(), access(attempt));
    }

    private static RemoteAccess access(RemoteAttempt attempt) {
        if (attempt.step() instanceof RemoteAttempt.Step.Choosing(RemoteAccess access)) {
            return access;
        }
        throw new IllegalStateException("attempt " + attempt.id() + " is not choosing");
    }

    private Outcome<RemoteCredential> usable(
            RemoteAttempt attempt, Slots.Slot slot, String credential) {
        return credentials(attempt)
                .then(all ->
                        all.stream()
                                .filter(one -> one.credential().equals(credential))
                                .findFirst()
                                .map(one ->
                                        one.refusal(slot.signer().name())
                                                .<Outcome<RemoteCredential>>map(Outcome::refused)
                                                .orElseGet(() -> Outcome.done(one)))
                                .orElseGet(() ->
                                        Outcome.refused(
                                                new RemoteRefusal.ProviderFailed(
                                                        RemoteTrouble.NO_CERTIFICATE))));
    }

    /// The key of a certificate, if it is used in the way that was asked for.
    private static Outcome<Chosen> key(RemoteCredential found, boolean hasSecrets) {
        return switch (found.use()) {
            case RemoteCredential.Use.AtProvider(RemoteKey key) when !hasSecrets ->
                    Outcome.done(new Chosen(found, key));
            case RemoteCredential.Use.BySecrets(RemoteKey key, _) when hasSecrets ->
                    Outcome.done(new Chosen(found, key));
            case RemoteCredential.Use.AtProvider _,
                    RemoteCredential.Use.BySecrets _,
                    RemoteCredential.Use.Unusable _ ->
                    Outcome.refused(
                            new RemoteRefusal.ProviderFailed(RemoteTrouble.PROOF_UNSUPPORTED));
        };
    }

    private Outcome<Readied> prepare(
            Actor actor, AgreementId agreement, RemoteAttempt attempt, Chosen chosen) {
        return room.slot(actor, agreement, attempt)
                .then(slot -> {
                    Sha256 head = slot.document().head();
                    return Outcome.done(
                            new Readied(
                                    head,
                                    room.pen()
                                            .prepare(
                                                    room.bytes(head),
                                                    slot.signatory().field(),
                                                    chosen.credential().certificate())));
                });
    }

    private Outcome<URI> advance(
            Actor actor, AgreementId id, RemoteAttempt attempt, Leaving leaving) {
        Desk desk = room.desk();
        return desk.at(
                actor,
                Deed.SIGN,
                id,
                agreement ->
                        room.slot(actor, agreement, attempt)
                                .then(slot -> leave(actor, agreement, attempt, slot, leaving)));
    }

    private Outcome<URI> leave(
            Actor actor,
            Agreement agreement,
            RemoteAttempt attempt,
            Slots.Slot slot,
            Leaving leaving) {
        Readied ready = leaving.ready();
        if (!slot.document().head().equals(ready.base())) {
            return Outcome.refused(new RemoteRefusal.PaperMovedOn());
        }
        RemoteAttempt next =
                attempt.at(
                        new RemoteAttempt.Step.Consenting(
                                leaving.departure().state(),
                                access(attempt),
                                leaving.key(),
                                ready.base(),
                                ready.prepared()));
        if (!room.attempts().advance(next)) {
            return Outcome.refused(new RemoteRefusal.AttemptOver());
        }
        room.takeLease(slot);
        room.desk()
                .record(
                        actor,
                        agreement,
                        FactKind.SIGNATURE_PREPARED,
                        slot.instrument().kind().signingSides(),
                        Map.of(
                                "instrument", slot.instrument().kind().name(),
                                "provider", attempt.provider()));
        return Outcome.done(leaving.departure().address());
    }
}
