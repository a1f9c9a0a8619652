package tavolo.ui.papers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.PaperLine;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.ReadPapers;
import tavolo.domain.board.RecordLine;
import tavolo.domain.board.TableView;
import tavolo.domain.signing.LatePapers;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.agreement.AgreementTabs;
import tavolo.ui.document.PdfViewer;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;

/// The papers of one agreement that the person's side may have.
@Route("accordi/:agreement/documenti")
@PermitAll
public final class PapersView extends Composite<Div> implements BeforeEnterObserver, Place {

    private static final int KILO = 1024;

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final ReadPapers papers;
    private final PaperFiles files;
    private final LatePapers late;
    private final RecordCards records;
    private final EvidenceFiles evidence;
    private final AdhesionCards adhesions;
    private final BusinessClock clock;
    private final Clock real;
    private final Div viewer = new Div();
    private Optional<TableView> table = Optional.empty();

    PapersView(
            CurrentActor actor,
            ReadAgreements read,
            ReadPapers papers,
            PaperFiles files,
            LatePapers late,
            RecordCards records,
            EvidenceFiles evidence,
            AdhesionCards adhesions,
            BusinessClock clock,
            Clock real) {
        this.actor = actor;
        this.read = read;
        this.papers = papers;
        this.files = files;
        this.late = late;
        this.records = records;
        this.evidence = evidence;
        this.adhesions = adhesions;
        this.clock = clock;
        this.real = real;
        getContent().addClassName("papers");
        viewer.addClassName("papers__viewer");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        table = Addresses.agreement(event, read, actor.current());
        if (table.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(table.get());
    }

    private void show(TableView view) {
        getContent().removeAll();
        viewer.removeAll();
        getContent()
                .add(
                        new AgreementHead(view, clock.now()),
                        new AgreementTabs(view.id(), AgreementPage.PAPERS));
        if (late.lacksPapers(view.id()) || records.lacksPapers(view.id())) {
            getContent().add(new PapersBeingMade(this::make, view.id()));
            MainLayout.refresh(this);
            return;
        }
        List<PaperLine> lines =
                switch (papers.list(actor.current(), view.id())) {
                    case Outcome.Done<List<PaperLine>>(List<PaperLine> found) -> found;
                    case Outcome.Refused<List<PaperLine>> _ -> List.of();
                };
        Div cards = new Div();
        cards.addClassName("papers__cards");
        Set<UUID> certified = evidence.certified(view.id());
        lines.forEach(line -> cards.add(card(view, line, certified.contains(line.document()))));
        view.instruments().stream()
                .filter(instrument -> !instrument.readable())
                .forEach(instrument -> cards.add(hidden(instrument)));
        List<RecordLine> written = records.of(view.id());
        written.forEach(line -> cards.add(records.card(line, this, viewer)));
        cards.add(evidence.card(view.id(), this));
        if (lines.isEmpty() && written.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("view.papers.none")));
        }
        getContent().add(cards, viewer);
        lines.stream()
                .filter(line -> !line.superseded())
                .findFirst()
                .ifPresentOrElse(
                        this::open,
                        () ->
                                written.stream()
                                        .findFirst()
                                        .ifPresent(line -> records.open(line, this, viewer)));
        MainLayout.refresh(this);
    }

    private void make(AgreementId id) {
        late.ensure(id);
        records.ensure(id);
    }

    private Section card(TableView view, PaperLine line, boolean isCertified) {
        H2 title = new H2(Wording.of(line.kind(), this));
        Paragraph about =
                new Paragraph(
                        getTranslation(
                                line.superseded()
                                        ? "view.papers.superseded"
                                        : "view.papers.edition",
                                line.edition()));
        Span digest = new Span(line.textDigest().toString());
        digest.addClassName("digest");
        OrderedList revisions = new OrderedList();
        revisions.addClassName("papers__revisions");
        line.revisions().forEach(revision -> revisions.add(revision(line, revision)));
        NativeButton look = new NativeButton(getTranslation("view.papers.open"), _ -> open(line));
        look.addClassName("link-button");
        Anchor download =
                new Anchor(
                        files.of(line.document(), Optional.empty()),
                        getTranslation("view.papers.download", Wording.of(line.kind(), this)));
        download.addClassName("papers__download");
        Div actions = new Div(look, download);
        if (isCertified) {
            Anchor certificate =
                    new Anchor(
                            evidence.certificate(view.id(), line.document()),
                            getTranslation("view.papers.certificate"));
            certificate.addClassName("papers__download");
            actions.add(certificate);
        }
        Section card =
                new Section(
                        title,
                        about,
                        new Paragraph(new Span(getTranslation("view.table.digest") + " "), digest),
                        revisions,
                        actions);
        card.addClassName("papers__card");
        if (!line.superseded()) {
            card.addComponentAtIndex(
                    2,
                    new Paragraph(
                            getTranslation("view.papers.level", Wording.of(line.level(), this))));
        }
        card.addComponentAtIndex(
                card.indexOf(actions),
                new PaperBeside(
                        line,
                        real.instant(),
                        file -> evidence.together(view.id(), line.document(), file)));
        line.archive()
                .ifPresent(archive ->
                        card.addComponentAtIndex(card.indexOf(actions), archiving(archive)));
        adhesions.of(view.id(), line, this).ifPresent(card::add);
        card.getElement().setAttribute("aria-label", view.number() + " " + line.kind());
        return card;
    }

    private Div archiving(PaperLine.Archiving archive) {
        Div words =
                new Div(
                        new Paragraph(
                                getTranslation(
                                        switch (archive.state()) {
                                            case WAITING -> "view.papers.archive.waiting";
                                            case DONE -> "view.papers.archive.done";
                                            case FAILED -> "view.papers.archive.failed";
                                        },
                                        Dates.moment(archive.due(), getLocale()))));
        if (!archive.note().isEmpty()) {
            Paragraph why =
                    new Paragraph(getTranslation("view.papers.archive.why", archive.note()));
            why.addClassName("muted");
            words.add(why);
        }
        return words;
    }

    private ListItem revision(PaperLine line, PaperLine.Revision revision) {
        String what =
                revision.signer().isEmpty()
                        ? getTranslation(
                                "view.papers.revision",
                                Wording.of(revision.cause(), this),
                                Dates.moment(revision.at(), getLocale()),
                                revision.size() / KILO,
                                revision.sha().brief())
                        : getTranslation(
                                "view.papers.revision-by",
                                signer(revision),
                                Dates.moment(revision.at(), getLocale()),
                                revision.size() / KILO,
                                revision.sha().brief());
        return new ListItem(new Span(what), new ProvenTimeWords(line, revision));
    }

    private String signer(PaperLine.Revision revision) {
        return revision.principal().isEmpty()
                ? revision.signer()
                : getTranslation("view.sign.for", revision.signer(), revision.principal());
    }

    private Section hidden(InstrumentLine instrument) {
        Section card = new Section(new H2(Wording.of(instrument.kind(), this)));
        card.addClassName("papers__card");
        card.add(new Paragraph(getTranslation("view.table.not-readable")));
        instrument
                .textDigest()
                .ifPresent(digest -> {
                    Span value = new Span(digest.toString());
                    value.addClassName("digest");
                    card.add(
                            new Paragraph(
                                    new Span(getTranslation("view.table.digest") + " "), value));
                });
        return card;
    }

    private void open(PaperLine line) {
        viewer.removeAll();
        viewer.add(
                new PdfViewer(Wording.of(line.kind(), this))
                        .show(files.of(line.document(), Optional.empty()).inline()));
    }

    @Override
    public String placeName() {
        return AgreementPage.PAPERS.nameOf(table, this);
    }

    @Override
    public List<Crumb> trail() {
        return AgreementPage.above(this);
    }
}
