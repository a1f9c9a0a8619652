package tavolo.ui.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.NamedMapping;
import tavolo.ui.form.Checks;
import tavolo.ui.form.FormDialog;
import tavolo.ui.layout.Confirm;
import tavolo.ui.layout.Notices;

/// The choices of columns that the organisation keeps under names: one is taken up again, the
/// present one is kept, one is forgotten.
final class KeptMappings extends Composite<Div> {

    private final FigureDeeds deeds;
    private final Notices notices;
    private final Supplier<Optional<ColumnMapping>> present;
    private final Select<NamedMapping> kept = new Select<>();
    private final Button discard;

    /// @param present the choice as it stands; empty, after saying why, if it is not complete
    /// @param taken gets the choice that was taken up
    KeptMappings(
            FigureDeeds deeds,
            Notices notices,
            Supplier<Optional<ColumnMapping>> present,
            Consumer<ColumnMapping> taken) {
        this.deeds = deeds;
        this.notices = notices;
        this.present = present;
        kept.setLabel(getTranslation("view.figures.kept"));
        kept.setPlaceholder(getTranslation("view.figures.kept.none"));
        kept.setItemLabelGenerator(NamedMapping::name);
        discard = new Button(getTranslation("view.figures.kept.discard"), _ -> confirm());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        kept.addValueChangeListener(event -> {
            discard.setVisible(event.getValue() != null);
            if (event.isFromClient() && event.getValue() != null) {
                taken.accept(event.getValue().mapping());
            }
        });
        getContent().addClassName("figures__kept");
        getContent().add(kept, discard);
        load(Optional.empty());
    }

    private void load(Optional<String> selected) {
        List<NamedMapping> all =
                deeds.mappings().list(deeds.actor().current())
                                instanceof Outcome.Done<List<NamedMapping>>(var found)
                        ? found
                        : List.of();
        kept.setItems(all);
        setVisible(!all.isEmpty());
        discard.setVisible(false);
        all.stream()
                .filter(each -> selected.filter(each.name()::equals).isPresent())
                .findFirst()
                .ifPresent(kept::setValue);
    }

    /// The press that keeps the present choice.
    Button keep() {
        return new Button(getTranslation("view.figures.kept.keep"), _ -> ask());
    }

    private void ask() {
        present.get().ifPresent(this::ask);
    }

    private void ask(ColumnMapping mapping) {
        TextField name = new TextField(getTranslation("view.figures.kept.name"));
        name.setMaxLength(NamedMapping.NAME_LIMIT);
        name.setValue(Optional.ofNullable(kept.getValue()).map(NamedMapping::name).orElse(""));
        new FormDialog(
                        getTranslation("view.figures.kept.keep"),
                        getTranslation("view.figures.kept.keep.verb"))
                .explain(getTranslation("view.figures.kept.explain"))
                .add(name)
                .open(
                        () ->
                                new Checks()
                                        .require(
                                                name,
                                                !name.getValue().isBlank(),
                                                getTranslation("view.figures.kept.name.missing"))
                                        .problems(),
                        () ->
                                deeds.mappings()
                                        .save(deeds.actor().current(), name.getValue(), mapping),
                        saved -> {
                            load(Optional.of(saved.name()));
                            notices.done(getTranslation("view.figures.kept.done", saved.name()));
                        });
    }

    private void confirm() {
        NamedMapping chosen = kept.getValue();
        new Confirm(
                        getTranslation("view.figures.kept.discard"),
                        getTranslation("view.figures.kept.discard.help", chosen.name()),
                        getTranslation("view.figures.kept.discard.verb"))
                .grave()
                .open(_ ->
                        notices.show(
                                deeds.mappings().discard(deeds.actor().current(), chosen.name()),
                                name -> {
                                    load(Optional.empty());
                                    notices.done(
                                            getTranslation("view.figures.kept.discarded", name));
                                }));
    }
}
