package tavolo.persistence.signing;

import static tavolo.persistence.schema.Tables.STEP_UP;
import static tavolo.persistence.schema.Tables.STEP_UP_TOGETHER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.proof.Assertion;
import tavolo.domain.proof.ProofKind;
import tavolo.domain.proof.Proven;
import tavolo.domain.signing.ConfirmedSigning;
import tavolo.domain.signing.SigningChallenge;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.StepUpRecord;

/// How signatories proved to be who they are; written once.
final class StepUpRows {

    private final DSLContext sql;

    StepUpRows(DSLContext sql) {
        this.sql = sql;
    }

    void keep(ConfirmedSigning evidence) {
        SigningChallenge bound = evidence.bound();
        Proven proven = evidence.proven();
        @Nullable Assertion signed = proven.assertion().orElse(null);
        Affected.one(
                "keep a step-up",
                sql.insertInto(STEP_UP)
                        .set(STEP_UP.SESSION_ID, bound.session())
                        .set(STEP_UP.SIGNATORY_ID, bound.slot())
                        .set(STEP_UP.PERSON_ID, bound.signer())
                        .set(STEP_UP.KIND, proven.kind().name())
                        .set(STEP_UP.TEXT_DIGEST, bound.text())
                        .set(STEP_UP.PAPER_DIGEST, bound.paper())
                        .set(STEP_UP.NONCE, bound.nonce())
                        .set(STEP_UP.CHALLENGE, proven.challenge())
                        .set(STEP_UP.CREDENTIAL_ID, bytes(signed, Assertion::credentialId))
                        .set(STEP_UP.CREDENTIAL, bytes(signed, Assertion::credential))
                        .set(STEP_UP.CLIENT_DATA, bytes(signed, Assertion::clientData))
                        .set(
                                STEP_UP.AUTHENTICATOR_DATA,
                                bytes(signed, Assertion::authenticatorData))
                        .set(STEP_UP.SIGNATURE_VALUE, bytes(signed, Assertion::signature))
                        .set(STEP_UP.SIGN_COUNT, signed == null ? null : signed.signCount())
                        .set(STEP_UP.PROVEN_AT, proven.at())
                        .execute());
        together(evidence);
    }

    /// All that the same proof signed, with the first place for the first in order.
    private void together(ConfirmedSigning evidence) {
        int place = 0;
        for (Sha256 item : evidence.together()) {
            Affected.one(
                    "keep what was signed together",
                    sql.insertInto(STEP_UP_TOGETHER)
                            .set(STEP_UP_TOGETHER.SESSION_ID, evidence.bound().session())
                            .set(STEP_UP_TOGETHER.PLACE, place)
                            .set(STEP_UP_TOGETHER.CHALLENGE, item)
                            .execute());
            place++;
        }
    }

    private List<Sha256> together(UUID session) {
        return sql.select(STEP_UP_TOGETHER.CHALLENGE)
                .from(STEP_UP_TOGETHER)
                .where(STEP_UP_TOGETHER.SESSION_ID.eq(session))
                .orderBy(STEP_UP_TOGETHER.PLACE)
                .fetch(STEP_UP_TOGETHER.CHALLENGE);
    }

    private static byte @Nullable [] bytes(
            @Nullable Assertion signed, Function<Assertion, Bytes> part) {
        return signed == null ? null : part.apply(signed).toArray();
    }

    Optional<ConfirmedSigning> newest(SignatoryId signatory) {
        return sql.selectFrom(STEP_UP)
                .where(STEP_UP.SIGNATORY_ID.eq(signatory.value()))
                .orderBy(STEP_UP.PROVEN_AT.desc(), STEP_UP.SESSION_ID)
                .limit(1)
                .fetchOptional(this::read);
    }

    private ConfirmedSigning read(StepUpRecord row) {
        ProofKind kind = ProofKind.valueOf(row.getKind());
        return new ConfirmedSigning(
                new SigningChallenge(
                        row.getTextDigest(),
                        row.getPaperDigest(),
                        row.getSignatoryId(),
                        row.getPersonId(),
                        row.getSessionId(),
                        row.getNonce()),
                new Proven(
                        kind,
                        row.getChallenge(),
                        kind == ProofKind.PASSKEY ? Optional.of(signed(row)) : Optional.empty(),
                        row.getProvenAt()),
                together(row.getSessionId()));
    }

    private static Assertion signed(StepUpRecord row) {
        return new Assertion(
                Bytes.of(row.getCredentialId()),
                Bytes.of(row.getCredential()),
                Bytes.of(row.getClientData()),
                Bytes.of(row.getAuthenticatorData()),
                Bytes.of(row.getSignatureValue()),
                row.getSignCount());
    }
}
