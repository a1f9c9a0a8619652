package tavolo.ui.organisation;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import tavolo.domain.party.Channel;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.people.KeepSites;
import tavolo.ui.form.Checks;
import tavolo.ui.form.Counts;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary.Problem;

/// Asks about a new service: for which client, where, how, and how many people work on it.
final class LineDialog {

    private final Desk desk;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final ComboBox<Organisation> client = new ComboBox<>();
    private final Select<ProductionUnit> unit = new Select<>();
    private final Select<Channel> channel = new Select<>();
    private final Checkbox essential = new Checkbox();
    private final TextField headcount;
    private final TextField remote;

    LineDialog(Desk desk, List<Organisation> clients) {
        this.desk = desk;
        headcount = Counts.field(said("headcount"));
        remote = Counts.field(said("remote"));
        code.setLabel(said("code"));
        code.setHelperText(said("code.help"));
        code.setMaxLength(20);
        name.setLabel(said("name"));
        name.setMaxLength(200);
        client.setLabel(said("client"));
        client.setItems(clients);
        client.setItemLabelGenerator(Organisation::name);
        unit.setLabel(said("unit"));
        unit.setItems(desk.view().units());
        unit.setItemLabelGenerator(each -> each.city() + " (" + each.code() + ")");
        channel.setLabel(said("channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(each -> Wording.of(each, channel));
        essential.setLabel(said("essential"));
        name.setWidthFull();
        client.setWidthFull();
    }

    void open() {
        Div place = new Div(unit, channel);
        place.addClassName("form-dialog__pairs");
        Div numbers = new Div(headcount, remote);
        numbers.addClassName("form-dialog__pairs");
        new FormDialog(said("new"), said("new.verb"))
                .add(code, name, client, place, numbers, essential)
                .open(
                        this::problems,
                        () -> desk.keepers().sites().addLine(desk.me(), wanted()),
                        _ ->
                                desk.again()
                                        .accept(
                                                name.getTranslation(
                                                        "view.organisation.line.added",
                                                        name.getValue())));
    }

    private List<Problem> problems() {
        int people = Counts.in(headcount).orElse(0);
        int away = Counts.in(remote).orElse(-1);
        return new Checks()
                .require(code, !code.getValue().isBlank(), said("code.missing"))
                .require(name, !name.getValue().isBlank(), said("name.missing"))
                .require(client, client.getValue() != null, said("client.missing"))
                .require(unit, unit.getValue() != null, said("unit.missing"))
                .require(channel, channel.getValue() != null, said("no-channel"))
                .require(headcount, people > 0, said("headcount.missing"))
                .require(remote, away >= 0 && away <= people, said("remote.wrong"))
                .problems();
    }

    private KeepSites.NewLine wanted() {
        return new KeepSites.NewLine(
                code.getValue(),
                client.getValue().id(),
                unit.getValue().id(),
                name.getValue(),
                channel.getValue(),
                essential.getValue(),
                Counts.in(headcount).orElse(0),
                Counts.in(remote).orElse(0));
    }

    private String said(String what) {
        return name.getTranslation("view.organisation.line." + what);
    }
}
