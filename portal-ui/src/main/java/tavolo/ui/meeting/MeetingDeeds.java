package tavolo.ui.meeting;

import org.springframework.stereotype.Component;
import tavolo.domain.board.ReadMeetings;
import tavolo.domain.meeting.AnswerMeeting;
import tavolo.domain.meeting.CallMeeting;
import tavolo.domain.meeting.WriteMinutes;

/// What the page of meetings reads and does, gathered.
@Component
record MeetingDeeds(
        ReadMeetings read, CallMeeting call, AnswerMeeting answer, WriteMinutes minutes) {}
