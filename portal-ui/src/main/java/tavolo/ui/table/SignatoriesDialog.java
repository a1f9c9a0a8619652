package tavolo.ui.table;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.party.Candidate;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Wording;

/// Where a side chooses who signs an instrument for it, among those whose mandate is valid today.
final class SignatoriesDialog extends Dialog {

    private final CheckboxGroup<Candidate> people = new CheckboxGroup<>();

    SignatoriesDialog(
            InstrumentLine instrument,
            PartySide side,
            List<Candidate> candidates,
            Consumer<Set<MandateId>> named) {
        setHeaderTitle(
                getTranslation(
                        "view.table.signatories.title", Wording.of(instrument.kind(), people)));
        setWidth("32rem");
        Set<MandateId> present =
                instrument.signatories().stream()
                        .filter(s -> s.side() == side)
                        .map(SignatoryLine::mandate)
                        .collect(Collectors.toSet());
        people.setLabel(getTranslation("view.table.signatories.label"));
        people.setItems(candidates);
        people.setItemLabelGenerator(
                c -> c.name() + " · " + Wording.of(c.mandate().capacity(), people));
        people.setValue(
                candidates.stream()
                        .filter(c -> present.contains(c.mandate().id()))
                        .collect(Collectors.toSet()));
        add(new Paragraph(getTranslation("view.table.signatories.help")), people);
        if (candidates.isEmpty()) {
            add(new Paragraph(getTranslation("view.table.signatories.nobody")));
        }
        Button save = new Button(getTranslation("view.table.signatories.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> save(named));
        Button cancel = new Button(getTranslation("layout.back"), _ -> close());
        getFooter().add(cancel, save);
    }

    private void save(Consumer<Set<MandateId>> named) {
        if (people.getValue().isEmpty()) {
            people.setInvalid(true);
            people.setErrorMessage(getTranslation("view.table.signatories.choose"));
            return;
        }
        named.accept(
                people.getValue().stream().map(c -> c.mandate().id()).collect(Collectors.toSet()));
        close();
    }
}
