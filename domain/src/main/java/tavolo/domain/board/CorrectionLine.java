package tavolo.domain.board;

import tavolo.domain.agreement.AgreementId;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClausePlace;

/// What an errata in force says of one clause of the agreement that it corrects.
///
/// @param place of the clause
/// @param errata the agreement that corrects
/// @param number its number
/// @param words what it says, as agreed and signed
public record CorrectionLine(
        ClausePlace place, AgreementId errata, String number, Bilingual words) {}
