package tavolo.domain.evidence;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.board.PaperFile;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Renderer;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Hands a party the evidence of an agreement: whatever its side may have, and of the rest only
/// that it exists, with its digest.
@UseCase
public final class ReadEvidence {

    private final Tools tools;

    /// What a package is made from.
    public record Tools(
            Transactions transactions,
            Evidences evidences,
            SignedFiles files,
            StatementSeal seal,
            Renderer renderer) {}

    public ReadEvidence(Tools tools) {
        this.tools = tools;
    }

    /// The completion certificate of a paper that the actor may have, as a sealed file.
    public Outcome<PaperFile> certificate(Actor actor, AgreementId id, UUID document) {
        if (!actor.may(Deed.READ_DOCUMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_DOCUMENTS));
        }
        return tools.transactions()
                .inOne(() ->
                        tools.evidences()
                                .find(id, actor.visibility())
                                .flatMap(found -> certificate(found, document)))
                .<Outcome<PaperFile>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }

    private Optional<PaperFile> certificate(EvidenceCase found, UUID document) {
        return found.papers().stream()
                .filter(paper -> paper.document().equals(document))
                .findFirst()
                .flatMap(paper ->
                        paper.completion()
                                .map(completion ->
                                        new PaperFile(
                                                found.fileName("attestato", paper, "pdf"),
                                                completion.paper(),
                                                Bytes.of(
                                                        tools.evidences()
                                                                .bytes(completion.paper())))));
    }

    /// The envelope with the signatures of all who signed the file `revision` of a paper apart.
    public Outcome<PaperFile> merged(Actor actor, AgreementId id, UUID document, Sha256 revision) {
        if (!actor.may(Deed.READ_DOCUMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_DOCUMENTS));
        }
        return tools.transactions()
                .inOne(() -> tools.evidences().find(id, actor.visibility()))
                .flatMap(found -> merged(found, document, revision))
                .<Outcome<PaperFile>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }

    private Optional<PaperFile> merged(EvidenceCase found, UUID document, Sha256 revision) {
        return found.papers().stream()
                .filter(paper -> paper.document().equals(document))
                .flatMap(paper ->
                        new MergeEnvelopes(tools)
                                .of(paper).stream()
                                        .filter(each -> each.file().equals(revision))
                                        .map(each ->
                                                new PaperFile(
                                                        found.fileName("firme", paper, "p7m"),
                                                        each.envelope().digest(),
                                                        each.envelope())))
                .findFirst();
    }

    /// The papers of the agreement that have a completion certificate, by their identity.
    public Outcome<Set<UUID>> certified(Actor actor, AgreementId id) {
        if (!actor.may(Deed.READ_DOCUMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_DOCUMENTS));
        }
        return tools.transactions()
                .inOne(() -> tools.evidences().find(id, actor.visibility()))
                .<Outcome<Set<UUID>>>map(found ->
                        Outcome.done(
                                found.papers().stream()
                                        .filter(paper -> paper.completion().isPresent())
                                        .map(EvidencePaper::document)
                                        .collect(Collectors.toUnmodifiableSet())))
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }

    /// The package of the agreement `id`, ready to be written. What happens later is not in it.
    public Outcome<EvidencePackage> by(Actor actor, AgreementId id) {
        if (!actor.may(Deed.READ_DOCUMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_DOCUMENTS));
        }
        return tools.transactions()
                .inOne(() -> tools.evidences().find(id, actor.visibility()))
                .<Outcome<EvidencePackage>>map(found ->
                        Outcome.done(new EvidencePackage(tools, found, actor.visibility())))
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }
}
