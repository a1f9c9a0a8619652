package tavolo.persistence.agreement;

import java.util.Objects;
import tavolo.domain.agreement.Answer;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.PreparedAnswer;
import tavolo.domain.library.Bilingual;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Details;
import tavolo.persistence.schema.tables.records.PreparedAnswerRecord;

/// A prepared answer as a row.
public final class PreparedForm {

    private PreparedForm() {}

    private enum Kind {
        ACCEPTANCE,
        OBJECTION,
        PROPOSAL
    }

    /// The columns of `prepared`, without those of the room.
    static PreparedAnswerRecord write(PreparedAnswer prepared) {
        PreparedAnswerRecord row = new PreparedAnswerRecord();
        row.setClauseId(prepared.clause().value());
        row.setClauseVersionId(prepared.answer().version().value());
        row.setPersonId(prepared.person().value());
        row.setPreparedAt(prepared.preparedAt());
        switch (prepared.answer()) {
            case Answer.Acceptance(_, String reserve) -> say(row, Kind.ACCEPTANCE, reserve);
            case Answer.Objection(_, String reason) -> say(row, Kind.OBJECTION, reason);
            case Answer.Proposal(_, ClauseText text, String reason) -> {
                say(row, Kind.PROPOSAL, reason);
                row.setTextIt(text.words().it());
                row.setTextEn(text.words().en());
                row.setAmounts(Details.write(text.parameters()));
            }
        }
        return row;
    }

    private static void say(PreparedAnswerRecord row, Kind kind, String reason) {
        row.setKind(kind.name());
        row.setReason(reason);
    }

    /// The prepared answer of `row`.
    static PreparedAnswer read(PreparedAnswerRecord row) {
        return new PreparedAnswer(
                new ClauseId(row.getClauseId()),
                answer(row),
                new PersonId(row.getPersonId()),
                row.getPreparedAt());
    }

    /// The answer of `row`.
    public static Answer answer(PreparedAnswerRecord row) {
        ClauseVersionId version = new ClauseVersionId(row.getClauseVersionId());
        return switch (Kind.valueOf(row.getKind())) {
            case ACCEPTANCE -> new Answer.Acceptance(version, row.getReason());
            case OBJECTION -> new Answer.Objection(version, row.getReason());
            case PROPOSAL ->
                    new Answer.Proposal(
                            version,
                            new ClauseText(
                                    new Bilingual(
                                            Objects.requireNonNull(row.getTextIt()),
                                            Objects.requireNonNull(row.getTextEn())),
                                    Details.read(Objects.requireNonNull(row.getAmounts()))),
                            row.getReason());
        };
    }
}
