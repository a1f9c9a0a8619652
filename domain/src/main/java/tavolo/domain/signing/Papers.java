package tavolo.domain.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Sha256;

/// The store of papers: bytes by their digest, written once; revisions of each document in one
/// chain; signing sessions and signatures. Every method runs inside a transaction.
public interface Papers {

    /// The bytes whose digest is `sha`, verified while reading.
    ///
    /// @throws IllegalStateException if they are missing or do not match the digest
    byte[] bytes(Sha256 sha);

    /// Keeps `content` under its digest; keeping the same content twice is harmless.
    Sha256 keep(byte[] content, String mediaType);

    /// Stores a new document with its first two revisions, rendered and sealed, both already kept.
    void create(PaperDocument document, Sha256 rendered, Sha256 sealed, Instant at);

    /// The present document of an instrument, that of the given edition; empty before it is sealed.
    Optional<PaperDocument> find(InstrumentId instrument, int edition);

    /// The document with `id`; empty if there is none.
    Optional<PaperDocument> find(UUID id);

    /// Marks the document of an edition as superseded by a later one; it can still be found.
    void supersede(InstrumentId instrument, int edition);

    /// Appends a revision on `parent`. False if another revision was appended on `parent` first.
    boolean append(UUID document, Sha256 parent, Sha256 next, RevisionCause cause, Instant at);

    /// Stores the time proven with the stored revision `revision`, once.
    void stamp(UUID document, Sha256 revision, Stamp stamp);

    /// The documents that hold a seal or signature without a proven time, oldest first: those of
    /// which no revision at or behind the unstamped one is a document time stamp. Superseded
    /// documents are left out.
    List<PaperDocument> awaitingTime(int limit);

    /// The files of a paper that left the portal, the sealed one first.
    List<Sha256> files(UUID document);

    /// Stores a session in place of any older one of the same signatory.
    void keep(SigningSession session);

    /// Stores the evidence that an attempt was confirmed; it stays when the attempt is gone.
    void keep(ConfirmedSigning evidence);

    /// The evidence of the attempt whose signature `signatory` gave, or else of the newest one;
    /// empty if none was confirmed.
    Optional<ConfirmedSigning> confirmationOf(SignatoryId signatory);

    /// The session with `id`; empty if there is none.
    Optional<SigningSession> session(UUID id);

    /// Removes every session of the signatory.
    void endSessions(SignatoryId signatory);

    /// Stores the signature of a signatory. False if the signatory had already signed.
    boolean sign(GivenSignature signature);

    /// The signatures that wait for their full judgement, oldest first.
    List<AwaitedJudgement> unjudged(int limit);

    /// Stores what the judge found; `note` lists the findings, empty when valid. False, and nothing
    /// is stored, if another judgement was asked for or given since the one of `wish` began.
    ///
    /// @param wish that of [AwaitedJudgement]
    boolean judged(SignatoryId signatory, long wish, String verdict, String note, Instant at);

    /// Lets the signature of `signatory` wait for its full judgement once more.
    void judgeAgain(SignatoryId signatory);

    /// Stores what is known of the certificate of a signature made elsewhere, with the word by
    /// which it is known. False, and nothing is stored, if it is known of a later moment already,
    /// or if nothing is known.
    boolean standing(SignatoryId signatory, Standing standing);

    /// The valid signatures by certificates of other authorities that came at `since` or later and
    /// of which it is not known that their certificate was not revoked when they came, oldest
    /// first.
    List<AwaitedStanding> awaitedStandings(Instant since, int limit);

    /// The agreement of a document.
    AgreementId agreementOf(UUID document);
}
