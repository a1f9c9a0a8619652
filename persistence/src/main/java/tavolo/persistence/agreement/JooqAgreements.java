package tavolo.persistence.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.BusinessClock;
import tavolo.domain.agreement.Addendum;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.ClauseDraft;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.Manner;
import tavolo.domain.agreement.PayoffStand;
import tavolo.domain.agreement.PayoffTable;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.RevisedAgreement;
import tavolo.domain.agreement.RowStand;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.Stage;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.agreement.Turns;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.OwnFormula;
import tavolo.persistence.indicator.UsedFormulas;
import tavolo.persistence.row.Blobs;
import tavolo.persistence.target.RowStances;

/// Agreements in the database. Whatever is written also renews when the agreement last changed; for
/// the unions only if they may read it.
@Component
final class JooqAgreements implements Agreements {

    private final DSLContext sql;
    private final Blobs blobs;
    private final BusinessClock clock;
    private final AgreementReading reading;
    private final ClauseReading clauseReading;
    private final AgreementRows rows;
    private final OpeningRows openings;
    private final ClauseRows clauses;
    private final CounterRows counters;
    private final TargetRows targets;
    private final PayoffRows payoffs;
    private final RowStanceRows rowStances;
    private final UsedFormulas used;
    private final InstrumentRows instruments;
    private final SignatoryRows signatories;
    private final TurnRows turns;
    private final SearchRows search;
    private final RevisionRows revisions;

    JooqAgreements(DSLContext sql, Blobs blobs, BusinessClock clock) {
        this.sql = sql;
        this.blobs = blobs;
        this.clock = clock;
        this.reading = new AgreementReading(sql);
        this.clauseReading = new ClauseReading(sql);
        this.rows = new AgreementRows(sql);
        this.openings = new OpeningRows(sql);
        this.clauses = new ClauseRows(sql);
        this.counters = new CounterRows(sql);
        this.targets = new TargetRows(sql);
        this.payoffs = new PayoffRows(sql);
        this.rowStances = new RowStanceRows(sql);
        this.used = new UsedFormulas(sql);
        this.instruments = new InstrumentRows(sql);
        this.signatories = new SignatoryRows(sql);
        this.turns = new TurnRows(sql);
        this.search = new SearchRows(sql);
        this.revisions = new RevisionRows(sql);
    }

    @Override
    public Optional<Agreement> find(AgreementId id, Visibility eyes) {
        return reading.find(id, eyes);
    }

    @Override
    public Optional<Agreement> findForSystem(AgreementId id) {
        return reading.find(id);
    }

    @Override
    public Optional<String> numberCovering(ServiceLineId line) {
        return rows.numberCovering(line);
    }

    @Override
    public String nextNumber(int year) {
        return rows.nextNumber(year);
    }

    @Override
    public void open(AgreementOpening opening) {
        openings.insert(opening);
        search.open(opening);
    }

    @Override
    public void revise(AgreementId revision, AgreementId revised, RevisionKind kind) {
        revisions.revise(revision, revised, kind);
    }

    @Override
    public Optional<RevisedAgreement> revisedBy(AgreementId revision) {
        return revisions.revisedBy(revision);
    }

    @Override
    public List<Addendum> revisionsOf(AgreementId revised) {
        return revisions.revisionsOf(revised);
    }

    @Override
    public void move(AgreementId id, Stage next, Instant at) {
        rows.move(id, next, at);
    }

    @Override
    public Optional<ClauseId> clauseOf(AgreementId agreement, ClauseVersionId version) {
        return clauseReading.clauseOf(agreement, version);
    }

    @Override
    public ClauseText text(ClauseVersionId version) {
        return clauseReading.text(version);
    }

    @Override
    public Map<ClauseId, ClauseText> texts(InstrumentId instrument) {
        return clauseReading.texts(instrument);
    }

    @Override
    public TargetRevision targets(TargetRevisionId id) {
        return targets.find(id);
    }

    @Override
    public List<TargetRevision> tables(AgreementId agreement) {
        return targets.of(agreement);
    }

    @Override
    public List<PayoffTable> payoffTables(AgreementId agreement) {
        return payoffs.tables(agreement);
    }

    @Override
    public List<PayoffStand> payoffStands(AgreementId agreement) {
        return payoffs.words(agreement);
    }

    @Override
    public void add(AgreementId agreement, PayoffTable table) {
        payoffs.insert(agreement, table);
        rows.touchUntold(agreement, table.createdAt());
    }

    @Override
    public void say(AgreementId agreement, PayoffStand stand) {
        payoffs.say(agreement, stand);
        rows.touchUntold(agreement, stand.takenAt());
    }

    @Override
    public List<RowStand> rowStands(AgreementId agreement) {
        return RowStances.of(sql, agreement);
    }

    @Override
    public void say(AgreementId agreement, RowStand stand) {
        rowStances.say(agreement, stand);
        rows.touch(agreement, stand.takenAt());
    }

    @Override
    public void forget(
            AgreementId agreement,
            ClauseVersionId version,
            OrganisationId organisation,
            Instant at) {
        clauses.forget(version, organisation);
        counters.remove(version, organisation);
        rows.touch(agreement, version, at);
    }

    @Override
    public boolean offers(AgreementId agreement, OwnFormula formula) {
        return used.offers(agreement.value(), formula);
    }

    @Override
    public void add(AgreementId agreement, ClauseDraft draft) {
        clauses.add(agreement, draft);
        search.replace(agreement, draft);
        rows.touch(agreement, draft.id(), draft.createdAt());
    }

    @Override
    public void add(AgreementId agreement, TargetRevision revision) {
        targets.insert(agreement.value(), revision);
        rows.touch(agreement, revision.createdAt());
    }

    @Override
    public void take(AgreementId agreement, ClauseVersionId version, Position position) {
        clauses.take(version, position);
        counters.remove(version, position.organisation());
        rows.touch(agreement, version, position.takenAt());
    }

    @Override
    public void counter(
            AgreementId agreement, ClauseVersionId version, Position position, ClauseText text) {
        take(agreement, version, position);
        counters.put(version, position.organisation(), text);
    }

    @Override
    public Map<OrganisationId, ClauseText> counters(ClauseVersionId version) {
        return counters.on(version);
    }

    @Override
    public void name(
            InstrumentId instrument, int edition, PartySide side, List<Signatory> signatories) {
        this.signatories.name(instrument, edition, side, signatories);
        touch(instrument, clock.now());
    }

    @Override
    public void close(
            InstrumentId instrument, int edition, byte[] canonical, Sha256 digest, Instant at) {
        Sha256 kept = blobs.keep(canonical, "application/json");
        if (!kept.equals(digest)) {
            throw new IllegalArgumentException("the digest of the text is " + kept);
        }
        instruments.close(instrument, edition, digest, at);
        touch(instrument, at);
    }

    @Override
    public void openSigning(InstrumentId instrument) {
        instruments.openSigning(instrument);
        touch(instrument, clock.now());
    }

    @Override
    public void complete(InstrumentId instrument) {
        instruments.complete(instrument);
        touch(instrument, clock.now());
    }

    @Override
    public void reopen(InstrumentId instrument, int nextEdition, List<Signatory> next) {
        instruments.reopen(instrument, nextEdition);
        signatories.insert(instrument, nextEdition, next);
        touch(instrument, clock.now());
    }

    @Override
    public void decide(SignatoryId signatory, SignatoryState state, String reason, Instant at) {
        signatories.decide(signatory, state, reason, at);
        touch(signatories.instrumentOf(signatory), at);
    }

    @Override
    public void hold(SignatoryId signatory, PersonId holder) {
        signatories.hold(signatory, holder);
    }

    @Override
    public void place(SignatoryId signatory, int place) {
        signatories.place(signatory, place);
    }

    @Override
    public void sign(SignatoryId signatory, Manner manner) {
        signatories.sign(signatory, manner);
    }

    @Override
    public void turn(AgreementId agreement, Turns now, Instant at) {
        turns.set(agreement, now, at);
    }

    private void touch(InstrumentId instrument, Instant at) {
        rows.touch(instruments.agreementOf(instrument), at);
    }
}
