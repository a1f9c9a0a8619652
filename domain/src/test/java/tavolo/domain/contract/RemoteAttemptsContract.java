package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.Stage;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.RemoteAccess;
import tavolo.domain.signing.RemoteAttempt;
import tavolo.domain.signing.RemoteAttempt.Step;
import tavolo.domain.signing.RemoteAttempts;
import tavolo.domain.signing.RemoteKey;
import tavolo.domain.signing.SignerCertificate;

/// What every store of attempts to sign remotely does.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class RemoteAttemptsContract {

    private static final Instant AT = Instant.parse("2026-09-01T08:00:00.25Z");

    private Stores stores;
    private RemoteAttempts attempts;
    private PaperDocument paper;
    private List<Signatory> signatories;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void seal_a_paper() {
        stores = stores();
        attempts = stores.remoteAttempts();
        GivenTable table = new GivenTable(stores);
        AgreementOpening opening =
                in(() -> {
                    AgreementOpening signing =
                            table.opening(
                                    stores.agreements().nextNumber(2020), new Stage.Signing(1));
                    stores.agreements().open(signing);
                    return signing;
                });
        Instrument addendum = opening.agreement().instruments().getFirst();
        signatories = addendum.signatories();
        Sha256 sealed = keep("sigillata");
        paper =
                new PaperDocument(
                        UUID.randomUUID(),
                        opening.agreement().id(),
                        addendum.id(),
                        1,
                        keep("testo"),
                        sealed,
                        sealed,
                        2);
        Sha256 rendered = keep("carta");
        in(() -> {
            stores.papers().create(paper, rendered, sealed, AT);
            return paper;
        });
    }

    @Test
    void an_attempt_comes_back_as_it_was_kept_at_every_step() {
        RemoteAttempt attempt = kept(attempt(0, signingIn()));
        assertThat(in(() -> attempts.find(attempt.id()))).contains(attempt);

        RemoteAttempt choosing = next(attempt, new Step.Choosing(access()));
        assertThat(in(() -> attempts.advance(choosing))).isTrue();
        assertThat(in(() -> attempts.find(attempt.id()))).contains(choosing);

        RemoteAttempt consenting = next(choosing, consenting());
        assertThat(in(() -> attempts.advance(consenting))).isTrue();
        assertThat(in(() -> attempts.find(attempt.id()))).contains(consenting);
    }

    @Test
    void an_attempt_is_found_by_what_its_person_brings_back_while_they_are_away() {
        Step.SigningIn away = signingIn();
        RemoteAttempt attempt = kept(attempt(0, away));
        assertThat(in(() -> attempts.awaiting(away.state()))).contains(attempt);

        in(() -> attempts.advance(next(attempt, new Step.Choosing(access()))));
        assertThat(in(() -> attempts.awaiting(away.state()))).isEmpty();
        assertThat(in(() -> attempts.awaiting(Sha256.digestOf("another")))).isEmpty();
    }

    @Test
    void of_two_steps_from_the_same_one_only_the_first_is_taken() {
        RemoteAttempt attempt = kept(attempt(0, signingIn()));
        RemoteAttempt first = next(attempt, new Step.Choosing(access()));

        assertThat(in(() -> attempts.advance(first))).isTrue();
        assertThat(in(() -> attempts.advance(next(attempt, consenting())))).isFalse();
        assertThat(in(() -> attempts.end(attempt))).isFalse();
        assertThat(in(() -> attempts.find(attempt.id()))).contains(first);
    }

    @Test
    void an_attempt_ends_once() {
        RemoteAttempt attempt = kept(attempt(0, signingIn()));

        assertThat(in(() -> attempts.end(attempt))).isTrue();
        assertThat(in(() -> attempts.end(attempt))).isFalse();
        assertThat(in(() -> attempts.advance(next(attempt, consenting())))).isFalse();
        assertThat(in(() -> attempts.find(attempt.id()))).isEmpty();
    }

    @Test
    void a_newer_attempt_takes_the_place_of_the_older_one_of_the_same_signatory() {
        RemoteAttempt older = kept(attempt(0, signingIn()));
        RemoteAttempt other = kept(attempt(1, signingIn()));
        RemoteAttempt newer = kept(attempt(0, consenting()));

        assertThat(in(() -> attempts.find(older.id()))).isEmpty();
        assertThat(in(() -> attempts.find(newer.id()))).contains(newer);
        assertThat(in(() -> attempts.find(other.id()))).contains(other);
    }

    @Test
    void ended_attempts_are_gone_for_one_signatory_only() {
        RemoteAttempt ended = kept(attempt(0, signingIn()));
        RemoteAttempt other = kept(attempt(1, signingIn()));

        in(() -> {
            attempts.endOf(ended.signatory());
            return ended;
        });

        assertThat(in(() -> attempts.find(ended.id()))).isEmpty();
        assertThat(in(() -> attempts.find(other.id()))).contains(other);
    }

    @Test
    void expired_attempts_are_removed() {
        RemoteAttempt attempt = kept(attempt(0, consenting()));

        in(() -> attempts.dropExpired(attempt.expiresAt().minusSeconds(1)));
        assertThat(in(() -> attempts.find(attempt.id()))).contains(attempt);

        assertThat(in(() -> attempts.dropExpired(attempt.expiresAt()))).isPositive();
        assertThat(in(() -> attempts.find(attempt.id()))).isEmpty();
    }

    private RemoteAttempt attempt(int slot, Step step) {
        Signatory signatory = signatories.get(slot);
        return new RemoteAttempt(
                UUID.randomUUID(),
                signatory.id(),
                signatory.person(),
                paper.id(),
                paper.textDigest(),
                paper.paperDigest(),
                "firmalontana",
                step,
                AT,
                AT.plus(RemoteAttempt.LIFETIME),
                0);
    }

    private static RemoteAttempt next(RemoteAttempt from, Step step) {
        return new RemoteAttempt(
                from.id(),
                from.signatory(),
                from.person(),
                from.document(),
                from.textDigest(),
                from.paperDigest(),
                from.provider(),
                step,
                from.createdAt(),
                from.expiresAt(),
                from.version() + 1);
    }

    private static Step.SigningIn signingIn() {
        return new Step.SigningIn(Sha256.digestOf(UUID.randomUUID().toString()));
    }

    private Step consenting() {
        Bytes file = bytes("preparato");
        Prepared prepared =
                new Prepared(
                        signatories.getFirst().field(),
                        new SignerCertificate(bytes("certificato"), List.of(bytes("emittente"))),
                        Instant.parse("2026-09-01T08:00:00Z"),
                        file,
                        bytes("da firmare"),
                        file.digest());
        return new Step.Consenting(
                Sha256.digestOf(UUID.randomUUID().toString()),
                access(),
                new RemoteKey("GX 0112348/é", "1.2.840.113549.1.1.11"),
                paper.head(),
                prepared);
    }

    private static RemoteAccess access() {
        return new RemoteAccess(bytes("accesso"));
    }

    private static Bytes bytes(String words) {
        return Bytes.of((words + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
    }

    private Sha256 keep(String words) {
        return in(() -> stores.papers().keep(bytes(words).toArray(), "application/pdf"));
    }

    private RemoteAttempt kept(RemoteAttempt attempt) {
        return in(() -> {
            attempts.keep(attempt);
            return attempt;
        });
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
