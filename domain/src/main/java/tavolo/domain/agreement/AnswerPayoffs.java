package tavolo.domain.agreement;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import tavolo.domain.term.PayoffItem;

/// The provider or the client answers what the targets are worth, row by row and on the cap: it
/// accepts, would have another weight, other bands or another cap, or objects with a reason. Once
/// it agrees to every target and to all that is said of money it has accepted the clause. An answer
/// about money alone does not begin the talks, which every party would see.
@UseCase
public final class AnswerPayoffs {

    private final Desk desk;
    private final Rooms rooms;

    public AnswerPayoffs(Desk desk, Rooms rooms) {
        this.desk = desk;
        this.rooms = rooms;
    }

    /// Does all of `answers` or nothing. Refused when another table came first, when the actor's
    /// side may not read it or has no stake, when its prepared answers wait for those of the
    /// others, and when a row is not there, is answered twice, or contradicts its target.
    ///
    /// @param read the table that the actor had before the eyes
    public Outcome<PayoffsAnswered> by(
            Actor actor, AgreementId id, PayoffTableId read, List<PayoffAnswer> answers) {
        if (answers.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.RowsMissing());
        }
        return desk.at(
                actor,
                Deed.TAKE_POSITION,
                id,
                agreement -> answer(actor, agreement, read, answers));
    }

    private Outcome<PayoffsAnswered> answer(
            Actor actor, Agreement agreement, PayoffTableId read, List<PayoffAnswer> answers) {
        PartySide side = actor.side().orElseThrow();
        Optional<Clause> found =
                PayoffPositions.carrier(agreement).filter(clause -> clause.isReadableBy(side));
        PayoffStands before = PayoffPositions.stands(desk, agreement.id());
        if (found.isEmpty() || before.newest().isEmpty()) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        Clause clause = found.get();
        Optional<Refusal> no =
                refusal(actor, agreement, clause, before, read)
                        .or(() -> refusal(actor, agreement, clause, before, answers));
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        RowPositions positions = new RowPositions(desk);
        RowPositions.Voice voice = positions.voice(actor);
        List<PayoffStand> words =
                answers.stream().map(answer -> word(voice, before, answer)).toList();
        words.forEach(word -> desk.agreements().say(agreement.id(), word));
        tellOthers(actor, agreement, clause, words);
        positions.answered(actor, agreement.id(), PayoffPositions::isCarrier);
        return Outcome.done(answered(voice, before.with(words), words));
    }

    private static PayoffsAnswered answered(
            RowPositions.Voice voice, PayoffStands now, List<PayoffStand> words) {
        int open =
                (int)
                        now.open(voice.organisation(), voice.side()).stream()
                                .filter(item ->
                                        now.word(voice.organisation(), item.kpi()).isEmpty())
                                .count();
        return new PayoffsAnswered(
                count(words, Stand.ACCEPTED),
                count(words, Stand.COUNTERED),
                count(words, Stand.OBJECTED),
                open);
    }

    private static int count(List<PayoffStand> words, Stand stand) {
        return (int) words.stream().filter(word -> word.stand() == stand).count();
    }

    private static PayoffStand word(
            RowPositions.Voice voice, PayoffStands now, PayoffAnswer answer) {
        return new PayoffStand(
                answer.item(),
                now.newest().orElseThrow().number(),
                voice.side(),
                switch (answer) {
                    case PayoffAnswer.Acceptance _ -> Stand.ACCEPTED;
                    case PayoffAnswer.Counter _ -> Stand.COUNTERED;
                    case PayoffAnswer.Objection _ -> Stand.OBJECTED;
                },
                answer instanceof PayoffAnswer.Counter(PayoffItem wanted, _)
                        ? Optional.of(wanted)
                        : Optional.empty(),
                reason(answer),
                voice.organisation(),
                voice.person(),
                voice.at());
    }

    private static String reason(PayoffAnswer answer) {
        return switch (answer) {
            case PayoffAnswer.Acceptance _ -> "";
            case PayoffAnswer.Counter(_, String reason) -> reason.strip();
            case PayoffAnswer.Objection(_, String reason) -> reason.strip();
        };
    }

    /// Why the actor's side may not answer the table now.
    private Optional<Refusal> refusal(
            Actor actor,
            Agreement agreement,
            Clause clause,
            PayoffStands stands,
            PayoffTableId read) {
        Optional<Refusal> no = Answerable.refusal(agreement, clause, actor.side().orElseThrow());
        if (no.isPresent()) {
            return no;
        }
        if (rooms.find(agreement.id(), actor.organisation()).isSealed()) {
            return Optional.of(new AgreementRefusal.RoomSealed());
        }
        return stands.newest().orElseThrow().id().equals(read)
                ? Optional.empty()
                : Optional.of(Answerable.stale(clause));
    }

    private Optional<Refusal> refusal(
            Actor actor,
            Agreement agreement,
            Clause clause,
            PayoffStands stands,
            List<PayoffAnswer> answers) {
        List<TargetValue> targets =
                desk.agreements().targets(clause.targets().orElseThrow()).values();
        Set<Optional<Indicator>> seen = new HashSet<>();
        for (PayoffAnswer answer : answers) {
            Optional<PayoffItem> present = stands.content().item(answer.item());
            if (present.isEmpty()) {
                return Optional.of(new AgreementRefusal.NotFound());
            }
            if (!seen.add(answer.item())) {
                String name = answer.item().map(Indicator::name).orElse("CAP");
                return Optional.of(new AgreementRefusal.InvalidValues(Map.of(name, "TWICE")));
            }
            Optional<Refusal> no =
                    switch (answer) {
                        case PayoffAnswer.Acceptance _ -> Optional.empty();
                        case PayoffAnswer.Objection(_, String reason) ->
                                TakePosition.refusal(reason.strip());
                        case PayoffAnswer.Counter counter ->
                                refusal(actor, present.get(), counter)
                                        .or(() ->
                                                new PayoffCheck(desk)
                                                        .refusal(
                                                                agreement,
                                                                counter.wanted(),
                                                                targets));
                    };
            if (no.isPresent()) {
                return no;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(
            Actor actor, PayoffItem present, PayoffAnswer.Counter counter) {
        if (!actor.may(Deed.COUNTER_PROPOSE)) {
            return Optional.of(new AgreementRefusal.NotAllowed(Deed.COUNTER_PROPOSE));
        }
        if (counter.reason().strip().length() > TakePosition.REASON_LIMIT) {
            return Optional.of(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT));
        }
        return counter.wanted().equals(present)
                ? Optional.of(new AgreementRefusal.NothingChanged())
                : Optional.empty();
    }

    /// Only those who read the clause learn of it.
    private void tellOthers(
            Actor actor, Agreement agreement, Clause clause, List<PayoffStand> words) {
        Map<String, String> details =
                Map.of(
                        "side", actor.side().orElseThrow().name(),
                        "accepted", Integer.toString(count(words, Stand.ACCEPTED)),
                        "proposed", Integer.toString(count(words, Stand.COUNTERED)),
                        "objected", Integer.toString(count(words, Stand.OBJECTED)));
        Set<PartySide> eyes = Desk.eyesOn(agreement, clause);
        desk.record(actor, agreement, FactKind.PAYOFFS_ANSWERED, eyes, details);
        Set<PartySide> told = EnumSet.copyOf(eyes);
        told.retainAll(clause.stakes());
        desk.tell(actor, agreement, told, NoticeKind.PAYOFFS_ANSWERED, details);
    }
}
