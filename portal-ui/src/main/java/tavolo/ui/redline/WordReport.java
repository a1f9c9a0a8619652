package tavolo.ui.redline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.redline.Leftover;
import tavolo.domain.redline.ReturnFate;
import tavolo.domain.redline.ReturnedClause;
import tavolo.domain.redline.ValueNote;
import tavolo.domain.redline.WordReturn;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Notices;

/// The report on a file that came back: what was kept, what could not be and stands here whole, and
/// what belongs to no clause.
final class WordReport extends Composite<Section> {

    private final AgreementId agreement;
    private final WordReturn found;
    private final WordDeeds deeds;
    private final Notices notices;
    private final H3 title = new H3();

    WordReport(AgreementId agreement, WordReturn found, WordDeeds deeds, Notices notices) {
        this.agreement = agreement;
        this.found = found;
        this.deeds = deeds;
        this.notices = notices;
        title.setText(
                getTranslation(
                        "view.redline.report.title",
                        found.with(ReturnFate.DRAFTED).size(),
                        found.with(ReturnFate.UNCHANGED).size()));
        title.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("redline__report");
        getContent().add(title);
        if (!found.with(ReturnFate.DRAFTED).isEmpty()) {
            getContent().add(new Paragraph(getTranslation("view.redline.report.language")));
        }
        Arrays.stream(ReturnFate.values()).forEach(this::section);
        leftovers();
        if (found.objects() > 0) {
            getContent()
                    .add(
                            new Paragraph(
                                    getTranslation(
                                            "view.redline.report.objects", found.objects())));
        }
    }

    /// Brings who uploaded the file to the report.
    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private void section(ReturnFate fate) {
        List<ReturnedClause> clauses = found.with(fate);
        if (clauses.isEmpty()) {
            return;
        }
        getContent().add(new H4(Wording.of(fate, this)));
        switch (fate) {
            case UNCHANGED, MISSING ->
                    getContent()
                            .add(
                                    new Paragraph(
                                            clauses.stream()
                                                    .map(clause ->
                                                            clause.line().place().code().value()
                                                                    + " "
                                                                    + clause.title())
                                                    .collect(Collectors.joining("; "))));
            case DRAFTED, DRAFT_IN_THE_WAY, NOT_OURS, CLOSED, EMPTIED, TOO_LONG ->
                    clauses.forEach(clause -> getContent().add(clause(clause)));
        }
    }

    private Component clause(ReturnedClause clause) {
        Div shown = new Div();
        shown.addClassName("redline__clause");
        String address = AgreementPage.TABLE.of(agreement) + "?c=" + clause.line().id();
        String name = clause.line().place().code() + " · " + clause.title();
        shown.add(new Anchor(address, name));
        if (clause.isOvertaken()) {
            shown.add(new Paragraph(getTranslation("view.redline.report.overtaken")));
        }
        TextPane text = new TextPane();
        if (clause.passages().isEmpty()) {
            text.show(clause.text(), found.language().locale());
        } else {
            text.showDifferences(clause.passages(), found.language().locale());
        }
        shown.add(text, new ValueChanges(clause.values()), notes(clause));
        if (clause.fate() == ReturnFate.DRAFT_IN_THE_WAY) {
            clause.proposal().ifPresent(proposal -> shown.add(replacing(clause, proposal)));
        }
        return shown;
    }

    private UnorderedList notes(ReturnedClause clause) {
        UnorderedList notes = new UnorderedList();
        clause.notes().forEach(note -> notes.add(new ListItem(words(note))));
        notes.setVisible(!clause.notes().isEmpty());
        return notes;
    }

    private String words(ValueNote note) {
        return switch (note.why()) {
            case UNREADABLE ->
                    getTranslation("view.redline.value.unreadable", note.label(), note.typed());
            case UNEVEN -> getTranslation("view.redline.value.uneven", note.label(), note.typed());
            case GONE -> getTranslation("view.redline.value.gone", note.label());
        };
    }

    private Button replacing(ReturnedClause clause, ClauseProposal proposal) {
        Button replace = new Button(getTranslation("view.redline.report.replace"));
        replace.setDisableOnClick(true);
        replace.addClickListener(_ -> {
            replace.setEnabled(true);
            notices.show(
                    deeds.replace(agreement, clause.line().id(), proposal),
                    _ -> {
                        replace.setVisible(false);
                        notices.done(getTranslation("view.redline.report.replaced"));
                    });
        });
        return replace;
    }

    private void leftovers() {
        if (found.leftovers().isEmpty()) {
            return;
        }
        getContent()
                .add(
                        new H4(getTranslation("view.redline.report.leftovers")),
                        new Paragraph(getTranslation("view.redline.report.leftovers-help")));
        UnorderedList list = new UnorderedList();
        list.addClassName("redline__leftovers");
        found.leftovers().forEach(leftover -> list.add(item(leftover)));
        getContent().add(list);
    }

    private ListItem item(Leftover leftover) {
        ListItem item = new ListItem();
        leftover.near().ifPresent(line -> item.add(new Span(line.place().code().value() + " · ")));
        item.add(new Span(leftover.text()));
        return item;
    }
}
