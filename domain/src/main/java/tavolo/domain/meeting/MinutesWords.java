package tavolo.domain.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.document.RecordText;
import tavolo.domain.document.TypedText;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;
import tavolo.domain.party.PersonId;

/// What people typed for minutes, as it is kept and as it is printed.
final class MinutesWords {

    private static final Bilingual FURTHER = new Bilingual("Altro", "Other business");
    private static final Bilingual VIDEO = new Bilingual("in videoconferenza", "by video");

    private MinutesWords() {}

    static MinutesDraft cleaned(MinutesDraft typed, PersonId by, Instant at) {
        return new MinutesDraft(
                typed.attendees().stream()
                        .map(each ->
                                new MinutesDraft.Person(
                                        TypedText.line(each.name()),
                                        each.organisation(),
                                        TypedText.line(each.capacity()),
                                        each.presence()))
                        .filter(each -> !each.name().isEmpty() || !each.capacity().isEmpty())
                        .toList(),
                typed.said().stream().map(TypedText::paragraphs).toList(),
                TypedText.paragraphs(typed.further()),
                by,
                at);
    }

    static boolean isTooLong(MinutesDraft draft) {
        return draft.attendees().size() > MinutesDraft.MOST_PEOPLE
                || draft.further().length() > MinutesDraft.LIMIT
                || draft.said().stream().anyMatch(each -> each.length() > MinutesDraft.LIMIT)
                || draft.attendees().stream()
                        .anyMatch(each ->
                                each.name().length() > MinutesDraft.NAME_LIMIT
                                        || each.capacity().length() > MinutesDraft.NAME_LIMIT);
    }

    static String place(Meeting meeting, Language language, RecordTexts texts) {
        return meeting.place().isEmpty() ? VIDEO.in(language) : texts.printable(meeting.place());
    }

    static List<RecordText.Point> points(
            Agreement agreement, Meeting meeting, MinutesDraft draft, RecordTexts texts) {
        List<RecordText.Point> points = new ArrayList<>();
        int number = 0;
        for (AgendaPoint point : meeting.agenda()) {
            String said = number < draft.said().size() ? draft.said().get(number) : "";
            number++;
            point.clause()
                    .map(id -> clause(agreement, meeting, id))
                    .orElse(Optional.empty())
                    .map(clause -> texts.point(agreement, clause, said))
                    .or(() -> free(point, said, texts))
                    .ifPresent(points::add);
        }
        if (!draft.further().isEmpty()) {
            points.add(
                    new RecordText.Point(
                            "",
                            0,
                            FURTHER.in(agreement.binding()),
                            texts.printable(draft.further()),
                            List.of()));
        }
        return points;
    }

    private static Optional<RecordText.Point> free(
            AgendaPoint point, String said, RecordTexts texts) {
        return point.words().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RecordText.Point(
                                "",
                                0,
                                texts.printable(point.words()),
                                texts.printable(said),
                                List.of()));
    }

    /// The clause, if all who were invited may read it, which the agenda has made sure of.
    private static Optional<Clause> clause(Agreement agreement, Meeting meeting, ClauseId id) {
        return agreement
                .clauses()
                .filter(clause -> clause.id().equals(id))
                .filter(clause -> meeting.sides().stream().allMatch(clause::isReadableBy))
                .findFirst();
    }
}
