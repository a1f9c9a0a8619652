package tavolo.persistence.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseDraft;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.Remark;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.Stage;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.Visibility;

/// The store on which stories are told: in memory, by the same rules as the real one.
final class StoryAgreements implements Agreements {

    private final Map<UUID, StoryTable> tables = new LinkedHashMap<>();
    private String number = "";

    /// Sets the number that the next agreement gets.
    void expect(String next) {
        number = next;
    }

    Collection<StoryTable> tables() {
        return tables.values();
    }

    StoryTable table(AgreementId id) {
        StoryTable found = tables.get(id.value());
        if (found == null) {
            throw new IllegalArgumentException("no agreement " + id);
        }
        return found;
    }

    Set<ServiceLineId> linesOf(UUID agreement) {
        return table(new AgreementId(agreement)).opening().lines();
    }

    @Override
    public Optional<Agreement> find(AgreementId id, Visibility eyes) {
        return findForSystem(id)
                .filter(one -> one.isPartyTo(eyes.organisation()))
                .filter(one ->
                        one.state() != AgreementState.DRAFT
                                || one.provider().equals(eyes.organisation()));
    }

    @Override
    public Optional<Agreement> findForSystem(AgreementId id) {
        return Optional.of(table(id).agreement());
    }

    @Override
    public Optional<String> numberCovering(ServiceLineId line) {
        return tables.values().stream()
                .filter(table -> table.opening().lines().contains(line))
                .map(StoryTable::agreement)
                .filter(agreement -> !agreement.state().isFinal())
                .map(Agreement::number)
                .findFirst();
    }

    @Override
    public String nextNumber(int year) {
        return number;
    }

    @Override
    public void open(AgreementOpening opening) {
        tables.put(opening.agreement().id().value(), new StoryTable(opening));
    }

    @Override
    public void move(AgreementId id, Stage next, Instant at) {
        table(id).move(next, at);
    }

    @Override
    public Optional<ClauseId> clauseOf(AgreementId agreement, ClauseVersionId version) {
        return Optional.ofNullable(table(agreement).versions.get(version)).map(ClauseDraft::clause);
    }

    @Override
    public ClauseText text(ClauseVersionId version) {
        return tables.values().stream()
                .flatMap(table -> Optional.ofNullable(table.versions.get(version)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no version " + version))
                .text();
    }

    @Override
    public Map<ClauseId, ClauseText> texts(InstrumentId instrument) {
        Map<ClauseId, ClauseText> texts = new LinkedHashMap<>();
        instrument(instrument)
                .clauses()
                .forEach(clause -> texts.put(clause.id(), text(clause.latest())));
        return texts;
    }

    @Override
    public TargetRevision targets(TargetRevisionId id) {
        return tables.values().stream()
                .flatMap(table -> table.targets.stream())
                .filter(revision -> revision.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no targets " + id));
    }

    @Override
    public void add(AgreementId agreement, ClauseDraft draft) {
        StoryTable table = table(agreement);
        table.versions.put(draft.id(), draft);
        table.touch(draft.createdAt());
        table.change(draft.clause(), clause -> Copies.renewed(clause, draft));
    }

    @Override
    public void add(AgreementId agreement, TargetRevision revision) {
        table(agreement).targets.add(revision);
    }

    @Override
    public void take(AgreementId agreement, ClauseVersionId version, Position position) {
        StoryTable table = table(agreement);
        table.put(version, position);
        table.touch(position.takenAt());
        table.agreement()
                .clauses()
                .filter(clause -> clause.latest().equals(version))
                .findFirst()
                .ifPresent(clause -> table.change(clause.id(), one -> Copies.withPosition(one, position)));
    }

    @Override
    public void add(AgreementId agreement, Remark remark) {
        StoryTable table = table(agreement);
        table.remarks.add(remark);
        table.touch(remark.writtenAt());
    }

    @Override
    public void name(
            InstrumentId instrument, int edition, PartySide side, List<Signatory> signatories) {
        change(
                instrument,
                one -> {
                    List<Signatory> named = new ArrayList<>(one.signatories());
                    named.removeIf(signatory -> signatory.side() == side);
                    named.addAll(signatories);
                    return Copies.with(one, one.status(), one.edition(), one.textDigest(), named);
                });
    }

    @Override
    public void close(
            InstrumentId instrument, int edition, byte[] canonical, Sha256 digest, Instant at) {
        StoryTable table = holding(instrument);
        table.closings.add(new StoryTable.Closing(instrument, Bytes.of(canonical), at));
        table.touch(at);
        change(
                instrument,
                one ->
                        Copies.with(
                                one,
                                InstrumentStatus.CLOSED,
                                edition,
                                Optional.of(digest),
                                one.signatories()));
    }

    @Override
    public void openSigning(InstrumentId instrument) {
        setStatus(instrument, InstrumentStatus.SIGNING);
    }

    @Override
    public void complete(InstrumentId instrument) {
        setStatus(instrument, InstrumentStatus.SIGNED);
    }

    private void setStatus(InstrumentId instrument, InstrumentStatus status) {
        change(
                instrument,
                one -> Copies.with(one, status, one.edition(), one.textDigest(), one.signatories()));
    }

    @Override
    public void reopen(InstrumentId instrument, int nextEdition, List<Signatory> next) {
        StoryTable table = holding(instrument);
        Instrument before = instrument(instrument);
        before.signatories()
                .forEach(one ->
                        table.former.add(
                                new StoryTable.Named(instrument, before.edition(), one)));
        change(
                instrument,
                one -> Copies.with(one, InstrumentStatus.OPEN, one.edition(), Optional.empty(), next));
    }

    @Override
    public void decide(SignatoryId signatory, SignatoryState state, String reason, Instant at) {
        for (StoryTable table : tables.values()) {
            for (Instrument instrument : table.agreement().instruments()) {
                if (instrument.signatories().stream().anyMatch(s -> s.id().equals(signatory))) {
                    table.decisions.put(signatory, new StoryTable.Decision(reason, at));
                    table.touch(at);
                    change(instrument.id(), one -> Copies.decided(one, signatory, state));
                }
            }
        }
    }

    @Override
    public void turn(AgreementId agreement, Map<PartySide, Integer> todo, Instant at) {
        Map<PartySide, StoryTable.Turn> turns = table(agreement).turns;
        turns.keySet().retainAll(todo.keySet());
        for (PartySide side : EnumSet.allOf(PartySide.class)) {
            Integer count = todo.get(side);
            if (count != null) {
                StoryTable.Turn before = turns.get(side);
                Instant since = before == null ? at : before.since();
                turns.put(side, new StoryTable.Turn(count, since));
            }
        }
    }

    private StoryTable holding(InstrumentId instrument) {
        return tables.values().stream()
                .filter(table ->
                        table.agreement().instruments().stream()
                                .anyMatch(one -> one.id().equals(instrument)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no instrument " + instrument));
    }

    private Instrument instrument(InstrumentId id) {
        return holding(id).agreement().instruments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void change(InstrumentId id, UnaryOperator<Instrument> change) {
        holding(id).change(id, change);
    }

}
