package tavolo.ui.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.proof.Assertion;
import tavolo.domain.proof.Passkey;
import tavolo.domain.proof.PasskeyCheck;

/// Checks answers of passkeys by webauthn4j: challenge, origin, host, that the person was present
/// and was verified by the device, signature, and the count of uses.
@Component
final class WebauthnCheck implements PasskeyCheck {

    private static final Logger LOG = LoggerFactory.getLogger(WebauthnCheck.class);

    private static final List<PublicKeyCredentialParameters> KINDS =
            Stream.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256)
                    .map(kind ->
                            new PublicKeyCredentialParameters(
                                    PublicKeyCredentialType.PUBLIC_KEY, kind))
                    .toList();

    private final RelyingParty party;
    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager webauthn =
            WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter attested =
            new AttestedCredentialDataConverter(converter);

    WebauthnCheck(RelyingParty party) {
        this.party = party;
    }

    @Override
    public Optional<Passkey.Credential> enrolled(String json, Sha256 challenge) {
        return readable(() -> {
            RegistrationData told =
                    webauthn.verifyRegistrationResponseJSON(
                            json,
                            new RegistrationParameters(expected(challenge), KINDS, true, true));
            return credential(
                    Objects.requireNonNull(told.getAttestationObject()).getAuthenticatorData());
        });
    }

    private Passkey.Credential credential(AuthenticatorData<?> device) {
        var data = device.getAttestedCredentialData();
        if (data == null) {
            throw new IllegalStateException("a new passkey without a key passed the check");
        }
        return new Passkey.Credential(
                Bytes.of(data.getCredentialId()),
                Bytes.of(attested.convert(data)),
                device.getSignCount(),
                device.isFlagBE(),
                device.isFlagBS());
    }

    @Override
    @SuppressWarnings("NullAway") // The library marks the bytes, not the array; null is unreadable.
    public Optional<Bytes> credentialOf(String json) {
        return readable(
                () -> Bytes.of(webauthn.parseAuthenticationResponseJSON(json).getCredentialId()));
    }

    @Override
    public Verdict check(String json, Sha256 challenge, Passkey known) {
        return readable(() -> verdict(json, challenge, known)).orElseGet(Verdict.Unsound::new);
    }

    private Verdict verdict(String json, Sha256 challenge, Passkey known) {
        try {
            AuthenticationData told =
                    webauthn.verifyAuthenticationResponseJSON(json, asked(challenge, known));
            return isFiledFor(known, told)
                    ? new Verdict.Sound(assertion(told, known))
                    : new Verdict.Unsound();
        } catch (BadChallengeException _) {
            return new Verdict.OtherChallenge();
        } catch (MaliciousCounterValueException _) {
            return new Verdict.Copied();
        }
    }

    /// What `reading` finds, or nothing in what is refused or cannot be read. Strangers may send
    /// anything, and the library meets it with whatever its parts throw: beside its own exceptions,
    /// those of parsers, of casts and of nulls were seen.
    private static <T> Optional<T> readable(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException refused) {
            LOG.info("What came for a passkey was refused: {}", refused.getClass().getName());
            return Optional.empty();
        }
    }

    /// Whether the device filed the passkey under its person, if it says so.
    @SuppressWarnings("NullAway") // The library marks the bytes, not the array.
    private static boolean isFiledFor(Passkey known, AuthenticationData told) {
        byte[] handle = told.getUserHandle();
        return handle == null
                || handle.length == 0
                || Arrays.equals(handle, PasskeyCheck.handleOf(known.person()).bytes());
    }

    private AuthenticationParameters asked(Sha256 challenge, Passkey known) {
        Passkey.Credential credential = known.credential();
        CredentialRecordImpl record =
                new CredentialRecordImpl(
                        new NoneAttestationStatement(),
                        true,
                        credential.backupEligible(),
                        credential.backedUp(),
                        credential.signCount(),
                        attested.convert(credential.attested().toArray()),
                        null,
                        null,
                        null,
                        Set.of());
        return new AuthenticationParameters(
                expected(challenge), record, List.of(credential.id().toArray()), true, true);
    }

    @SuppressWarnings("NullAway") // The library marks the bytes, not the array; null is unreadable.
    private static Assertion assertion(AuthenticationData told, Passkey known) {
        AuthenticatorData<?> device = told.getAuthenticatorData();
        return new Assertion(
                known.credential().id(),
                known.credential().attested(),
                Bytes.of(told.getCollectedClientDataBytes()),
                Bytes.of(told.getAuthenticatorDataBytes()),
                Bytes.of(told.getSignature()),
                device == null ? 0 : device.getSignCount());
    }

    private ServerProperty expected(Sha256 challenge) {
        return ServerProperty.builder()
                .originPredicate(party::isHome)
                .rpId(party.id())
                .challenge(new DefaultChallenge(challenge.bytes()))
                .build();
    }
}
