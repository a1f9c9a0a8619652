package tavolo.domain.life;

import java.util.List;
import java.util.Map;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Answer;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.PreparedAnswer;
import tavolo.domain.agreement.Room;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;

/// A table in negotiation with the rooms of its four organisations, one person in each.
final class RoomScene {

    final House house = new House();
    final Story story = new Story(house).negotiating();
    final Actor provider = house.everyone.at(PartySide.PROVIDER);
    final Actor client = house.everyone.at(PartySide.CLIENT);
    final Actor union = house.everyone.at(PartySide.UNION);
    final Actor otherUnion = house.everyone.secondDelegate();

    int release(Actor actor, String place) {
        prepareObjection(actor, place);
        return Story.done(house.release.now(actor, story.id())).round();
    }

    void prepareAcceptance(Actor actor, String place) {
        Story.done(house.prepareAnswer.accept(actor, story.id(), story.clause(place).latest()));
    }

    void prepareObjection(Actor actor, String place) {
        Story.done(
                house.prepareAnswer.object(
                        actor, story.id(), story.clause(place).latest(), "così no"));
    }

    ClauseText prepareProposal(Actor actor, String place, String words) {
        Clause clause = story.clause(place);
        Story.done(propose(actor, clause, words));
        return answers(actor).stream()
                .filter(prepared -> prepared.clause().equals(clause.id()))
                .map(prepared -> ((Answer.Proposal) prepared.answer()).text())
                .findFirst()
                .orElseThrow();
    }

    Outcome<Integer> propose(Actor actor, Clause clause, String words) {
        return house.prepareAnswer.propose(
                actor,
                story.id(),
                clause.id(),
                Language.IT,
                new ClauseProposal(clause.latest(), words, words, Map.of(), "perché sì"));
    }

    List<PreparedAnswer> answers(Actor actor) {
        return room(actor).answers();
    }

    Room room(Actor actor) {
        return house.transactions.inOne(() -> house.rooms.find(story.id(), actor.organisation()));
    }

    Map<OrganisationId, ClauseText> counters(Clause clause) {
        return house.transactions.inOne(() -> house.agreements.counters(clause.latest()));
    }

    Map<String, String> lastTold(Actor actor) {
        return house.notices.told().stream()
                .filter(told -> told.recipients().contains(actor.organisation()))
                .reduce((_, last) -> last)
                .orElseThrow()
                .details();
    }
}
