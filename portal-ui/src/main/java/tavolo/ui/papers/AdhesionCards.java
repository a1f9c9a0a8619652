package tavolo.ui.papers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.InstrumentTexts;
import tavolo.domain.board.PaperLine;
import tavolo.domain.document.Bytes;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Deed;
import tavolo.domain.signing.Adhere;
import tavolo.domain.signing.ReadAdhesions;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.StateChip;
import tavolo.ui.layout.Tone;
import tavolo.ui.security.CurrentActor;

/// Who adhered to a paper after it was signed, with the act to take away; and the way to adhere,
/// for whoever may.
@org.springframework.stereotype.Component
final class AdhesionCards {

    private final CurrentActor actor;
    private final ReadAdhesions read;
    private final Adhere adhere;

    AdhesionCards(CurrentActor actor, ReadAdhesions read, Adhere adhere) {
        this.actor = actor;
        this.read = read;
        this.adhere = adhere;
    }

    /// What concerns the paper `line`; empty when nobody adhered and the person may not.
    Optional<Div> of(AgreementId id, PaperLine line, Component where) {
        List<ReadAdhesions.Line> lines =
                lines(id).stream().filter(each -> each.document().equals(line.document())).toList();
        boolean mayAdhere = !line.superseded() && chances(id).contains(line.kind());
        if (lines.isEmpty() && !mayAdhere) {
            return Optional.empty();
        }
        Div part = new Div(new H3(where.getTranslation("view.adhesion.list")));
        part.addClassName("papers__adhesions");
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(each -> list.add(item(id, each, where)));
            part.add(list);
        }
        if (mayAdhere) {
            Anchor go =
                    new Anchor(
                            AdhesionView.address(id, line.kind()),
                            where.getTranslation(
                                    "view.adhesion.go", Wording.of(line.kind(), where)));
            go.addClassName("papers__download");
            part.add(go);
        }
        return Optional.of(part);
    }

    private ListItem item(AgreementId id, ReadAdhesions.Line line, Component where) {
        Span words =
                new Span(
                        where.getTranslation(
                                        "view.adhesion.line",
                                        line.organisation(),
                                        line.person(),
                                        InstrumentTexts.words(line.capacity())
                                                .in(Wording.textLanguage()),
                                        Dates.day(line.effectiveOn(), Wording.language()))
                                + " ");
        Anchor file = new Anchor(file(id, line.id()), where.getTranslation("view.adhesion.file"));
        file.addClassName("papers__download");
        return line.stands()
                ? new ListItem(words, file)
                : new ListItem(
                        words,
                        new StateChip(where.getTranslation("view.adhesion.fallen"), Tone.BAD),
                        file);
    }

    private List<ReadAdhesions.Line> lines(AgreementId id) {
        return switch (read.list(actor.current(), id)) {
            case Outcome.Done<List<ReadAdhesions.Line>>(var found) -> found;
            case Outcome.Refused<List<ReadAdhesions.Line>> _ -> List.of();
        };
    }

    private List<InstrumentKind> chances(AgreementId id) {
        if (!actor.current().may(Deed.SIGN)) {
            return List.of();
        }
        return switch (adhere.chances(actor.current(), id)) {
            case Outcome.Done<List<InstrumentKind>>(var found) -> found;
            case Outcome.Refused<List<InstrumentKind>> _ -> List.of();
        };
    }

    /// Who asks is looked up when the file is fetched.
    InputStreamDownloadHandler file(AgreementId id, UUID adhesion) {
        return DownloadHandler.fromInputStream(_ ->
                switch (read.file(actor.current(), id, adhesion)) {
                    case Outcome.Done<Bytes>(Bytes file) ->
                            new DownloadResponse(
                                    new ByteArrayInputStream(file.toArray()),
                                    "adesione-" + adhesion + ".pdf",
                                    "application/pdf",
                                    file.length());
                    case Outcome.Refused<Bytes> _ ->
                            DownloadResponse.error(HttpStatusCode.NOT_FOUND.getCode());
                });
    }
}
