package tavolo.domain.verify;

import java.util.List;
import tavolo.domain.library.InstrumentKind;

/// A file that the portal keeps, byte for byte: one revision of one paper. Only whoever holds the
/// file can ask for it, so it tells nothing but what stands in the file and what became of it.
///
/// @param agreement number of the agreement, as printed on the paper
/// @param edition counts from 1; a later one replaces this text
/// @param isSuperseded whether a later edition took its place
/// @param isDemo whether it belongs to the demo world and binds nobody
/// @param isNewest whether no further signature was added since
/// @param required how many people the paper names to sign
/// @param reserved how many of them signed with a reserve that still stands
/// @param signatures those that this file holds, in their order
public record KnownPaper(
        String agreement,
        InstrumentKind kind,
        int edition,
        boolean isSuperseded,
        boolean isDemo,
        boolean isNewest,
        int required,
        int reserved,
        List<KnownSignature> signatures) {

    public KnownPaper {
        if (edition < 1) {
            throw new IllegalArgumentException("editions count from 1, was " + edition);
        }
        if (required < signatures.size()) {
            throw new IllegalArgumentException(
                    "%d signatures of %d".formatted(signatures.size(), required));
        }
        signatures = List.copyOf(signatures);
    }

    /// Whether everybody whom the paper names has signed this file, nobody with a reserve that
    /// still stands.
    public boolean isComplete() {
        return signatures.size() == required && reserved == 0;
    }

    /// How the file is to be shown. Red where a signature was found wrong; green only where every
    /// signature was fully checked, revocation included, none is missing, and no later edition took
    /// its place.
    public Light light() {
        if (signatures.stream().anyMatch(KnownSignature::isWrong)) {
            return Light.RED;
        }
        boolean isClear =
                isComplete()
                        && !isSuperseded
                        && signatures.stream().allMatch(KnownSignature::isRight)
                        && signatures.stream().allMatch(KnownSignature::isStandingKnown);
        return isClear ? Light.GREEN : Light.AMBER;
    }
}
