package tavolo.domain.given;

import java.util.Map;
import tavolo.domain.party.PartySide;

/// Acts with kept studies.
final class StudyActs {

    private StudyActs() {}

    static Map<String, Act> all() {
        return Map.of(
                "KeepStudy.by",
                new Act(
                        Act.Scene.NEGOTIATING,
                        true,
                        (h, a, s) ->
                                h.keepStudy.by(
                                        a, s.agreement(), "Più remoto", GivenStudy.inputs())),
                "AttachStudy.attach",
                new Act(
                        Act.Scene.STUDIED,
                        true,
                        (h, a, s) -> h.attachStudy.attach(a, s.agreement(), 1, "per tutti")),
                "AttachStudy.detach",
                new Act(
                        Act.Scene.ATTACHED,
                        true,
                        (h, a, s) -> h.attachStudy.detach(a, s.agreement(), "non serve")));
    }

    /// The provider has kept a study.
    static void studied(House house, Story story) {
        Story.done(
                house.keepStudy.by(
                        house.everyone.at(PartySide.PROVIDER),
                        story.id(),
                        "Più remoto",
                        GivenStudy.inputs()));
    }

    /// And has put it behind the targets.
    static void attached(House house, Story story) {
        studied(house, story);
        Story.done(
                house.attachStudy.attach(
                        house.everyone.at(PartySide.PROVIDER), story.id(), 1, "per tutti"));
    }
}
