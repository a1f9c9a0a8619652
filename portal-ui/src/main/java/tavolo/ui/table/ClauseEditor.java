package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.board.ClauseView;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.Language;

/// Where a drafter writes a new version: the values as fields, the words in both languages, and the
/// reason. What was typed stays when somebody else was first; it is then compared with what they
/// put on the table.
final class ClauseEditor extends Composite<Div> {

    private final Div values = new Div();
    private final TextArea italian = new TextArea();
    private final TextArea english = new TextArea();
    private final TextArea reason = new TextArea();
    private final Div newer = new Div();
    private final List<ParameterField> fields = new ArrayList<>();
    private Optional<ClauseVersionId> basedOn = Optional.empty();

    /// @param put sends the proposal
    /// @param cancel leaves the editor without sending
    ClauseEditor(Consumer<ClauseProposal> put, Runnable cancel) {
        H3 title = new H3(getTranslation("view.table.edit.title"));
        Paragraph help = new Paragraph(getTranslation("view.table.edit.help"));
        help.addClassName("clause-editor__help");
        values.addClassName("clause-editor__values");
        newer.addClassName("clause-editor__newer");
        newer.setVisible(false);
        prepare(italian, "view.table.edit.italian");
        prepare(english, "view.table.edit.english");
        prepare(reason, "view.table.edit.reason");
        reason.setMaxLength(TakePosition.REASON_LIMIT);
        reason.setHelperText(getTranslation("view.table.edit.reason-help"));
        Button send = new Button(getTranslation("view.table.edit.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            send(put);
            send.setEnabled(true);
        });
        Button back = new Button(getTranslation("view.table.edit.cancel"), _ -> cancel.run());
        Div actions = new Div(send, back);
        actions.addClassName("clause-editor__actions");
        getContent().addClassName("clause-editor");
        getContent().add(title, newer, values, help, italian, english, reason, actions);
    }

    private void prepare(TextArea area, String key) {
        area.setLabel(getTranslation(key));
        area.setWidthFull();
    }

    /// Starts from the version on the table.
    void edit(ClauseView clause, ClauseDefinition definition, Language language) {
        newer.setVisible(false);
        basedOn = Optional.of(clause.latest().id());
        values.removeAll();
        fields.clear();
        Map<String, String> present = clause.latest().text().parameters();
        definition
                .parameters()
                .forEach(parameter -> {
                    ParameterField field =
                            new ParameterField(
                                    parameter,
                                    present.getOrDefault(parameter.key(), parameter.defaultValue()),
                                    language);
                    fields.add(field);
                    values.add(field.component());
                });
        italian.setValue(clause.latest().text().words().it());
        english.setValue(clause.latest().text().words().en());
        reason.clear();
    }

    /// Somebody put `clause` on the table meanwhile: shows it beside what was typed, which stays,
    /// and bases the proposal on it from now on.
    void showNewer(ClauseView clause, ClauseDefinition definition, Language language) {
        basedOn = Optional.of(clause.latest().id());
        TextPane theirs = new TextPane();
        theirs.showDifferences(
                clause.latest().text().words().in(language),
                language == Language.IT ? italian.getValue() : english.getValue(),
                language.locale());
        ParameterTable table = new ParameterTable();
        table.show(definition, clause.latest().text(), Optional.empty(), language);
        newer.removeAll();
        H3 title = new H3(getTranslation("view.table.stale.title", clause.latest().number()));
        newer.add(
                title,
                new Paragraph(getTranslation("view.table.stale.help", clause.latest().person())),
                table,
                theirs);
        newer.setVisible(true);
        newer.getElement().setAttribute("tabindex", "-1");
        newer.getElement().callJsFunction("focus");
    }

    private void send(Consumer<ClauseProposal> put) {
        boolean sound = true;
        for (ParameterField field : fields) {
            boolean readable = field.complain();
            if (!readable && sound) {
                field.focus();
            }
            sound &= readable;
        }
        if (!sound || basedOn.isEmpty()) {
            return;
        }
        Map<String, String> typed = new LinkedHashMap<>();
        fields.forEach(field -> typed.put(field.key(), field.value()));
        put.accept(
                new ClauseProposal(
                        basedOn.get(),
                        italian.getValue(),
                        english.getValue(),
                        typed,
                        reason.getValue()));
    }
}
