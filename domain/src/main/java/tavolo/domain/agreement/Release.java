package tavolo.domain.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// One release of the answers of one or several rooms, within the transaction of its use case.
///
/// Acceptances and objections come first, on the versions that everybody had before the eyes; then
/// the next versions; last the counter-proposals, beside the version that is on the table then. A
/// clause for which two organisations that draft it want other words at once keeps its version:
/// both stand beside it, and neither has come first.
final class Release {

    private final Desk desk;
    private final Rooms rooms;
    private final Remarks remarks;
    private final TakePosition positions;
    private final Revisions revisions;
    private final Set<PartySide> lost = EnumSet.noneOf(PartySide.class);
    private Agreement agreement;
    private int comments;

    /// @param agreement as it stands before the release
    Release(Desk desk, Rooms rooms, Remarks remarks, Agreement agreement) {
        this.desk = desk;
        this.rooms = rooms;
        this.remarks = remarks;
        this.agreement = agreement;
        this.positions = new TakePosition(desk.untold());
        this.revisions = new Revisions(desk.untold());
    }

    /// One answer on its way to the table.
    private record Given(Actor actor, Clause clause, Answer answer) {

        boolean isProposal() {
            return answer instanceof Answer.Proposal;
        }
    }

    /// Releases everything in `all`, by the actor under whose name it is released.
    Released of(Map<Actor, Room> all) {
        List<Given> given = new ArrayList<>();
        all.forEach((actor, room) -> given.addAll(answers(actor, room)));
        given.sort(Comparator.comparing(each -> each.clause().place()));
        if (given.isEmpty() && all.values().stream().noneMatch(Room::isSealed)) {
            return commentsOnly(all.keySet());
        }
        begin(all);
        int round = round(all);
        List<Given> proposals = given.stream().filter(Given::isProposal).toList();
        given.stream().filter(each -> !each.isProposal()).forEach(this::say);
        reload();
        proposals.stream().filter(each -> isNext(each, proposals)).forEach(this::revise);
        reload();
        proposals.stream().filter(each -> !isNext(each, proposals)).forEach(this::counter);
        all.forEach((actor, room) -> {
            comment(actor);
            rooms.released(agreement.id(), room.organisation(), round);
            tell(actor, given, round);
        });
        return new Released(
                round,
                count(given, Answer.Acceptance.class),
                count(given, Answer.Objection.class),
                proposals.size(),
                comments,
                lost);
    }

    /// Comments alone are no answer: they begin no talks and end no round.
    private Released commentsOnly(Set<Actor> actors) {
        actors.forEach(this::comment);
        return new Released(agreement.stage().round(), 0, 0, 0, comments, Set.of());
    }

    /// Gives the comments that waited to those for whom they are.
    private void comment(Actor actor) {
        for (WaitingRemark waiting : remarks.waiting(agreement.id(), actor.organisation())) {
            Clause clause =
                    agreement
                            .clauses()
                            .filter(each -> each.id().equals(waiting.remark().clause()))
                            .findFirst()
                            .orElseThrow();
            remarks.release(agreement.id(), waiting, desk.clock().now());
            Remark read = waiting.remark().widened(waiting.wanted());
            new RemarkNews(desk)
                    .tell(actor, new RemarkReach(agreement, clause, read), FactKind.REMARK_WRITTEN);
            comments++;
        }
    }

    private List<Given> answers(Actor actor, Room room) {
        return agreement
                .clauses()
                .flatMap(clause ->
                        room.answers().stream()
                                .filter(prepared -> prepared.clause().equals(clause.id()))
                                .map(prepared -> new Given(actor, clause, prepared.answer())))
                .toList();
    }

    private void begin(Map<Actor, Room> all) {
        all.keySet().stream()
                .filter(actor -> actor.side().orElseThrow() != PartySide.PROVIDER)
                .findFirst()
                .ifPresent(actor -> positions.begin(actor, agreement, actor.side().orElseThrow()));
        reload();
    }

    /// The round of this release, which begins with it when one of the rooms has released in the
    /// present one already.
    private int round(Map<Actor, Room> all) {
        int present = agreement.stage().round();
        boolean again =
                all.entrySet().stream()
                        .anyMatch(each -> lastRound(each.getKey(), each.getValue()) >= present);
        if (again && agreement.stage() instanceof Stage.Negotiating talks) {
            desk.agreements().move(agreement.id(), talks.nextRound(), desk.clock().now());
            reload();
        }
        return agreement.stage().round();
    }

    /// What the provider put on the table at the start is its answer of the first round.
    private static int lastRound(Actor actor, Room room) {
        boolean proposer = actor.side().orElseThrow() == PartySide.PROVIDER;
        return Math.max(room.releasedRound(), proposer ? 1 : 0);
    }

    private void say(Given given) {
        switch (given.answer()) {
            case Answer.Acceptance(_, String reserve) ->
                    positions.say(
                            given.actor(), agreement, given.clause(), Stand.ACCEPTED, reserve);
            case Answer.Objection(_, String reason) ->
                    positions.say(given.actor(), agreement, given.clause(), Stand.OBJECTED, reason);
            case Answer.Proposal _ -> throw new IllegalArgumentException("a proposal is no stand");
        }
    }

    /// Whether a proposal is the next version of its clause: its side drafts the clause, and no
    /// other that does wants other words in the same release.
    private static boolean isNext(Given proposal, List<Given> all) {
        return isDrafters(proposal)
                && all.stream()
                        .filter(other -> other.clause().id().equals(proposal.clause().id()))
                        .filter(Release::isDrafters)
                        .allMatch(proposal::equals);
    }

    private static boolean isDrafters(Given proposal) {
        return proposal.clause().isDraftedBy(proposal.actor().side().orElseThrow());
    }

    private void revise(Given given) {
        Answer.Proposal wanted = (Answer.Proposal) given.answer();
        Clause clause = present(given);
        lost.addAll(
                revisions
                        .put(
                                given.actor(),
                                agreement,
                                clause,
                                wanted.text(),
                                clause.targets(),
                                wanted.reason())
                        .acceptancesLost());
    }

    private void counter(Given given) {
        Answer.Proposal wanted = (Answer.Proposal) given.answer();
        revisions.counter(given.actor(), agreement, present(given), wanted.text(), wanted.reason());
    }

    /// The clause with what has been said of it since this release began.
    private Clause present(Given given) {
        return agreement
                .clauses()
                .filter(clause -> clause.id().equals(given.clause().id()))
                .findFirst()
                .orElseThrow();
    }

    private void reload() {
        agreement = desk.agreements().findForSystem(agreement.id()).orElseThrow();
    }

    /// Every side is told of the answers on clauses that it may read, in one notice.
    private void tell(Actor actor, List<Given> all, int round) {
        List<Given> own = all.stream().filter(each -> each.actor().equals(actor)).toList();
        Map<PartySide, List<Given>> bySide = new EnumMap<>(PartySide.class);
        for (PartySide side : PartySide.values()) {
            List<Given> read =
                    own.stream().filter(each -> each.clause().isReadableBy(side)).toList();
            if (!read.isEmpty()) {
                bySide.put(side, read);
            }
        }
        desk.record(
                actor,
                agreement,
                FactKind.ANSWERS_RELEASED,
                bySide.keySet(),
                Map.of("round", Integer.toString(round)));
        bySide.forEach((side, read) ->
                desk.tell(
                        actor,
                        agreement,
                        Set.of(side),
                        NoticeKind.ANSWERS_RELEASED,
                        Map.of(
                                "side",
                                actor.side().orElseThrow().name(),
                                "accepted",
                                Integer.toString(count(read, Answer.Acceptance.class)),
                                "objected",
                                Integer.toString(count(read, Answer.Objection.class)),
                                "proposed",
                                Integer.toString(count(read, Answer.Proposal.class)))));
    }

    private static int count(List<Given> given, Class<? extends Answer> kind) {
        return (int) given.stream().filter(each -> kind.isInstance(each.answer())).count();
    }
}
