package tavolo.persistence.board;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.library.InstrumentKind.COMMERCIAL_ADDENDUM;
import static tavolo.persistence.board.Scene.CAP;
import static tavolo.persistence.board.Scene.DATA;
import static tavolo.persistence.board.Scene.OF_A_JUDGEMENT;
import static tavolo.persistence.board.Scene.OF_A_MODEL;
import static tavolo.persistence.board.Scene.OF_A_PAYOFF;
import static tavolo.persistence.board.Scene.OF_A_ROW;
import static tavolo.persistence.board.Scene.OF_A_WIDENED_NOTE;
import static tavolo.persistence.board.Scene.OF_MEETINGS;
import static tavolo.persistence.board.Scene.OF_NOTES;
import static tavolo.persistence.board.Scene.OF_ROOMS;
import static tavolo.persistence.board.Scene.OF_THE_ADDENDUM;
import static tavolo.persistence.board.Scene.OF_THE_COMPANY;
import static tavolo.persistence.board.Scene.OF_THE_DRAFT;
import static tavolo.persistence.board.Scene.OF_THE_MONTH;
import static tavolo.persistence.board.Scene.OF_THE_OTHERS;
import static tavolo.persistence.board.Scene.OF_THE_SILENT;
import static tavolo.persistence.board.Scene.OF_THE_WEIGHTS;
import static tavolo.persistence.board.Scene.PENALTIES;
import static tavolo.persistence.board.Scene.PLACES;
import static tavolo.persistence.board.Scene.SAFETY;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.CLAIM_FILE;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.MEETING;
import static tavolo.persistence.schema.Tables.MEETING_POINT;
import static tavolo.persistence.schema.Tables.REMARK;
import static tavolo.persistence.schema.Tables.REMARK_FILE;
import static tavolo.persistence.schema.Tables.TALK_RECORD;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.CalendarDays;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.Origins;
import tavolo.domain.agreement.RemarkFile;
import tavolo.domain.board.Boards;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TargetsView;
import tavolo.domain.board.Task;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.notice.Letter;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Role;
import tavolo.domain.party.Visibility;
import tavolo.domain.template.Templates;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.board.EveryAnswer.Identities;
import tavolo.persistence.talks.Talks;

/// Nobody is told what is not for their eyes, whatever they ask for. Words are planted where they
/// are private, by the use cases that put them there, and looked for in every answer.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SecretsContract {

    /// A word in a file that proves a claim on an agreement on the table.
    private static final String OF_A_CLAIM = "spinelloxq";

    /// The same on a draft.
    private static final String OF_A_DRAFTED_CLAIM = "olivinaxq";

    private static final Map<String, Function<Scene, AgreementId>> OF_CLAIMS =
            Map.of(
                    OF_A_CLAIM, scene -> scene.talking,
                    OF_A_DRAFTED_CLAIM, scene -> scene.draft);

    private Scene scene;
    private EveryAnswer everything;

    /// A fresh database with all stores.
    abstract DatabaseUnderTest database(Path keys);

    @BeforeAll
    void negotiate(@TempDir Path keys) {
        scene = new Scene(database(keys.resolve("keys")));
        Talks talks = new Talks(scene.database, scene.parties);
        OF_MEETINGS.forEach((word, sides) -> talks.meet(scene.talking, sides, word));
        failed(talks);
        OF_CLAIMS.forEach((word, agreement) ->
                GivenClaim.proven(
                        scene,
                        agreement.apply(scene),
                        new RemarkFile(
                                UUID.randomUUID(),
                                word + ".pdf",
                                FileKind.PDF,
                                PaperOfWords.saying(word))));
        var sql = scene.database.sql();
        List<UUID> papers = new ArrayList<>(sql.fetchValues(DOCUMENT.ID));
        papers.addAll(sql.fetchValues(INSTRUMENT.ID));
        papers.addAll(sql.fetchValues(TALK_RECORD.ID));
        papers.addAll(sql.fetchValues(REMARK_FILE.ID));
        papers.addAll(sql.fetchValues(CLAIM_FILE.ID));
        everything =
                new EveryAnswer(
                        scene,
                        new Identities(
                                sql.fetchValues(AGREEMENT.ID).stream()
                                        .map(AgreementId::new)
                                        .toList(),
                                sql.fetchValues(CLAUSE.ID).stream().map(ClauseId::new).toList(),
                                papers));
    }

    /// Talks that end without agreement, with private words among the reasons.
    private static void failed(Talks talks) {
        AgreementId id = talks.opened(PLACES);
        talks.propose(id);
        talks.object(id, PENALTIES, PartySide.PROVIDER, "granatoxq");
        talks.object(id, SAFETY, PartySide.UNION, "perlaxq");
        talks.object(id, DATA, PartySide.CLIENT, "non basta");
        talks.objectToRow(id, PartySide.CLIENT, OF_A_ROW);
        talks.fail(id, PartySide.CLIENT, "nessuna intesa");
    }

    @AfterAll
    void close() {
        scene.database.close();
    }

    private String toldTo(PartySide side) {
        return everything.to(scene.parties.drafter(side));
    }

    private String toldToOther(PartySide side) {
        return everything.to(scene.others.drafter(side));
    }

    private static List<String> secrets() {
        List<String> all = new ArrayList<>(OF_THE_ADDENDUM);
        OF_NOTES.keySet().forEach(word -> all.addAll(everyWordOf(word)));
        all.add(OF_A_WIDENED_NOTE);
        all.addAll(OF_ROOMS.values());
        all.addAll(OF_THE_COMPANY);
        all.add(OF_THE_DRAFT);
        return all;
    }

    @Test
    void the_provider_is_told_everything_of_its_own_so_that_the_words_can_be_found_at_all() {
        String told = toldTo(PartySide.PROVIDER);

        assertThat(told)
                .contains(OF_THE_ADDENDUM)
                .contains(OF_THE_COMPANY)
                .contains(OF_THE_DRAFT)
                .doesNotContain(OF_THE_OTHERS);
        assertThat(told).containsPattern(CAP);
    }

    @Test
    void the_words_of_a_paper_can_be_read_by_those_who_sign_it() throws NoSuchMethodException {
        Method file =
                Arrays.stream(Boards.class.getMethods())
                        .filter(method -> method.getName().equals("file"))
                        .findFirst()
                        .orElseThrow(NoSuchMethodException::new);

        assertThat(everything.words(file, scene.parties.drafter(PartySide.CLIENT)))
                .contains("rubinoxq", "7,93")
                .doesNotContain("zaffiroxq");
        assertThat(everything.words(file, scene.parties.drafter(PartySide.UNION)))
                .contains("zaffiroxq")
                .doesNotContain("rubinoxq", "7,93");
    }

    @Test
    void the_record_of_no_agreement_says_to_each_side_what_it_may_know()
            throws NoSuchMethodException {
        Method file = Boards.class.getMethod("recordFile", UUID.class, Visibility.class);

        for (PartySide side : PartySide.values()) {
            assertThat(everything.words(file, scene.parties.drafter(side)))
                    .as("%s", side)
                    .contains("nessuna intesa", "non basta");
        }
        assertThat(everything.words(file, scene.parties.drafter(PartySide.PROVIDER)))
                .contains("granatoxq", "perlaxq");
        assertThat(everything.words(file, scene.parties.drafter(PartySide.CLIENT)))
                .contains("granatoxq", "C24")
                .doesNotContain("perlaxq", "C18");
        assertThat(everything.words(file, scene.parties.drafter(PartySide.UNION)))
                .contains("perlaxq", "C18")
                .doesNotContain("granatoxq", "C24");
        assertThat(everything.words(file, scene.others.drafter(PartySide.PROVIDER))).isEmpty();
    }

    @Test
    void the_union_is_told_nothing_that_is_private_to_the_addendum_or_to_a_draft() {
        String told = toldTo(PartySide.UNION);

        assertThat(told).contains(OF_THE_COMPANY);
        assertThat(told).doesNotContain(OF_THE_ADDENDUM);
        assertThat(told).doesNotContain(OF_THE_DRAFT, OF_THE_OTHERS).doesNotContainPattern(CAP);
    }

    @Test
    void the_client_is_told_nothing_of_private_company_clauses_or_of_a_draft() {
        String told = toldTo(PartySide.CLIENT);

        assertThat(told).contains(OF_THE_ADDENDUM).containsPattern(CAP);
        assertThat(told).doesNotContain(OF_THE_COMPANY);
        assertThat(told).doesNotContain(OF_THE_DRAFT, OF_THE_OTHERS);
    }

    @Test
    void what_a_target_is_worth_is_told_to_those_who_sign_the_addendum_and_to_nobody_else() {
        assertThat(toldTo(PartySide.PROVIDER)).contains(OF_A_PAYOFF);
        assertThat(toldTo(PartySide.CLIENT)).contains(OF_A_PAYOFF);
        assertThat(toldTo(PartySide.UNION)).contains("SL_OFFERED").doesNotContain(OF_A_PAYOFF);
        assertThat(toldToOther(PartySide.CLIENT)).doesNotContain(OF_A_PAYOFF);
    }

    @Test
    void what_the_two_negotiate_of_money_is_told_to_them_and_to_nobody_else() {
        for (PartySide side : List.of(PartySide.PROVIDER, PartySide.CLIENT)) {
            assertThat(toldTo(side))
                    .contains(OF_THE_WEIGHTS)
                    .contains("61,53", "PAYOFFS_PROPOSED")
                    .containsPattern(OF_THE_MONTH);
            assertThat(toldToOther(side)).doesNotContain(OF_THE_WEIGHTS);
        }
        assertThat(toldTo(PartySide.UNION))
                .doesNotContain(OF_THE_WEIGHTS)
                .doesNotContain("61,53", "67,29", "PAYOFFS_", "monthlyCap")
                .doesNotContainPattern(OF_THE_MONTH);
    }

    @Test
    void what_is_said_of_a_row_is_told_to_the_sides_at_the_table_and_to_nobody_else() {
        for (PartySide side : PartySide.values()) {
            assertThat(toldTo(side)).as("%s is told", side).contains(OF_A_ROW);
            assertThat(toldToOther(side)).as("another %s", side).doesNotContain(OF_A_ROW);
        }
    }

    @Test
    void a_comment_and_its_answers_reach_those_for_whom_it_is_and_nobody_else() {
        for (PartySide side : PartySide.values()) {
            String told = toldTo(side);
            OF_NOTES.forEach((word, readers) -> {
                for (String each : everyWordOf(word)) {
                    assertThat(told.contains(each))
                            .as("%s is told %s", side, each)
                            .isEqualTo(readers.contains(side));
                }
            });
        }
    }

    /// Everything that belongs to the thread of the comment `word`.
    private static List<String> everyWordOf(String word) {
        return List.of(
                word,
                Scene.before(word),
                Scene.answerTo(word),
                Scene.fileOf(word),
                Scene.inFileOf(word));
    }

    @Test
    void a_person_who_showed_up_nowhere_is_named_to_colleagues_alone() {
        for (PartySide side : PartySide.values()) {
            assertThat(toldTo(side).contains(OF_THE_SILENT))
                    .as("%s is told", side)
                    .isEqualTo(side == PartySide.PROVIDER);
        }
    }

    @Test
    void letting_all_read_a_note_shows_them_nothing_that_it_said_before() {
        for (PartySide side : PartySide.values()) {
            assertThat(toldTo(side))
                    .contains("adesso lo leggono tutti")
                    .satisfies(told ->
                            assertThat(told.contains(OF_A_WIDENED_NOTE))
                                    .as("%s is told of it", side)
                                    .isEqualTo(side == PartySide.UNION));
        }
    }

    @Test
    void what_lies_in_a_room_is_told_to_its_owner_and_to_nobody_else() {
        for (PartySide side : PartySide.values()) {
            String told = toldTo(side);
            OF_ROOMS.forEach((owner, word) ->
                    assertThat(List.of(word, Scene.waitingWith(word)))
                            .as("%s is told %s", side, word)
                            .allMatch(each -> told.contains(each) == (owner == side)));
        }
    }

    @Test
    void a_judgement_is_told_to_those_who_read_the_clause_and_to_nobody_else() {
        assertThat(toldTo(PartySide.PROVIDER)).contains(OF_A_JUDGEMENT);
        assertThat(toldTo(PartySide.UNION)).contains(OF_A_JUDGEMENT);
        assertThat(toldTo(PartySide.CLIENT)).doesNotContain(OF_A_JUDGEMENT);
        assertThat(toldToOther(PartySide.PROVIDER)).doesNotContain(OF_A_JUDGEMENT);
    }

    @Test
    void a_model_is_told_to_its_own_people_and_to_nobody_else() {
        Actor owner = scene.parties.drafter(PartySide.PROVIDER);
        assertThat(models(owner)).contains(OF_A_MODEL);
        assertThat(toldTo(PartySide.PROVIDER)).doesNotContain(OF_A_MODEL);
        for (Actor other :
                List.of(
                        scene.parties.drafter(PartySide.CLIENT),
                        scene.parties.drafter(PartySide.UNION),
                        scene.others.drafter(PartySide.PROVIDER),
                        stranger(OrganisationKind.PROVIDER))) {
            assertThat(models(other)).doesNotContain(OF_A_MODEL);
            assertThat(everything.to(other)).doesNotContain(OF_A_MODEL);
        }
    }

    /// Everything that the stores tell `actor` of the model and of what agreements began from.
    private String models(Actor actor) {
        Templates templates = scene.database.the(Templates.class);
        Origins origins = scene.database.the(Origins.class);
        var owner = actor.organisation();
        return scene.database
                .transactions()
                .inOne(() ->
                        templates.all(owner)
                                + ""
                                + templates.find(scene.model, owner)
                                + templates.editions(scene.model, owner)
                                + templates.version(scene.model, owner, 1)
                                + origins.model(scene.model, 1, owner));
    }

    @Test
    void a_meeting_is_told_to_those_who_are_invited_and_to_nobody_else() {
        for (PartySide side : PartySide.values()) {
            String told = toldTo(side);
            OF_MEETINGS.forEach((word, invited) ->
                    assertThat(told.contains(word))
                            .as("%s is told %s", side, word)
                            .isEqualTo(invited.contains(side)));
        }
        assertThat(toldToOther(PartySide.PROVIDER)).doesNotContain(OF_MEETINGS.keySet());
    }

    @Test
    void a_meeting_waits_for_those_who_are_invited_and_have_not_answered() {
        assertThat(tasks(PartySide.UNION)).containsOnlyOnce(Task.Kind.ANSWER_MEETING);
        assertThat(tasks(PartySide.PROVIDER)).doesNotContain(Task.Kind.ANSWER_MEETING);
        assertThat(tasks(PartySide.CLIENT)).doesNotContain(Task.Kind.ANSWER_MEETING);
    }

    private List<Task.Kind> tasks(PartySide side) {
        Actor actor = scene.parties.drafter(side);
        return scene
                .database
                .transactions()
                .inOne(() -> scene.boards().tasks(actor, CalendarDays.of(Instant.now())))
                .forMe()
                .stream()
                .map(Task::kind)
                .toList();
    }

    @Test
    void an_agenda_names_no_clause_to_those_who_may_not_read_it() {
        var sql = scene.database.sql();
        // As if the rule of the agenda had failed: every clause on that of all sides.
        var all = sql.fetchSingle(MEETING, MEETING.SIDES.eq("PROVIDER,CLIENT,UNION")).getId();
        sql.deleteFrom(MEETING_POINT).where(MEETING_POINT.MEETING_ID.eq(all)).execute();
        int ordinal = 100;
        for (var clause :
                sql.fetchValues(
                        sql.select(CLAUSE.ID)
                                .from(CLAUSE)
                                .where(CLAUSE.AGREEMENT_ID.eq(scene.talking.value())))) {
            sql.insertInto(MEETING_POINT)
                    .set(MEETING_POINT.MEETING_ID, all)
                    .set(MEETING_POINT.ORDINAL, ++ordinal)
                    .set(MEETING_POINT.CLAUSE_ID, clause)
                    .set(MEETING_POINT.WORDS, "")
                    .execute();
        }

        assertThat(agenda(PartySide.PROVIDER, all)).containsExactlyInAnyOrderElementsOf(PLACES);
        assertThat(agenda(PartySide.UNION, all))
                .noneMatch(place -> place.instrument() == COMMERCIAL_ADDENDUM)
                .contains(SAFETY);
        assertThat(agenda(PartySide.CLIENT, all)).contains(PENALTIES).doesNotContain(SAFETY);
    }

    private List<ClausePlace> agenda(PartySide side, UUID meeting) {
        var eyes = scene.parties.eyes(side);
        return scene
                .database
                .transactions()
                .inOne(() -> scene.boards().meetings(scene.talking, eyes))
                .stream()
                .filter(line -> line.id().value().equals(meeting))
                .flatMap(line -> line.agenda().stream())
                .flatMap(point -> point.place().stream())
                .toList();
    }

    @Test
    void another_union_at_the_table_is_told_what_is_for_unions_but_no_internal_note() {
        Actor peer = stranger(OrganisationKind.UNION);
        var seat =
                scene.database
                        .sql()
                        .fetchSingle(
                                AGREEMENT_UNION,
                                AGREEMENT_UNION.AGREEMENT_ID.eq(scene.signed.value()));
        seat.setUnionId(peer.organisation().value());
        scene.database.sql().insertInto(AGREEMENT_UNION).set(seat).execute();

        String told = everything.to(peer);

        scene.database
                .sql()
                .deleteFrom(AGREEMENT_UNION)
                .where(AGREEMENT_UNION.UNION_ID.eq(peer.organisation().value()))
                .execute();
        OF_NOTES.forEach((word, readers) -> {
            for (String each : everyWordOf(word)) {
                assertThat(told.contains(each))
                        .as("told %s", each)
                        .isEqualTo(
                                readers.contains(PartySide.UNION)
                                        && readers.getFirst() != PartySide.UNION);
            }
        });
    }

    @Test
    void no_mail_about_any_notice_tells_a_private_word_or_value() {
        List<Letter> letters = EveryLetter.in(scene.database);

        assertThat(letters)
                .hasSizeGreaterThan(20)
                .extracting(Letter::toString)
                .allSatisfy(told ->
                        assertThat(told)
                                .doesNotContain(secrets())
                                .doesNotContain(OF_THE_OTHERS)
                                .doesNotContainPattern(CAP));
    }

    @Test
    void what_proves_a_claim_is_read_by_those_who_see_the_agreement_alone() {
        assertThat(toldTo(PartySide.PROVIDER)).contains(OF_A_CLAIM, OF_A_DRAFTED_CLAIM);
        for (PartySide side : List.of(PartySide.CLIENT, PartySide.UNION)) {
            assertThat(toldTo(side)).contains(OF_A_CLAIM).doesNotContain(OF_A_DRAFTED_CLAIM);
        }
        for (PartySide side : PartySide.values()) {
            assertThat(toldToOther(side)).doesNotContain(OF_A_CLAIM, OF_A_DRAFTED_CLAIM);
        }
        for (OrganisationKind kind :
                List.of(OrganisationKind.ASSOCIATION, OrganisationKind.PROVIDER)) {
            assertThat(everything.to(stranger(kind)))
                    .doesNotContain(OF_A_CLAIM, OF_A_DRAFTED_CLAIM);
        }
    }

    @Test
    void other_parties_are_told_only_what_is_theirs() {
        for (PartySide side : PartySide.values()) {
            String told = toldToOther(side);

            assertThat(told).contains(OF_THE_OTHERS).doesNotContain(secrets());
            assertThat(told).doesNotContainPattern(CAP);
        }
    }

    @Test
    void the_association_and_a_provider_without_agreements_are_told_nothing() {
        for (OrganisationKind kind :
                List.of(OrganisationKind.ASSOCIATION, OrganisationKind.PROVIDER)) {
            String told = everything.to(stranger(kind));

            assertThat(told).doesNotContain(secrets()).doesNotContain(OF_THE_OTHERS);
            assertThat(told).doesNotContain(numbers()).doesNotContainPattern(CAP);
        }
    }

    @Test
    void the_union_gets_of_the_addendum_its_existence_its_digest_and_the_target_values() {
        Boards boards = scene.boards();
        var eyes = scene.parties.eyes(PartySide.UNION);
        TableView table =
                scene.database
                        .transactions()
                        .inOne(() -> boards.table(scene.signed, eyes))
                        .orElseThrow();
        InstrumentLine addendum =
                table.instruments().stream()
                        .filter(line -> line.kind() == COMMERCIAL_ADDENDUM)
                        .findFirst()
                        .orElseThrow();

        assertThat(addendum.readable()).isFalse();
        assertThat(addendum.textDigest()).isPresent();
        assertThat(addendum.signatories()).isEmpty();
        assertThat(addendum.document()).isEmpty();
        assertThat(table.clauses())
                .isNotEmpty()
                .noneMatch(line -> line.place().instrument() == COMMERCIAL_ADDENDUM);
        TargetsView targets =
                scene.database
                        .transactions()
                        .inOne(() -> boards.targets(scene.signed, eyes))
                        .orElseThrow();
        assertThat(targets.revisions().getFirst().values()).isNotEmpty();
        assertThat(targets.clauses())
                .noneMatch(line -> line.place().instrument() == COMMERCIAL_ADDENDUM);
    }

    @Test
    void what_is_foreign_and_what_does_not_exist_get_the_same_answer() {
        Identities unknown =
                new Identities(
                        List.of(new AgreementId(UUID.randomUUID())),
                        List.of(new ClauseId(UUID.randomUUID())),
                        List.of(UUID.randomUUID()));
        EveryAnswer ofNothing = new EveryAnswer(scene, unknown);
        EveryAnswer ofOthers = new EveryAnswer(scene, othersIdentities());
        for (PartySide side : PartySide.values()) {
            Actor asker = scene.parties.drafter(side);
            for (Method method : Boards.class.getMethods()) {
                Set<Object> nothing = new HashSet<>(ofNothing.answers(method, asker));

                assertThat(new HashSet<>(ofOthers.answers(method, asker)))
                        .as(method.getName())
                        .isEqualTo(nothing);
            }
        }
    }

    private Identities othersIdentities() {
        var sql = scene.database.sql();
        UUID id = scene.foreign.value();
        return new Identities(
                List.of(scene.foreign),
                sql
                        .fetchValues(
                                sql.select(CLAUSE.ID)
                                        .from(CLAUSE)
                                        .where(CLAUSE.AGREEMENT_ID.eq(id)))
                        .stream()
                        .map(ClauseId::new)
                        .toList(),
                sql.fetchValues(
                        sql.select(DOCUMENT.ID)
                                .from(DOCUMENT)
                                .where(DOCUMENT.AGREEMENT_ID.eq(id))
                                .union(
                                        sql.select(REMARK_FILE.ID)
                                                .from(REMARK_FILE)
                                                .join(REMARK)
                                                .on(REMARK.ID.eq(REMARK_FILE.REMARK_ID))
                                                .where(REMARK.AGREEMENT_ID.eq(id)))));
    }

    private List<String> numbers() {
        return scene.database.sql().fetchValues(AGREEMENT.NUMBER);
    }

    private Actor stranger(OrganisationKind kind) {
        DatabaseStores stores = new DatabaseStores(scene.database);
        var organisation = stores.givenOrganisation(kind);
        return new Actor(
                stores.givenPerson(organisation),
                "Ada Neri",
                organisation,
                kind,
                EnumSet.allOf(Role.class));
    }
}
