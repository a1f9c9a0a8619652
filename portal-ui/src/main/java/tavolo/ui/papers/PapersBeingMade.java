package tavolo.ui.papers;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import tavolo.domain.agreement.AgreementId;

/// Says that papers of an agreement are being made, which takes some seconds when somebody asks for
/// them first, and shows the page again once they are there. The page can be left: the making goes
/// on.
public final class PapersBeingMade extends Composite<Div> {

    private final SerializableConsumer<AgreementId> maker;
    private final AgreementId agreement;
    private final Paragraph words = new Paragraph(getTranslation("view.papers.being-made"));
    private final ProgressBar bar = new ProgressBar();

    /// The papers of `agreement`, which `maker` makes.
    public PapersBeingMade(SerializableConsumer<AgreementId> maker, AgreementId agreement) {
        this.maker = maker;
        this.agreement = agreement;
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("view.papers.being-made"));
        words.getElement().setAttribute("role", "status");
        getContent().addClassName("papers-made");
        getContent().add(words, bar);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (event.isInitialAttach()) {
            UI page = event.getUI();
            Thread.ofVirtual().name("papers-" + agreement).start(() -> make(page));
        }
    }

    /// Outside the session's lock, so that the page stays alive meanwhile. What goes wrong is told
    /// by the page's own error handler, as after a click.
    private void make(UI page) {
        SerializableRunnable ended = () -> page.refreshCurrentRoute(false);
        try {
            maker.accept(agreement);
        } catch (RuntimeException failed) {
            ended =
                    () -> {
                        bar.setVisible(false);
                        throw failed;
                    };
        }
        page.accessLater(ended, () -> {}).run();
    }
}
