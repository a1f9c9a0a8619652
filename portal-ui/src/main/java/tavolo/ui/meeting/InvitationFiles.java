package tavolo.ui.meeting;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.CalendarEntry;
import tavolo.domain.board.ReadMeetings;
import tavolo.domain.library.Language;
import tavolo.domain.meeting.MeetingId;
import tavolo.ui.security.CurrentActor;

/// Hands out meetings for calendars. Who asks is looked up when the file is fetched, not when the
/// page was made; what that person may not have is not found.
@Component
final class InvitationFiles {

    private static final int NOT_FOUND = 404;

    private final ReadMeetings read;
    private final CurrentActor actor;

    InvitationFiles(ReadMeetings read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    InputStreamDownloadHandler of(AgreementId agreement, MeetingId meeting, Language language) {
        return DownloadHandler.fromInputStream(_ ->
                switch (read.invitation(actor.current(), agreement, meeting, language)) {
                    case Outcome.Done<CalendarEntry>(CalendarEntry entry) ->
                            new DownloadResponse(
                                    new ByteArrayInputStream(entry.content().toArray()),
                                    entry.name(),
                                    "text/calendar; charset=utf-8",
                                    entry.content().length());
                    case Outcome.Refused<CalendarEntry> _ -> DownloadResponse.error(NOT_FOUND);
                });
    }
}
