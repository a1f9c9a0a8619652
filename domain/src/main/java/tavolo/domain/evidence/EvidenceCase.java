package tavolo.domain.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;

/// What there is to prove about an agreement, as far as one side may see it.
///
/// @param papers the papers that the side may have, the oldest edition first
/// @param hidden the instruments of which the side learns only that they exist, and their digest
/// @param chain where the chain of facts ended when this was read
/// @param sealed the newest seal of the portal on a head of this chain; empty before the first
public record EvidenceCase(
        AgreementId id,
        Facts facts,
        List<Party> parties,
        List<EvidencePaper> papers,
        List<Hidden> hidden,
        Head chain,
        Optional<HeadProof> sealed) {

    public EvidenceCase {
        parties = List.copyOf(parties);
        papers = List.copyOf(papers);
        hidden = List.copyOf(hidden);
    }

    /// A file name without path, such as `attestato-2020-0147-company-agreement-ed1.pdf`.
    String fileName(String word, EvidencePaper paper, String ending) {
        return "%s-%s-%s.%s"
                .formatted(
                        word,
                        facts.number().replaceAll("[^0-9A-Za-z]+", "-"),
                        paper.folder().substring("papers/".length()),
                        ending);
    }

    /// What the agreement is.
    ///
    /// @param number such as `2020/0147`
    /// @param title the service and city
    /// @param isDemo whether it belongs to the demo world and binds nobody
    public record Facts(
            String number,
            String title,
            Language language,
            AgreementState state,
            LocalDate startsOn,
            Optional<LocalDate> endsOn,
            boolean isDemo) {}

    /// An organisation at the table.
    public record Party(PartySide side, String name, String taxCode) {}

    /// An instrument that the side does not sign.
    ///
    /// @param text SHA-256 of its canonical text
    public record Hidden(InstrumentKind kind, int edition, Sha256 text) {}

    /// The end of a chain of facts.
    ///
    /// @param length how many facts there are
    /// @param hash the hash of the last one, 32 zero bytes when there is none
    public record Head(long length, Sha256 hash) {}
}
