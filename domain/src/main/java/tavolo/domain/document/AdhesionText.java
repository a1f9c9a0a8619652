package tavolo.domain.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;

/// The text of an act of adhesion (*firma per adesione*): a party that was not asked to sign an
/// instrument adheres to exactly its text, afterwards, by a paper of its own. The signed paper and
/// its signatures are not touched. Source: art. 1332 c.c. on the adhesion of others to a contract.
///
/// @param schema the version of this structure; [#SCHEMA] for texts written today
public record AdhesionText(String schema, Head head, Adherent adherent) {

    /// The structure written today.
    public static final String SCHEMA = "tavolo-adhesion/1";

    /// The name of the signature field of the one who adheres.
    public static final String FIELD = "adesione";

    public AdhesionText {
        if (!schema.equals(SCHEMA)) {
            throw new IllegalArgumentException("schema must be " + SCHEMA + ", was " + schema);
        }
    }

    /// To what and from when.
    ///
    /// @param agreement the number of the agreement, such as `2020/0147`
    /// @param language in which it binds
    /// @param text SHA-256 of the canonical text adhered to
    /// @param paper SHA-256 of the sealed paper that the signatories were shown
    /// @param effectiveOn first day on which the adhesion counts
    /// @param madeAt when the text was made, kept to the second; also the date of the PDF
    /// @param demo whether the paper is plainly marked as a demonstration
    public record Head(
            InstrumentKind kind,
            String agreement,
            int edition,
            Language language,
            Sha256 text,
            Sha256 paper,
            LocalDate effectiveOn,
            Instant madeAt,
            boolean demo) {

        public Head {
            madeAt = madeAt.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /// Who adheres.
    ///
    /// @param taxCode of the organisation
    public record Adherent(
            PartySide side,
            String person,
            String organisation,
            String taxCode,
            Bilingual capacity) {}
}
