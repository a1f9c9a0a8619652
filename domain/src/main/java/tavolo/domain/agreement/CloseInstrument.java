package tavolo.domain.agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Indicator;

/// A drafter closes the text of an instrument once all its clauses are agreed: the canonical text
/// and its digest are frozen. When the last instrument closes, the agreement is initialled.
@UseCase
public final class CloseInstrument {

    private final Desk desk;
    private final InstrumentTexts texts;
    private final AgreedTargets targets;

    public CloseInstrument(Desk desk, InstrumentTexts texts, AgreedTargets targets) {
        this.desk = desk;
        this.texts = texts;
        this.targets = targets;
    }

    /// The digest of the frozen text. Refused with the exact list of clauses that are still open,
    /// with the sides that have named nobody to sign, with the clauses whose text still shows a
    /// mark without a value, with the rows of its targets that somebody contests, or with what
    /// keeps the targets from ever applying.
    public Outcome<Sha256> by(Actor actor, AgreementId id, InstrumentKind kind) {
        return desk.at(
                actor, Deed.CLOSE_INSTRUMENT, id, agreement -> close(actor, agreement, kind));
    }

    private Outcome<Sha256> close(Actor actor, Agreement agreement, InstrumentKind kind) {
        Optional<Instrument> found = agreement.instrument(kind);
        if (found.isEmpty() || !kind.isSignedBy(actor.side().orElseThrow())) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        Instrument instrument = found.get();
        Optional<Refusal> no = refusal(agreement, instrument);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        int edition = instrument.edition() + 1;
        byte[] canonical =
                Canonical.of(texts.freeze(agreement, instrument, edition, desk.clock().now()));
        Sha256 digest = Sha256.digestOf(canonical);
        desk.agreements().close(instrument.id(), edition, canonical, digest, desk.clock().now());
        tell(actor, agreement, kind, edition, digest);
        initialWhenLast(actor, agreement, instrument);
        return Outcome.done(digest);
    }

    private Optional<Refusal> refusal(Agreement agreement, Instrument instrument) {
        if (!(agreement.stage() instanceof Stage.Negotiating)) {
            return Optional.of(new AgreementRefusal.WrongState(agreement.state()));
        }
        if (!instrument.isOpen()) {
            return Optional.of(new AgreementRefusal.InstrumentClosed());
        }
        List<ClausePlace> open = instrument.openClauses().stream().map(Clause::place).toList();
        if (!open.isEmpty()) {
            return Optional.of(new AgreementRefusal.StillOpen(open));
        }
        if (!instrument.sidesWithoutSignatory().isEmpty()) {
            return Optional.of(
                    new AgreementRefusal.SignatoriesMissing(instrument.sidesWithoutSignatory()));
        }
        List<ClausePlace> unfilled = texts.unfilled(instrument);
        return unfilled.isEmpty()
                ? contestedRows(agreement, instrument).or(() -> unfitTargets(agreement, instrument))
                : Optional.of(new AgreementRefusal.UnfilledMarks(unfilled));
    }

    /// The rows are the same in every text that carries them, so that what a side says of a row
    /// where it reads it keeps the others from closing too.
    private Optional<Refusal> contestedRows(Agreement agreement, Instrument instrument) {
        if (instrument.clauses().stream().noneMatch(clause -> clause.targets().isPresent())) {
            return Optional.empty();
        }
        List<Indicator> contested = RowPositions.stands(desk, agreement.id()).contested();
        return contested.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgreementRefusal.RowsOpen(contested));
    }

    private Optional<Refusal> unfitTargets(Agreement agreement, Instrument instrument) {
        return instrument.clauses().stream()
                .flatMap(clause -> clause.targets().stream())
                .findFirst()
                .flatMap(table ->
                        targets.refusal(agreement, desk.agreements().targets(table).values())
                                .or(() -> unfitWorth(agreement, instrument, table)));
    }

    /// The targets may have changed since what they are worth was agreed. Only who signs the text
    /// that carries it comes here.
    private Optional<Refusal> unfitWorth(
            Agreement agreement, Instrument instrument, TargetRevisionId table) {
        return instrument.kind() != InstrumentKind.COMMERCIAL_ADDENDUM
                ? Optional.empty()
                : new PayoffCheck(desk)
                        .refusal(
                                agreement,
                                PayoffPositions.stands(desk, agreement.id()).content(),
                                desk.agreements().targets(table).values());
    }

    private void tell(
            Actor actor, Agreement agreement, InstrumentKind kind, int edition, Sha256 digest) {
        desk.record(
                actor,
                agreement,
                FactKind.INSTRUMENT_CLOSED,
                EnumSet.allOf(PartySide.class),
                Map.of(
                        "instrument", kind.name(),
                        "edition", Integer.toString(edition),
                        "digest", digest.toString()));
        desk.tell(
                actor,
                agreement,
                kind.signingSides(),
                NoticeKind.INSTRUMENT_CLOSED,
                Map.of("instrument", kind.name()));
    }

    private void initialWhenLast(Actor actor, Agreement agreement, Instrument closed) {
        boolean last =
                agreement.instruments().stream()
                        .allMatch(other -> other.equals(closed) || !other.isOpen());
        if (last && agreement.stage() instanceof Stage.Negotiating negotiating) {
            desk.move(
                    actor,
                    agreement,
                    negotiating.initial(),
                    FactKind.AGREEMENT_INITIALLED,
                    Map.of("round", Integer.toString(negotiating.round())));
        }
    }
}
