package tavolo.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;

/// One row of *Tocca a me*: something that waits for somebody.
///
/// @param side whose turn it is
/// @param agreement where; empty for things of the own organisation
/// @param number the agreement's number, empty string without one
/// @param title service and city, or the person whom a mandate concerns
/// @param count how many clauses or signatures
/// @param instrument which paper, for signatures
/// @param subject the slot to sign, the meeting or the mandate that ends
/// @param since since when it waits
/// @param due until when it should be done
public record Task(
        Kind kind,
        PartySide side,
        Optional<AgreementId> agreement,
        String number,
        String title,
        int count,
        Optional<InstrumentKind> instrument,
        Optional<UUID> subject,
        Instant since,
        Optional<LocalDate> due) {

    /// What is to be done.
    public enum Kind {
        /// Propose or delete a draft.
        PROPOSE_DRAFT,
        /// Take positions on clauses, revise those objected to, close a text.
        ANSWER_CLAUSES,
        /// Release the answers that lie prepared in the own room.
        RELEASE_ANSWERS,
        /// Say whether the own organisation comes to a meeting.
        ANSWER_MEETING,
        /// Open the signing of closed texts.
        OPEN_SIGNING,
        /// Sign a paper.
        SIGN,
        /// Bring a signed agreement into force.
        BRING_INTO_FORCE,
        /// A mandate of the own organisation ends soon.
        MANDATE_ENDS,
        /// An agreement in force ends soon.
        AGREEMENT_ENDS
    }
}
