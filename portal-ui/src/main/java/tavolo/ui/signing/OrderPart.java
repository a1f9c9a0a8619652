package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.party.Deed;
import tavolo.ui.form.FormDialog;

/// In which order an instrument is signed, for all to see; who opens the signing can set it once
/// the text is closed.
final class OrderPart extends Composite<Div> {

    private final FormalityTools tools;
    private final TableView table;
    private final InstrumentLine instrument;

    OrderPart(FormalityTools tools, TableView table, InstrumentLine instrument) {
        this.tools = tools;
        this.table = table;
        this.instrument = instrument;
        getContent().addClassName("signing__order");
        if (instrument.signatories().size() < 2) {
            getContent().setVisible(false);
            return;
        }
        getContent().add(new Paragraph(sentence()));
        boolean isReady =
                instrument.status() == InstrumentStatus.CLOSED
                        || instrument.status() == InstrumentStatus.SIGNING;
        if (isReady
                && !table.state().isFinal()
                && tools.actor().current().may(Deed.OPEN_SIGNING)) {
            Button change = new Button(getTranslation("view.sign.order.set"), _ -> change());
            change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            getContent().add(change);
        }
    }

    private String sentence() {
        if (!instrument.isOrdered()) {
            return getTranslation("view.sign.order.free");
        }
        Map<Integer, String> places =
                instrument.signatories().stream()
                        .collect(
                                Collectors.groupingBy(
                                        SignatoryLine::place,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                SignatoryLine::name, Collectors.joining(", "))));
        return getTranslation(
                "view.sign.order.places",
                places.entrySet().stream()
                        .map(place -> place.getKey() + ". " + place.getValue())
                        .collect(Collectors.joining("; ")));
    }

    private void change() {
        Map<SignatoryId, Select<Integer>> fields = new LinkedHashMap<>();
        List<Integer> places =
                IntStream.rangeClosed(1, instrument.signatories().size()).boxed().toList();
        instrument.signatories().forEach(line -> fields.put(line.id(), field(line, places)));
        FormDialog form =
                new FormDialog(
                                getTranslation("view.sign.order.set"),
                                getTranslation("view.sign.order.verb"))
                        .explain(getTranslation("view.sign.order.what"));
        fields.values().forEach(form::add);
        form.open(
                List::of,
                () ->
                        tools.order()
                                .by(
                                        tools.actor().current(),
                                        table.id(),
                                        instrument.kind(),
                                        wanted(fields)),
                _ -> getUI().ifPresent(page -> page.refreshCurrentRoute(false)));
    }

    private static Select<Integer> field(SignatoryLine line, List<Integer> places) {
        Select<Integer> field = new Select<>();
        field.setLabel(line.name() + " · " + line.organisation());
        field.setItems(places);
        field.setValue(line.place());
        field.setWidthFull();
        return field;
    }

    private static Map<SignatoryId, Integer> wanted(Map<SignatoryId, Select<Integer>> fields) {
        Map<SignatoryId, Integer> wanted = new LinkedHashMap<>();
        fields.forEach((slot, field) -> wanted.put(slot, field.getValue()));
        return wanted;
    }
}
