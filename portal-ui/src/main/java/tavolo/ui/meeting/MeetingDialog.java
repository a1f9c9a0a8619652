package tavolo.ui.meeting;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.domain.CalendarDays;
import tavolo.domain.Outcome;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.MeetingLine;
import tavolo.domain.board.TableView;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.meeting.MeetingPlan;
import tavolo.domain.party.PartySide;
import tavolo.ui.form.Checks;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary.Problem;

/// Asks who is invited, when and where, and shows what that puts on the agenda: the open clauses
/// that all who are invited may read.
final class MeetingDialog {

    private static final List<Integer> LENGTHS = List.of(30, 60, 90, 120, 180, 240, 480);
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final TableView table;
    private final ClauseLibrary library;
    private final PartySide own;
    private final CheckboxGroup<PartySide> sides = new CheckboxGroup<>();
    private final MomentField moment;
    private final Select<Integer> length = new Select<>();
    private final TextField place = new TextField();
    private final TextField link = new TextField();
    private final TextArea points = new TextArea();
    private final OrderedList agenda = new OrderedList();
    private final Paragraph nothing = new Paragraph();

    MeetingDialog(TableView table, ClauseLibrary library, PartySide own, Instant now) {
        this.table = table;
        this.library = library;
        this.own = own;
        sides.setLabel(said("sides"));
        sides.setItems(Arrays.stream(PartySide.values()).filter(side -> side != own).toList());
        sides.setItemLabelGenerator(side -> Wording.of(side, sides));
        sides.setHelperText(said("sides.help"));
        sides.select(EnumSet.complementOf(EnumSet.of(own)));
        sides.addValueChangeListener(_ -> preview());
        moment = new MomentField(said("day"), said("time"), now);
        moment.set(
                CalendarDays.of(now)
                        .plusDays(1)
                        .atTime(MORNING)
                        .atZone(CalendarDays.ITALY)
                        .toInstant());
        length.setLabel(said("length"));
        length.setItems(LENGTHS);
        length.setItemLabelGenerator(each -> length.getTranslation("view.meetings.minutes", each));
        length.setValue(60);
        place.setLabel(said("place"));
        place.setMaxLength(MeetingPlan.LIMIT);
        link.setLabel(said("link"));
        link.setHelperText(said("link.help"));
        link.setMaxLength(MeetingPlan.LIMIT);
        points.setLabel(said("points"));
        points.setHelperText(said("points.help"));
        agenda.addClassName("meeting-dialog__agenda");
        preview();
    }

    /// Asks for a new meeting of the chosen sides.
    <T> void call(BiFunction<Set<PartySide>, MeetingPlan, Outcome<T>> wanted, Consumer<T> done) {
        form(said("new"), said("new.verb"))
                .open(
                        this::problems,
                        () -> wanted.apply(Set.copyOf(sides.getSelectedItems()), plan()),
                        done);
    }

    /// Asks for another time, place or points of `meeting`.
    <T> void change(
            MeetingLine meeting, Function<MeetingPlan, Outcome<T>> wanted, Consumer<T> done) {
        sides.setValue(
                meeting.sides().stream().filter(side -> side != own).collect(Collectors.toSet()));
        sides.setReadOnly(true);
        moment.set(meeting.startsAt());
        int minutes = (int) meeting.length().toMinutes();
        if (!LENGTHS.contains(minutes)) {
            length.setItems(Stream.concat(LENGTHS.stream(), Stream.of(minutes)).sorted().toList());
        }
        length.setValue(minutes);
        place.setValue(meeting.place());
        link.setValue(meeting.link());
        points.setValue(
                meeting.agenda().stream()
                        .map(MeetingLine.Point::words)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n")));
        form(said("change"), said("change.verb"))
                .open(this::problems, () -> wanted.apply(plan()), done);
    }

    private FormDialog form(String title, String verb) {
        Div where = new Div(place, link);
        where.addClassName("form-dialog__pairs");
        return new FormDialog(title, verb)
                .explain(said("help"))
                .add(sides, moment, length, where, points, new H3(said("agenda")), nothing, agenda);
    }

    private List<Problem> problems() {
        Checks checks = new Checks();
        checks.require(sides, !sides.getSelectedItems().isEmpty(), said("sides.missing"));
        moment.check(checks, said("day.missing"), said("time-missing"));
        return checks.require(
                        place,
                        !place.getValue().isBlank() || !link.getValue().isBlank(),
                        said("place.missing"))
                .problems();
    }

    private MeetingPlan plan() {
        return new MeetingPlan(
                place.getValue(),
                link.getValue(),
                moment.moment().orElseThrow(),
                Duration.ofMinutes(length.getValue()),
                points.getValue().lines().toList());
    }

    private void preview() {
        Set<PartySide> invited = EnumSet.of(own);
        invited.addAll(sides.getSelectedItems());
        List<ClauseLine> open =
                table.clauses().stream()
                        .filter(line -> !line.isAgreed())
                        .filter(line -> invited.stream().allMatch(line::isReadableBy))
                        .toList();
        agenda.removeAll();
        open.forEach(line -> agenda.add(new ListItem(title(line))));
        nothing.setText(said("agenda.none"));
        nothing.setVisible(open.isEmpty());
    }

    private String title(ClauseLine line) {
        return line.place().code()
                + " · "
                + library.place(line.place()).title().in(Wording.textLanguage());
    }

    private String said(String what) {
        return sides.getTranslation("view.meetings.form." + what);
    }
}
