package tavolo.ui.template;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import tavolo.domain.library.Language;
import tavolo.domain.library.TemplateId;
import tavolo.domain.template.Deviation;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Notices;

/// What differs between two versions of a model, clause by clause.
final class EditionChanges extends Composite<Div> {

    EditionChanges(TemplateDeeds deeds, TemplateId id, int before, int after, Notices notices) {
        Language language = Wording.textLanguage();
        notices.show(
                deeds.read().compare(deeds.me(), id, before, after, language),
                changes -> show(changes, language));
    }

    private void show(List<Deviation> changes, Language language) {
        Paragraph count = new Paragraph(getTranslation("view.template.changes", changes.size()));
        count.getElement().setAttribute("role", "status");
        getContent().add(count);
        changes.forEach(each -> getContent().add(new DeviationPart(each, language, true)));
    }
}
