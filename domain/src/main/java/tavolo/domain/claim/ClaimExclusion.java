package tavolo.domain.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.CalendarDays;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.agreement.RemarkFile;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.TypedText;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.Indicator;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTimeline;

/// The provider claims that some time does not count for some targets of an agreement, on a ground
/// that the terms in force at that time exclude. The client is told and has to answer; until then,
/// and if it refuses, the time counts.
@UseCase
public final class ClaimExclusion {

    /// The most claims on one agreement.
    public static final int MOST = 500;

    /// The most days of one claim.
    public static final int MOST_DAYS = 366;

    private final Desk desk;
    private final ExclusionClaims claims;
    private final TargetTimelines timelines;
    private final Parties parties;
    private final FileChecks files;

    public ClaimExclusion(
            Desk desk,
            ExclusionClaims claims,
            TargetTimelines timelines,
            Parties parties,
            FileChecks files) {
        this.desk = desk;
        this.claims = claims;
        this.timelines = timelines;
        this.parties = parties;
        this.files = files;
    }

    /// Refused without evidence or targets, for time that lies ahead, for more than [#MOST_DAYS]
    /// days, on a ground that is not agreed for each of the targets on all the days, and beyond
    /// [#MOST] claims, and when one of the files cannot be taken.
    ///
    /// @param sent files that prove it; all who read the claim may have them
    public Outcome<ClaimId> by(
            Actor actor, AgreementId id, ClaimedTime asked, List<SentFile> sent) {
        if (!actor.may(Deed.CLAIM_EXCLUSION)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.CLAIM_EXCLUSION));
        }
        // Looking into files takes its time and is done before any transaction.
        return files.of(sent, desk.ids()).then(kept -> by(actor, id, asked, new Proof(kept)));
    }

    /// Files that were looked into.
    private record Proof(List<RemarkFile> files) {

        /// Their names and digests, one after the other; nothing without any.
        Map<String, String> details() {
            return files.isEmpty()
                    ? Map.of()
                    : Map.of(
                            "files",
                            files.stream()
                                    .map(file -> file.name() + " " + file.content().digest())
                                    .collect(Collectors.joining(", ")));
        }
    }

    private Outcome<ClaimId> by(Actor actor, AgreementId id, ClaimedTime asked, Proof proof) {
        ClaimedTime time =
                new ClaimedTime(
                        asked.ground(),
                        asked.from(),
                        asked.to(),
                        asked.targets(),
                        TypedText.paragraphs(asked.evidence()));
        return desk.at(
                actor,
                Deed.CLAIM_EXCLUSION,
                id,
                agreement ->
                        refusal(agreement, time)
                                .map(Outcome::<ClaimId>refused)
                                .orElseGet(() -> claim(actor, agreement, time, proof)));
    }

    private Optional<Refusal> refusal(Agreement agreement, ClaimedTime time) {
        if (time.evidence().isEmpty()) {
            return Optional.of(new ClaimRefusal.ClaimEvidenceMissing());
        }
        if (time.evidence().length() > ClaimedTime.LIMIT) {
            return Optional.of(new AgreementRefusal.TooLong(ClaimedTime.LIMIT));
        }
        if (time.targets().isEmpty()) {
            return Optional.of(new ClaimRefusal.TargetMissing());
        }
        if (time.ground() == ExclusionCode.VOLUME_OVER_FORECAST) {
            return Optional.of(new ClaimRefusal.CountsByItself());
        }
        if (time.to().isAfter(desk.clock().now().atZone(CalendarDays.ITALY).toLocalDateTime())) {
            return Optional.of(new ClaimRefusal.TimeAhead());
        }
        if (time.from().plusDays(MOST_DAYS).isBefore(time.to())) {
            return Optional.of(new ClaimRefusal.TimeTooLong(MOST_DAYS));
        }
        return notAgreed(agreement, time).or(() -> tooMany(agreement));
    }

    private Optional<Refusal> tooMany(Agreement agreement) {
        return claims.of(agreement.id()).size() < MOST
                ? Optional.empty()
                : Optional.of(new ClaimRefusal.TooManyClaims(MOST));
    }

    /// A target of another line, or one of which nothing applied, excludes nothing either.
    private Optional<Refusal> notAgreed(Agreement agreement, ClaimedTime time) {
        List<TargetTimeline> known = new ArrayList<>();
        for (ServiceLine line : parties.linesOfAgreement(agreement.id().value())) {
            known.addAll(timelines.on(line.id()));
        }
        Set<TargetSubject> agreed =
                known.stream()
                        .filter(timeline -> excludes(timeline, time))
                        .map(TargetTimeline::subject)
                        .collect(Collectors.toSet());
        return agreed.containsAll(time.targets())
                ? Optional.empty()
                : Optional.of(new ClaimRefusal.GroundNotAgreed(time.ground()));
    }

    private static boolean excludes(TargetTimeline timeline, ClaimedTime time) {
        List<Segment> applied = timeline.taken(time.days());
        return !applied.isEmpty()
                && applied.stream()
                        .allMatch(segment ->
                                segment.version()
                                        .terms()
                                        .allowances()
                                        .exclusion(time.ground())
                                        .isPresent());
    }

    private Outcome<ClaimId> claim(
            Actor actor, Agreement agreement, ClaimedTime time, Proof proof) {
        Claim claim =
                new Claim(
                        new ClaimId(desk.ids().next()),
                        agreement.id(),
                        time,
                        actor.organisation(),
                        actor.person(),
                        desk.clock().now(),
                        Optional.empty());
        claims.add(claim);
        claims.enclose(claim.id(), proof.files());
        Map<String, String> details = new HashMap<>(details(time));
        details.putAll(proof.details());
        desk.record(actor, agreement, FactKind.EXCLUSION_CLAIMED, Desk.eyesOn(agreement), details);
        // Files and their digests are the fact's: a notice is short.
        desk.tell(
                actor,
                agreement,
                Set.of(PartySide.CLIENT),
                NoticeKind.EXCLUSION_CLAIMED,
                details(time));
        return Outcome.done(claim.id());
    }

    /// What facts and notices tell of a claim.
    static Map<String, String> details(ClaimedTime time) {
        return Map.of(
                "ground", time.ground().name(),
                "timeFrom", time.from().toString(),
                "timeTo", time.to().toString(),
                "targets",
                        time.targets().stream()
                                .map(TargetSubject::kpi)
                                .distinct()
                                .sorted(Indicator.IN_ORDER)
                                .map(Indicator::name)
                                .collect(Collectors.joining(" ")),
                "evidence", time.evidence());
    }
}
