package tavolo.persistence.talks;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Acquaintances;
import tavolo.domain.agreement.AgreedTargets;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.AnswerPayoffs;
import tavolo.domain.agreement.AnswerRemark;
import tavolo.domain.agreement.AnswerTargets;
import tavolo.domain.agreement.AssessClause;
import tavolo.domain.agreement.Assessments;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.BringIntoForce;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.CloseInstrument;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.EditRemark;
import tavolo.domain.agreement.Enclosing;
import tavolo.domain.agreement.EndTalks;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentTexts;
import tavolo.domain.agreement.NameSignatories;
import tavolo.domain.agreement.OpenAgreement;
import tavolo.domain.agreement.OpeningRequest;
import tavolo.domain.agreement.Origins;
import tavolo.domain.agreement.PayoffAnswer;
import tavolo.domain.agreement.PayoffStands;
import tavolo.domain.agreement.PayoffTable;
import tavolo.domain.agreement.PayoffTableId;
import tavolo.domain.agreement.PrepareAnswer;
import tavolo.domain.agreement.ProposeAgreement;
import tavolo.domain.agreement.ProposePayoffs;
import tavolo.domain.agreement.ReleaseAnswers;
import tavolo.domain.agreement.RemarkDraft;
import tavolo.domain.agreement.Remarks;
import tavolo.domain.agreement.ReviseClause;
import tavolo.domain.agreement.Rooms;
import tavolo.domain.agreement.RowAnswer;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.agreement.TypedClause;
import tavolo.domain.agreement.UnsentProposals;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.agreement.WriteRemark;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.document.Renderer;
import tavolo.domain.exhibit.ExhibitAnnexes;
import tavolo.domain.exhibit.Exhibits;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.library.TemplateId;
import tavolo.domain.meeting.AnswerMeeting;
import tavolo.domain.meeting.CallMeeting;
import tavolo.domain.meeting.MeetingId;
import tavolo.domain.meeting.MeetingPlan;
import tavolo.domain.meeting.Meetings;
import tavolo.domain.meeting.RecordFailure;
import tavolo.domain.meeting.RecordTexts;
import tavolo.domain.meeting.Reply;
import tavolo.domain.meeting.SealRecords;
import tavolo.domain.meeting.TalkRecords;
import tavolo.domain.notice.Notices;
import tavolo.domain.party.Actor;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Sealer;
import tavolo.domain.study.Studies;
import tavolo.domain.study.StudyAnnexes;
import tavolo.domain.template.CreateTemplate;
import tavolo.domain.template.EditTemplate;
import tavolo.domain.template.PublishTemplate;
import tavolo.domain.template.TemplateDesk;
import tavolo.domain.template.Templates;
import tavolo.domain.term.Payoffs;
import tavolo.persistence.DatabaseUnderTest;

/// The talks of three parties, from the draft to the closed texts, by the use cases of production.
/// An act that is refused is an error.
public final class Talks {

    private static final ClauseLibrary LIBRARY = ClauseLibrary.standard();

    private final DatabaseUnderTest database;
    private final TalkingParties parties;
    private final Desk desk;
    private final Remarks remarks;
    private final Rooms rooms;

    public Talks(DatabaseUnderTest database, TalkingParties parties) {
        this.database = database;
        this.parties = parties;
        this.desk = desk(database);
        this.remarks = database.the(Remarks.class);
        this.rooms = database.the(Rooms.class);
    }

    /// The desk of production on `database`.
    public static Desk desk(DatabaseUnderTest database) {
        return new Desk(
                database.transactions(),
                database.the(Agreements.class),
                database.the(AuditTrail.class),
                database.the(Notices.class),
                database.the(BusinessClock.class),
                database.the(IdSource.class));
    }

    /// The agreed targets of production on `database`.
    public static AgreedTargets targets(DatabaseUnderTest database) {
        return new AgreedTargets(
                database.the(TargetTimelines.class),
                database.the(Agreements.class),
                database.the(Parties.class),
                database.the(IdSource.class));
    }

    /// Brings a signed agreement into force.
    public void force(AgreementId id) {
        done(
                new BringIntoForce(desk, targets(database))
                        .by(parties.drafter(PartySide.PROVIDER), id));
    }

    /// The value of an act that must succeed.
    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused ->
                    throw new IllegalStateException("refused: " + refused.why());
        };
    }

    /// Every place of the library.
    public static Set<ClausePlace> allPlaces() {
        return LIBRARY.all().stream()
                .map(definition -> definition.place())
                .collect(Collectors.toSet());
    }

    /// The place of the clause `code` in the instrument of `kind`.
    public static ClausePlace place(InstrumentKind kind, String code) {
        return new ClausePlace(kind, new ClauseCode(code));
    }

    /// A new draft that holds the clauses at `places`.
    public AgreementId opened(Set<ClausePlace> places) {
        return done(
                new OpenAgreement(
                                desk,
                                database.the(Parties.class),
                                LIBRARY,
                                database.the(Origins.class))
                        .by(
                                parties.drafter(PartySide.PROVIDER),
                                new OpeningRequest(
                                        Set.of(parties.freshLine()),
                                        Set.of(parties.organisation(PartySide.UNION)),
                                        places,
                                        Language.IT,
                                        desk.clock().today(),
                                        Optional.of(desk.clock().today().plusDays(20)),
                                        true)));
    }

    /// Puts a draft on the table.
    public void propose(AgreementId id) {
        done(new ProposeAgreement(desk).by(parties.drafter(PartySide.PROVIDER), id));
    }

    /// The agreement as it stands.
    public Agreement agreement(AgreementId id) {
        return database.transactions()
                .inOne(() -> desk.agreements().findForSystem(id))
                .orElseThrow();
    }

    /// The clause at `place`.
    public Clause clause(AgreementId id, ClausePlace place) {
        return agreement(id)
                .clauses()
                .filter(c -> c.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    /// `side` prepares to add `words` to a clause and to change `values`, for `reason`.
    public void prepare(
            AgreementId id,
            ClausePlace place,
            PartySide side,
            String words,
            Map<String, String> values,
            String reason) {
        Clause clause = clause(id, place);
        done(
                new PrepareAnswer(desk, rooms, database.the(UnsentProposals.class), LIBRARY)
                        .propose(
                                parties.drafter(side),
                                id,
                                clause.id(),
                                Language.EN,
                                proposal(clause, words, values, reason)));
    }

    /// `side` releases what it has prepared.
    public void release(AgreementId id, PartySide side) {
        done(
                new ReleaseAnswers(desk, rooms, remarks, database.the(Parties.class))
                        .now(parties.drafter(side), id));
    }

    /// `side` declares the talks failed, and the records of it are sealed.
    public void fail(AgreementId id, PartySide side, String reason) {
        TalkRecords records = database.the(TalkRecords.class);
        RecordTexts texts =
                new RecordTexts(database.the(Parties.class), LIBRARY, UnaryOperator.identity());
        done(
                new EndTalks(desk, new RecordFailure(desk, records, texts))
                        .fail(parties.drafter(side), id, reason));
        new SealRecords(
                        database.transactions(),
                        records,
                        database.the(Renderer.class),
                        database.the(Sealer.class),
                        database.the(Clock.class))
                .ensure(id);
    }

    /// The first of `sides` calls a meeting of all of them, the second answers; that of two sides
    /// is called off. `word` stands wherever somebody writes.
    public void meet(AgreementId id, List<PartySide> sides, String word) {
        Meetings meetings = database.the(Meetings.class);
        CallMeeting call = new CallMeeting(desk, meetings);
        Actor caller = parties.drafter(sides.getFirst());
        MeetingPlan plan =
                new MeetingPlan(
                        "Roma " + word,
                        "https://video.example/" + word,
                        desk.clock().now().plus(Duration.ofDays(2)),
                        Duration.ofHours(1),
                        List.of("punto " + word));
        MeetingId meeting = done(call.by(caller, id, Set.copyOf(sides), plan));
        done(
                new AnswerMeeting(desk, meetings)
                        .by(
                                parties.drafter(sides.get(1)),
                                id,
                                meeting,
                                new AnswerMeeting.Words(Reply.COMES, word, Optional.empty())));
        if (sides.size() == 2) {
            done(call.cancel(caller, id, meeting, word));
        }
    }

    /// `side` adds `words` to a clause and changes `values`, for `reason`.
    public void revise(
            AgreementId id,
            ClausePlace place,
            PartySide side,
            String words,
            Map<String, String> values,
            String reason) {
        Clause clause = clause(id, place);
        done(
                new ReviseClause(desk, LIBRARY)
                        .by(
                                parties.drafter(side),
                                id,
                                clause.id(),
                                Language.EN,
                                proposal(clause, words, values, reason)));
    }

    private ClauseProposal proposal(
            Clause clause, String words, Map<String, String> values, String reason) {
        ClauseText before =
                database.transactions().inOne(() -> desk.agreements().text(clause.latest()));
        return new ClauseProposal(
                clause.latest(),
                before.words().it() + "\n" + words,
                before.words().en() + "\n" + words,
                values,
                reason);
    }

    /// `side` answers in the thread that the comment `opening` opened.
    public void answer(AgreementId id, UUID opening, PartySide side, String words) {
        done(
                new AnswerRemark(desk, remarks, enclosing())
                        .by(parties.drafter(side), id, opening, RemarkDraft.of(words)));
    }

    /// `side` lets more people read its comment.
    public UUID widen(AgreementId id, UUID remark, PartySide side, Audience wider) {
        return done(talk().widen(parties.drafter(side), id, remark, wider));
    }

    /// `side` comments on a clause for `audience`; the identity of the comment.
    public UUID remark(
            AgreementId id, ClausePlace place, PartySide side, Audience audience, String words) {
        return remark(id, place, side, audience, RemarkDraft.of(words));
    }

    /// `side` comments on a clause for `audience`, with what goes with it.
    public UUID remark(
            AgreementId id,
            ClausePlace place,
            PartySide side,
            Audience audience,
            RemarkDraft draft) {
        ClauseId clause = clause(id, place).id();
        return done(talk().by(parties.drafter(side), id, clause, audience, draft));
    }

    /// Every file is taken for a PDF; what files are is no matter of the talks.
    private Enclosing enclosing() {
        return new Enclosing(
                remarks,
                (id, eyes) -> database.the(Acquaintances.class).of(id, eyes),
                new FileChecks(
                        List.of(_ -> Optional.of(Outcome.done(FileKind.PDF))),
                        new FileChecks.Limits(1, 2)));
    }

    /// `side` puts other words in the place of its comment.
    public void reword(AgreementId id, UUID remark, PartySide side, String words) {
        done(new EditRemark(desk, remarks).by(parties.drafter(side), id, remark, 1, words));
    }

    /// `side` prepares a comment for `wanted` in its room.
    public UUID prepareRemark(
            AgreementId id, ClausePlace place, PartySide side, Audience wanted, String words) {
        ClauseId clause = clause(id, place).id();
        return done(
                talk().prepare(parties.drafter(side), id, clause, wanted, RemarkDraft.of(words)));
    }

    private WriteRemark talk() {
        return new WriteRemark(desk, remarks, enclosing());
    }

    /// `side` objects to a clause.
    public void object(AgreementId id, ClausePlace place, PartySide side, String reason) {
        Clause clause = clause(id, place);
        done(new TakePosition(desk).object(parties.drafter(side), id, clause.latest(), reason));
    }

    /// `side` objects to the first row of the targets.
    public void objectToRow(AgreementId id, PartySide side, String reason) {
        TargetRevision table =
                database.transactions()
                        .inOne(() -> database.the(Agreements.class).tables(id).getLast());
        done(
                new AnswerTargets(desk, targets(database), rooms)
                        .by(
                                parties.drafter(side),
                                id,
                                table.id(),
                                List.of(
                                        new RowAnswer.Objection(
                                                table.values().getFirst().kpi(), reason))));
    }

    /// `side` proposes what the targets are worth.
    public void propose(AgreementId id, PartySide side, Payoffs worth, String reason) {
        Optional<PayoffTableId> before = worth(id).newest().map(PayoffTable::id);
        done(new ProposePayoffs(desk).by(parties.drafter(side), id, before, worth, reason));
    }

    /// `side` answers what the targets are worth.
    public void answer(AgreementId id, PartySide side, PayoffAnswer... answers) {
        PayoffTableId read = worth(id).newest().orElseThrow().id();
        done(new AnswerPayoffs(desk, rooms).by(parties.drafter(side), id, read, List.of(answers)));
    }

    /// What the targets are worth, as the system itself knows it.
    public PayoffStands worth(AgreementId id) {
        Agreements agreements = database.the(Agreements.class);
        return database.transactions()
                .inOne(() ->
                        new PayoffStands(agreements.payoffTables(id), agreements.payoffStands(id)));
    }

    /// Every side accepts everything that it does not agree to yet.
    public void acceptAll(AgreementId id) {
        for (PartySide side : PartySide.values()) {
            Actor actor = parties.drafter(side);
            agreement(id)
                    .clauses()
                    .filter(clause -> clause.stakes().contains(side) && !clause.isAgreedBy(side))
                    .forEach(clause ->
                            done(new TakePosition(desk).accept(actor, id, clause.latest())));
        }
    }

    /// Names everybody who signs for a side.
    public void nameAll(AgreementId id) {
        for (Instrument instrument : agreement(id).instruments()) {
            for (PartySide side : instrument.kind().signingSides()) {
                name(id, instrument.kind(), side, parties.mandates(side));
            }
        }
    }

    /// Names the holders of `mandates` for one side of one instrument.
    public void name(AgreementId id, InstrumentKind kind, PartySide side, Set<MandateId> mandates) {
        done(
                new NameSignatories(desk, database.the(Parties.class))
                        .by(parties.drafter(side), id, kind, mandates));
    }

    /// Closes every text that is still open.
    public void closeAll(AgreementId id) {
        InstrumentTexts texts =
                new InstrumentTexts(
                        desk.agreements(),
                        database.the(Parties.class),
                        LIBRARY,
                        new StudyAnnexes(database.the(Studies.class), database.the(Parties.class))
                                .then(new ExhibitAnnexes(database.the(Exhibits.class))));
        for (Instrument instrument : agreement(id).instruments()) {
            if (instrument.isOpen()) {
                done(
                        new CloseInstrument(desk, texts, targets(database))
                                .by(parties.drafter(PartySide.PROVIDER), id, instrument.kind()));
            }
        }
    }

    /// The slots of `kind` that nobody decided yet.
    public Set<Signatory> open(AgreementId id, InstrumentKind kind) {
        return Set.copyOf(agreement(id).instrument(kind).orElseThrow().missingSignatories());
    }

    /// `side` says that the deviation of a clause is better for the workers.
    public void assess(AgreementId id, ClausePlace place, PartySide side, String reason) {
        done(
                new AssessClause(desk, database.the(Assessments.class), LIBRARY)
                        .by(
                                parties.drafter(side),
                                id,
                                clause(id, place).id(),
                                WorkersEffect.BETTER,
                                reason));
    }

    /// A published model of the provider with the clauses at `places`, of which one says `word`.
    public TemplateId model(Set<ClausePlace> places, ClausePlace changed, String word) {
        Actor drafter = parties.drafter(PartySide.PROVIDER);
        TemplateDesk keeping =
                new TemplateDesk(
                        database.transactions(),
                        database.the(Templates.class),
                        desk.trail(),
                        desk.clock(),
                        desk.ids());
        TemplateId id =
                done(
                        new CreateTemplate(keeping, desk.agreements(), LIBRARY)
                                .fromLibrary(drafter, word, places));
        done(
                new EditTemplate(keeping, LIBRARY)
                        .write(
                                drafter,
                                new TemplateDesk.Seen(id, 0),
                                changed,
                                new TypedClause(Language.IT, word, word, Map.of()),
                                false));
        done(new PublishTemplate(keeping).by(drafter, new TemplateDesk.Seen(id, 1), word));
        return id;
    }
}
