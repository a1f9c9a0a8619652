package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import tavolo.domain.agreement.Answer;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.agreement.UnsentProposal;
import tavolo.domain.board.ClauseView;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.Language;
import tavolo.domain.redline.TextComparison;
import tavolo.ui.form.MostText;
import tavolo.ui.language.Dates;
import tavolo.ui.redline.TextPane;

/// Where a drafter writes a new version: the values as fields, the words in both languages, and the
/// reason. What is typed is kept while it is typed, for the writer alone, and comes back when the
/// editor is opened again. It stays when somebody else was first; it is then compared with what
/// they put on the table.
final class ClauseEditor extends Composite<Div> {

    private static final int PAUSE_MILLIS = 1200;

    private final Div values = new Div();
    private final TextArea italian = new TextArea();
    private final TextArea english = new TextArea();
    private final TextArea reason = new TextArea();
    private final Div newer = new Div();
    private final Span kept = new Span();
    private final H3 title = new H3();
    private final Paragraph help = new Paragraph();
    private final Button send = new Button();
    private final Button startAgain = new Button();
    private final Deeds deeds;
    private final TextComparison texts;
    private final List<ParameterField> fields = new ArrayList<>();
    private Optional<ClauseId> clause = Optional.empty();
    private Optional<ClauseVersionId> basedOn = Optional.empty();

    /// What is written here.
    enum Mode {
        /// The text of a draft, which nobody else sees.
        DRAFT,
        /// The next version, from a side that drafts the clause.
        VERSION,
        /// Words beside the version, from another side with a stake.
        COUNTER
    }

    /// What the person can do here.
    ///
    /// @param put sends the proposal
    /// @param keep keeps what is typed so far for that clause and gives the time; empty when it
    ///   could not
    /// @param startAgain forgets what was kept and begins with the version on the table
    /// @param close leaves the editor without sending
    record Deeds(
            Consumer<ClauseProposal> put,
            BiFunction<ClauseId, ClauseProposal, Optional<Instant>> keep,
            Runnable startAgain,
            Runnable close) {}

    ClauseEditor(Deeds deeds, TextComparison texts) {
        this.deeds = deeds;
        this.texts = texts;
        help.addClassName("clause-editor__help");
        values.addClassName("clause-editor__values");
        newer.addClassName("clause-editor__newer");
        newer.setVisible(false);
        prepare(italian, "view.table.edit.italian", ClauseText.LIMIT);
        prepare(english, "view.table.edit.english", ClauseText.LIMIT);
        prepare(reason, "view.table.edit.reason", TakePosition.REASON_LIMIT);
        reason.setHelperText(getTranslation("view.table.edit.reason-help"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            send();
            send.setEnabled(true);
        });
        Button back = new Button(getTranslation("view.table.edit.close"), _ -> deeds.close().run());
        startAgain.setText(getTranslation("view.table.edit.start-again"));
        startAgain.addThemeVariants(ButtonVariant.TERTIARY);
        startAgain.addClickListener(_ -> deeds.startAgain().run());
        Div actions = new Div(send, back, startAgain);
        actions.addClassName("clause-editor__actions");
        kept.addClassName("clause-editor__kept");
        kept.getElement().setAttribute("role", "status");
        getContent().addClassName("clause-editor");
        getContent().add(title, newer, values, help, italian, english, reason, kept, actions);
    }

    private void prepare(TextArea area, String key, int most) {
        area.setLabel(getTranslation(key));
        MostText.in(area, most);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep();
            }
        });
    }

    private void keep() {
        clause.flatMap(id -> typed().flatMap(typed -> deeds.keep().apply(id, typed)))
                .ifPresent(at -> say("view.table.edit.kept", at));
    }

    private void say(String key, Instant at) {
        kept.setText(getTranslation(key, Dates.moment(at, getLocale())));
        startAgain.setVisible(true);
    }

    /// Goes on with what was typed and not sent, else with the words of the own side that lie
    /// prepared or stand beside the version, else with the version on the table.
    void edit(
            ClauseView clause,
            ClauseDefinition definition,
            Language language,
            Optional<Answer.Proposal> own,
            Optional<UnsentProposal> unsent) {
        begin(clause, definition, language, own);
        unsent.ifPresent(once -> {
            restore(once.proposal());
            say("view.table.edit.resumed", once.savedAt());
            if (!clause.latest().id().equals(once.proposal().basedOn())) {
                showNewer(clause, definition, language);
            }
        });
    }

    private void restore(ClauseProposal typed) {
        italian.setValue(typed.italian());
        english.setValue(typed.english());
        reason.setValue(typed.reason());
        fields.forEach(field ->
                Optional.ofNullable(typed.parameters().get(field.key())).ifPresent(field::restore));
    }

    /// Says what is written here.
    void name(Mode mode) {
        switch (mode) {
            case DRAFT ->
                    name(
                            "view.table.edit.title",
                            "view.table.edit.help.draft",
                            "view.table.edit.send.draft");
            case VERSION ->
                    name("view.table.edit.title", "view.table.edit.help", "view.table.edit.send");
            case COUNTER ->
                    name(
                            "view.table.edit.title.counter",
                            "view.table.edit.help.counter",
                            "view.table.edit.send.counter");
        }
    }

    private void name(String titleKey, String helpKey, String sendKey) {
        title.setText(getTranslation(titleKey));
        help.setText(getTranslation(helpKey));
        send.setText(getTranslation(sendKey));
    }

    private void begin(
            ClauseView view,
            ClauseDefinition definition,
            Language language,
            Optional<Answer.Proposal> own) {
        ClauseText start = own.map(Answer.Proposal::text).orElse(view.latest().text());
        clause = Optional.of(view.line().id());
        newer.setVisible(false);
        kept.setText("");
        startAgain.setVisible(false);
        basedOn = Optional.of(view.latest().id());
        values.removeAll();
        fields.clear();
        Map<String, String> present = start.parameters();
        definition
                .parameters()
                .forEach(parameter -> {
                    ParameterField field =
                            new ParameterField(
                                    parameter,
                                    present.getOrDefault(parameter.key(), parameter.defaultValue()),
                                    language);
                    field.whenTyped(this::keep);
                    fields.add(field);
                    values.add(field.component());
                });
        italian.setValue(start.words().it());
        english.setValue(start.words().en());
        reason.setValue(own.map(Answer.Proposal::reason).orElse(""));
    }

    /// Somebody put `clause` on the table meanwhile: shows it beside what was typed, which stays,
    /// and bases the proposal on it from now on.
    void showNewer(ClauseView clause, ClauseDefinition definition, Language language) {
        basedOn = Optional.of(clause.latest().id());
        TextPane theirs = new TextPane();
        theirs.showDifferences(
                texts.between(
                        clause.latest().text().words().in(language),
                        language == Language.IT ? italian.getValue() : english.getValue(),
                        language),
                language.locale());
        ParameterTable table = new ParameterTable();
        table.show(definition, clause.latest().text(), Optional.empty(), List.of(), language);
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

    private void send() {
        boolean sound = true;
        for (ParameterField field : fields) {
            boolean readable = field.complain();
            if (!readable && sound) {
                field.focus();
            }
            sound &= readable;
        }
        if (sound) {
            typed().ifPresent(deeds.put());
        }
    }

    private Optional<ClauseProposal> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        fields.forEach(field -> typed.put(field.key(), field.value()));
        return basedOn.map(version ->
                new ClauseProposal(
                        version, italian.getValue(), english.getValue(), typed, reason.getValue()));
    }
}
