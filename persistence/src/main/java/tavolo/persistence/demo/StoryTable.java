package tavolo.persistence.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseDraft;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.Remark;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.Stage;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.document.Bytes;
import tavolo.domain.party.PartySide;

/// Everything that is stored of one agreement while its story is told.
final class StoryTable {

    /// A text that was closed, by its bytes.
    record Closing(InstrumentId instrument, Bytes canonical, Instant at) {}

    /// Somebody named for one edition of an instrument.
    record Named(InstrumentId instrument, int edition, Signatory signatory) {}

    /// When and why a signatory decided.
    record Decision(String reason, Instant at) {}

    /// What a side has to do, and since when.
    record Turn(int todo, Instant since) {}

    private final AgreementOpening opening;
    private Agreement agreement;
    private Instant changedAt;
    private Optional<Instant> proposedAt = Optional.empty();

    final Map<ClauseVersionId, ClauseDraft> versions = new LinkedHashMap<>();
    final Map<ClauseVersionId, Map<PartySide, Position>> positions = new LinkedHashMap<>();
    final List<TargetRevision> targets = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    final List<Closing> closings = new ArrayList<>();
    final List<Named> former = new ArrayList<>();
    final Map<SignatoryId, Decision> decisions = new LinkedHashMap<>();
    final Map<PartySide, Turn> turns = new EnumMap<>(PartySide.class);

    StoryTable(AgreementOpening opening) {
        this.opening = opening;
        this.agreement = opening.agreement();
        this.changedAt = opening.openedAt();
        opening.drafts().forEach(draft -> versions.put(draft.id(), draft));
        agreement.clauses().forEach(this::keepPositions);
        targets.add(opening.targets());
    }

    private void keepPositions(Clause clause) {
        clause.positions().values().forEach(position -> put(clause.latest(), position));
    }

    AgreementOpening opening() {
        return opening;
    }

    Agreement agreement() {
        return agreement;
    }

    Instant changedAt() {
        return changedAt;
    }

    Optional<Instant> proposedAt() {
        return proposedAt;
    }

    void put(ClauseVersionId version, Position position) {
        positions
                .computeIfAbsent(version, _ -> new EnumMap<>(PartySide.class))
                .put(position.side(), position);
    }

    void touch(Instant at) {
        changedAt = at;
    }

    void move(Stage next, Instant at) {
        if (next instanceof Stage.Proposed) {
            proposedAt = Optional.of(at);
        }
        changedAt = at;
        rebuild(next, agreement.instruments());
    }

    /// Replaces one instrument by what `change` makes of it.
    void change(InstrumentId id, UnaryOperator<Instrument> change) {
        rebuild(
                agreement.stage(),
                agreement.instruments().stream()
                        .map(one -> one.id().equals(id) ? change.apply(one) : one)
                        .toList());
    }

    /// Replaces one clause by what `change` makes of it.
    void change(ClauseId id, UnaryOperator<Clause> change) {
        for (Instrument instrument : agreement.instruments()) {
            if (instrument.clauses().stream().anyMatch(clause -> clause.id().equals(id))) {
                change(instrument.id(), one -> withClause(one, id, change));
            }
        }
    }

    private static Instrument withClause(
            Instrument instrument, ClauseId id, UnaryOperator<Clause> change) {
        List<Clause> clauses =
                instrument.clauses().stream()
                        .map(clause -> clause.id().equals(id) ? change.apply(clause) : clause)
                        .toList();
        return new Instrument(
                instrument.id(),
                instrument.kind(),
                instrument.status(),
                instrument.edition(),
                instrument.textDigest(),
                clauses,
                instrument.signatories());
    }

    private void rebuild(Stage stage, List<Instrument> instruments) {
        agreement =
                new Agreement(
                        agreement.id(),
                        agreement.number(),
                        agreement.provider(),
                        agreement.client(),
                        agreement.unions(),
                        stage,
                        agreement.binding(),
                        agreement.startsOn(),
                        agreement.endsOn(),
                        agreement.demo(),
                        instruments);
    }

    /// Everybody ever named, with the edition for which they were named.
    List<Named> everybodyNamed() {
        List<Named> all = new ArrayList<>(former);
        for (Instrument instrument : agreement.instruments()) {
            int edition = instrument.isOpen() ? instrument.edition() + 1 : instrument.edition();
            instrument
                    .signatories()
                    .forEach(one -> all.add(new Named(instrument.id(), edition, one)));
        }
        return all;
    }
}
