package tavolo.domain.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.Stage;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.PaperRejected;
import tavolo.domain.document.Renderer;
import tavolo.domain.document.Sha256;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;

/// The provider opens the signing: each closed text becomes a paper, rendered from its canonical
/// form and sealed by the portal. From then on the named people can sign.
@UseCase
public final class OpenSigning {

    private final Desk desk;
    private final Papers papers;
    private final Renderer renderer;
    private final Sealer sealer;
    private final Clock clock;
    private final SigningDeadlines deadlines;

    /// @param clock the real clock, for the seal
    public OpenSigning(
            Desk desk,
            Papers papers,
            Renderer renderer,
            Sealer sealer,
            Clock clock,
            SigningDeadlines deadlines) {
        this.deadlines = deadlines;
        this.desk = desk;
        this.papers = papers;
        this.renderer = renderer;
        this.sealer = sealer;
        this.clock = clock;
    }

    /// Refused unless every text is closed. Rendering happens outside of any transaction.
    public Outcome<AgreementState> by(Actor actor, AgreementId id) {
        Outcome<List<Closed>> closed =
                desk.at(actor, Deed.OPEN_SIGNING, id, agreement -> closedTexts(agreement));
        return closed.then(texts -> seal(texts).then(made -> open(actor, id, made)));
    }

    private record Closed(Instrument instrument, Bytes canonical) {}

    private record Made(
            Instrument instrument, Sha256 textDigest, Bytes rendered, StampedFile sealed) {}

    private Outcome<List<Closed>> closedTexts(Agreement agreement) {
        if (!(agreement.stage() instanceof Stage.Initialled)) {
            return Outcome.refused(new AgreementRefusal.WrongState(agreement.state()));
        }
        List<Closed> closed = new ArrayList<>();
        for (Instrument instrument : agreement.instruments()) {
            if (instrument.status() == InstrumentStatus.CLOSED) {
                Sha256 digest = instrument.textDigest().orElseThrow();
                closed.add(new Closed(instrument, Bytes.of(papers.bytes(digest))));
            }
        }
        return Outcome.done(closed);
    }

    private Outcome<List<Made>> seal(List<Closed> texts) {
        List<Made> made = new ArrayList<>();
        for (Closed text : texts) {
            try {
                byte[] rendered = renderer.render(Canonical.read(text.canonical().toArray()));
                StampedFile sealed = sealer.sealed(rendered, clock.instant());
                Sha256 digest = text.canonical().digest();
                made.add(new Made(text.instrument(), digest, Bytes.of(rendered), sealed));
            } catch (PaperRejected rejected) {
                return Outcome.refused(new SigningRefusal.PaperFailed(rejected.code()));
            }
        }
        return Outcome.done(made);
    }

    private Outcome<AgreementState> open(Actor actor, AgreementId id, List<Made> made) {
        return desk.at(
                actor,
                Deed.OPEN_SIGNING,
                id,
                agreement -> {
                    if (!(agreement.stage() instanceof Stage.Initialled initialled)) {
                        return Outcome.refused(new AgreementRefusal.WrongState(agreement.state()));
                    }
                    for (Made paper : made) {
                        Optional<Instrument> now = agreement.instrument(paper.instrument().kind());
                        if (!now.equals(Optional.of(paper.instrument()))) {
                            return Outcome.refused(
                                    new AgreementRefusal.WrongState(agreement.state()));
                        }
                    }
                    made.forEach(paper -> store(actor, agreement, paper));
                    limit(id);
                    desk.move(
                            actor,
                            agreement,
                            initialled.openSigning(),
                            FactKind.SIGNING_OPENED,
                            Map.of());
                    invite(actor, agreement);
                    return Outcome.done(AgreementState.SIGNING);
                });
    }

    /// Tells everybody but those who sign after others: they are called when their turn comes.
    private void invite(Actor actor, Agreement agreement) {
        Set<OrganisationId> told = new HashSet<>();
        EnumSet.allOf(PartySide.class).forEach(side -> told.addAll(agreement.on(side)));
        for (Instrument instrument : agreement.instruments()) {
            instrument.missingSignatories().forEach(slot -> told.remove(slot.organisation()));
        }
        for (Instrument instrument : agreement.instruments()) {
            instrument.inTurn().forEach(slot -> told.add(slot.organisation()));
        }
        told.remove(actor.organisation());
        desk.tellOnly(
                actor,
                agreement,
                told,
                NoticeKind.SIGNING_OPENED,
                Map.of("number", agreement.number()));
    }

    /// Nothing waits for ever: who said nothing gets the usual days, and so does who said a day
    /// that is over. Setting it anew lets people be reminded, whatever came before.
    private void limit(AgreementId id) {
        LocalDate today = desk.clock().today();
        deadlines.set(
                id,
                deadlines
                        .of(id)
                        .filter(deadline -> !deadline.isOverOn(today))
                        .orElseGet(() -> SigningDeadline.usual(today)));
    }

    private void store(Actor actor, Agreement agreement, Made paper) {
        Instant at = clock.instant();
        Sha256 rendered = papers.keep(paper.rendered().toArray(), "application/pdf");
        Sha256 sealed = papers.keep(paper.sealed().file().toArray(), "application/pdf");
        Instrument instrument = paper.instrument();
        UUID document = desk.ids().next();
        papers.create(
                new PaperDocument(
                        document,
                        agreement.id(),
                        instrument.id(),
                        instrument.edition(),
                        paper.textDigest(),
                        sealed,
                        sealed,
                        2),
                rendered,
                sealed,
                at);
        paper.sealed().stamp().ifPresent(stamp -> papers.stamp(document, sealed, stamp));
        desk.agreements().openSigning(instrument.id());
        desk.record(
                actor,
                agreement,
                FactKind.SIGNING_OPENED,
                EnumSet.allOf(PartySide.class),
                Map.of(
                        "instrument", instrument.kind().name(),
                        "digest", sealed.toString()));
    }
}
