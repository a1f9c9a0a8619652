package tavolo.domain.verify;

import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;

/// What a printed paper's code leads to: how far its signatures have come. It names nobody.
///
/// @param agreement number of the agreement, as printed on the paper
/// @param edition counts from 1
/// @param text SHA-256 of the text, as printed at the foot of every page
/// @param isSuperseded whether a later edition took its place
/// @param isDemo whether it belongs to the demo world and binds nobody
/// @param signed how many have signed
/// @param required how many people the paper names to sign
/// @param reserved how many signed with a reserve that still stands
/// @param wrong how many signatures were judged and not found valid
/// @param unjudged how many signatures wait for their judgement
public record PrintedPaper(
        String agreement,
        InstrumentKind kind,
        int edition,
        Sha256 text,
        boolean isSuperseded,
        boolean isDemo,
        int signed,
        int required,
        int reserved,
        int wrong,
        int unjudged) {

    /// Never green: a sheet of paper can say anything, only the file itself can be checked.
    public Light light() {
        return wrong > 0 ? Light.RED : Light.AMBER;
    }

    /// Whether everybody has signed, and every signature was found valid.
    public boolean isComplete() {
        return signed == required && reserved == 0 && wrong == 0 && unjudged == 0;
    }
}
