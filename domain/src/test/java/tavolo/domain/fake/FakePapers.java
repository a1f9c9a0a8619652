package tavolo.domain.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.AwaitedJudgement;
import tavolo.domain.signing.AwaitedStanding;
import tavolo.domain.signing.ConfirmedSigning;
import tavolo.domain.signing.GivenSignature;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.Papers;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.signing.SigningSession;
import tavolo.domain.signing.Stamp;
import tavolo.domain.signing.Standing;

/// Papers in memory.
public final class FakePapers implements Papers {

    private final FakeTransactions transactions;
    private final FakeBlobs blobs;
    private final Map<UUID, PaperDocument> documents;
    private final Map<UUID, List<Revision>> revisions;
    private final Map<UUID, Boolean> superseded;
    private final Map<SignatoryId, SigningSession> sessions;
    private final Map<SignatoryId, GivenSignature> signatures;
    private final Map<SignatoryId, Judged> judged;
    private final Map<SignatoryId, Long> wishes;
    private final Map<SignatoryId, Instant> standings;
    private final Map<Place, Stamp> stamps;
    private final Map<UUID, ConfirmedSigning> confirmations;

    public FakePapers(FakeTransactions transactions, FakeBlobs blobs) {
        this.transactions = transactions;
        this.blobs = blobs;
        this.documents = transactions.table();
        this.revisions = transactions.table();
        this.superseded = transactions.table();
        this.sessions = transactions.table();
        this.signatures = transactions.table();
        this.judged = transactions.table();
        this.wishes = transactions.table();
        this.standings = transactions.table();
        this.stamps = transactions.table();
        this.confirmations = transactions.table();
    }

    /// One file in the chain of a paper.
    public record Revision(@Nullable Sha256 parent, Sha256 sha, RevisionCause cause, Instant at) {}

    /// Where a file is a revision.
    private record Place(UUID document, Sha256 revision) {}

    /// What the judge found.
    public record Judged(String verdict, String note, Instant at) {}

    @Override
    public byte[] bytes(Sha256 sha) {
        transactions.require();
        return blobs.bytes(sha);
    }

    @Override
    public Sha256 keep(byte[] content, String mediaType) {
        transactions.require();
        return blobs.keep(Bytes.of(content));
    }

    @Override
    public void create(PaperDocument document, Sha256 rendered, Sha256 sealed, Instant at) {
        transactions.require();
        blobs.bytes(rendered);
        blobs.bytes(sealed);
        if (find(document.instrument(), document.edition()).isPresent()) {
            throw new IllegalStateException("the edition has a paper already");
        }
        documents.put(document.id(), document);
        revisions.put(
                document.id(),
                List.of(
                        new Revision(null, rendered, RevisionCause.RENDERED, at),
                        new Revision(rendered, sealed, RevisionCause.SEALED, at)));
    }

    @Override
    public Optional<PaperDocument> find(InstrumentId instrument, int edition) {
        transactions.require();
        return documents.values().stream()
                .filter(d -> d.instrument().equals(instrument) && d.edition() == edition)
                .findFirst();
    }

    @Override
    public Optional<PaperDocument> find(UUID id) {
        transactions.require();
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public void supersede(InstrumentId instrument, int edition) {
        find(instrument, edition).ifPresent(document -> superseded.put(document.id(), true));
    }

    @Override
    public boolean append(
            UUID document, Sha256 parent, Sha256 next, RevisionCause cause, Instant at) {
        transactions.require();
        blobs.bytes(next);
        List<Revision> chain = new ArrayList<>(revisionsOf(document));
        if (chain.stream().anyMatch(revision -> Objects.equals(revision.parent(), parent))) {
            return false;
        }
        chain.add(new Revision(parent, next, cause, at));
        revisions.put(document, List.copyOf(chain));
        documents.computeIfPresent(document, (_, old) -> withHead(old, next, chain.size()));
        return true;
    }

    private static PaperDocument withHead(PaperDocument old, Sha256 head, int revisions) {
        return new PaperDocument(
                old.id(),
                old.agreement(),
                old.instrument(),
                old.edition(),
                old.textDigest(),
                old.paperDigest(),
                head,
                revisions);
    }

    @Override
    public void stamp(UUID document, Sha256 revision, Stamp stamp) {
        transactions.require();
        if (stamps.putIfAbsent(new Place(document, revision), stamp) != null) {
            throw new IllegalStateException("stamped before: " + revision);
        }
    }

    @Override
    public List<PaperDocument> awaitingTime(int limit) {
        transactions.require();
        return documents.values().stream()
                .filter(document -> !isSuperseded(document.id()) && awaitsTime(document.id()))
                .limit(limit)
                .toList();
    }

    private boolean awaitsTime(UUID document) {
        for (Revision revision : revisionsOf(document).reversed()) {
            if (RevisionCause.PROVING_TIME.contains(revision.cause())) {
                return false;
            }
            if (RevisionCause.AWAITING_TIME.contains(revision.cause())
                    && !stamps.containsKey(new Place(document, revision.sha()))) {
                return true;
            }
        }
        return false;
    }

    /// The time proven with a revision; empty while it has none of its own.
    public Optional<Stamp> stampOf(UUID document, Sha256 revision) {
        return Optional.ofNullable(stamps.get(new Place(document, revision)));
    }

    @Override
    public List<Sha256> files(UUID document) {
        transactions.require();
        return revisionsOf(document).stream()
                .filter(revision -> revision.cause() != RevisionCause.RENDERED)
                .map(Revision::sha)
                .toList();
    }

    @Override
    public void keep(SigningSession session) {
        transactions.require();
        sessions.put(session.signatory(), session);
    }

    @Override
    public void keep(ConfirmedSigning evidence) {
        transactions.require();
        if (confirmations.putIfAbsent(evidence.bound().session(), evidence) != null) {
            throw new IllegalStateException("the attempt was confirmed before");
        }
    }

    @Override
    public Optional<ConfirmedSigning> confirmationOf(SignatoryId signatory) {
        transactions.require();
        return confirmations.values().stream()
                .filter(evidence -> evidence.signatory().equals(signatory))
                .max(Comparator.comparing(evidence -> evidence.proven().at()));
    }

    @Override
    public Optional<SigningSession> session(UUID id) {
        transactions.require();
        return sessions.values().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    @Override
    public void endSessions(SignatoryId signatory) {
        transactions.require();
        sessions.remove(signatory);
    }

    @Override
    public boolean sign(GivenSignature signature) {
        transactions.require();
        return signatures.putIfAbsent(signature.signatory(), signature) == null;
    }

    @Override
    public List<AwaitedJudgement> unjudged(int limit) {
        transactions.require();
        return signatures.values().stream()
                .filter(signature -> !judged.containsKey(signature.signatory()))
                .sorted(Comparator.comparing(GivenSignature::claimedAt))
                .limit(limit)
                .map(each -> new AwaitedJudgement(each, wish(each.signatory())))
                .toList();
    }

    @Override
    public boolean judged(
            SignatoryId signatory, long wish, String verdict, String note, Instant at) {
        transactions.require();
        if (wish(signatory) != wish) {
            return false;
        }
        judged.put(signatory, new Judged(verdict, note, at));
        wishes.put(signatory, wish + 1);
        return true;
    }

    @Override
    public void judgeAgain(SignatoryId signatory) {
        transactions.require();
        judged.remove(signatory);
        wishes.put(signatory, wish(signatory) + 1);
    }

    /// Which wish for a judgement the signature of `signatory` has.
    public long wish(SignatoryId signatory) {
        return wishes.getOrDefault(signatory, AwaitedJudgement.FIRST);
    }

    @Override
    public boolean standing(SignatoryId signatory, Standing standing) {
        transactions.require();
        return switch (standing) {
            case Standing.Unknown _ -> false;
            case Standing.Revoked _ -> true;
            case Standing.Good good -> isLater(signatory, good.asOf());
        };
    }

    private boolean isLater(SignatoryId signatory, Instant asOf) {
        Instant known = standings.get(signatory);
        if (known != null && !known.isBefore(asOf)) {
            return false;
        }
        standings.put(signatory, asOf);
        return true;
    }

    @Override
    public List<AwaitedStanding> awaitedStandings(Instant since, int limit) {
        transactions.require();
        return signatures.values().stream()
                .filter(each -> each.means() != SignatureMeans.FEA)
                .flatMap(each ->
                        judgementOf(each.signatory())
                                .filter(found -> found.verdict().equals("VALID"))
                                .map(found ->
                                        new AwaitedStanding(
                                                each, wish(each.signatory()), found.at()))
                                .stream())
                .filter(each -> !each.cameAt().isBefore(since))
                .filter(each ->
                        standingOf(each.signature().signatory())
                                .filter(asOf -> !asOf.isBefore(each.cameAt()))
                                .isEmpty())
                .sorted(Comparator.comparing(AwaitedStanding::cameAt))
                .limit(limit)
                .toList();
    }

    /// As of when the certificate of `signatory` is known not to have been revoked.
    public Optional<Instant> standingOf(SignatoryId signatory) {
        return Optional.ofNullable(standings.get(signatory));
    }

    @Override
    public AgreementId agreementOf(UUID document) {
        return find(document)
                .orElseThrow(() -> new IllegalArgumentException("no document " + document))
                .agreement();
    }

    /// The chain of files of a paper, oldest first.
    public List<Revision> revisionsOf(UUID document) {
        return revisions.getOrDefault(document, List.of());
    }

    /// Every paper, oldest first.
    public List<PaperDocument> documents() {
        return List.copyOf(documents.values());
    }

    /// Whether a later edition took the place of the paper.
    public boolean isSuperseded(UUID document) {
        return superseded.containsKey(document);
    }

    /// The signatures given, oldest first.
    public List<GivenSignature> signatures() {
        return List.copyOf(signatures.values());
    }

    /// The attempts that are alive.
    public List<SigningSession> sessions() {
        return List.copyOf(sessions.values());
    }

    /// What the judge found about a signature; empty before.
    public Optional<Judged> judgementOf(SignatoryId signatory) {
        return Optional.ofNullable(judged.get(signatory));
    }
}
