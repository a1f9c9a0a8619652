package tavolo.domain.signing;

import java.util.List;
import java.util.Set;

/// The judgement over a whole file; only [Valid] may be shown in green. Per-signature rows explain
/// it but do not replace it: all signatures may pass in a file that is not whole.
public sealed interface Verdict {

    /// The signatures found, in the order of their revisions.
    List<JudgedSignature> signatures();

    /// The reasons; empty for [Valid] and [NotSigned].
    Set<Finding> findings();

    /// Every signature is valid and nothing but signatures was added since the first.
    record Valid(List<JudgedSignature> signatures) implements Verdict {
        public Valid {
            signatures = List.copyOf(signatures);
        }

        @Override
        public Set<Finding> findings() {
            return Set.of();
        }
    }

    /// The signatures may be right, but the file holds more than what was signed.
    record NotWhole(Set<Finding> findings, List<JudgedSignature> signatures) implements Verdict {
        public NotWhole {
            findings = Set.copyOf(findings);
            signatures = List.copyOf(signatures);
        }
    }

    /// At least one signature is wrong.
    record Invalid(Set<Finding> findings, List<JudgedSignature> signatures) implements Verdict {
        public Invalid {
            findings = Set.copyOf(findings);
            signatures = List.copyOf(signatures);
        }
    }

    /// At least one signature can be called neither right nor wrong.
    record Undetermined(Set<Finding> findings, List<JudgedSignature> signatures)
            implements Verdict {
        public Undetermined {
            findings = Set.copyOf(findings);
            signatures = List.copyOf(signatures);
        }
    }

    /// A sound PDF file without any signature.
    record NotSigned() implements Verdict {
        @Override
        public List<JudgedSignature> signatures() {
            return List.of();
        }

        @Override
        public Set<Finding> findings() {
            return Set.of();
        }
    }

    /// The file was not judged at all.
    record Refused(Set<Finding> findings) implements Verdict {
        public Refused {
            findings = Set.copyOf(findings);
        }

        @Override
        public List<JudgedSignature> signatures() {
            return List.of();
        }
    }
}
