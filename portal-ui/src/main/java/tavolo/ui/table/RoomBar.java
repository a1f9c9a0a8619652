package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tavolo.domain.agreement.Answer;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.board.PartyName;
import tavolo.domain.board.PreparedLine;
import tavolo.domain.board.RoomView;
import tavolo.domain.board.TableView;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Confirm;

/// The own room at the table: how much lies in it, what it is, and the one press that releases all
/// of it, now or together with the others. Not shown while it is empty and nobody waits.
final class RoomBar extends Composite<Div> {

    /// What the person can do here.
    ///
    /// @param open shows the clause of a prepared answer
    record Deeds(Runnable release, Runnable together, Runnable apart, Consumer<ClauseId> open) {}

    private final ClauseLibrary library;
    private final Deeds deeds;

    RoomBar(ClauseLibrary library, Deeds deeds) {
        this.library = library;
        this.deeds = deeds;
        getContent().addClassName("room-bar");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("view.table.room"));
    }

    /// Shows `room` at `table` to `actor`.
    void show(TableView table, RoomView room, Actor actor) {
        getContent().removeAll();
        boolean quiet = room.isEmpty() && !room.sealed() && room.waiting().isEmpty();
        setVisible(table.state().isNegotiable() && !quiet);
        if (isVisible()) {
            getContent().add(words(room));
            if (actor.may(Deed.TAKE_POSITION)) {
                getContent().add(buttons(table, room, actor));
            }
            if (!room.answers().isEmpty()) {
                getContent().add(list(room));
            }
        }
    }

    private Div words(RoomView room) {
        H2 title = new H2(summary(room));
        title.addClassName("room-bar__title");
        Div words = new Div(new Div(Icon.LOCK.draw(), title));
        words.addClassName("room-bar__words");
        if (room.sealed()) {
            words.add(new Paragraph(getTranslation("view.table.room.sealed")));
        } else if (!room.isEmpty()) {
            words.add(new Paragraph(getTranslation("view.table.room.private")));
        }
        if (!room.waiting().isEmpty()) {
            String names =
                    room.waiting().stream()
                            .map(PartyName::shortName)
                            .collect(Collectors.joining(", "));
            words.add(
                    new Paragraph(
                            getTranslation(
                                    "view.table.room.waiting", room.waiting().size(), names)));
        }
        return words;
    }

    private String summary(RoomView room) {
        if (room.isEmpty()) {
            return getTranslation("view.table.room.empty");
        }
        List<String> parts = new ArrayList<>();
        part(parts, "view.table.room.acceptances", count(room, Answer.Acceptance.class));
        part(parts, "view.table.room.proposals", count(room, Answer.Proposal.class));
        part(parts, "view.table.room.objections", count(room, Answer.Objection.class));
        part(parts, "view.table.room.comments", room.comments());
        return getTranslation("view.table.room.ready", String.join(", ", parts));
    }

    private void part(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(getTranslation(key, count));
        }
    }

    private static long count(RoomView room, Class<? extends Answer> kind) {
        return room.answers().stream().filter(line -> kind.isInstance(line.answer())).count();
    }

    private Div buttons(TableView table, RoomView room, Actor actor) {
        Div row = new Div();
        row.addClassName("room-bar__buttons");
        if (room.sealed()) {
            row.add(button("view.table.room.apart", deeds.apart()));
            return row;
        }
        if (!room.isEmpty()) {
            Button now = button("view.table.room.release", () -> askRelease(table, room, actor));
            now.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(now);
        }
        row.add(button("view.table.room.together", () -> askTogether(table, room, actor)));
        return row;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key));
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            act.run();
            button.setEnabled(true);
        });
        return button;
    }

    private void askRelease(TableView table, RoomView room, Actor actor) {
        new Confirm(
                        getTranslation(
                                "view.table.room.release.title",
                                room.answers().size() + room.comments()),
                        getTranslation("view.table.room.release.help")
                                + falling(table, room, actor),
                        getTranslation("view.table.room.release"))
                .open(_ -> deeds.release().run());
    }

    private void askTogether(TableView table, RoomView room, Actor actor) {
        new Confirm(
                        getTranslation("view.table.room.together.title"),
                        getTranslation("view.table.room.together.help")
                                + falling(table, room, actor),
                        getTranslation("view.table.room.together"))
                .open(_ -> deeds.together().run());
    }

    /// Whose acceptances fall to the new versions among the answers, as far as the table shows now.
    private String falling(TableView table, RoomView room, Actor actor) {
        List<String> all = new ArrayList<>();
        for (PreparedLine line : room.answers()) {
            if (line.answer() instanceof Answer.Proposal) {
                table.clauses().stream()
                        .filter(clause -> clause.id().equals(line.clause()))
                        .filter(clause ->
                                actor.side().filter(clause.owners()::contains).isPresent())
                        .flatMap(clause -> clause.agreedBy().stream())
                        .filter(side -> !actor.side().equals(Optional.of(side)))
                        .map(side -> line.place().code().value() + " " + Wording.of(side, this))
                        .forEach(all::add);
            }
        }
        return all.isEmpty()
                ? ""
                : " " + getTranslation("view.table.room.falling", String.join(", ", all));
    }

    private NativeDetails list(RoomView room) {
        UnorderedList list = new UnorderedList();
        list.addClassName("room-bar__list");
        room.answers().forEach(line -> list.add(new ListItem(row(line))));
        NativeDetails details = new NativeDetails(getTranslation("view.table.room.list"), list);
        details.setOpen(!room.stale().isEmpty());
        return details;
    }

    private NativeButton row(PreparedLine line) {
        Span code = new Span(line.place().code().value());
        code.addClassName("clause-row__code");
        Span name = new Span(library.place(line.place()).title().in(Wording.textLanguage()));
        name.addClassName("clause-row__name");
        Span what = new Span(getTranslation(Answers.key(line.answer())));
        NativeButton row = new NativeButton();
        row.addClassName("clause-row");
        row.add(code, name, what);
        if (line.stale()) {
            Span stale = new Span(getTranslation("view.table.room.stale-short"));
            stale.addClassName("room-bar__stale");
            row.add(stale);
        }
        row.addClickListener(_ -> deeds.open().accept(line.clause()));
        return row;
    }
}
