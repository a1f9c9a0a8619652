package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Acquaintance;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.RemarkDraft;
import tavolo.domain.board.RemarkLine;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.ui.layout.Keyed;

/// The discussion of one clause as the own organisation may read it, and a field to write, which
/// says for whom before anything is written and takes the colour of that audience.
final class RemarksPane extends Composite<Div> {

    /// How many threads are shown before somebody asks for the earlier ones.
    private static final int AT_ONCE = 30;

    private final Div thread = new Div();
    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>();
    private final Map<UUID, ThreadActions> actions = new HashMap<>();
    private final Checkbox waits = new Checkbox();
    private final RemarkComposer message;
    private final Button send = new Button();
    private final Div composer = new Div();
    private final Deeds deeds;
    private boolean talking;
    private boolean unfolded;
    private List<RemarkLine> shown = List.of();
    private Optional<PersonId> writer = Optional.empty();
    private Audiences audiences = new Audiences(PartySide.PROVIDER, List.of());

    /// What can be done here. What writes is true when it was stored, so that the field may empty.
    interface Deeds extends FilesField.Looking {
        boolean write(Audience audience, RemarkDraft draft);

        /// Lets the comment wait for the next release of the own room.
        boolean prepare(Audience wanted, RemarkDraft draft);

        /// Takes a comment that waits out of the room.
        void takeBack(UUID remark);

        /// Lets everyone read the comment.
        void widen(UUID remark);

        boolean answer(UUID opening, RemarkDraft draft);

        /// Puts other words in the place of the wording `seen` of an own comment.
        Outcome<Integer> reword(UUID remark, int seen, String body);

        /// Settles the thread, or opens it again.
        void settle(UUID opening, boolean settled);

        /// Whom a new comment for `audience` can name.
        List<Acquaintance> nameable(Audience audience);

        /// Whom an answer in the thread can name.
        List<Acquaintance> nameable(UUID opening);

        /// A file that came with a comment.
        InputStreamDownloadHandler file(UUID id);
    }

    RemarksPane(Deeds deeds) {
        this.deeds = deeds;
        H2 title = new H2(getTranslation("view.table.discussion"));
        title.addClassName("remarks__title");
        audience.setLabel(getTranslation("view.table.audience.label"));
        audience.setRenderer(
                new ComponentRenderer<>(
                        each -> AudienceMark.of(each, audiences.name(each, audience))));
        audience.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                say(change.getValue());
            }
        });
        message = new RemarkComposer(deeds, getTranslation("view.table.message"));
        Keyed.by("m", message.words());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClassName("remarks__send");
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            message.sent(this::store);
            send.setEnabled(true);
        });
        waits.setLabel(getTranslation("view.table.remark.waits"));
        waits.setHelperText(getTranslation("view.table.remark.waits.help"));
        waits.addValueChangeListener(_ -> audience.getOptionalValue().ifPresent(this::say));
        composer.add(audience, message, waits, send);
        composer.addClassName("remarks__composer");
        getContent().addClassName("remarks");
        getContent().add(title, thread, composer);
    }

    /// Shows `remarks`, oldest first, and asks for a further one.
    ///
    /// @param open for whom it may be; the audience that was chosen stays if it is among them,
    ///   otherwise the narrowest is taken
    /// @param writer the person who reads and may write
    /// @param talks whether there are talks, so that a comment can wait for the next answer
    void show(List<RemarkLine> remarks, Audiences open, PersonId writer, boolean talks) {
        talking = talks;
        show(remarks, Optional.of(writer));
        Optional<Audience> chosen = audience.getOptionalValue().filter(open.choices()::contains);
        audiences = open;
        audience.setItems(open.choices());
        audience.setValue(chosen.orElse(open.choices().getFirst()));
        composer.setVisible(true);
    }

    /// Shows `remarks`, oldest first, to somebody who does not write.
    void show(List<RemarkLine> remarks) {
        composer.setVisible(false);
        show(remarks, Optional.empty());
    }

    private boolean isForLater() {
        return waits.isVisible() && waits.getValue();
    }

    private boolean store() {
        return isForLater()
                ? deeds.prepare(audience.getValue(), message.draft())
                : deeds.write(audience.getValue(), message.draft());
    }

    private void show(List<RemarkLine> remarks, Optional<PersonId> reader) {
        boolean same = first(remarks).isPresent() && first(remarks).equals(first(shown));
        unfolded &= same;
        shown = remarks;
        writer = reader;
        draw();
    }

    /// Tells one discussion from another.
    private static Optional<UUID> first(List<RemarkLine> remarks) {
        return remarks.stream().map(RemarkLine::id).findFirst();
    }

    private void draw() {
        List<RemarkLine> remarks = shown;
        thread.removeAll();
        actions.keySet().retainAll(remarks.stream().map(RemarkLine::id).toList());
        if (remarks.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("view.table.no-remarks"));
            nothing.addClassName("remarks__nothing");
            thread.add(nothing);
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("remarks__list");
        List<RemarkLine> openings =
                remarks.stream().filter(remark -> remark.answers().isEmpty()).toList();
        int folded = unfolded ? 0 : Math.max(0, openings.size() - AT_ONCE);
        openings.subList(folded, openings.size())
                .forEach(opening -> list.add(thread(opening, remarks)));
        if (folded > 0) {
            thread.add(unfolding(folded));
        }
        thread.add(list);
    }

    /// The press that shows the threads before the last ones.
    private Button unfolding(int count) {
        Button earlier =
                new Button(
                        getTranslation("view.table.remark.earlier", count),
                        _ -> {
                            unfolded = true;
                            draw();
                        });
        earlier.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return earlier;
    }

    private void say(Audience chosen) {
        AudienceMark.tint(composer, chosen);
        audience.setHelperText(audiences.help(chosen, this));
        waits.setVisible(talking && !chosen.isOnlyUs());
        boolean later = isForLater();
        send.setText(
                later ? getTranslation("view.table.remark.prepare") : audiences.verb(chosen, this));
        message.offer(deeds.nameable(later ? Audience.onlyUs() : chosen));
    }

    /// A comment with the answers to it; folded away once it is settled.
    private ListItem thread(RemarkLine opening, List<RemarkLine> all) {
        List<RemarkLine> answers =
                all.stream()
                        .filter(each -> each.answers().filter(opening.id()::equals).isPresent())
                        .toList();
        ListItem item = new RemarkRow(opening, writer, answers.isEmpty(), deeds).getContent();
        if (!answers.isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("remarks__answers");
            answers.forEach(answer -> list.add(new RemarkRow(answer, writer, false, deeds)));
            item.add(list);
        }
        if (writer.isPresent()) {
            item.add(
                    actions.computeIfAbsent(opening.id(), id -> new ThreadActions(id, deeds))
                            .show(opening));
        }
        return opening.settled() ? folded(opening, item) : item;
    }

    private ListItem folded(RemarkLine opening, ListItem thread) {
        Div content = new Div();
        thread.getChildren().toList().forEach(content::add);
        NativeDetails details =
                new NativeDetails(
                        getTranslation("view.table.thread.settled", opening.author().name()),
                        content);
        ListItem item = new ListItem(details);
        item.addClassName("remark");
        AudienceMark.tint(item, opening.audience());
        return item;
    }
}
