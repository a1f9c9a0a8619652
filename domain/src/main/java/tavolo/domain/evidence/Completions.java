package tavolo.domain.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

/// The store of completion certificates. Its methods run inside a transaction.
public interface Completions {

    /// The papers of an agreement that everybody signed, whose signatures were all judged, and that
    /// have no certificate.
    List<Waiting> waiting(AgreementId id);

    /// The same of all agreements, at most `limit`.
    List<Waiting> waiting(int limit);

    /// The bytes whose digest is `sha`, verified while reading.
    byte[] bytes(Sha256 sha);

    /// Keeps a certificate; when the paper has one, that one stays.
    void keep(UUID document, Certificate certificate, Instant at);

    /// A paper without its certificate.
    record Waiting(EvidenceCase.Facts facts, EvidencePaper paper) {}

    /// A certificate.
    ///
    /// @param revision SHA-256 of the file about which it speaks
    /// @param text its canonical text
    /// @param paper its sealed file
    /// @param report the validation report that it names, in XML
    record Certificate(Sha256 revision, Bytes text, Bytes paper, Bytes report) {}
}
