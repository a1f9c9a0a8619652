package tavolo.persistence.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import tavolo.domain.BusinessClock;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.audit.FactKind;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.board.AppliedTarget;
import tavolo.domain.board.AssessmentLine;
import tavolo.domain.board.AttachedFile;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.BoardSort;
import tavolo.domain.board.Boards;
import tavolo.domain.board.ClaimLine;
import tavolo.domain.board.ClauseHistory;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.Findings;
import tavolo.domain.board.MeetingLine;
import tavolo.domain.board.MyTasks;
import tavolo.domain.board.NoticeLine;
import tavolo.domain.board.OpeningChoice;
import tavolo.domain.board.PaperFile;
import tavolo.domain.board.PaperLine;
import tavolo.domain.board.PayoffsView;
import tavolo.domain.board.RecordLine;
import tavolo.domain.board.RoomView;
import tavolo.domain.board.SearchQuery;
import tavolo.domain.board.SettledRow;
import tavolo.domain.board.StudyLine;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.board.TargetsRow;
import tavolo.domain.board.TargetsView;
import tavolo.domain.board.TimelineEntry;
import tavolo.domain.board.YesLine;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Visibility;
import tavolo.domain.study.Study;

/// What screens read, each screen by a query of its own.
@Repository
final class JooqBoards implements Boards {

    private final AgreementBoardQuery agreements;
    private final TaskQuery tasks;
    private final TableQuery tables;
    private final ClauseQuery clauses;
    private final RoomQuery rooms;
    private final HistoryQuery histories;
    private final YesQuery yeses;
    private final AssessmentQuery assessments;
    private final TargetsQuery targets;
    private final PayoffsQuery payoffs;
    private final TargetRowsQuery targetRows;
    private final StudyQuery studies;
    private final ClaimQuery claims;
    private final TargetHistoryQuery targetHistories;
    private final FindingsQuery findings;
    private final SettledQuery settled;
    private final PaperQuery papers;
    private final MeetingQuery meetings;
    private final RecordQuery records;
    private final TimelineQuery timelines;
    private final OpeningQuery openings;
    private final NoticeQuery notices;
    private final BusinessClock clock;

    JooqBoards(DSLContext sql, Parties parties, BusinessClock clock) {
        this.agreements = new AgreementBoardQuery(sql);
        this.tasks = new TaskQuery(sql);
        this.tables = new TableQuery(sql);
        this.clauses = new ClauseQuery(sql);
        this.rooms = new RoomQuery(sql);
        this.histories = new HistoryQuery(sql);
        this.yeses = new YesQuery(sql);
        this.assessments = new AssessmentQuery(sql);
        this.targets = new TargetsQuery(sql);
        this.payoffs = new PayoffsQuery(sql);
        this.targetRows = new TargetRowsQuery(sql);
        this.studies = new StudyQuery(sql);
        this.claims = new ClaimQuery(sql);
        this.targetHistories = new TargetHistoryQuery(sql);
        this.findings = new FindingsQuery(sql);
        this.settled = new SettledQuery(sql);
        this.papers = new PaperQuery(sql);
        this.meetings = new MeetingQuery(sql);
        this.records = new RecordQuery(sql);
        this.timelines = new TimelineQuery(sql);
        this.openings = new OpeningQuery(sql, parties);
        this.notices = new NoticeQuery(sql);
        this.clock = clock;
    }

    @Override
    public List<AgreementRow> agreements(
            Visibility eyes, BoardFilter filter, BoardSort sort, int offset, int limit) {
        return agreements.page(eyes, filter, sort, offset, limit);
    }

    @Override
    public int count(Visibility eyes, BoardFilter filter) {
        return agreements.count(eyes, filter);
    }

    @Override
    public MyTasks tasks(Actor actor, LocalDate today) {
        return tasks.tasks(actor, today);
    }

    @Override
    public Optional<LocalDate> beganOn(AgreementId id, Visibility eyes) {
        return tables.beganOn(id, eyes);
    }

    @Override
    public Optional<TableView> table(AgreementId id, Visibility eyes) {
        return tables.view(id, eyes);
    }

    @Override
    public Optional<ClauseView> clause(AgreementId id, ClauseId clause, Visibility eyes) {
        return clauses.view(id, clause, eyes);
    }

    @Override
    public Optional<AttachedFile> remarkFile(UUID file, Visibility eyes) {
        return clauses.remarkFile(file, eyes).or(() -> claims.file(file, eyes));
    }

    @Override
    public Optional<RoomView> room(AgreementId id, Visibility eyes) {
        return rooms.view(id, eyes);
    }

    @Override
    public List<ClauseHistory> histories(AgreementId id, Visibility eyes) {
        return histories.of(id, eyes);
    }

    @Override
    public List<YesLine> yeses(AgreementId id, Visibility eyes) {
        return yeses.of(id, eyes);
    }

    @Override
    public List<AssessmentLine> assessments(AgreementId id, Visibility eyes) {
        return assessments.of(id, eyes);
    }

    @Override
    public Optional<TargetsView> targets(AgreementId id, Visibility eyes) {
        return targets.view(id, eyes);
    }

    @Override
    public Optional<PayoffsView> payoffs(AgreementId id, Visibility eyes) {
        return payoffs.view(id, eyes);
    }

    @Override
    public Optional<List<AppliedTarget>> appliedTargets(
            String service, LocalDate day, Optional<Instant> known, Visibility eyes) {
        return targetHistories.applied(service, day, known, eyes);
    }

    @Override
    public Optional<List<TargetHistory>> targetHistories(AgreementId id, Visibility eyes) {
        return targetHistories.histories(id, eyes);
    }

    @Override
    public List<TargetsRow> targetRows(Visibility eyes, Optional<TargetsRow.Key> after, int limit) {
        return targetRows.page(eyes, after, limit);
    }

    @Override
    public List<ClaimLine> claims(AgreementId id, Visibility eyes) {
        return claims.lines(id, eyes);
    }

    @Override
    public List<StudyLine> studies(AgreementId id, Visibility eyes) {
        return studies.lines(id, eyes);
    }

    @Override
    public Optional<Study> study(AgreementId id, int number, Visibility eyes) {
        return studies.study(id, number, eyes);
    }

    @Override
    public Findings search(Visibility eyes, SearchQuery query, int offset, int limit) {
        return findings.of(eyes, query, offset, limit);
    }

    @Override
    public List<SettledRow> settled(
            Visibility eyes,
            ClausePlace place,
            BoardFilter filter,
            Optional<TargetsRow.Key> after,
            int limit) {
        return settled.page(eyes, place, filter, after, limit);
    }

    @Override
    public List<PaperLine> papers(AgreementId id, Visibility eyes) {
        return papers.papers(id, eyes);
    }

    @Override
    public Optional<PaperFile> file(UUID document, Optional<Integer> revision, Visibility eyes) {
        return papers.file(document, revision, eyes);
    }

    @Override
    public List<MeetingLine> meetings(AgreementId id, Visibility eyes) {
        return meetings.meetings(id, eyes);
    }

    @Override
    public List<RecordLine> records(AgreementId id, Visibility eyes) {
        return records.records(id, eyes);
    }

    @Override
    public Optional<PaperFile> recordFile(UUID record, Visibility eyes) {
        return records.file(record, eyes);
    }

    @Override
    public List<TimelineEntry> timeline(
            AgreementId id,
            Visibility eyes,
            Set<FactKind> kinds,
            Optional<Long> before,
            int limit) {
        return timelines.entries(id, eyes, kinds, before, limit);
    }

    @Override
    public List<OpeningChoice> openingChoices(OrganisationId provider) {
        return openings.choices(provider);
    }

    @Override
    public List<NoticeLine> notices(PersonId person, int limit) {
        return notices.newest(person, limit);
    }

    @Override
    public int unreadNotices(PersonId person) {
        return notices.unread(person);
    }

    @Override
    public void readNotices(PersonId person) {
        notices.markRead(person, clock.now());
    }
}
