package tavolo.ui.table;

import tavolo.domain.agreement.Answer;

/// Prepared answers in words.
final class Answers {

    private Answers() {}

    /// The key of what `answer` is, such as *accettazione*.
    static String key(Answer answer) {
        return switch (answer) {
            case Answer.Acceptance(_, String reserve) ->
                    reserve.isBlank()
                            ? "view.table.room.answer.acceptance"
                            : "view.table.room.answer.reserved";
            case Answer.Objection _ -> "view.table.room.answer.objection";
            case Answer.Proposal _ -> "view.table.room.answer.proposal";
        };
    }

    /// The reserve or the reason; empty without one.
    static String reason(Answer answer) {
        return switch (answer) {
            case Answer.Acceptance(_, String reserve) -> reserve;
            case Answer.Objection(_, String reason) -> reason;
            case Answer.Proposal(_, _, String reason) -> reason;
        };
    }
}
