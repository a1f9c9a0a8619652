package tavolo.domain.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.FailureRecord;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.RecordKind;
import tavolo.domain.document.RecordText;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// Fixes the *verbale di mancato accordo*. Clauses that not every side may read stand in a record
/// of their own for those who may: one text for all three sides always, and one more for each two
/// sides that have open clauses between them. So all readers of a record hold the same words, and
/// none names what one of them may not know.
public final class RecordFailure implements FailureRecord {

    private final Desk desk;
    private final TalkRecords records;
    private final RecordTexts texts;

    public RecordFailure(Desk desk, TalkRecords records, RecordTexts texts) {
        this.desk = desk;
        this.records = records;
        this.texts = texts;
    }

    @Override
    public void fix(Actor actor, Agreement agreement, String reason) {
        List<TalkRecord> before = records.of(agreement.id());
        byReaders(agreement)
                .forEach((readers, clauses) -> {
                    RecordText text = text(actor, agreement, reason, readers, clauses, before);
                    keep(actor, agreement, readers, text);
                });
    }

    private static Map<Set<PartySide>, List<Clause>> byReaders(Agreement agreement) {
        Map<Set<PartySide>, List<Clause>> grouped = new LinkedHashMap<>();
        grouped.put(EnumSet.allOf(PartySide.class), new ArrayList<>());
        agreement
                .clauses()
                .filter(clause -> !clause.isAgreed())
                .sorted(Comparator.comparing(Clause::place))
                .forEach(clause ->
                        grouped.computeIfAbsent(
                                        Desk.eyesOn(agreement, clause), _ -> new ArrayList<>())
                                .add(clause));
        return grouped;
    }

    private RecordText text(
            Actor actor,
            Agreement agreement,
            String reason,
            Set<PartySide> readers,
            List<Clause> clauses,
            List<TalkRecord> before) {
        Optional<RecordText> minutes = lastMinutes(before, readers);
        return new RecordText(
                RecordText.SCHEMA,
                head(actor, agreement, reason),
                texts.parties(agreement, readers),
                minutes.map(RecordText::gathering).orElse(null),
                minutes.map(RecordText::attendees).orElse(List.of()),
                clauses.stream().map(clause -> texts.point(agreement, clause, "")).toList(),
                RecordTexts.counts(agreement));
    }

    private RecordText.Head head(Actor actor, Agreement agreement, String reason) {
        return new RecordText.Head(
                RecordKind.NO_AGREEMENT,
                agreement.number(),
                texts.title(agreement),
                agreement.binding(),
                desk.clock().now(),
                texts.printable(actor.name()),
                texts.name(actor.organisation()),
                texts.printable(reason),
                agreement.demo());
    }

    /// The newest minutes that every reader has.
    private Optional<RecordText> lastMinutes(List<TalkRecord> before, Set<PartySide> readers) {
        return before.stream()
                .filter(record -> record.kind() == RecordKind.MINUTES)
                .filter(record -> record.readers().containsAll(readers))
                .map(record -> Canonical.readRecord(records.text(record)))
                .max(
                        Comparator.comparing(text ->
                                text.gathering() == null
                                        ? Instant.EPOCH
                                        : text.gathering().startsAt()));
    }

    private void keep(Actor actor, Agreement agreement, Set<PartySide> readers, RecordText text) {
        byte[] canonical = Canonical.of(text);
        Sha256 digest = Sha256.digestOf(canonical);
        records.add(
                agreement.id(),
                new TalkRecord(
                        desk.ids().next(),
                        RecordKind.NO_AGREEMENT,
                        readers,
                        Optional.empty(),
                        digest,
                        desk.clock().now()),
                canonical);
        desk.record(
                actor,
                agreement,
                FactKind.NO_AGREEMENT_RECORDED,
                readers,
                Map.of("text", digest.toString()));
    }
}
