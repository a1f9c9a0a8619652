package tavolo.persistence.signing;

import static tavolo.persistence.schema.Tables.REMOTE_ATTEMPT;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.RemoteAccess;
import tavolo.domain.signing.RemoteAttempt;
import tavolo.domain.signing.RemoteAttempt.Step;
import tavolo.domain.signing.RemoteAttempts;
import tavolo.domain.signing.RemoteKey;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.RemoteAttemptRecord;

/// Attempts to sign remotely, one per signatory. A row says which step it stands at and holds what
/// that step needs, nothing of the ones before.
@Component
final class JooqRemoteAttempts implements RemoteAttempts {

    private static final String SIGNING_IN = "SIGNING_IN";
    private static final String CHOOSING = "CHOOSING";
    private static final String CONSENTING = "CONSENTING";

    private final DSLContext sql;

    JooqRemoteAttempts(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void keep(RemoteAttempt attempt) {
        endOf(attempt.signatory());
        RemoteAttemptRecord row = row(attempt.step());
        row.setId(attempt.id());
        row.setSignatoryId(attempt.signatory().value());
        row.setPersonId(attempt.person().value());
        row.setDocumentId(attempt.document());
        row.setTextDigest(attempt.textDigest());
        row.setPaperDigest(attempt.paperDigest());
        row.setProvider(attempt.provider());
        row.setCreatedAt(attempt.createdAt());
        row.setExpiresAt(attempt.expiresAt());
        row.setVersion(attempt.version());
        Affected.one("keep attempt", sql.insertInto(REMOTE_ATTEMPT).set(row).execute());
    }

    @Override
    public Optional<RemoteAttempt> find(UUID id) {
        return find(REMOTE_ATTEMPT.ID.eq(id));
    }

    @Override
    public Optional<RemoteAttempt> awaiting(Sha256 state) {
        return find(REMOTE_ATTEMPT.STATE_HASH.eq(state));
    }

    private Optional<RemoteAttempt> find(Condition wanted) {
        return sql.selectFrom(REMOTE_ATTEMPT)
                .where(wanted)
                .fetchOptional(JooqRemoteAttempts::attempt);
    }

    @Override
    public boolean advance(RemoteAttempt next) {
        RemoteAttemptRecord row = row(next.step());
        return sql.update(REMOTE_ATTEMPT)
                        .set(REMOTE_ATTEMPT.STEP, row.getStep())
                        .set(REMOTE_ATTEMPT.STATE_HASH, row.getStateHash())
                        .set(REMOTE_ATTEMPT.ACCESS, row.getAccess())
                        .set(REMOTE_ATTEMPT.CREDENTIAL, row.getCredential())
                        .set(REMOTE_ATTEMPT.ALGORITHM, row.getAlgorithm())
                        .set(REMOTE_ATTEMPT.BASE_SHA, row.getBaseSha())
                        .set(REMOTE_ATTEMPT.PREPARED_SHA, row.getPreparedSha())
                        .set(REMOTE_ATTEMPT.PREPARED, row.getPrepared())
                        .set(REMOTE_ATTEMPT.DTBS, row.getDtbs())
                        .set(REMOTE_ATTEMPT.PARAMS, row.getParams())
                        .set(REMOTE_ATTEMPT.VERSION, next.version())
                        .where(REMOTE_ATTEMPT.ID.eq(next.id()))
                        .and(REMOTE_ATTEMPT.VERSION.eq(next.version() - 1))
                        .execute()
                == 1;
    }

    @Override
    public boolean end(RemoteAttempt attempt) {
        return sql.deleteFrom(REMOTE_ATTEMPT)
                        .where(REMOTE_ATTEMPT.ID.eq(attempt.id()))
                        .and(REMOTE_ATTEMPT.VERSION.eq(attempt.version()))
                        .execute()
                == 1;
    }

    @Override
    public void endOf(SignatoryId signatory) {
        sql.deleteFrom(REMOTE_ATTEMPT)
                .where(REMOTE_ATTEMPT.SIGNATORY_ID.eq(signatory.value()))
                .execute();
    }

    @Override
    public int dropExpired(Instant now) {
        return sql.deleteFrom(REMOTE_ATTEMPT).where(REMOTE_ATTEMPT.EXPIRES_AT.le(now)).execute();
    }

    private static RemoteAttemptRecord row(Step step) {
        RemoteAttemptRecord row = new RemoteAttemptRecord();
        switch (step) {
            case Step.SigningIn(Sha256 state) -> {
                row.setStep(SIGNING_IN);
                row.setStateHash(state);
            }
            case Step.Choosing(RemoteAccess access) -> {
                row.setStep(CHOOSING);
                row.setAccess(access.sealed().toArray());
            }
            case Step.Consenting consenting -> fill(row, consenting);
        }
        return row;
    }

    private static void fill(RemoteAttemptRecord row, Step.Consenting step) {
        row.setStep(CONSENTING);
        row.setStateHash(step.state());
        row.setAccess(step.access().sealed().toArray());
        row.setCredential(step.key().credential());
        row.setAlgorithm(step.key().algorithm());
        row.setBaseSha(step.base());
        row.setPreparedSha(step.prepared().file().digest());
        row.setPrepared(step.prepared().file().toArray());
        row.setDtbs(step.prepared().dtbs().toArray());
        row.setParams(PreparedForm.write(step.prepared()));
    }

    private static RemoteAttempt attempt(RemoteAttemptRecord row) {
        return new RemoteAttempt(
                row.getId(),
                new SignatoryId(row.getSignatoryId()),
                new PersonId(row.getPersonId()),
                row.getDocumentId(),
                row.getTextDigest(),
                row.getPaperDigest(),
                row.getProvider(),
                step(row),
                row.getCreatedAt(),
                row.getExpiresAt(),
                row.getVersion());
    }

    private static Step step(RemoteAttemptRecord row) {
        return switch (row.getStep()) {
            case SIGNING_IN -> new Step.SigningIn(present(row.getStateHash()));
            case CHOOSING -> new Step.Choosing(access(row));
            case CONSENTING -> consenting(row);
            default -> throw new IllegalStateException("attempt at step " + row.getStep());
        };
    }

    private static Step consenting(RemoteAttemptRecord row) {
        byte[] prepared = present(row.getPrepared());
        if (!Sha256.digestOf(prepared).equals(row.getPreparedSha())) {
            throw new IllegalStateException("the prepared file of " + row.getId() + " is broken");
        }
        return new Step.Consenting(
                present(row.getStateHash()),
                access(row),
                new RemoteKey(present(row.getCredential()), present(row.getAlgorithm())),
                present(row.getBaseSha()),
                PreparedForm.read(present(row.getParams()), prepared, present(row.getDtbs())));
    }

    private static RemoteAccess access(RemoteAttemptRecord row) {
        return new RemoteAccess(Bytes.of(present(row.getAccess())));
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value, "an attempt lacks what its step needs");
    }
}
