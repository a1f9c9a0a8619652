package tavolo.domain.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import tavolo.domain.Setbacks;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CompletionText;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.document.Renderer;
import tavolo.domain.library.Bilingual;
import tavolo.domain.signing.Sealer;
import tavolo.domain.signing.Stamp;

/// Makes the completion certificate of every paper that everybody has signed, in the background:
/// what was signed, by whom, when and how, sealed by the portal. Rendering holds no transaction;
/// when two make the same certificate, the first one stays.
public final class CertifyCompletions {

    private static final Bilingual UNNAMED = new Bilingual("—", "—");

    private final Transactions transactions;
    private final Completions completions;
    private final Workshop workshop;
    private final Clock clock;
    private final Setbacks<UUID> setbacks;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /// With what certificates are made.
    public record Workshop(SignedFiles files, Renderer renderer, Sealer sealer) {}

    /// @param clock the real clock, for the seal
    public CertifyCompletions(
            Transactions transactions, Completions completions, Workshop workshop, Clock clock) {
        this.transactions = transactions;
        this.completions = completions;
        this.workshop = workshop;
        this.clock = clock;
        this.setbacks = new Setbacks<>(clock);
    }

    /// Makes what is missing at the agreement. Whoever asks while others wait waits with them.
    public void ensure(AgreementId id) {
        oneAtATime.lock();
        try {
            transactions.inOne(() -> completions.waiting(id)).forEach(this::certify);
        } finally {
            oneAtATime.unlock();
        }
    }

    /// Makes at most `limit` certificates that are missing anywhere. The value is how many were
    /// missing.
    public int next(int limit) {
        oneAtATime.lock();
        try {
            int wanted = limit + setbacks.count();
            List<Completions.Waiting> missing =
                    transactions.inOne(() -> completions.waiting(wanted));
            setbacks.each(
                    missing,
                    waiting -> waiting.paper().document(),
                    waiting -> {
                        certify(waiting);
                        return true;
                    });
            return missing.size();
        } finally {
            oneAtATime.unlock();
        }
    }

    private void certify(Completions.Waiting waiting) {
        EvidencePaper paper = waiting.paper();
        Instant now = clock.instant();
        byte[] file = transactions.inOne(() -> completions.bytes(paper.newest().sha()));
        byte[] signed = transactions.inOne(() -> completions.bytes(paper.text()));
        SignedFiles.Validation validation = workshop.files().validate(file, paper.settledAt());
        CompletionText text =
                new CompletionText(
                        CompletionText.SCHEMA,
                        head(waiting, now),
                        paper.revisions().stream().map(CertifyCompletions::revision).toList(),
                        signers(paper, Canonical.read(signed)),
                        new CompletionText.Check(
                                ReportWords.code(validation.verdict(), paper),
                                validation.policy(),
                                validation.etsi().digest(),
                                validation.engine()));
        byte[] sealed = workshop.sealer().seal(workshop.renderer().render(text), now);
        Completions.Certificate certificate =
                new Completions.Certificate(
                        paper.newest().sha(),
                        Bytes.of(Canonical.of(text)),
                        Bytes.of(sealed),
                        validation.etsi());
        transactions.inOne(() -> {
            completions.keep(paper.document(), certificate, now);
            return now;
        });
    }

    private static CompletionText.Head head(Completions.Waiting waiting, Instant now) {
        EvidenceCase.Facts facts = waiting.facts();
        EvidencePaper paper = waiting.paper();
        return new CompletionText.Head(
                paper.kind(),
                facts.number(),
                paper.edition(),
                facts.title(),
                facts.language(),
                paper.text(),
                paper.level().name(),
                now,
                facts.isDemo());
    }

    private static CompletionText.Revision revision(EvidencePaper.Revision revision) {
        return new CompletionText.Revision(
                revision.number(), revision.cause().name(), revision.at(), revision.sha());
    }

    /// The capacities as the signed text words them.
    private List<CompletionText.Signer> signers(EvidencePaper paper, InstrumentText text) {
        Map<String, Bilingual> capacities =
                text.parties().stream()
                        .flatMap(party -> party.signatories().stream())
                        .collect(
                                Collectors.toMap(
                                        InstrumentText.Signatory::field,
                                        InstrumentText.Signatory::capacity));
        return paper.signatures().stream()
                .map(given ->
                        new CompletionText.Signer(
                                given.side(),
                                given.signer(),
                                given.organisation(),
                                capacities.getOrDefault(given.field(), UNNAMED),
                                given.proviso().manner().kind().name(),
                                workshop.renderer().printable(given.proviso().manner().note()),
                                given.proviso().principal(),
                                given.kind(),
                                given.factor(),
                                given.claimedAt(),
                                given.proven().map(Stamp::at).orElse(given.claimedAt()),
                                given.proven().map(Stamp::authority).orElse(""),
                                given.revision(),
                                given.certificate().digest()))
                .toList();
    }
}
