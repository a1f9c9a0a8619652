package tavolo.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.audit.FactKind;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Visibility;
import tavolo.domain.study.Study;

/// The port to what screens show about agreements. Each question is asked for somebody's eyes, and
/// the query itself leaves out what those eyes may not see. Called only by the reading use cases.
public interface Boards {

    /// Agreements that `eyes` may see; at most `limit` from `offset`.
    List<AgreementRow> agreements(
            Visibility eyes, BoardFilter filter, BoardSort sort, int offset, int limit);

    /// How many agreements [#agreements] would list in all.
    int count(Visibility eyes, BoardFilter filter);

    /// What waits for `actor`, for others at the same tables, and what is due within 30 days of
    /// `today`.
    MyTasks tasks(Actor actor, LocalDate today);

    /// The table of an agreement; empty if there is none or `eyes` may not see it.
    Optional<TableView> table(AgreementId id, Visibility eyes);

    /// The first day of an agreement, and of one that changes another the first day of that; empty
    /// if there is none or `eyes` may not see it.
    Optional<LocalDate> beganOn(AgreementId id, Visibility eyes);

    /// One clause; empty if there is none or `eyes` may not read it.
    Optional<ClauseView> clause(AgreementId id, ClauseId clause, Visibility eyes);

    /// A file that goes with a comment or a claim; empty if there is none or `eyes` may not read
    /// what it goes with.
    Optional<AttachedFile> remarkFile(UUID file, Visibility eyes);

    /// The room of the organisation of `eyes` at an agreement; empty if there is no such agreement
    /// or `eyes` may not see it.
    Optional<RoomView> room(AgreementId id, Visibility eyes);

    /// All clauses of an agreement that `eyes` may read with all their versions, in reading order;
    /// none if there is no such agreement or `eyes` may not see it.
    List<ClauseHistory> histories(AgreementId id, Visibility eyes);

    /// To which versions of the clauses of an agreement the organisations on the side of `eyes`
    /// agree; none if there is no such agreement or `eyes` may not see it.
    List<YesLine> yeses(AgreementId id, Visibility eyes);

    /// What organisations think that deviations mean for the workers, of the clauses that `eyes`
    /// may read, the drafter's word first within each; none if `eyes` may not see the agreement.
    List<AssessmentLine> assessments(AgreementId id, Visibility eyes);

    /// The targets; empty if there is no such agreement or `eyes` may not see it.
    Optional<TargetsView> targets(AgreementId id, Visibility eyes);

    /// What the targets are worth; empty too for eyes that may not see money, or if no clause
    /// between the provider and the client carries targets.
    Optional<PayoffsView> payoffs(AgreementId id, Visibility eyes);

    /// What applied on `day` on the service line with the code `service`, in the order of the
    /// catalogue, as far as it comes from agreements that `eyes` may see; empty if they see none
    /// there.
    ///
    /// @param known only what was recorded then or before; empty for all that is known
    Optional<List<AppliedTarget>> appliedTargets(
            String service, LocalDate day, Optional<Instant> known, Visibility eyes);

    /// All that was recorded about the targets of the service lines of an agreement, line by line
    /// in the order of the catalogue, as far as it comes from agreements that `eyes` may see; empty
    /// if there is no such agreement or `eyes` may not see it.
    Optional<List<TargetHistory>> targetHistories(AgreementId id, Visibility eyes);

    /// The claims that time should not count for targets of the service lines of an agreement, the
    /// latest time first, as far as they were made on agreements that `eyes` may see; none if there
    /// is no such agreement or `eyes` may not see it.
    List<ClaimLine> claims(AgreementId id, Visibility eyes);

    /// The newest tables of targets of the agreements that `eyes` may see, the newest change first;
    /// at most `limit`, from behind `after` if given.
    List<TargetsRow> targetRows(Visibility eyes, Optional<TargetsRow.Key> after, int limit);

    /// The feasibility studies kept beside an agreement, the newest first; none if `eyes` may not
    /// see the agreement.
    List<StudyLine> studies(AgreementId id, Visibility eyes);

    /// The study with `number`; empty if there is none or `eyes` may not see the agreement.
    Optional<Study> study(AgreementId id, int number, Visibility eyes);

    /// What `query` finds among all that `eyes` may read: the newest first, `limit` lines from
    /// `offset`, and the counts of all that were found.
    Findings search(Visibility eyes, SearchQuery query, int offset, int limit);

    /// How the clause at `place` was settled in the agreements that `eyes` may see and where they
    /// may read it, the newest change first; at most `limit`, from behind `after` if given.
    List<SettledRow> settled(
            Visibility eyes,
            ClausePlace place,
            BoardFilter filter,
            Optional<TargetsRow.Key> after,
            int limit);

    /// The papers that `eyes` may have, newest edition first.
    List<PaperLine> papers(AgreementId id, Visibility eyes);

    /// A file of a paper; the newest revision when `revision` is empty.
    Optional<PaperFile> file(UUID document, Optional<Integer> revision, Visibility eyes);

    /// The meetings of an agreement to which the side of `eyes` is invited, the latest first.
    List<MeetingLine> meetings(AgreementId id, Visibility eyes);

    /// The records of the talks that are written for the side of `eyes`, newest first.
    List<RecordLine> records(AgreementId id, Visibility eyes);

    /// The sealed file of a record; empty when there is none, or `eyes` may not have it.
    Optional<PaperFile> recordFile(UUID record, Visibility eyes);

    /// The facts that `eyes` may see, newest first; at most `limit`, older than `before` if given.
    ///
    /// @param kinds the kinds shown; empty for all
    List<TimelineEntry> timeline(
            AgreementId id, Visibility eyes, Set<FactKind> kinds, Optional<Long> before, int limit);

    /// The lines for which `provider` could open an agreement.
    List<OpeningChoice> openingChoices(OrganisationId provider);

    /// The notices of `person`, newest first, at most `limit`.
    List<NoticeLine> notices(PersonId person, int limit);

    /// How many notices of `person` are unread.
    int unreadNotices(PersonId person);

    /// Marks every notice of `person` as read.
    void readNotices(PersonId person);
}
