package tavolo.domain.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.TargetValue;

/// An organisation answers rows of the table of targets, one or many at once: it accepts a row,
/// would have it say something else, or objects to it with a reason. Once it agrees to every row it
/// has accepted the clauses that carry the table; while it contests one it has not.
@UseCase
public final class AnswerTargets {

    private final Desk desk;
    private final AgreedTargets targets;
    private final Rooms rooms;

    public AnswerTargets(Desk desk, AgreedTargets targets, Rooms rooms) {
        this.desk = desk;
        this.targets = targets;
        this.rooms = rooms;
    }

    /// Does all of `answers` or nothing. Refused when another table came first, when the actor's
    /// side has no stake, when its prepared answers wait for those of the others, and when a row
    /// does not exist, is answered twice, or could never apply as it is wanted.
    ///
    /// @param read the table that the actor had before the eyes
    public Outcome<RowsAnswered> by(
            Actor actor, AgreementId id, TargetRevisionId read, List<RowAnswer> answers) {
        if (answers.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.RowsMissing());
        }
        return desk.at(
                actor,
                Deed.TAKE_POSITION,
                id,
                agreement -> answer(actor, agreement, read, answers));
    }

    private Outcome<RowsAnswered> answer(
            Actor actor, Agreement agreement, TargetRevisionId read, List<RowAnswer> answers) {
        Optional<Refusal> no =
                refusal(actor, agreement, read).or(() -> refusal(actor, agreement, answers));
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        new TakePosition(desk).begin(actor, agreement, actor.side().orElseThrow());
        RowPositions positions = new RowPositions(desk);
        RowPositions.Voice voice = positions.voice(actor);
        RowStands before = RowPositions.stands(desk, agreement.id());
        List<RowStand> words = answers.stream().map(answer -> word(voice, before, answer)).toList();
        words.forEach(word -> desk.agreements().say(agreement.id(), word));
        tellOthers(actor, agreement, words);
        positions.answered(actor, agreement.id());
        return Outcome.done(answered(voice, before.with(words), words));
    }

    private static RowsAnswered answered(
            RowPositions.Voice voice, RowStands now, List<RowStand> words) {
        List<Indicator> open =
                now.rows().stream()
                        .map(TargetValue::kpi)
                        .filter(row ->
                                now.word(voice.organisation(), row).isEmpty()
                                        && !now.agrees(voice.organisation(), voice.side(), row))
                        .toList();
        return new RowsAnswered(
                count(words, Stand.ACCEPTED),
                count(words, Stand.COUNTERED),
                count(words, Stand.OBJECTED),
                open);
    }

    private static int count(List<RowStand> words, Stand stand) {
        return (int) words.stream().filter(word -> word.stand() == stand).count();
    }

    private static RowStand word(RowPositions.Voice voice, RowStands now, RowAnswer answer) {
        return new RowStand(
                answer.kpi(),
                now.newest().number(),
                voice.side(),
                switch (answer) {
                    case RowAnswer.Acceptance _ -> Stand.ACCEPTED;
                    case RowAnswer.Counter _ -> Stand.COUNTERED;
                    case RowAnswer.Objection _ -> Stand.OBJECTED;
                },
                answer instanceof RowAnswer.Counter counter
                        ? Optional.of(wanted(now.rows(), counter))
                        : Optional.empty(),
                reason(answer),
                voice.organisation(),
                voice.person(),
                voice.at());
    }

    private static TargetValue wanted(List<TargetValue> rows, RowAnswer.Counter counter) {
        TargetValue row = TableChange.row(rows, counter.kpi()).orElseThrow();
        return counter.wanted()
                .after(row.oldValue())
                .with(row.remote(), row.origin())
                .allowing(row.allowances());
    }

    private static String reason(RowAnswer answer) {
        return switch (answer) {
            case RowAnswer.Acceptance _ -> "";
            case RowAnswer.Counter(_, String reason) -> reason.strip();
            case RowAnswer.Objection(_, String reason) -> reason.strip();
        };
    }

    /// Why the actor's side may not answer the table now.
    private Optional<Refusal> refusal(Actor actor, Agreement agreement, TargetRevisionId read) {
        PartySide side = actor.side().orElseThrow();
        List<Clause> carriers =
                TargetClauses.of(agreement).stream()
                        .filter(clause -> clause.isReadableBy(side))
                        .toList();
        List<Clause> own =
                carriers.stream().filter(clause -> clause.stakes().contains(side)).toList();
        if (own.isEmpty()) {
            return Optional.of(
                    carriers.isEmpty()
                            ? new AgreementRefusal.NotFound()
                            : new AgreementRefusal.NoStake(side));
        }
        if (rooms.find(agreement.id(), actor.organisation()).isSealed()) {
            return Optional.of(new AgreementRefusal.RoomSealed());
        }
        return own.stream()
                .flatMap(clause -> Answerable.refusal(agreement, clause, side).stream())
                .findFirst()
                .or(() ->
                        own.stream()
                                .filter(clause -> !clause.targets().equals(Optional.of(read)))
                                .findFirst()
                                .map(Answerable::stale));
    }

    private Optional<Refusal> refusal(Actor actor, Agreement agreement, List<RowAnswer> answers) {
        List<TargetValue> rows = RowPositions.stands(desk, agreement.id()).rows();
        Set<Indicator> seen = new HashSet<>();
        List<TargetValue> wanted = new ArrayList<>();
        for (RowAnswer answer : answers) {
            Optional<TargetValue> row = TableChange.row(rows, answer.kpi());
            if (row.isEmpty()) {
                return Optional.of(new AgreementRefusal.NotFound());
            }
            if (!seen.add(answer.kpi())) {
                return Optional.of(
                        new AgreementRefusal.InvalidValues(Map.of(answer.kpi().name(), "TWICE")));
            }
            Optional<Refusal> no = refusal(actor, row.get(), answer);
            if (no.isPresent()) {
                return no;
            }
            if (answer instanceof RowAnswer.Counter counter) {
                wanted.add(wanted(rows, counter));
            }
        }
        return targets.refusal(agreement, wanted);
    }

    private static Optional<Refusal> refusal(Actor actor, TargetValue row, RowAnswer answer) {
        return switch (answer) {
            case RowAnswer.Acceptance _ -> Optional.empty();
            case RowAnswer.Objection(_, String reason) -> TakePosition.refusal(reason.strip());
            case RowAnswer.Counter counter -> refusal(actor, row, counter);
        };
    }

    private static Optional<Refusal> refusal(
            Actor actor, TargetValue row, RowAnswer.Counter counter) {
        if (!actor.may(Deed.COUNTER_PROPOSE)) {
            return Optional.of(new AgreementRefusal.NotAllowed(Deed.COUNTER_PROPOSE));
        }
        if (counter.reason().strip().length() > TakePosition.REASON_LIMIT) {
            return Optional.of(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT));
        }
        return wanted(List.of(row), counter).equals(row)
                ? Optional.of(new AgreementRefusal.NothingChanged())
                : Optional.empty();
    }

    /// The rows are read by all sides at the table, and so are the answers.
    private void tellOthers(Actor actor, Agreement agreement, List<RowStand> words) {
        Map<String, String> details =
                Map.of(
                        "side", actor.side().orElseThrow().name(),
                        "accepted", Integer.toString(count(words, Stand.ACCEPTED)),
                        "proposed", Integer.toString(count(words, Stand.COUNTERED)),
                        "objected", Integer.toString(count(words, Stand.OBJECTED)),
                        "rows", rows(words));
        desk.record(actor, agreement, FactKind.TARGETS_ANSWERED, Desk.eyesOn(agreement), details);
        desk.tell(
                actor,
                agreement,
                EnumSet.allOf(PartySide.class),
                NoticeKind.TARGETS_ANSWERED,
                details);
    }

    private static String rows(List<RowStand> words) {
        return words.stream().map(word -> word.kpi().name()).collect(Collectors.joining(","));
    }
}
