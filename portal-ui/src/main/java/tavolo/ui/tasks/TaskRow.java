package tavolo.ui.tasks;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import tavolo.domain.board.Task;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;

/// One task as one link: whose it is, what is to be done, where, and since or until when.
final class TaskRow extends Composite<ListItem> {

    /// The row of `task` for somebody on the side `own`.
    TaskRow(Task task, Optional<PartySide> own, LocalDate today) {
        boolean isOwn = own.filter(task.side()::equals).isPresent();
        Anchor link =
                new Anchor(TaskWords.link(task), mark(task), words(task, isOwn), when(task, today));
        link.addClassName("task-row__link");
        link.getElement().setAttribute("router-link", true);
        getContent().addClassNames("task-row", "task-row--" + side(task));
        getContent().add(link);
    }

    private static SideMark mark(Task task) {
        return SideMark.silent(OrganisationKind.valueOf(task.side().name()));
    }

    private Span words(Task task, boolean isOwn) {
        Span deed = new Span(TaskWords.deed(task, isOwn, this));
        deed.addClassName("task-row__deed");
        Span place = new Span(TaskWords.place(task, this));
        place.addClassName("task-row__place");
        Span words = new Span();
        words.addClassName("task-row__words");
        if (!isOwn) {
            Span who = new Span(Wording.of(task.side(), this));
            who.addClassName("task-row__who");
            words.add(who);
        }
        words.add(deed, place);
        return words;
    }

    private Span when(Task task, LocalDate today) {
        Span when = new Span(TaskWords.when(task, today, this));
        when.addClassName("task-row__when");
        when.setClassName("task-row__when--late", TaskWords.isLate(task, today));
        when.setClassName("task-row__when--due", task.due().isPresent());
        when.setTitle(TaskWords.exactly(task));
        return when;
    }

    private static String side(Task task) {
        return switch (task.side()) {
            case PROVIDER -> "provider";
            case CLIENT -> "client";
            case UNION -> "union";
        };
    }
}
