package tavolo.ui.papers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.time.Instant;
import java.util.List;
import tavolo.domain.board.PaperLine;
import tavolo.domain.document.Sha256;
import tavolo.ui.language.Dates;

/// Who signs a paper elsewhere at this moment, and which envelopes lie beside it, each with its
/// signer and judgement. Shows nothing where there is neither.
final class PaperBeside extends Composite<Div> {

    /// Where the envelope with the signatures of all who signed `file` apart is fetched.
    interface Together {
        InputStreamDownloadHandler around(Sha256 file);
    }

    PaperBeside(PaperLine line, Instant now, Together together) {
        getContent().addClassName("papers__beside");
        line.away()
                .filter(away -> now.isBefore(away.until()))
                .ifPresent(away ->
                        getContent()
                                .add(
                                        new Paragraph(
                                                getTranslation(
                                                        "view.papers.away",
                                                        away.signer(),
                                                        Dates.moment(away.until(), getLocale())))));
        if (!line.envelopes().isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("papers__revisions");
            line.envelopes().forEach(envelope -> list.add(envelope(envelope)));
            getContent().add(new H3(getTranslation("view.papers.envelopes")), list);
        }
        List<Sha256> apart = line.signedApart();
        apart.forEach(file -> getContent().add(together(line, file, together)));
        setVisible(getContent().getChildren().findAny().isPresent());
    }

    private ListItem envelope(PaperLine.Envelope envelope) {
        String signer =
                envelope.principal().isEmpty()
                        ? envelope.signer()
                        : getTranslation("view.sign.for", envelope.signer(), envelope.principal());
        String state =
                envelope.judgedAt()
                        .map(at ->
                                getTranslation(
                                        judged(envelope.verdict()), Dates.moment(at, getLocale())))
                        .orElseGet(() -> getTranslation("view.papers.envelope.pending"));
        Span judged = new Span(state);
        judged.addClassName("papers__time");
        return new ListItem(
                new Span(
                        getTranslation(
                                "view.papers.envelope",
                                signer,
                                envelope.revision(),
                                envelope.sha().brief())),
                judged);
    }

    private static String judged(String verdict) {
        return switch (verdict) {
            case "VALID" -> "view.papers.envelope.right";
            case "UNASKED" -> "view.papers.envelope.unasked";
            default -> "view.papers.envelope.wrong";
        };
    }

    private Div together(PaperLine line, Sha256 file, Together together) {
        int revision =
                line.envelopes().stream()
                        .filter(each -> each.file().equals(file))
                        .mapToInt(PaperLine.Envelope::revision)
                        .findFirst()
                        .orElseThrow();
        Anchor download =
                new Anchor(together.around(file), getTranslation("view.papers.together", revision));
        download.addClassName("papers__download");
        return new Div(download);
    }
}
