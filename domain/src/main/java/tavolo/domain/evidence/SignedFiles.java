package tavolo.domain.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Verdict;

/// What stands in signed files, taken out of them, and the judgement of a recognised validator.
public interface SignedFiles {

    /// The parts of `file` that prove its signatures, each as a file of its own.
    List<Part> parts(byte[] file);

    /// The validation of `file` as at `at`. The same file and moment always give the same report.
    Validation validate(byte[] file, Instant at);

    /// One envelope with every signature of `envelopes`, which lie around the same file, each as it
    /// is; empty where they do not, or where one of them lies around another. The same envelopes
    /// always give the same bytes.
    Optional<Bytes> merged(List<Bytes> envelopes);

    /// A part.
    ///
    /// @param name a file name with at most one folder, such as `portal-seal.p7s`
    record Part(String name, Bytes content) {}

    /// A validation.
    ///
    /// @param etsi the report in XML. Source: ETSI TS 119 102-2
    /// @param policy SHA-256 of the rules by which it was judged
    /// @param engine the name and version of the validator
    record Validation(Verdict verdict, Bytes etsi, Sha256 policy, String engine) {}
}
