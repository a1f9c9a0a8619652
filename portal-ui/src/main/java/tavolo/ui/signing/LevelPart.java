package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.TableView;
import tavolo.domain.party.Deed;
import tavolo.domain.signing.ReadFormalities.Shown;
import tavolo.domain.signing.SignatureLevel;
import tavolo.ui.form.FormDialog;
import tavolo.ui.layout.Notices;

/// Which signature an instrument needs at least, for all to see. Whoever names the signatories of a
/// party can ask for qualified ones until the signing opens, and take that back.
final class LevelPart extends Composite<Div> {

    private final FormalityTools tools;
    private final TableView table;
    private final InstrumentLine instrument;
    private final Notices notices;

    LevelPart(
            FormalityTools tools,
            TableView table,
            InstrumentLine instrument,
            Shown shown,
            Notices notices) {
        this.tools = tools;
        this.table = table;
        this.instrument = instrument;
        this.notices = notices;
        getContent().addClassName("signing__level");
        getContent().add(new Paragraph(sentence(shown)));
        boolean isEarly =
                instrument.status() == InstrumentStatus.OPEN
                        || instrument.status() == InstrumentStatus.CLOSED;
        if (isEarly
                && !table.state().isFinal()
                && tools.actor().current().may(Deed.NAME_SIGNATORIES)) {
            getContent().add(shown.isOurs() ? waive() : ask());
        }
    }

    private String sentence(Shown shown) {
        return shown.formality().isQualified()
                ? getTranslation("view.sign.level.qualified", String.join(", ", shown.askedBy()))
                : getTranslation("view.sign.level.advanced");
    }

    private Button ask() {
        return button(
                "view.sign.level.ask",
                () ->
                        new FormDialog(
                                        getTranslation("view.sign.level.ask"),
                                        getTranslation("view.sign.level.ask-verb"))
                                .explain(getTranslation("view.sign.level.article-60"))
                                .explain(getTranslation("view.sign.level.ask-what"))
                                .open(
                                        List::of,
                                        () ->
                                                tools.ask()
                                                        .ask(
                                                                tools.actor().current(),
                                                                table.id(),
                                                                instrument.kind()),
                                        _ -> again()));
    }

    private Button waive() {
        return button(
                "view.sign.level.waive",
                () -> {
                    Outcome<SignatureLevel> outcome =
                            tools.ask()
                                    .waive(tools.actor().current(), table.id(), instrument.kind());
                    notices.show(outcome, _ -> again());
                });
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void again() {
        getUI().ifPresent(page -> page.refreshCurrentRoute(false));
    }
}
