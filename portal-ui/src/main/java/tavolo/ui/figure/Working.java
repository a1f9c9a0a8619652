package tavolo.ui.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Says that a file is being read, which takes a while when it is long, and hands over what came of
/// it. The page stays alive meanwhile; what goes wrong is told by its own error handler.
final class Working extends Composite<Div> {

    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private boolean busy;

    Working() {
        bar.setIndeterminate(true);
        words.getElement().setAttribute("role", "status");
        getContent().addClassName("figures__working");
        getContent().add(words, bar);
        getContent().setVisible(false);
    }

    /// Whether something is being done, so that nothing else can be begun.
    boolean isBusy() {
        return busy;
    }

    /// Does `work` outside the session's lock and hands its result to `next`.
    <T> void on(String sentence, Supplier<T> work, Consumer<T> next) {
        busy = true;
        words.setText(sentence);
        bar.getElement().setAttribute("aria-label", sentence);
        getContent().setVisible(true);
        UI page = UI.getCurrent();
        Thread.ofVirtual().name("figures").start(() -> make(page, work, next));
    }

    private <T> void make(UI page, Supplier<T> work, Consumer<T> next) {
        SerializableRunnable ended;
        try {
            T result = work.get();
            ended = () -> next.accept(result);
        } catch (RuntimeException failed) {
            ended =
                    () -> {
                        throw failed;
                    };
        }
        SerializableRunnable shown = ended;
        page.accessLater(
                        () -> {
                            busy = false;
                            getContent().setVisible(false);
                            shown.run();
                        },
                        () -> {})
                .run();
    }
}
