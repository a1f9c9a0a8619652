package tavolo.domain.given;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.claim.ClaimId;
import tavolo.domain.claim.ClaimedTime;
import tavolo.domain.measured.MeasuredSpan;
import tavolo.domain.party.Channel;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.Kpi;
import tavolo.domain.term.Allowances;
import tavolo.domain.term.GivenTarget;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.Validity;

/// The acts on claims that time should not count, and the reading for which they are made.
public final class ClaimActs {

    /// The target of which claims are made.
    public static final TargetSubject SUBJECT =
            new TargetSubject(Kpi.SL, TargetScope.whole(Everyone.LINE, Channel.VOICE_IN));

    private ClaimActs() {}

    static Map<String, Act> all() {
        return Map.of(
                "ReadMeasured.by",
                new Act(
                        Act.Scene.MEASURED,
                        true,
                        (h, a, s) ->
                                h.readMeasured.by(
                                        a, s.agreement(), MeasuredSpan.upTo(h.today.today()))),
                "ReadMeasuredPictures.by",
                new Act(
                        Act.Scene.EXCLUDING,
                        true,
                        (h, a, s) ->
                                h.readPictures.by(
                                        a,
                                        s.agreement(),
                                        SUBJECT,
                                        MeasuredSpan.upTo(h.today.today()))),
                "ClaimExclusion.by",
                new Act(
                        Act.Scene.EXCLUDING,
                        true,
                        (h, a, s) -> h.claimExclusion.by(a, s.agreement(), time(), List.of())),
                "AnswerExclusion.grant",
                new Act(
                        Act.Scene.CLAIMED,
                        true,
                        (h, a, s) ->
                                h.answerExclusion.grant(
                                        a, s.agreement(), last(h, s.agreement()), "")),
                "AnswerExclusion.refuse",
                new Act(
                        Act.Scene.CLAIMED,
                        true,
                        (h, a, s) ->
                                h.answerExclusion.refuse(
                                        a, s.agreement(), last(h, s.agreement()), "era prevista")),
                "AnswerExclusion.withdraw",
                new Act(
                        Act.Scene.CLAIMED,
                        true,
                        (h, a, s) ->
                                h.answerExclusion.withdraw(
                                        a, s.agreement(), last(h, s.agreement()))));
    }

    /// Half an hour in April in which the client's system was down.
    public static ClaimedTime time() {
        LocalDateTime begin = LocalDateTime.of(2020, 4, 6, 9, 0);
        return new ClaimedTime(
                ExclusionCode.CLIENT_SYSTEM_DOWN,
                begin,
                begin.plusMinutes(30),
                Set.of(SUBJECT),
                "ticket 4711");
    }

    private static ClaimId last(House house, AgreementId id) {
        return house.transactions.inOne(() -> house.claims.of(id)).stream()
                .findFirst()
                .map(claim -> claim.id())
                .orElseGet(() -> new ClaimId(UUID.randomUUID()));
    }

    /// The terms of the service level, in force since March, exclude the time in which a system of
    /// the client is down.
    public static void excluding(House house, Story story) {
        TargetTerms terms =
                GivenTarget.serviceLevel()
                        .allowing(
                                new Allowances(
                                        Optional.empty(),
                                        List.of(
                                                new Exclusion(
                                                        ExclusionCode.CLIENT_SYSTEM_DOWN, true)),
                                        Optional.empty()));
        TargetVersion version =
                new TargetVersion(
                        new TargetVersionId(new UUID(9, 1)),
                        SUBJECT,
                        terms,
                        Validity.since(GivenTarget.day("2020-03-01")),
                        GivenTarget.hour(1));
        house.transactions.inOne(() ->
                house.timelines.record(new TargetTimeline(SUBJECT, List.of(version)), story.id()));
    }

    /// And the provider has made a claim.
    static void claimed(House house, Story story) {
        excluding(house, story);
        Story.done(
                house.claimExclusion.by(
                        house.everyone.at(PartySide.PROVIDER), story.id(), time(), List.of()));
    }
}
