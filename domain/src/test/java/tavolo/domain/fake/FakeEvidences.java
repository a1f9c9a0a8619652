package tavolo.domain.fake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Manner;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.evidence.ChainLine;
import tavolo.domain.evidence.EvidenceCase;
import tavolo.domain.evidence.EvidencePaper;
import tavolo.domain.evidence.Evidences;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.SignatureLevel;

/// The papers of those who may see the agreement and sign them, as if they were certified, without
/// facts; what there is to prove is proven on the real store.
public final class FakeEvidences implements Evidences {

    private final FakeTransactions transactions;
    private final FakeAgreements agreements;
    private final FakeBlobs blobs;

    private final FakePapers papers;

    public FakeEvidences(
            FakeTransactions transactions,
            FakeAgreements agreements,
            FakePapers papers,
            FakeBlobs blobs) {
        this.transactions = transactions;
        this.agreements = agreements;
        this.papers = papers;
        this.blobs = blobs;
    }

    @Override
    public Optional<EvidenceCase> find(AgreementId id, Visibility eyes) {
        transactions.require();
        return agreements.find(id, eyes).map(agreement -> found(agreement, eyes));
    }

    private List<EvidencePaper> papers(Agreement agreement, Visibility eyes) {
        return agreement.instruments().stream()
                .filter(instrument -> eyes.side().filter(instrument.kind()::isSignedBy).isPresent())
                .flatMap(instrument ->
                        papers.find(instrument.id(), instrument.edition()).stream()
                                .map(document -> paper(instrument, document)))
                .toList();
    }

    /// As if two people had signed it apart, each with an envelope of a word.
    private static EvidencePaper.Given apart(String field, Sha256 paper) {
        return new EvidencePaper.Given(
                field,
                field,
                "",
                PartySide.PROVIDER,
                Capacity.LEGAL_REPRESENTATIVE,
                new EvidencePaper.Proviso(Manner.NORMAL, ""),
                "P7M",
                "",
                paper,
                Instant.EPOCH,
                Optional.empty(),
                "VALID",
                Optional.of(Instant.EPOCH),
                Optional.of(Instant.EPOCH),
                Bytes.of(new byte[] {1}));
    }

    /// As if it were certified already, by the paper itself.
    private EvidencePaper paper(Instrument instrument, PaperDocument document) {
        Sha256 paper = document.paperDigest();
        return new EvidencePaper(
                document.id(),
                instrument.kind(),
                document.edition(),
                false,
                document.textDigest(),
                paper,
                instrument.signatories().size(),
                SignatureLevel.ADVANCED,
                List.of(new EvidencePaper.Revision(1, paper, RevisionCause.SEALED, Instant.EPOCH)),
                List.of(apart("uno", paper), apart("due", paper)),
                List.of(
                        new EvidencePaper.Enclosed("uno.p7m", "P7M", paper),
                        new EvidencePaper.Enclosed("due.p7m", "P7M", document.textDigest())),
                Optional.of(new EvidencePaper.Completion(document.textDigest(), paper, paper)));
    }

    private EvidenceCase found(Agreement agreement, Visibility eyes) {
        return new EvidenceCase(
                agreement.id(),
                new EvidenceCase.Facts(
                        agreement.number(),
                        "",
                        agreement.binding(),
                        agreement.state(),
                        agreement.startsOn(),
                        agreement.endsOn(),
                        agreement.demo()),
                List.of(),
                papers(agreement, eyes),
                List.of(),
                new EvidenceCase.Head(0, Sha256.of(new byte[32])),
                Optional.empty());
    }

    @Override
    public List<ChainLine> facts(
            AgreementId id, Visibility eyes, long after, long last, int limit) {
        transactions.require();
        return List.of();
    }

    @Override
    public byte[] bytes(Sha256 sha) {
        transactions.require();
        return blobs.bytes(sha);
    }
}
