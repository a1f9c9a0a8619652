package tavolo.domain.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.domain.agreement.PayoffPositions.Contest;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.TargetValue;

/// Keeps what an organisation says of a clause on targets and what it says of the rows of the table
/// from contradicting each other, so that there is one truth.
///
/// A word against a row is a word against every clause that carries the table. An organisation that
/// accepts such a clause accepts every row, and one that accepts every row in an answer to the
/// table accepts the clauses. Words against a clause itself stay until their author takes them
/// back.
final class RowPositions {

    private final Desk desk;
    private final PayoffPositions money;

    RowPositions(Desk desk) {
        this.desk = desk;
        this.money = new PayoffPositions(desk);
    }

    /// Where everybody stands on the rows of `agreement`.
    static RowStands stands(Desk desk, AgreementId agreement) {
        return new RowStands(
                desk.agreements().tables(agreement), desk.agreements().rowStands(agreement));
    }

    /// One who speaks for an organisation, at a moment.
    record Voice(PartySide side, OrganisationId organisation, PersonId person, Instant at) {

        static Voice of(Position position) {
            return new Voice(
                    position.side(),
                    position.organisation(),
                    position.person(),
                    position.takenAt());
        }

        static Voice of(RowStand word) {
            return new Voice(word.side(), word.organisation(), word.person(), word.takenAt());
        }

        Position says(Stand stand, String words, boolean ofRows) {
            return new Position(side, stand, words, organisation, person, at, ofRows);
        }
    }

    /// The actor, now.
    Voice voice(Actor actor) {
        return new Voice(
                actor.side().orElseThrow(),
                actor.organisation(),
                actor.person(),
                desk.clock().now());
    }

    /// The actor has accepted `clause`, which carries the table, and so all its rows.
    void accepted(Actor actor, AgreementId id, Clause clause) {
        RowStands stands = stands(desk, id);
        Voice voice = voice(actor);
        List<Indicator> rows =
                stands.rows().stream()
                        .map(TargetValue::kpi)
                        .filter(row -> !stands.agrees(voice.organisation(), voice.side(), row))
                        .toList();
        rows.forEach(row -> accept(id, stands, voice, row));
        boolean wasMoneyOpen = money.accept(id, clause, voice);
        if (!rows.isEmpty() || wasMoneyOpen) {
            settle(id, voice);
        }
    }

    private void accept(AgreementId id, RowStands stands, Voice voice, Indicator row) {
        desk.agreements()
                .say(
                        id,
                        new RowStand(
                                row,
                                stands.newest().number(),
                                voice.side(),
                                Stand.ACCEPTED,
                                Optional.empty(),
                                "",
                                voice.organisation(),
                                voice.person(),
                                voice.at()));
    }

    /// Who has agreed to the new version of a clause has agreed to those rows of it that it had not
    /// answered.
    private void acceptUnanswered(AgreementId id, RowStands stands, Position position) {
        Voice voice = Voice.of(position);
        stands.rows().stream()
                .map(TargetValue::kpi)
                .filter(row -> stands.word(voice.organisation(), row).isEmpty())
                .filter(row -> !stands.agrees(voice.organisation(), voice.side(), row))
                .forEach(row -> accept(id, stands, voice, row));
    }

    /// Brings the positions of an organisation on the clauses into line with its words against
    /// rows; acceptances are not made here.
    void settle(AgreementId id, Voice voice) {
        settle(id, voice, _ -> true);
    }

    private void settle(AgreementId id, Voice voice, Predicate<Clause> about) {
        Agreement agreement = desk.agreements().findForSystem(id).orElseThrow();
        RowStands stands = stands(desk, id);
        concerning(agreement, voice.side()).stream()
                .filter(about)
                .forEach(clause -> settle(agreement, clause, stands, voice));
    }

    /// The same after an answer to the table: who agrees to every row accepts the clauses.
    void answered(Actor actor, AgreementId id) {
        answered(actor, id, _ -> true);
    }

    /// The same after an answer that is about some of the clauses only; the others stay untouched.
    void answered(Actor actor, AgreementId id, Predicate<Clause> about) {
        Voice voice = voice(actor);
        settle(id, voice, about);
        if (!agreesToAll(stands(desk, id), voice)) {
            return;
        }
        Agreement agreement = desk.agreements().findForSystem(id).orElseThrow();
        for (Clause clause : concerning(agreement, voice.side())) {
            if (about.test(clause)
                    && clause.positionOf(voice.organisation()).isEmpty()
                    && money.agreesToAll(id, clause, voice)) {
                accept(agreement, clause, voice);
                desk.record(
                        actor,
                        agreement,
                        FactKind.CLAUSE_ACCEPTED,
                        Desk.eyesOn(agreement, clause),
                        Map.of(
                                "clause", clause.place().code().value(),
                                "instrument", clause.place().instrument().name(),
                                "version", Integer.toString(clause.number()),
                                "reason", ""));
            }
        }
    }

    /// A clause that carries the table has a new version. Words against rows go with it; whoever
    /// was granted all it asked for has agreed to it.
    ///
    /// @param before the clause as it was
    /// @param isSameText whether the new version has the same words and values
    void renewed(AgreementId id, Clause before, boolean isSameText) {
        RowStands read = stands(desk, id);
        now(id, before).positions().forEach(position -> acceptUnanswered(id, read, position));
        align(id, before, isSameText);
    }

    /// The same when nothing changed but what the targets are worth, which is no word about the
    /// targets.
    void priced(AgreementId id, Clause before) {
        align(id, before, true);
    }

    private void align(AgreementId id, Clause before, boolean isSameText) {
        RowStands read = stands(desk, id);
        Clause renewed = now(id, before);
        for (Position position : renewed.positions()) {
            Voice voice = Voice.of(position);
            // Another text, row or picture is no word about the other side's money, nor money one
            // about its targets.
            if (!money.agreesToAll(id, renewed, voice) || !agreesToAll(read, voice)) {
                desk.agreements()
                        .forget(id, renewed.latest(), position.organisation(), position.takenAt());
            }
        }
        Agreement agreement = desk.agreements().findForSystem(id).orElseThrow();
        Clause now = now(id, before);
        RowStands stands = stands(desk, id);
        boolean mayBeGranted =
                isSameText && !before.targets().equals(now.targets()) && !stands.hasLost();
        for (Voice voice : voices(stands)) {
            settle(agreement, now, stands, voice);
            if (mayBeGranted) {
                grant(agreement, before, now, voice);
            }
        }
        money.voices(id, now).forEach(voice -> settle(agreement, now, stands, voice));
    }

    private Clause now(AgreementId id, Clause before) {
        return desk.agreements()
                .findForSystem(id)
                .orElseThrow()
                .clauses()
                .filter(clause -> clause.id().equals(before.id()))
                .findFirst()
                .orElseThrow();
    }

    /// The clause has a new version because it carries another worth of the targets; whoever was
    /// granted all it asked for has agreed to it.
    ///
    /// @param before the clause as it was
    void repriced(AgreementId id, Clause before) {
        Agreement agreement = desk.agreements().findForSystem(id).orElseThrow();
        Clause now = PayoffPositions.carrier(agreement).orElseThrow();
        if (!PayoffPositions.hasLost(PayoffPositions.stands(desk, id))) {
            money.voices(id, now).forEach(voice -> grant(agreement, before, now, voice));
        }
    }

    private void grant(Agreement agreement, Clause before, Clause now, Voice voice) {
        boolean isFree =
                now.positionOf(voice.organisation()).isEmpty()
                        && before.positionOf(voice.organisation())
                                .filter(Position::isAgainstTheClause)
                                .isEmpty();
        if (isFree
                && agreesToAll(stands(desk, agreement.id()), voice)
                && money.agreesToAll(agreement.id(), now, voice)) {
            accept(agreement, now, voice);
        }
    }

    /// Everybody whose words on rows still hold, by the last of them.
    private static List<Voice> voices(RowStands stands) {
        return List.copyOf(
                stands.rows().stream()
                        .flatMap(row -> stands.on(row.kpi()).stream())
                        .collect(
                                Collectors.toMap(
                                        RowStand::organisation,
                                        Voice::of,
                                        (one, other) -> one.at().isAfter(other.at()) ? one : other))
                        .values());
    }

    private void settle(Agreement agreement, Clause clause, RowStands stands, Voice voice) {
        Optional<Position> present = clause.positionOf(voice.organisation());
        if (!clause.stakes().contains(voice.side())
                || present.filter(Position::isAgainstTheClause).isPresent()) {
            return;
        }
        List<Contest> against =
                Stream.concat(
                                stands.contested(voice.organisation()).stream()
                                        .map(word ->
                                                Contest.of(
                                                        word.kpi().name(agreement.binding()),
                                                        word.stand(),
                                                        word.reason())),
                                money.contests(agreement, clause, voice).stream())
                        .toList();
        if (!against.isEmpty()) {
            Stand stand = against.stream().map(Contest::stand).reduce(Stand::and).orElseThrow();
            desk.agreements()
                    .take(agreement.id(), clause.latest(), voice.says(stand, words(against), true));
        } else if (present.filter(Position::ofRows).filter(p -> !p.stand().agrees()).isPresent()) {
            desk.agreements()
                    .forget(agreement.id(), clause.latest(), voice.organisation(), voice.at());
        }
    }

    private void accept(Agreement agreement, Clause clause, Voice voice) {
        desk.agreements()
                .take(agreement.id(), clause.latest(), voice.says(Stand.ACCEPTED, "", true));
    }

    private static boolean agreesToAll(RowStands stands, Voice voice) {
        return stands.verdict(voice.organisation(), voice.side())
                .equals(Optional.of(Stand.ACCEPTED));
    }

    /// Each row with the reason given, for those who read the position on the clause.
    private static String words(List<Contest> against) {
        String words = against.stream().map(Contest::words).collect(Collectors.joining("; "));
        return words.length() <= TakePosition.REASON_LIMIT
                ? words
                : words.substring(0, TakePosition.REASON_LIMIT - 1) + "…";
    }

    private static List<Clause> concerning(Agreement agreement, PartySide side) {
        return TargetClauses.of(agreement).stream()
                .filter(clause -> clause.stakes().contains(side))
                .filter(clause -> agreement.holding(clause).isOpen())
                .toList();
    }
}
