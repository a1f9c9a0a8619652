package tavolo.persistence.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.AwaitedJudgement;
import tavolo.domain.signing.AwaitedStanding;
import tavolo.domain.signing.ConfirmedSigning;
import tavolo.domain.signing.GivenSignature;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.Papers;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.SigningSession;
import tavolo.domain.signing.Stamp;
import tavolo.domain.signing.Standing;
import tavolo.persistence.row.Blobs;

/// Papers in the database, with their bytes.
@Component
final class JooqPapers implements Papers {

    private final Blobs blobs;
    private final DocumentRows documents;
    private final SessionRows sessions;
    private final SignatureRows signatures;
    private final IssuedRows issued;
    private final StampRows stamps;
    private final StepUpRows stepUps;

    JooqPapers(DSLContext sql, Blobs blobs) {
        this.blobs = blobs;
        this.documents = new DocumentRows(sql);
        this.sessions = new SessionRows(sql);
        this.signatures = new SignatureRows(sql);
        this.issued = new IssuedRows(sql);
        this.stamps = new StampRows(sql);
        this.stepUps = new StepUpRows(sql);
    }

    @Override
    public byte[] bytes(Sha256 sha) {
        return blobs.read(sha);
    }

    @Override
    public Sha256 keep(byte[] content, String mediaType) {
        return blobs.keep(content, mediaType);
    }

    @Override
    public void create(PaperDocument document, Sha256 rendered, Sha256 sealed, Instant at) {
        documents.create(document, rendered, sealed, at);
    }

    @Override
    public Optional<PaperDocument> find(InstrumentId instrument, int edition) {
        return documents.find(instrument, edition);
    }

    @Override
    public Optional<PaperDocument> find(UUID id) {
        return documents.find(id);
    }

    @Override
    public void supersede(InstrumentId instrument, int edition) {
        documents.supersede(instrument, edition);
    }

    @Override
    public boolean append(
            UUID document, Sha256 parent, Sha256 next, RevisionCause cause, Instant at) {
        return documents.append(document, parent, next, cause, at);
    }

    @Override
    public void stamp(UUID document, Sha256 revision, Stamp stamp) {
        stamps.keep(document, revision, stamp);
    }

    @Override
    public List<PaperDocument> awaitingTime(int limit) {
        return stamps.waiting(limit).stream()
                .flatMap(document -> documents.find(document).stream())
                .toList();
    }

    @Override
    public List<Sha256> files(UUID document) {
        return documents.files(document);
    }

    @Override
    public void keep(SigningSession session) {
        sessions.keep(session);
    }

    @Override
    public void keep(ConfirmedSigning evidence) {
        stepUps.keep(evidence);
    }

    @Override
    public Optional<ConfirmedSigning> confirmationOf(SignatoryId signatory) {
        return stepUps.newest(signatory);
    }

    @Override
    public Optional<SigningSession> session(UUID id) {
        return sessions.find(id);
    }

    @Override
    public void endSessions(SignatoryId signatory) {
        sessions.end(signatory);
    }

    @Override
    public boolean sign(GivenSignature signature) {
        boolean first = signatures.sign(signature);
        if (first) {
            issued.keep(signature);
        }
        return first;
    }

    @Override
    public List<AwaitedJudgement> unjudged(int limit) {
        return signatures.unjudged(limit);
    }

    @Override
    public boolean judged(
            SignatoryId signatory, long wish, String verdict, String note, Instant at) {
        return signatures.judged(signatory, wish, verdict, note, at);
    }

    @Override
    public void judgeAgain(SignatoryId signatory) {
        signatures.judgeAgain(signatory);
    }

    @Override
    public boolean standing(SignatoryId signatory, Standing standing) {
        return switch (standing) {
            case Standing.Unknown _ -> false;
            case Standing.Good good -> signatures.good(signatory, good.asOf(), kept(good.word()));
            case Standing.Revoked revoked -> signatures.revoked(signatory, kept(revoked.word()));
        };
    }

    private Sha256 kept(Standing.Word word) {
        return keep(
                word.content().toArray(),
                switch (word.source()) {
                    case OCSP -> "application/ocsp-response";
                    case CRL -> "application/pkix-crl";
                });
    }

    @Override
    public List<AwaitedStanding> awaitedStandings(Instant since, int limit) {
        return signatures.awaitedStandings(since, limit);
    }

    @Override
    public AgreementId agreementOf(UUID document) {
        return documents.agreementOf(document);
    }
}
