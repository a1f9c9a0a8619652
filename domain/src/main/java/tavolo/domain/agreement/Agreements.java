package tavolo.domain.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.OwnFormula;

/// The store of agreements. Every method runs inside a transaction of [tavolo.domain.Transactions].
public interface Agreements {

    /// The agreement with `id`, if `eyes` may see it: the provider sees its own from the start, the
    /// client and the unions from the proposal on, nobody else ever. Its row stays locked until the
    /// transaction ends, so that changes of one agreement come one after the other.
    Optional<Agreement> find(AgreementId id, Visibility eyes);

    /// The agreement with `id` for the system itself, locked like [#find].
    Optional<Agreement> findForSystem(AgreementId id);

    /// The number of the agreement that covers `line` and is not over; empty if there is none. What
    /// changes another agreement covers nothing of its own.
    Optional<String> numberCovering(ServiceLineId line);

    /// The next free number of `year`, such as `2020/0148`.
    String nextNumber(int year);

    /// Stores a new agreement with everything it starts with.
    void open(AgreementOpening opening);

    /// Writes down that `revision`, just opened, changes `revised`.
    void revise(AgreementId revision, AgreementId revised, RevisionKind kind);

    /// What `revision` changes; empty for an agreement of its own. Locks nothing.
    Optional<RevisedAgreement> revisedBy(AgreementId revision);

    /// Every agreement that changes `revised`, the oldest first. Locks nothing: who opens one holds
    /// the lock of `revised`.
    List<Addendum> revisionsOf(AgreementId revised);

    /// Moves the agreement to `next`.
    void move(AgreementId id, Stage next, Instant at);

    /// The clause of which `version` is or was a version, within `agreement`.
    Optional<ClauseId> clauseOf(AgreementId agreement, ClauseVersionId version);

    /// The words and values of one version of a clause.
    ClauseText text(ClauseVersionId version);

    /// The texts of the latest versions of the clauses of one instrument.
    Map<ClauseId, ClauseText> texts(InstrumentId instrument);

    /// The table of targets with `id`.
    TargetRevision targets(TargetRevisionId id);

    /// Every table of targets of `agreement`, oldest first.
    List<TargetRevision> tables(AgreementId agreement);

    /// Every word on the rows of these tables, also those that no longer hold.
    List<RowStand> rowStands(AgreementId agreement);

    /// Stores the word of an organisation on a row, in place of the one it had on the same row of
    /// the same table.
    void say(AgreementId agreement, RowStand stand);

    /// Every table of what the targets of `agreement` are worth, oldest first. For the eyes of the
    /// provider and the client only.
    List<PayoffTable> payoffTables(AgreementId agreement);

    /// Every word on these tables, also those that no longer hold; for the same eyes.
    List<PayoffStand> payoffStands(AgreementId agreement);

    /// Adds a table of what targets are worth.
    void add(AgreementId agreement, PayoffTable table);

    /// Stores the word of an organisation on the worth of a row or on the cap, in place of the one
    /// it had on the same in the same table.
    void say(AgreementId agreement, PayoffStand stand);

    /// Puts a new version of a clause on the table, without any position on it.
    void add(AgreementId agreement, ClauseDraft draft);

    /// Whether targets of the agreement may rest on `formula`, word for word: the newest version of
    /// an indicator that one of its parties defined and did not retire, or a version on which a
    /// table of the agreement rests already.
    boolean offers(AgreementId agreement, OwnFormula formula);

    /// Adds a table of targets.
    void add(AgreementId agreement, TargetRevision revision);

    /// Stores the position of an organisation on a version, in place of the one it had.
    void take(AgreementId agreement, ClauseVersionId version, Position position);

    /// Takes the position of `organisation` on a version away, as if it had said nothing of it.
    void forget(
            AgreementId agreement,
            ClauseVersionId version,
            OrganisationId organisation,
            Instant at);

    /// Stores the position of an organisation that would have a version say `text` instead.
    void counter(
            AgreementId agreement, ClauseVersionId version, Position position, ClauseText text);

    /// What each organisation that counters `version` would have it say.
    Map<OrganisationId, ClauseText> counters(ClauseVersionId version);

    /// Sets those who sign an open instrument for `side`, in place of those named before.
    void name(InstrumentId instrument, int edition, PartySide side, List<Signatory> signatories);

    /// Freezes the text of an instrument: `canonical` is kept by its digest.
    void close(InstrumentId instrument, int edition, byte[] canonical, Sha256 digest, Instant at);

    /// Marks the paper of an instrument as waiting for signatures.
    void openSigning(InstrumentId instrument);

    /// Marks an instrument as fully signed.
    void complete(InstrumentId instrument);

    /// Opens the text of an instrument again; the same people are named for the next edition. The
    /// edition counts closings, so it stays until the text closes again.
    ///
    /// @param next copies of the present signatories, open, with new identities
    void reopen(InstrumentId instrument, int nextEdition, List<Signatory> next);

    /// Stores what a signatory decided.
    void decide(SignatoryId signatory, SignatoryState state, String reason, Instant at);

    /// Puts the open slot `signatory` into the hands of `holder`: a delegate, or the named person
    /// again.
    void hold(SignatoryId signatory, PersonId holder);

    /// Puts `signatory` into its place of the order of signing, from 1.
    void place(SignatoryId signatory, int place);

    /// Stores how a signatory signs, or that a reserve was lifted.
    void sign(SignatoryId signatory, Manner manner);

    /// Stores whose turn it is; a side that had something to do before keeps its *since*.
    void turn(AgreementId agreement, Turns turns, Instant at);
}
