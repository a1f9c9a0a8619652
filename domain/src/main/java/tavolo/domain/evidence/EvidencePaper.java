package tavolo.domain.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.Manner;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.SignatureLevel;
import tavolo.domain.signing.Stamp;

/// A paper with all that was ever stored of it.
///
/// @param text SHA-256 of the canonical text
/// @param paper SHA-256 of the first sealed file
/// @param required how many people the paper names to sign
/// @param level the least that the parties ask of its signatures; of a superseded paper that of the
///   one after it
/// @param revisions from the sealed one on, oldest first; never empty
/// @param signatures in the order in which they were given
/// @param completion what the portal certified; empty before
/// @param enclosed what else is kept about the paper, such as files signed elsewhere
public record EvidencePaper(
        UUID document,
        InstrumentKind kind,
        int edition,
        boolean isSuperseded,
        Sha256 text,
        Sha256 paper,
        int required,
        SignatureLevel level,
        List<Revision> revisions,
        List<Given> signatures,
        List<Enclosed> enclosed,
        Optional<Completion> completion) {

    private static final String FEA = "FEA";
    private static final String P7M = "P7M";

    public EvidencePaper {
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("a paper has at least its sealed file");
        }
        revisions = List.copyOf(revisions);
        signatures = List.copyOf(signatures);
        enclosed = List.copyOf(enclosed);
    }

    /// One stored file.
    public record Revision(int number, Sha256 sha, RevisionCause cause, Instant at) {}

    /// A signature as the portal knows it.
    ///
    /// @param field the signature field
    /// @param signer the name in the certificate
    /// @param proviso with which the signature was given
    /// @param kind in a word, such as `FEA`
    /// @param factor how the person proved to be the one, in a word, such as `PASSWORD`
    /// @param revision the file that ends with this signature
    /// @param claimedAt by the portal's clock
    /// @param proven the time that an authority confirmed; empty when none did
    /// @param verdict what the full judgement found, `PENDING` before
    /// @param judgedAt when; empty before
    /// @param notRevokedAt the last moment for which another authority said that the certificate
    ///   was not revoked; empty when it said nothing, and for the portal's own
    /// @param certificate the signer's, in DER
    public record Given(
            String field,
            String signer,
            String organisation,
            PartySide side,
            Capacity capacity,
            Proviso proviso,
            String kind,
            String factor,
            Sha256 revision,
            Instant claimedAt,
            Optional<Stamp> proven,
            String verdict,
            Optional<Instant> judgedAt,
            Optional<Instant> notRevokedAt,
            Bytes certificate) {

        /// Whether it is known that the certificate was not revoked: of the portal's own it always
        /// is.
        boolean isStandingKnown() {
            return kind.equals(FEA) || notRevokedAt.isPresent();
        }
    }

    /// How a signature was given, beside that it was.
    ///
    /// @param manner what the signer declared with it
    /// @param principal for whom a delegate signed; empty for one who signed in the own right
    public record Proviso(Manner manner, String principal) {}

    /// What the portal certified once everybody had signed.
    ///
    /// @param text SHA-256 of its canonical text
    /// @param paper SHA-256 of its sealed file
    /// @param report SHA-256 of the validation report that it names
    public record Completion(Sha256 text, Sha256 paper, Sha256 report) {}

    /// A file kept beside the paper.
    ///
    /// @param name a file name without path
    /// @param kind what it is in a word, such as `P7M`, `TIME_STAMP` or `ASSERTION`
    public record Enclosed(String name, String kind, Sha256 sha) {

        private boolean isBy(Given given) {
            return kind.equals(P7M) && name.equals(given.field() + ".p7m");
        }
    }

    /// The newest file.
    public Revision newest() {
        return revisions.getLast();
    }

    /// The envelopes of different people around the same file, by that file; only where there are
    /// several.
    Map<Sha256, List<Enclosed>> parallel() {
        Map<Sha256, List<Enclosed>> around = new LinkedHashMap<>();
        for (Given given : signatures) {
            enclosed.stream()
                    .filter(each -> given.kind().equals(P7M) && each.isBy(given))
                    .findFirst()
                    .ifPresent(each ->
                            around.computeIfAbsent(given.revision(), _ -> new ArrayList<>())
                                    .add(each));
        }
        around.values().removeIf(each -> each.stream().map(Enclosed::sha).distinct().count() < 2);
        return around;
    }

    /// Whether everybody whom the paper names has signed, and each signature was judged.
    public boolean isComplete() {
        return required > 0
                && signatures.size() == required
                && signatures.stream().noneMatch(given -> given.judgedAt().isEmpty());
    }

    /// Whether it is known of the certificate of each signature that it was not revoked.
    boolean isStandingKnown() {
        return signatures.stream().allMatch(Given::isStandingKnown);
    }

    /// When the paper last changed or was judged: the moment for which a validation is repeated, so
    /// that it always gives the same report.
    public Instant settledAt() {
        return signatures.stream()
                .flatMap(given -> given.judgedAt().stream())
                .reduce(newest().at(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /// The folder of the paper in a package, such as `papers/company-agreement-ed1`.
    String folder() {
        return "papers/%s-ed%d"
                .formatted(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), edition);
    }

    /// The place of a revision in a package.
    String path(Revision revision) {
        return "%s/revision-%d.pdf".formatted(folder(), revision.number());
    }
}
