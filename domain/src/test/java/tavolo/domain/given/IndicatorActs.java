package tavolo.domain.given;

import static tavolo.domain.given.Act.Scene.DEFINED;
import static tavolo.domain.given.Act.Scene.DISUSED;

import java.util.LinkedHashMap;
import java.util.Map;
import tavolo.domain.indicator.IndicatorDesk;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Role;
import tavolo.domain.target.IndicatorCode;

/// The acts on own indicators.
final class IndicatorActs {

    private IndicatorActs() {}

    /// These acts, by name.
    static Map<String, Act> all() {
        Map<String, Act> acts = new LinkedHashMap<>();
        own(
                acts,
                "DefineIndicator.by",
                (h, a, _) -> h.defineIndicator.by(a, "ALTRO", GivenIndicator.typed()));
        own(acts, "ReadIndicators.list", (h, a, _) -> h.readIndicators.list(a));
        put(
                acts,
                "ReadIndicators.one",
                DEFINED,
                (h, a, s) -> h.readIndicators.one(a, s.indicator()));
        put(
                acts,
                "ReviseIndicator.by",
                DEFINED,
                (h, a, s) ->
                        h.reviseIndicator.by(
                                a, seen(s, 0), GivenIndicator.typed("un’altra fonte")));
        put(acts, "RetireIndicator.by", DEFINED, (h, a, s) -> h.retireIndicator.by(a, seen(s, 0)));
        put(
                acts,
                "RetireIndicator.restore",
                DISUSED,
                (h, a, s) -> h.retireIndicator.restore(a, seen(s, 1)));
        return acts;
    }

    private static void put(Map<String, Act> acts, String name, Act.Scene begins, Act.Call call) {
        acts.put(name, new Act(begins, true, call));
    }

    private static void own(Map<String, Act> acts, String name, Act.Call call) {
        acts.put(name, new Act(DEFINED, false, call));
    }

    private static IndicatorDesk.Seen seen(Subject subject, long version) {
        return new IndicatorDesk.Seen(subject.indicator(), version);
    }

    /// An indicator of the organisation of `kind`, as far as `scene` says.
    static void defined(House house, OrganisationKind kind, Act.Scene scene) {
        if (kind.side().isEmpty()) {
            return;
        }
        Actor drafter = house.everyone.actor(kind, Role.values());
        IndicatorCode code =
                Story.done(
                        house.defineIndicator.by(
                                drafter, GivenIndicator.CODE, GivenIndicator.typed()));
        if (scene == DISUSED) {
            Story.done(house.retireIndicator.by(drafter, new IndicatorDesk.Seen(code, 0)));
        }
    }
}
