package tavolo.domain.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tavolo.domain.agreement.Addendum;
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
import tavolo.domain.agreement.Manner;
import tavolo.domain.agreement.PayoffStand;
import tavolo.domain.agreement.PayoffTable;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.RevisedAgreement;
import tavolo.domain.agreement.RowStand;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.Stage;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.agreement.TurnLedger;
import tavolo.domain.agreement.TurnPeriod;
import tavolo.domain.agreement.Turns;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.indicator.KeptIndicator;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.OwnFormula;
import tavolo.domain.target.TargetValue;

/// Agreements in memory.
public final class FakeAgreements implements Agreements {

    private final FakeTransactions transactions;
    private final FakeBlobs blobs;
    private final Map<AgreementId, Row> rows;
    private final Map<ClauseVersionId, ClauseDraft> versions;
    private final Map<TargetRevisionId, TargetRevision> targets;
    private final Map<AgreementId, Map<PartySide, Turn>> turns;
    private final Map<AgreementId, TurnLedger> periods;
    private final Map<SignatoryId, Decision> decisions;
    private final Map<ClauseVersionId, Map<OrganisationId, ClauseText>> counters;
    private final Map<AgreementId, List<TargetRevisionId>> tables;
    private final Map<AgreementId, List<RowStand>> rowStands;
    private final Map<AgreementId, List<PayoffTable>> payoffTables;
    private final Map<AgreementId, List<PayoffStand>> payoffStands;
    private final Map<AgreementId, Revising> revised;
    private final Map<InstrumentId, Instant> closedAt;
    final Map<IndicatorCode, KeptIndicator> indicators;

    public FakeAgreements(FakeTransactions transactions, FakeBlobs blobs) {
        this.transactions = transactions;
        this.blobs = blobs;
        this.rows = transactions.table();
        this.versions = transactions.table();
        this.targets = transactions.table();
        this.turns = transactions.table();
        this.periods = transactions.table();
        this.decisions = transactions.table();
        this.counters = transactions.table();
        this.tables = transactions.table();
        this.rowStands = transactions.table();
        this.payoffTables = transactions.table();
        this.payoffStands = transactions.table();
        this.revised = transactions.table();
        this.closedAt = transactions.table();
        this.indicators = transactions.table();
    }

    private record Row(Agreement agreement, Set<ServiceLineId> lines, boolean proposed) {}

    /// How much a side has to do, and since when.
    public record Turn(int todo, Instant since) {}

    /// What a signatory decided.
    public record Decision(SignatoryState state, String reason, Instant at) {}

    @Override
    public Optional<Agreement> find(AgreementId id, Visibility eyes) {
        transactions.require();
        return Optional.ofNullable(rows.get(id))
                .filter(row -> row.agreement().isPartyTo(eyes.organisation()))
                .filter(row ->
                        row.proposed() || row.agreement().provider().equals(eyes.organisation()))
                .map(Row::agreement);
    }

    @Override
    public Optional<Agreement> findForSystem(AgreementId id) {
        transactions.require();
        return Optional.ofNullable(rows.get(id)).map(Row::agreement);
    }

    @Override
    public Optional<String> numberCovering(ServiceLineId line) {
        transactions.require();
        return rows.values().stream()
                .filter(row -> row.lines().contains(line))
                .filter(row -> !row.agreement().state().isFinal())
                .filter(row -> !revised.containsKey(row.agreement().id()))
                .map(row -> row.agreement().number())
                .findFirst();
    }

    /// Whether `eyes` see an agreement that covers `line`.
    public boolean show(ServiceLineId line, Visibility eyes) {
        return rows.values().stream()
                .filter(row -> row.lines().contains(line))
                .anyMatch(row -> find(row.agreement().id(), eyes).isPresent());
    }

    @Override
    public String nextNumber(int year) {
        transactions.require();
        String prefix = year + "/";
        int last =
                rows.values().stream()
                        .map(row -> row.agreement().number())
                        .filter(number -> number.startsWith(prefix))
                        .mapToInt(number -> Integer.parseInt(number.substring(prefix.length())))
                        .max()
                        .orElse(0);
        return "%s%04d".formatted(prefix, last + 1);
    }

    @Override
    public void open(AgreementOpening opening) {
        transactions.require();
        Agreement agreement = opening.agreement();
        boolean proposed = agreement.state() != AgreementState.DRAFT;
        rows.put(agreement.id(), new Row(agreement, opening.lines(), proposed));
        opening.drafts().forEach(draft -> versions.put(draft.id(), draft));
        opening.targets().ifPresent(table -> targets.put(table.id(), table));
        tables.put(agreement.id(), opening.targets().map(TargetRevision::id).stream().toList());
    }

    @Override
    public void revise(AgreementId revision, AgreementId other, RevisionKind kind) {
        transactions.require();
        row(revision);
        row(other);
        revised.put(revision, new Revising(other, kind));
    }

    @Override
    public Optional<RevisedAgreement> revisedBy(AgreementId revision) {
        transactions.require();
        return Optional.ofNullable(revised.get(revision))
                .map(each -> revised(row(each.revised()).agreement(), each.kind()));
    }

    private RevisedAgreement revised(Agreement a, RevisionKind kind) {
        return new RevisedAgreement(
                a.id(), a.number(), kind, a.state(), a.startsOn(), closedTexts(a));
    }

    /// What an agreement changes.
    private record Revising(AgreementId revised, RevisionKind kind) {}

    private Map<InstrumentKind, RevisedAgreement.ClosedText> closedTexts(Agreement agreement) {
        Map<InstrumentKind, RevisedAgreement.ClosedText> texts =
                new EnumMap<>(InstrumentKind.class);
        agreement
                .instruments()
                .forEach(instrument ->
                        instrument
                                .textDigest()
                                .ifPresent(digest ->
                                        texts.put(
                                                instrument.kind(),
                                                new RevisedAgreement.ClosedText(
                                                        digest,
                                                        existing(
                                                                closedAt.get(instrument.id()),
                                                                instrument.id())))));
        return texts;
    }

    @Override
    public List<Addendum> revisionsOf(AgreementId id) {
        transactions.require();
        return revised.entrySet().stream()
                .filter(each -> each.getValue().revised().equals(id))
                .map(each -> addendum(row(each.getKey()).agreement(), each.getValue().kind()))
                .sorted(Comparator.comparing(Addendum::number))
                .toList();
    }

    private static Addendum addendum(Agreement a, RevisionKind kind) {
        return new Addendum(a.id(), a.number(), kind, a.state(), a.startsOn());
    }

    @Override
    public void move(AgreementId id, Stage next, Instant at) {
        transactions.require();
        Row row = row(id);
        Agreement a = row.agreement();
        Agreement moved =
                new Agreement(
                        a.id(),
                        a.number(),
                        a.provider(),
                        a.client(),
                        a.unions(),
                        next,
                        a.binding(),
                        a.startsOn(),
                        a.endsOn(),
                        a.demo(),
                        a.instruments());
        boolean proposed = row.proposed() || next.state() == AgreementState.PROPOSED;
        rows.put(id, new Row(moved, row.lines(), proposed));
    }

    @Override
    public Optional<ClauseId> clauseOf(AgreementId agreement, ClauseVersionId version) {
        transactions.require();
        return Optional.ofNullable(versions.get(version))
                .map(ClauseDraft::clause)
                .filter(id ->
                        row(agreement).agreement().clauses().anyMatch(c -> c.id().equals(id)));
    }

    @Override
    public ClauseText text(ClauseVersionId version) {
        transactions.require();
        return existing(versions.get(version), version).text();
    }

    @Override
    public Map<ClauseId, ClauseText> texts(InstrumentId instrument) {
        transactions.require();
        Map<ClauseId, ClauseText> texts = new LinkedHashMap<>();
        for (Clause clause : instrument(instrument).clauses()) {
            texts.put(clause.id(), text(clause.latest()));
        }
        return texts;
    }

    @Override
    public TargetRevision targets(TargetRevisionId id) {
        transactions.require();
        return existing(targets.get(id), id);
    }

    @Override
    public boolean offers(AgreementId agreement, OwnFormula formula) {
        transactions.require();
        KeptIndicator kept = indicators.get(formula.code());
        return resting(agreement).anyMatch(formula::equals)
                || (kept != null
                        && kept.isOffered()
                        && kept.newest().equals(formula)
                        && row(agreement).agreement().isPartyTo(kept.owner()));
    }

    /// The own formulas on which tables of `agreement` rest.
    Stream<OwnFormula> resting(AgreementId agreement) {
        return tables.getOrDefault(agreement, List.of()).stream()
                .flatMap(table -> targets(table).values().stream())
                .map(TargetValue::formula)
                .filter(OwnFormula.class::isInstance)
                .map(OwnFormula.class::cast);
    }

    /// The agreements with a table that rests on `formula`.
    int resting(OwnFormula formula) {
        return (int)
                rows.keySet().stream().filter(id -> resting(id).anyMatch(formula::equals)).count();
    }

    /// The own formulas of agreements on `line` that were put on the table.
    List<OwnFormula> ownFormulas(ServiceLineId line) {
        return rows.values().stream()
                .filter(row -> row.proposed() && row.lines().contains(line))
                .flatMap(row -> resting(row.agreement().id()))
                .distinct()
                .sorted(Comparator.comparing(OwnFormula::name))
                .toList();
    }

    @Override
    public void add(AgreementId agreement, ClauseDraft draft) {
        transactions.require();
        if (versions.values().stream()
                .anyMatch(v -> v.clause().equals(draft.clause()) && v.number() == draft.number())) {
            throw new IllegalStateException("version " + draft.number() + " exists already");
        }
        versions.put(draft.id(), draft);
        changeClauses(
                agreement,
                clause ->
                        clause.id().equals(draft.clause())
                                ? Rewriting.latest(clause, draft)
                                : clause);
    }

    @Override
    public void add(AgreementId agreement, TargetRevision revision) {
        transactions.require();
        row(agreement);
        targets.put(revision.id(), revision);
        List<TargetRevisionId> all = new ArrayList<>(tables.getOrDefault(agreement, List.of()));
        all.add(revision.id());
        tables.put(agreement, List.copyOf(all));
    }

    @Override
    public List<TargetRevision> tables(AgreementId agreement) {
        transactions.require();
        return tables.getOrDefault(agreement, List.of()).stream().map(this::targets).toList();
    }

    @Override
    public List<PayoffTable> payoffTables(AgreementId agreement) {
        transactions.require();
        return payoffTables.getOrDefault(agreement, List.of());
    }

    @Override
    public List<PayoffStand> payoffStands(AgreementId agreement) {
        transactions.require();
        return payoffStands.getOrDefault(agreement, List.of());
    }

    @Override
    public void add(AgreementId agreement, PayoffTable table) {
        transactions.require();
        row(agreement);
        List<PayoffTable> all = new ArrayList<>(payoffTables(agreement));
        all.add(table);
        payoffTables.put(agreement, List.copyOf(all));
    }

    @Override
    public void say(AgreementId agreement, PayoffStand stand) {
        transactions.require();
        List<PayoffStand> all = new ArrayList<>(payoffStands(agreement));
        all.removeIf(old ->
                old.item().equals(stand.item())
                        && old.table() == stand.table()
                        && old.organisation().equals(stand.organisation()));
        all.add(stand);
        payoffStands.put(agreement, List.copyOf(all));
    }

    @Override
    public List<RowStand> rowStands(AgreementId agreement) {
        transactions.require();
        return rowStands.getOrDefault(agreement, List.of());
    }

    @Override
    public void say(AgreementId agreement, RowStand stand) {
        transactions.require();
        List<RowStand> all = new ArrayList<>(rowStands(agreement));
        all.removeIf(old ->
                old.kpi().equals(stand.kpi())
                        && old.table() == stand.table()
                        && old.organisation().equals(stand.organisation()));
        all.add(stand);
        rowStands.put(agreement, List.copyOf(all));
    }

    @Override
    public void forget(
            AgreementId agreement,
            ClauseVersionId version,
            OrganisationId organisation,
            Instant at) {
        transactions.require();
        changeClauses(
                agreement,
                clause -> clause.latest().equals(version) ? clause.without(organisation) : clause);
        Map<OrganisationId, ClauseText> others = new LinkedHashMap<>(counters(version));
        others.remove(organisation);
        counters.put(version, Map.copyOf(others));
    }

    @Override
    public void take(AgreementId agreement, ClauseVersionId version, Position position) {
        transactions.require();
        existing(versions.get(version), version);
        changeClauses(
                agreement,
                clause ->
                        clause.latest().equals(version)
                                ? Rewriting.position(clause, position)
                                : clause);
        Map<OrganisationId, ClauseText> others = new LinkedHashMap<>(counters(version));
        others.remove(position.organisation());
        counters.put(version, Map.copyOf(others));
    }

    @Override
    public void counter(
            AgreementId agreement, ClauseVersionId version, Position position, ClauseText text) {
        take(agreement, version, position);
        Map<OrganisationId, ClauseText> all = new LinkedHashMap<>(counters(version));
        all.put(position.organisation(), text);
        counters.put(version, Map.copyOf(all));
    }

    @Override
    public Map<OrganisationId, ClauseText> counters(ClauseVersionId version) {
        transactions.require();
        return counters.getOrDefault(version, Map.of());
    }

    @Override
    public void name(
            InstrumentId instrument, int edition, PartySide side, List<Signatory> signatories) {
        change(
                instrument,
                old -> {
                    List<Signatory> named = new ArrayList<>(old.signatories());
                    named.removeIf(signatory -> signatory.side() == side);
                    named.addAll(signatories);
                    return Rewriting.signatories(old, named);
                });
    }

    @Override
    public void close(
            InstrumentId instrument, int edition, byte[] canonical, Sha256 digest, Instant at) {
        blobs.keep(Bytes.of(canonical));
        closedAt.put(instrument, at);
        change(
                instrument,
                old ->
                        Rewriting.status(
                                old, InstrumentStatus.CLOSED, edition, Optional.of(digest)));
    }

    @Override
    public void openSigning(InstrumentId instrument) {
        change(instrument, old -> Rewriting.status(old, InstrumentStatus.SIGNING));
    }

    @Override
    public void complete(InstrumentId instrument) {
        change(instrument, old -> Rewriting.status(old, InstrumentStatus.SIGNED));
    }

    @Override
    public void reopen(InstrumentId instrument, int nextEdition, List<Signatory> next) {
        change(
                instrument,
                old ->
                        Rewriting.signatories(
                                Rewriting.status(
                                        old,
                                        InstrumentStatus.OPEN,
                                        nextEdition - 1,
                                        Optional.empty()),
                                next));
    }

    @Override
    public void decide(SignatoryId signatory, SignatoryState state, String reason, Instant at) {
        transactions.require();
        decisions.put(signatory, new Decision(state, reason, at));
        for (Row row : List.copyOf(rows.values())) {
            for (Instrument instrument : row.agreement().instruments()) {
                if (instrument.signatories().stream().anyMatch(s -> s.id().equals(signatory))) {
                    change(instrument.id(), old -> Rewriting.decided(old, signatory, state));
                }
            }
        }
    }

    @Override
    public void hold(SignatoryId signatory, PersonId holder) {
        changeSlot(signatory, slot -> slot.heldBy(holder));
    }

    @Override
    public void sign(SignatoryId signatory, Manner manner) {
        changeSlot(signatory, slot -> slot.as(slot.state(), manner));
    }

    @Override
    public void place(SignatoryId signatory, int place) {
        changeSlot(signatory, slot -> slot.at(place));
    }

    private void changeSlot(SignatoryId id, UnaryOperator<Signatory> change) {
        transactions.require();
        for (Row row : List.copyOf(rows.values())) {
            for (Instrument instrument : row.agreement().instruments()) {
                if (instrument.signatories().stream().anyMatch(s -> s.id().equals(id))) {
                    change(instrument.id(), old -> Rewriting.signatory(old, id, change));
                }
            }
        }
    }

    @Override
    public void turn(AgreementId agreement, Turns turns, Instant at) {
        transactions.require();
        Map<PartySide, Turn> before = turnsOf(agreement);
        Map<PartySide, Turn> after = new EnumMap<>(PartySide.class);
        turns.all()
                .forEach((side, count) -> {
                    Turn old = before.get(side);
                    after.put(side, new Turn(count, old == null ? at : old.since()));
                });
        this.turns.put(agreement, Map.copyOf(after));
        keepPeriods(agreement, before, after, at);
    }

    private void keepPeriods(
            AgreementId agreement,
            Map<PartySide, Turn> before,
            Map<PartySide, Turn> after,
            Instant at) {
        List<TurnPeriod> kept = new ArrayList<>();
        for (TurnPeriod period : ledgerOf(agreement).periods()) {
            boolean ends = period.isOpen() && !after.containsKey(period.side());
            kept.add(
                    ends
                            ? new TurnPeriod(
                                    period.side(),
                                    period.began(),
                                    Optional.of(at.isBefore(period.began()) ? period.began() : at))
                            : period);
        }
        for (PartySide side : after.keySet()) {
            if (!before.containsKey(side)) {
                kept.add(new TurnPeriod(side, at, Optional.empty()));
            }
        }
        periods.put(agreement, new TurnLedger(kept));
    }

    /// Every period of turns at `agreement`.
    public TurnLedger ledgerOf(AgreementId agreement) {
        return periods.getOrDefault(agreement, new TurnLedger(List.of()));
    }

    /// Whose turn it is at `agreement`.
    public Map<PartySide, Turn> turnsOf(AgreementId agreement) {
        return turns.getOrDefault(agreement, Map.of());
    }

    /// What the signatory decided; empty before.
    public Optional<Decision> decisionOf(SignatoryId signatory) {
        return Optional.ofNullable(decisions.get(signatory));
    }

    /// All agreements.
    List<Agreement> all() {
        return rows.values().stream().map(Row::agreement).toList();
    }

    /// The lines of an agreement.
    Set<ServiceLineId> linesOf(UUID agreement) {
        return Optional.ofNullable(rows.get(new AgreementId(agreement)))
                .map(Row::lines)
                .orElse(Set.of());
    }

    /// Whether `union` has a seat in an agreement on `line` that was proposed to it.
    boolean isSeated(OrganisationId union, ServiceLineId line) {
        return rows.values().stream()
                .filter(row -> row.proposed() && row.lines().contains(line))
                .anyMatch(row -> row.agreement().unions().contains(union));
    }

    private Row row(AgreementId id) {
        return existing(rows.get(id), id);
    }

    private Instrument instrument(InstrumentId id) {
        return rows.values().stream()
                .flatMap(row -> row.agreement().instruments().stream())
                .filter(instrument -> instrument.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no instrument " + id));
    }

    private void change(InstrumentId id, UnaryOperator<Instrument> change) {
        transactions.require();
        instrument(id);
        rows.replaceAll((_, row) ->
                withInstruments(row, old -> old.id().equals(id) ? change.apply(old) : old));
    }

    private void changeClauses(AgreementId id, UnaryOperator<Clause> change) {
        rows.put(id, withInstruments(row(id), old -> Rewriting.clauses(old, change)));
    }

    private static Row withInstruments(Row row, UnaryOperator<Instrument> change) {
        return new Row(Rewriting.instruments(row.agreement(), change), row.lines(), row.proposed());
    }

    private static <T> T existing(@org.jspecify.annotations.Nullable T found, Object id) {
        if (found == null) {
            throw new IllegalArgumentException("there is no " + id);
        }
        return found;
    }
}
