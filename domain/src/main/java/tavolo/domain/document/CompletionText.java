package tavolo.domain.document;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;

/// The text of a completion certificate (*attestato di completamento*): what the portal certifies
/// of a paper that everybody has signed. It stands beside the paper, never in it. Source: ETSI EN
/// 319 142-1, which lets nothing be added to a signed file but signatures and data to check them.
///
/// @param schema the version of this structure; [#SCHEMA] for texts written today
/// @param revisions every file of the paper from the sealed one on, oldest first
/// @param signers in the order in which they signed
public record CompletionText(
        String schema, Head head, List<Revision> revisions, List<Signer> signers, Check check) {

    /// The structure written today.
    public static final String SCHEMA = "tavolo-completion/2";

    public CompletionText {
        if (!schema.equals(SCHEMA)) {
            throw new IllegalArgumentException("schema must be " + SCHEMA + ", was " + schema);
        }
        revisions = List.copyOf(revisions);
        signers = List.copyOf(signers);
    }

    /// What is said once.
    ///
    /// @param agreement the number of the agreement, such as `2020/0147`
    /// @param title the service and city of the agreement
    /// @param language in which it is printed first
    /// @param text SHA-256 of the canonical text that was signed
    /// @param level the least that the parties asked of each signature, in a word, such as
    ///   `QUALIFIED`
    /// @param madeAt when the certificate was made, kept to the second; also the date of the PDF
    /// @param demo whether the paper is plainly marked as a demonstration
    public record Head(
            InstrumentKind kind,
            String agreement,
            int edition,
            String title,
            Language language,
            Sha256 text,
            String level,
            Instant madeAt,
            boolean demo) {

        public Head {
            madeAt = madeAt.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /// A file of the paper.
    ///
    /// @param cause why it came to be, in a word, such as `SIGNED`
    public record Revision(int number, String cause, Instant at, Sha256 sha) {}

    /// Somebody who signed.
    ///
    /// @param person the name in the certificate
    /// @param manner what the signature means in a word, such as `NORMAL` or `TECHNICAL`
    /// @param note what the signer declared with it; may be empty
    /// @param principal for whom a delegate signed; empty for one who signed in the own right
    /// @param kind of the signature in a word, such as `FEA`
    /// @param factor how the person proved to be the one, in a word, such as `PASSWORD`
    /// @param claimedAt the time that the signature claims
    /// @param provenAt the time that an authority confirmed; the claimed one when none did
    /// @param provenBy that authority; empty when none did
    /// @param revision SHA-256 of the file that ends with this signature
    /// @param certificate SHA-256 of the signer's certificate
    public record Signer(
            PartySide side,
            String person,
            String organisation,
            Bilingual capacity,
            String manner,
            String note,
            String principal,
            String kind,
            String factor,
            Instant claimedAt,
            Instant provenAt,
            String provenBy,
            Sha256 revision,
            Sha256 certificate) {}

    /// The full judgement over the last file.
    ///
    /// @param verdict in a word, such as `VALID`
    /// @param policy SHA-256 of the rules
    /// @param report SHA-256 of the validation report in XML
    /// @param engine the name and version of the validator
    public record Check(String verdict, Sha256 policy, Sha256 report, String engine) {}
}
