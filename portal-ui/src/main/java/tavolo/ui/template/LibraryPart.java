package tavolo.ui.template;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.ui.language.Wording;
import tavolo.ui.redline.TextPane;

/// The clause library that is common to all, by instrument, to be read.
final class LibraryPart extends Composite<Div> {

    LibraryPart(ClauseLibrary library) {
        getContent().addClassName("templates__library");
        getContent().add(new Paragraph(getTranslation("view.templates.library.help")));
        for (InstrumentKind kind : InstrumentKind.values()) {
            Section section = new Section(new H2(Wording.of(kind, this)));
            section.addClassName("sheet");
            library.of(kind).forEach(clause -> section.add(clause(clause)));
            getContent().add(section);
        }
    }

    private static Details clause(ClauseDefinition clause) {
        Language language = Wording.textLanguage();
        Paragraph purpose = new Paragraph(clause.purpose().in(language));
        purpose.addClassName("muted");
        TextPane text = new TextPane();
        text.show(
                clause.expand(clause.defaults(), clause.text().in(language), language),
                language.locale());
        Details details =
                new Details(
                        clause.place().code() + " · " + clause.title().in(language), purpose, text);
        details.addClassName("templates__clause");
        return details;
    }
}
