package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tavolo.domain.agreement.Acquaintance;
import tavolo.domain.agreement.Remark;
import tavolo.domain.agreement.RemarkDraft;
import tavolo.ui.form.MostText;

/// Where a comment or an answer is written: its words, the people whom it names and the files that
/// go with it. The key `@` at the beginning of a word leads from the words to the names.
final class RemarkComposer extends Composite<Div> {

    private static final String BEGINS_A_NAME =
            "event.key === '@' && /(^|\\s)$/.test("
                    + "event.target.value.slice(0, event.target.selectionStart))";

    private final TextArea words = new TextArea();
    private final MultiSelectComboBox<Acquaintance> people = new MultiSelectComboBox<>();
    private final FilesField files;

    RemarkComposer(RemarksPane.Deeds deeds, String label) {
        files = new FilesField(deeds, "view.table.files.help");
        words.setLabel(label);
        MostText.in(words, Remark.LIMIT);
        words.setWidthFull();
        people.setLabel(getTranslation("view.table.mention.label"));
        people.setPlaceholder(getTranslation("view.table.mention.placeholder"));
        people.setItemLabelGenerator(person ->
                getTranslation(
                        "view.table.mention.person", person.name(), person.organisationName()));
        people.setClearButtonVisible(true);
        people.setWidthFull();
        people.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue().size() > change.getOldValue().size()) {
                words.focus();
            }
        });
        leadToNames(words.getElement().addEventListener("keydown", _ -> open()));
        getContent().addClassName("remark-composer");
        getContent().add(words, people, files);
    }

    private static void leadToNames(DomListenerRegistration listening) {
        listening.setFilter(BEGINS_A_NAME).preventDefault();
    }

    private void open() {
        if (people.isVisible()) {
            people.focus();
            people.setOpened(true);
        }
    }

    /// The field for the words.
    TextArea words() {
        return words;
    }

    /// Offers `nameable`; who was chosen and is not among them is chosen no more.
    void offer(List<Acquaintance> nameable) {
        Set<Acquaintance> chosen = new LinkedHashSet<>(people.getValue());
        chosen.retainAll(Set.copyOf(nameable));
        people.setItems(nameable);
        people.setValue(chosen);
        people.setVisible(!nameable.isEmpty());
    }

    /// Whether `send` took what is written here; then it is empty again.
    boolean sent(Supplier<Boolean> send) {
        boolean taken = send.get();
        if (taken) {
            words.clear();
            people.clear();
            files.clear();
        }
        return taken;
    }

    /// What is written here.
    RemarkDraft draft() {
        return new RemarkDraft(
                words.getValue(),
                files.files(),
                people.getValue().stream()
                        .map(Acquaintance::person)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
