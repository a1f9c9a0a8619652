package tavolo.domain.given;

import static tavolo.domain.given.Act.Scene.AGREED;
import static tavolo.domain.given.Act.Scene.CALLED;
import static tavolo.domain.given.Act.Scene.DRAFT;
import static tavolo.domain.given.Act.Scene.HELD;
import static tavolo.domain.given.Act.Scene.INITIALLED;
import static tavolo.domain.given.Act.Scene.INVITED;
import static tavolo.domain.given.Act.Scene.IN_FORCE;
import static tavolo.domain.given.Act.Scene.NEGOTIATING;
import static tavolo.domain.given.Act.Scene.NOTED;
import static tavolo.domain.given.Act.Scene.PREPARED;
import static tavolo.domain.given.Act.Scene.SIGNED;
import static tavolo.domain.given.Act.Scene.SIGNING;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.OpeningRequest;
import tavolo.domain.agreement.Remark;
import tavolo.domain.agreement.RemarkDraft;
import tavolo.domain.agreement.RowAnswer;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.RecordText.Presence;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.meeting.AnswerMeeting;
import tavolo.domain.meeting.MeetingPlan;
import tavolo.domain.meeting.MinutesDraft;
import tavolo.domain.meeting.Reply;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.PrepareTogether;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.TargetValue;

/// Every public method of every use case, by its name, such as `TakePosition.accept`.
public final class Acts {

    private static final Map<String, Act> ALL = new LinkedHashMap<>();

    static {
        negotiation();
        signing();
        RemoteActs.all().forEach(ALL::put);
        ReadingActs.all().forEach(ALL::put);
        SlotActs.all().forEach(ALL::put);
        RoomActs.all().forEach(ALL::put);
        KeepingActs.all().forEach(ALL::put);
        TemplateActs.all().forEach(ALL::put);
        IndicatorActs.all().forEach(ALL::put);
        StudyActs.all().forEach(ALL::put);
        PictureActs.all().forEach(ALL::put);
        PayoffActs.all().forEach(ALL::put);
        FigureActs.all().forEach(ALL::put);
        ClaimActs.all().forEach(ALL::put);
        ProofActs.all().forEach(ALL::put);
    }

    private Acts() {}

    /// All acts, by name.
    public static Map<String, Act> all() {
        return Map.copyOf(ALL);
    }

    /// The act named `name`.
    public static Act named(String name) {
        Act act = ALL.get(name);
        if (act == null) {
            throw new IllegalArgumentException("no act is named " + name);
        }
        return act;
    }

    private static void put(String name, Act.Scene begins, Act.Call call) {
        ALL.put(name, new Act(begins, true, call));
    }

    private static void negotiation() {
        put("OpenAgreement.by", DRAFT, Acts::open);
        put(
                "OpenTargetRevision.by",
                IN_FORCE,
                (h, a, s) ->
                        h.openRevision.by(a, s.agreement(), House.firstDay(), Optional.empty()));
        put(
                "OpenErrata.by",
                IN_FORCE,
                (h, a, s) -> h.openErrata.by(a, s.agreement(), ErrataActs.usual()));
        put("ProposeAgreement.by", DRAFT, (h, a, s) -> h.propose.by(a, s.agreement()));
        put(
                "TakePosition.accept",
                NEGOTIATING,
                (h, a, s) -> h.position.accept(a, s.agreement(), s.version()));
        put(
                "TakePosition.acceptAll",
                NEGOTIATING,
                (h, a, s) -> h.position.acceptAll(a, s.agreement(), List.of(s.version())));
        put(
                "TakePosition.acceptWithReserve",
                NEGOTIATING,
                (h, a, s) ->
                        h.position.acceptWithReserve(a, s.agreement(), s.version(), "salvo prova"));
        put(
                "TakePosition.object",
                NEGOTIATING,
                (h, a, s) -> h.position.object(a, s.agreement(), s.version(), "così no"));
        put("ReviseClause.by", NEGOTIATING, Acts::revise);
        put(
                "KeepUnsent.keep",
                NEGOTIATING,
                (h, a, s) -> h.unsent.keep(a, s.agreement(), s.clause(), proposal(s)));
        put(
                "KeepUnsent.find",
                NEGOTIATING,
                (h, a, s) -> h.unsent.find(a, s.agreement(), s.clause()));
        put(
                "KeepUnsent.discard",
                NEGOTIATING,
                (h, a, s) -> h.unsent.discard(a, s.agreement(), s.clause()));
        put("ReviseTargets.by", NEGOTIATING, Acts::reviseTargets);
        put(
                "AnswerTargets.by",
                NEGOTIATING,
                (h, a, s) ->
                        h.answerTargets.by(
                                a,
                                s.agreement(),
                                s.targets(),
                                List.of(new RowAnswer.Objection(Kpi.SL, "troppo presto"))));
        put(
                "WriteRemark.by",
                NEGOTIATING,
                (h, a, s) ->
                        h.remark.by(
                                a,
                                s.agreement(),
                                s.clause(),
                                Audience.everyone(),
                                RemarkDraft.of("una domanda")));
        put(
                "WriteRemark.widen",
                NOTED,
                (h, a, s) -> h.remark.widen(a, s.agreement(), noteOn(h, s), Audience.everyone()));
        put(
                "CallMeeting.by",
                NEGOTIATING,
                (h, a, s) -> h.call.by(a, s.agreement(), EnumSet.allOf(PartySide.class), plan(h)));
        put(
                "CallMeeting.change",
                CALLED,
                (h, a, s) -> h.call.change(a, s.agreement(), s.meeting(), plan(h)));
        put(
                "CallMeeting.cancel",
                CALLED,
                (h, a, s) -> h.call.cancel(a, s.agreement(), s.meeting(), "sciopero"));
        put(
                "AnswerMeeting.by",
                INVITED,
                (h, a, s) ->
                        h.answer.by(
                                a,
                                s.agreement(),
                                s.meeting(),
                                new AnswerMeeting.Words(Reply.COMES, "", Optional.empty())));
        put(
                "WriteMinutes.draft",
                HELD,
                (h, a, s) -> h.minutes.draft(a, s.agreement(), s.meeting()));
        put(
                "WriteMinutes.keep",
                HELD,
                (h, a, s) -> h.minutes.keep(a, s.agreement(), s.meeting(), minutes(a)));
        put(
                "WriteMinutes.fix",
                HELD,
                (h, a, s) -> h.minutes.fix(a, s.agreement(), s.meeting(), minutes(a)));
        put(
                "NameSignatories.by",
                NEGOTIATING,
                (h, a, s) ->
                        h.signatories.by(
                                a,
                                s.agreement(),
                                InstrumentKind.TRI_PARTY_PROTOCOL,
                                Set.of(s.mandate())));
        put(
                "NameSignatories.candidates",
                NEGOTIATING,
                (h, a, s) -> h.signatories.candidates(a, s.agreement()));
        put(
                "CloseInstrument.by",
                AGREED,
                (h, a, s) -> h.close.by(a, s.agreement(), InstrumentKind.TRI_PARTY_PROTOCOL));
        put(
                "EndTalks.withdraw",
                NEGOTIATING,
                (h, a, s) -> h.end.withdraw(a, s.agreement(), "ripensamento"));
        put("EndTalks.fail", NEGOTIATING, (h, a, s) -> h.end.fail(a, s.agreement(), "è finita"));
        put("BringIntoForce.by", SIGNED, (h, a, s) -> h.force.by(a, s.agreement()));
    }

    /// Sound minutes of a meeting at which `actor` was.
    static MinutesDraft minutes(Actor actor) {
        return new MinutesDraft(
                List.of(
                        new MinutesDraft.Person(
                                actor.name(), actor.organisation(), "", Presence.PRESENT)),
                List.of("se ne parla ancora"),
                "",
                actor.person(),
                Instant.EPOCH);
    }

    /// A sound plan for a meeting tomorrow.
    static MeetingPlan plan(House house) {
        return new MeetingPlan(
                "Roma, sala grande",
                "",
                house.today.now().plus(Duration.ofDays(1)),
                Duration.ofHours(2),
                List.of("varie"));
    }

    private static Outcome<?> open(House house, Actor actor, Subject subject) {
        return house.open.by(
                actor,
                new OpeningRequest(
                        Set.of(subject.line()),
                        Set.of(Everyone.SECOND_UNION),
                        Set.of(ClausePlace.parse(Story.AIMS)),
                        Language.IT,
                        House.firstDay(),
                        Optional.empty(),
                        false));
    }

    private static Outcome<?> revise(House house, Actor actor, Subject subject) {
        return house.revise.by(
                actor, subject.agreement(), subject.clause(), Language.IT, proposal(subject));
    }

    static UUID noteOn(House house, Subject subject) {
        return house.remarks.on(subject.clause()).stream()
                .findFirst()
                .map(Remark::id)
                .orElseGet(UUID::randomUUID);
    }

    static ClauseProposal proposal(Subject subject) {
        return new ClauseProposal(
                subject.version(), "1. Altre parole.", "1. Other words.", Map.of(), "più chiaro");
    }

    private static Outcome<?> reviseTargets(House house, Actor actor, Subject subject) {
        TargetValue wanted =
                TargetValue.usual(
                        KpiFormula.SL_OFFERED,
                        Optional.empty(),
                        new BigDecimal("71.5"),
                        House.firstDay(),
                        Optional.empty());
        return house.targets.by(
                actor, subject.agreement(), subject.targets(), List.of(wanted), "meno fretta");
    }

    private static void signing() {
        put("OpenSigning.by", INITIALLED, (h, a, s) -> h.openSigning.by(a, s.agreement()));
        put(
                "PrepareSignature.by",
                SIGNING,
                (h, a, s) -> h.prepare.by(a, s.agreement(), s.signatory()));
        put(
                "CompleteSignature.by",
                PREPARED,
                (h, a, s) ->
                        h.complete.by(
                                a,
                                s.signing().session(),
                                FakeStepUp.SECRET,
                                s.signing().textDigest(),
                                s.signing().paperDigest()));
        put(
                "PrepareTogether.by",
                SIGNING,
                (h, a, s) ->
                        h.prepareTogether.by(
                                a,
                                List.of(new PrepareTogether.Place(s.agreement(), s.signatory()))));
        put(
                "SignTogether.by",
                PREPARED,
                (h, a, s) -> h.signTogether.by(a, List.of(s.signing()), FakeStepUp.SECRET));
        put(
                "SignElsewhere.look",
                SIGNING,
                (h, a, s) -> h.elsewhere.look(a, s.agreement(), s.signatory()));
        put(
                "SignElsewhere.take",
                SIGNING,
                (h, a, s) -> h.elsewhere.take(a, s.agreement(), s.signatory()));
        put(
                "SignElsewhere.giveBack",
                SIGNING,
                (h, a, s) -> h.elsewhere.giveBack(a, s.agreement(), s.signatory()));
        put(
                "SignElsewhere.bring",
                SIGNING,
                (h, a, s) ->
                        h.elsewhere.bring(a, s.agreement(), s.signatory(), signedElsewhere(h, s)));
        put(
                "RefuseToSign.by",
                SIGNING,
                (h, a, s) ->
                        h.refuse.by(
                                a, s.agreement(), s.signatory(), "non così", Set.of(s.clause())));
    }

    private static Bytes signedElsewhere(House house, Subject subject) {
        return house.transactions
                .inOne(() -> house.agreements.findForSystem(subject.agreement()))
                .flatMap(agreement ->
                        agreement.instruments().stream()
                                .flatMap(instrument -> instrument.signatories().stream())
                                .filter(one -> one.id().equals(subject.signatory()))
                                .findFirst())
                .map(new Story(house, subject.agreement())::signedElsewhere)
                .orElse(Bytes.of(new byte[] {1}));
    }
}
