package tavolo.domain.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// A signatory takes the paper away, signs it with a device of their own and brings it back: as the
/// same PDF with one signature more, or as an envelope around one of its files. Whatever is brought
/// is judged outside of any transaction, and counts as a signature made here counts.
@UseCase
public final class SignElsewhere {

    /// How long the others are told that somebody has the paper.
    public static final Duration LEASE = Duration.ofMinutes(30);

    /// The largest file that is looked into, in megabytes.
    public static final int MOST_MEGABYTES = 25;

    private static final int MEGABYTE = 1024 * 1024;

    private final Desk desk;
    private final Slots slots;
    private final Papers papers;
    private final Away away;
    private final StoreSignature book;
    private final LeaseDesk leases;
    private final Upload upload;

    /// What concerns signing elsewhere only.
    ///
    /// @param clock the real clock
    public record Away(Leases leases, TaxCodes taxCodes, UploadJudge judge, Clock clock) {}

    public SignElsewhere(Desk desk, Slots slots, Papers papers, Away away) {
        this.desk = desk;
        this.slots = slots;
        this.papers = papers;
        this.away = away;
        this.book = new StoreSignature(desk, papers);
        this.leases = new LeaseDesk(away.leases(), slots, away.clock());
        this.upload = new Upload(away.judge(), away.clock());
    }

    /// The paper that waits for the signatory, and who has taken it away.
    public Outcome<AwayPaper> look(Actor actor, AgreementId id, SignatoryId signatory) {
        away.judge().prepare();
        return at(actor, id, signatory, (_, slot) -> Outcome.done(awayPaper(slot)));
    }

    /// Takes the paper away, unless somebody else has it: then they are named in the answer.
    public Outcome<AwayPaper> take(Actor actor, AgreementId id, SignatoryId signatory) {
        return at(
                actor,
                id,
                signatory,
                (_, slot) -> {
                    leases.take(slot, LEASE);
                    return Outcome.done(awayPaper(slot));
                });
    }

    /// Gives the paper back without a signature.
    public Outcome<AwayPaper> giveBack(Actor actor, AgreementId id, SignatoryId signatory) {
        return desk.at(
                actor,
                Deed.SIGN,
                id,
                agreement ->
                        slots.openSlot(actor, agreement, signatory)
                                .then(slot -> {
                                    leases.giveBack(slot);
                                    return Outcome.done(awayPaper(slot));
                                }));
    }

    /// Brings the signed file. The PDF of a paper that somebody else signed meanwhile is refused;
    /// an envelope is not, whichever file of the paper is inside.
    public Outcome<Receipt> bring(Actor actor, AgreementId id, SignatoryId signatory, Bytes file) {
        if (file.length() == 0) {
            return Outcome.refused(new UploadRefusal.UploadEmpty());
        }
        if (file.length() > MOST_MEGABYTES * MEGABYTE) {
            return Outcome.refused(new UploadRefusal.UploadTooLarge(MOST_MEGABYTES));
        }
        return at(actor, id, signatory, (_, slot) -> Outcome.done(expected(slot)))
                .then(expected -> upload.judged(expected, file))
                .then(given -> store(actor, id, given));
    }

    private Upload.Expected expected(Slots.Slot slot) {
        List<Sha256> files = papers.files(slot.document().id());
        return new Upload.Expected(
                slot.signatory().id(),
                slot.signatory().field(),
                slot.document(),
                new ExpectedSigner(
                        slot.signer().name(), away.taxCodes().of(slot.signatory().person())),
                files,
                sha -> desk.transactions().inOne(() -> papers.bytes(sha)),
                slot.formality().level());
    }

    private Outcome<Receipt> store(Actor actor, AgreementId id, Upload.Given given) {
        return at(
                actor,
                id,
                given.signature().signatory(),
                (agreement, slot) -> {
                    Outcome<Receipt> stored = stored(actor, agreement, slot, given);
                    if (stored instanceof Outcome.Done<Receipt>) {
                        leases.giveBack(slot);
                    }
                    return stored;
                });
    }

    private Outcome<Receipt> stored(
            Actor actor, Agreement agreement, Slots.Slot slot, Upload.Given given) {
        if (!slot.document().id().equals(given.signature().document())) {
            return Outcome.refused(new UploadRefusal.UploadOtherFile());
        }
        Instant now = away.clock().instant();
        Optional<Receipt> receipt =
                switch (given.signature().means()) {
                    case FEA -> throw new IllegalStateException("made here, yet brought");
                    case QES ->
                            book.inside(
                                    actor,
                                    agreement,
                                    slot,
                                    new StoreSignature.Inside(
                                            RevisionCause.UPLOADED,
                                            given.file(),
                                            now,
                                            given.signature(),
                                            Optional.empty()));
                    case P7M -> {
                        papers.keep(given.file().toArray(), "application/pkcs7-mime");
                        yield Optional.of(book.beside(actor, agreement, slot, given.signature()));
                    }
                };
        receipt.ifPresent(_ -> judged(slot.signatory().id(), given.standing(), now));
        boolean isVouchedFor = !(given.standing() instanceof Standing.Unknown);
        return receipt.map(one -> isVouchedFor ? one.vouchedFor() : one)
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(
                                new UploadRefusal.UploadForked(slot.document().revisions())));
    }

    private void judged(SignatoryId signatory, Standing standing, Instant now) {
        papers.judged(signatory, AwaitedJudgement.FIRST, "VALID", "", now);
        papers.standing(
                signatory,
                // Accepted although it was revoked: its time is proven before.
                standing instanceof Standing.Revoked(Instant since, Standing.Word word)
                        ? new Standing.Good(since, word)
                        : standing);
    }

    private AwayPaper awayPaper(Slots.Slot slot) {
        return new AwayPaper(
                slot.document().id(),
                slot.instrument().kind(),
                slot.document().revisions(),
                slot.document().head(),
                slot.signer().name(),
                leases.mineUntil(slot),
                leases.others(slot));
    }

    private interface Act<T> {
        Outcome<T> on(Agreement agreement, Slots.Slot slot);
    }

    private <T> Outcome<T> at(Actor actor, AgreementId id, SignatoryId signatory, Act<T> act) {
        return desk.at(
                actor,
                Deed.SIGN,
                id,
                agreement ->
                        slots.openSlot(actor, agreement, signatory)
                                .then(Slots.Slot::plain)
                                .then(slots::inTurn)
                                .then(slot -> act.on(agreement, slot)));
    }
}
