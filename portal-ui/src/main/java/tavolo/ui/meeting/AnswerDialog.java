package tavolo.ui.meeting;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tavolo.domain.Outcome;
import tavolo.domain.board.MeetingLine;
import tavolo.domain.meeting.AnswerMeeting;
import tavolo.domain.meeting.MeetingAnswer;
import tavolo.domain.meeting.Reply;
import tavolo.ui.form.Checks;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary.Problem;

/// Asks whether the own organisation comes to a meeting, or when it would.
final class AnswerDialog {

    private final RadioButtonGroup<Reply> reply = new RadioButtonGroup<>();
    private final MomentField other;
    private final TextArea note = new TextArea();
    private final MeetingLine meeting;

    AnswerDialog(MeetingLine meeting, Instant now) {
        this.meeting = meeting;
        other = new MomentField(said("other-day"), said("other-time"), now);
        other.set(meeting.startsAt());
        other.setVisible(false);
        reply.setLabel(said("reply"));
        reply.setItems(Reply.values());
        reply.setItemLabelGenerator(each -> Wording.of(each, reply));
        reply.addValueChangeListener(
                change -> other.setVisible(change.getValue() == Reply.OTHER_TIME));
        reply.setValue(Reply.COMES);
        note.setLabel(said("note"));
        note.setHelperText(said("note.help"));
        note.setMaxLength(MeetingAnswer.LIMIT);
        meeting.ownAnswer().ifPresent(this::showAgain);
    }

    private void showAgain(MeetingLine.Answer before) {
        reply.setValue(before.reply());
        note.setValue(before.note());
        before.otherTime().ifPresent(other::set);
    }

    <T> void open(Function<AnswerMeeting.Words, Outcome<T>> wanted, Consumer<T> done) {
        new FormDialog(said("title"), said("verb"))
                .explain(Dates.moment(meeting.startsAt(), Wording.language()))
                .add(reply, other, note)
                .open(this::problems, () -> wanted.apply(words()), done);
    }

    private List<Problem> problems() {
        Checks checks = new Checks();
        if (reply.getValue() == Reply.OTHER_TIME) {
            other.check(
                    checks,
                    reply.getTranslation("view.meetings.form.day.missing"),
                    reply.getTranslation("view.meetings.form.time-missing"));
        }
        return checks.problems();
    }

    private AnswerMeeting.Words words() {
        return new AnswerMeeting.Words(
                reply.getValue(),
                note.getValue(),
                reply.getValue() == Reply.OTHER_TIME ? other.moment() : Optional.empty());
    }

    private String said(String what) {
        return reply.getTranslation("view.meetings.answer." + what);
    }
}
