package tavolo.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import tavolo.domain.meeting.Invitation;
import tavolo.domain.meeting.MeetingId;

/// Invitations as other calendars read them.
class InvitationsTest {

    private static final MeetingId MEETING = new MeetingId(new UUID(7, 9));
    private static final Instant CHANGED = Instant.parse("2020-04-20T08:15:00Z");

    private final Ical4jFiles files = new Ical4jFiles();

    private static Invitation invitation(int sequence, boolean isCancelled, String starts) {
        return new Invitation(
                MEETING,
                sequence,
                isCancelled,
                Instant.parse(starts),
                Duration.ofMinutes(90),
                CHANGED,
                "Incontro · accordo 2020/0147 · Assistenza; clienti, Roma",
                "Ordine del giorno:\n- C12 Connettività e continuità tecnica, con una riga assai più"
                        + " lunga di settantacinque byte\n- varie",
                "Roma, via dell'Orto 3",
                Optional.of(URI.create("https://video.example/t?a=1&b=2")),
                "Voceviva \"S.p.A.\"",
                URI.create("urn:uuid:00000000-0000-0001-0000-000000000002"));
    }

    private String text(Invitation invitation) {
        return new String(files.of(invitation), StandardCharsets.UTF_8);
    }

    /// Source: RFC 5545, 3.1 — a long line goes on behind a line end and one blank.
    private static List<String> lines(String text) {
        return text.replace("\r\n ", "").lines().toList();
    }

    @Test
    void times_stand_in_the_zone_of_italy_in_summer_and_in_winter() {
        String summer = text(invitation(0, false, "2020-04-22T13:30:00Z"));

        assertThat(lines(summer))
                .contains(
                        "METHOD:PUBLISH",
                        "VERSION:2.0",
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Rome",
                        "DTSTART;TZID=Europe/Rome:20200422T153000",
                        "DURATION:PT1H30M",
                        "STATUS:CONFIRMED",
                        "DTSTAMP:20200420T081500Z");
        assertThat(lines(text(invitation(0, false, "2020-12-01T13:30:00Z"))))
                .contains("DTSTART;TZID=Europe/Rome:20201201T143000");
    }

    @Test
    void a_change_keeps_the_identity_and_a_cancellation_takes_it_back() {
        List<String> first = lines(text(invitation(0, false, "2020-04-22T13:30:00Z")));
        List<String> second = lines(text(invitation(1, false, "2020-04-23T13:30:00Z")));
        List<String> last = lines(text(invitation(2, true, "2020-04-23T13:30:00Z")));

        String uid = "UID:" + MEETING + "@tavolo";
        assertThat(first).contains(uid, "SEQUENCE:0");
        assertThat(second).contains(uid, "SEQUENCE:1");
        assertThat(last).contains(uid, "SEQUENCE:2", "METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    void words_are_escaped_and_long_lines_folded() {
        String text = text(invitation(0, false, "2020-04-22T13:30:00Z"));

        assertThat(text).contains("\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                .isLessThanOrEqualTo(75));
        assertThat(lines(text))
                .contains("SUMMARY:Incontro · accordo 2020/0147 · Assistenza\\; clienti\\, Roma")
                .anyMatch(line -> line.startsWith("DESCRIPTION:Ordine del giorno:\\n- C12"));
    }

    @Test
    void what_is_written_is_read_back_and_valid() throws IOException, ParserException {
        Invitation invitation = invitation(3, false, "2020-04-22T13:30:00Z");

        var calendar = new CalendarBuilder().build(new StringReader(text(invitation)));

        assertThat(calendar.validate().hasErrors()).isFalse();
        VEvent event = (VEvent) calendar.getComponent("VEVENT").orElseThrow();
        assertThat(value(event, "SUMMARY")).isEqualTo(invitation.summary());
        assertThat(value(event, "DESCRIPTION")).isEqualTo(invitation.description());
        assertThat(value(event, "LOCATION")).isEqualTo(invitation.location());
        assertThat(value(event, "ORGANIZER")).isEqualTo(invitation.organiserId().toString());
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(property -> property.getValue()).orElse("");
    }
}
