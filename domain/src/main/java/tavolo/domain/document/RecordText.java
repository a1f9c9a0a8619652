package tavolo.domain.document;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;

/// The whole text of a record of the talks as it was fixed: all that is printed and hashed. It is
/// written for certain readers, and names nothing that one of them may not read. It stands in the
/// binding language only; what people wrote, in the language in which they wrote it.
///
/// @param schema the version of this structure; [#SCHEMA] for texts fixed today
/// @param parties the organisations of the readers, in the order in which they are printed
/// @param gathering the meeting, or the last one before the talks ended; null without one
/// @param attendees of that meeting
/// @param points what was on the table, in order
/// @param counts how many clauses of each instrument were agreed, also of those not named here
public record RecordText(
        String schema,
        Head head,
        List<Party> parties,
        @Nullable Gathering gathering,
        List<Attendee> attendees,
        List<Point> points,
        List<Count> counts) {

    /// The structure written today.
    public static final String SCHEMA = "tavolo-record/1";

    public RecordText {
        if (!schema.equals(SCHEMA)) {
            throw new IllegalArgumentException("schema must be " + SCHEMA + ", was " + schema);
        }
        parties = List.copyOf(parties);
        attendees = List.copyOf(attendees);
        points = List.copyOf(points);
        counts = List.copyOf(counts);
    }

    /// What is said once.
    ///
    /// @param agreement the number of the agreement, such as `2020/0147`
    /// @param title the service and city of the agreement
    /// @param language in which it is printed
    /// @param fixedAt when it was fixed, kept to the second; also the date of the PDF
    /// @param author who wrote it or declared the end of the talks
    /// @param authorOrganisation on whose behalf
    /// @param statement the reason for which the talks ended; empty in minutes
    /// @param demo whether the paper is plainly marked as a demonstration
    public record Head(
            RecordKind kind,
            String agreement,
            String title,
            Language language,
            Instant fixedAt,
            String author,
            String authorOrganisation,
            String statement,
            boolean demo) {

        public Head {
            fixedAt = fixedAt.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /// One organisation for which the record is written.
    public record Party(PartySide side, String name, String taxCode) {}

    /// When and where people met.
    public record Gathering(Instant startsAt, int minutes, String place) {}

    /// Somebody who was expected at the meeting.
    ///
    /// @param capacity in which capacity, in free words; may be empty
    public record Attendee(
            PartySide side,
            String person,
            String organisation,
            String capacity,
            Presence presence) {}

    /// How somebody took part.
    public enum Presence {
        PRESENT,
        REMOTE,
        ABSENT
    }

    /// Something that was on the table.
    ///
    /// @param code the clause; empty for a free point
    /// @param version the version of the clause that was on the table; 0 for a free point
    /// @param title the title of the clause, or the free point
    /// @param said what was said and decided; may be empty
    /// @param stances where the organisations stood at that moment
    public record Point(String code, int version, String title, String said, List<Stance> stances) {

        public Point {
            stances = List.copyOf(stances);
        }
    }

    /// The position of an organisation, or the silence of a side.
    ///
    /// @param organisation empty for a side of which nobody has spoken
    /// @param reason why it objects, or the reserve with which it accepts; may be empty
    public record Stance(PartySide side, String organisation, Word word, String reason) {}

    /// What an organisation or side says of a version.
    public enum Word {
        PROPOSED,
        ACCEPTED,
        OBJECTED,
        /// Would have the clause say something else.
        COUNTERED,
        SILENT
    }

    /// How far an instrument had come.
    public record Count(InstrumentKind kind, int agreed, int total) {}
}
