package tavolo.persistence.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tavolo.domain.library.InstrumentKind.COMPANY_AGREEMENT;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;
import static tavolo.persistence.schema.Tables.ORGANISATION;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.CalendarDays;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.BoardSort;
import tavolo.domain.board.Boards;
import tavolo.domain.board.MyTasks;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.board.Task;
import tavolo.domain.board.YesLine;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.Talks;

/// What the lists tell of four agreements of the same parties: one signed in its second round, one
/// being talked about, one proposed and one draft.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ListsContract {

    private static final BoardSort BY_NUMBER = new BoardSort(BoardSort.Column.NUMBER, false);

    Scene scene;

    /// A fresh database with all stores.
    abstract DatabaseUnderTest database(Path keys);

    @BeforeAll
    void negotiate(@TempDir Path keys) {
        scene = new Scene(database(keys.resolve("keys")));
    }

    @AfterAll
    void close() {
        scene.database.close();
    }

    /// The answer to `question`.
    <T> T read(Function<Boards, T> question) {
        return scene.database.transactions().inOne(() -> question.apply(scene.boards()));
    }

    private List<AgreementId> listed(PartySide side, BoardFilter filter, BoardSort sort) {
        return rows(side, filter, sort).stream().map(AgreementRow::id).toList();
    }

    private List<AgreementRow> rows(PartySide side, BoardFilter filter, BoardSort sort) {
        return read(boards -> boards.agreements(scene.parties.eyes(side), filter, sort, 0, 200));
    }

    private static BoardFilter text(String words) {
        return new BoardFilter(words, Set.of(), Optional.empty());
    }

    @Test
    void the_provider_lists_drafts_too_and_the_others_what_was_proposed() {
        assertThat(listed(PROVIDER, BoardFilter.all(), BY_NUMBER))
                .containsExactly(scene.signed, scene.draft, scene.proposed, scene.talking);
        for (PartySide side : List.of(CLIENT, UNION)) {
            assertThat(listed(side, BoardFilter.all(), BY_NUMBER))
                    .containsExactly(scene.signed, scene.proposed, scene.talking);
        }
    }

    @Test
    void the_list_is_narrowed_by_state_and_by_turn() {
        BoardFilter state = new BoardFilter("", Set.of(AgreementState.SIGNED), Optional.empty());
        assertThat(listed(UNION, state, BY_NUMBER)).containsExactly(scene.signed);
        BoardFilter turn = new BoardFilter("", Set.of(), Optional.of(UNION));
        assertThat(listed(PROVIDER, turn, BY_NUMBER))
                .containsExactly(scene.proposed, scene.talking);
    }

    @Test
    void the_list_is_searched_by_number_title_and_party_in_any_case_and_literally() {
        AgreementRow row = rows(PROVIDER, BoardFilter.all(), BY_NUMBER).getFirst();
        String client =
                scene.database
                        .sql()
                        .fetchSingle(
                                ORGANISATION,
                                ORGANISATION.ID.eq(scene.parties.organisation(CLIENT).value()))
                        .getName();

        assertThat(listed(PROVIDER, text(row.number()), BY_NUMBER)).containsExactly(scene.signed);
        assertThat(listed(UNION, text(client.toUpperCase(Locale.ROOT)), BY_NUMBER)).hasSize(3);
        assertThat(listed(PROVIDER, text(row.title().substring(2)), BY_NUMBER)).hasSize(4);
        assertThat(listed(PROVIDER, text("%"), BY_NUMBER)).isEmpty();
        assertThat(listed(PROVIDER, text("_"), BY_NUMBER)).isEmpty();
    }

    @Test
    void every_order_is_the_reverse_of_its_opposite_and_loses_nothing() {
        for (PartySide side : PartySide.values()) {
            int count = read(b -> b.count(scene.parties.eyes(side), BoardFilter.all()));
            for (BoardSort.Column column : BoardSort.Column.values()) {
                List<AgreementId> up =
                        listed(side, BoardFilter.all(), new BoardSort(column, false));
                List<AgreementId> down =
                        listed(side, BoardFilter.all(), new BoardSort(column, true));

                assertThat(up).hasSize(count).doesNotHaveDuplicates();
                assertThat(down).isEqualTo(up.reversed());
            }
        }
    }

    @Test
    void states_are_ordered_as_life_goes_and_changes_by_time() {
        BoardSort life = new BoardSort(BoardSort.Column.STATE, false);
        assertThat(rows(PROVIDER, BoardFilter.all(), life))
                .extracting(AgreementRow::state)
                .containsExactly(
                        AgreementState.DRAFT,
                        AgreementState.PROPOSED,
                        AgreementState.NEGOTIATING,
                        AgreementState.SIGNED);
        assertThat(rows(UNION, BoardFilter.all(), BoardSort.newestChange()))
                .extracting(AgreementRow::changedAt)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void a_comment_that_not_all_may_know_of_does_not_move_the_agreement_in_any_list() {
        List<AgreementId> before = listed(UNION, BoardFilter.all(), BoardSort.newestChange());
        Instant changed = rows(CLIENT, BoardFilter.all(), BY_NUMBER).getLast().changedAt();
        Talks talks = new Talks(scene.database, scene.parties);

        talks.remark(scene.talking, Scene.DATA, PROVIDER, Audience.onlyUs(), "tra noi");
        talks.remark(scene.talking, Scene.DATA, PROVIDER, Audience.usAnd(UNION), "tra due");

        assertThat(listed(UNION, BoardFilter.all(), BoardSort.newestChange())).isEqualTo(before);
        assertThat(rows(CLIENT, BoardFilter.all(), BY_NUMBER).getLast().changedAt())
                .isEqualTo(changed);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        for (PartySide side : PartySide.values()) {
            List<AgreementId> paged = new ArrayList<>();
            for (int offset = 0; offset < 6; offset++) {
                int from = offset;
                read(b ->
                                b.agreements(
                                        scene.parties.eyes(side),
                                        BoardFilter.all(),
                                        BoardSort.newestChange(),
                                        from,
                                        1))
                        .forEach(row -> paged.add(row.id()));
            }
            assertThat(paged).isEqualTo(listed(side, BoardFilter.all(), BoardSort.newestChange()));
        }
    }

    private MyTasks tasks(Actor actor) {
        return read(boards -> boards.tasks(actor, CalendarDays.of(Instant.now())));
    }

    @Test
    void what_waits_is_told_to_the_side_that_may_do_it() {
        assertThat(tasks(scene.parties.drafter(UNION)).forMe())
                .extracting(Task::kind, task -> task.agreement().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(Task.Kind.ANSWER_CLAUSES, scene.proposed),
                        tuple(Task.Kind.ANSWER_CLAUSES, scene.talking),
                        tuple(Task.Kind.RELEASE_ANSWERS, scene.talking));
        MyTasks provider = tasks(scene.parties.drafter(PROVIDER));
        assertThat(provider.forMe())
                .extracting(Task::kind)
                .contains(Task.Kind.PROPOSE_DRAFT, Task.Kind.BRING_INTO_FORCE)
                .doesNotContain(Task.Kind.SIGN);
        assertThat(provider.forMeCount()).isEqualTo(provider.forMe().size());
    }

    @Test
    void a_signature_waits_for_the_person_who_is_named_and_for_nobody_else() {
        Actor signatory = othersSignatory();
        List<Task> tasks = tasks(signatory).forMe();

        assertThat(tasks)
                .filteredOn(task -> task.kind() == Task.Kind.SIGN)
                .extracting(task -> task.instrument().orElseThrow())
                .containsExactlyInAnyOrder(COMPANY_AGREEMENT, TRI_PARTY_PROTOCOL);
        assertThat(tasks(scene.others.drafter(UNION)).forMe())
                .noneMatch(task -> task.kind() == Task.Kind.SIGN);
    }

    @Test
    void a_signature_out_of_turn_is_no_task_yet() {
        Actor signatory = othersSignatory();
        TableView table = read(b -> b.table(scene.foreign, scene.others.eyes(UNION))).orElseThrow();
        List<SignatoryLine> own =
                table.instruments().stream()
                        .flatMap(line -> line.signatories().stream())
                        .filter(line -> line.person().equals(signatory.person()))
                        .toList();
        place(own.getFirst(), 2);
        try {
            assertThat(tasks(signatory).forMe())
                    .filteredOn(task -> task.kind() == Task.Kind.SIGN)
                    .hasSize(own.size() - 1);
        } finally {
            place(own.getFirst(), 1);
        }
        assertThat(tasks(signatory).forMe())
                .filteredOn(task -> task.kind() == Task.Kind.SIGN)
                .hasSize(own.size());
    }

    private void place(SignatoryLine line, int place) {
        scene.database
                .transactions()
                .inOne(() -> {
                    scene.database.the(Agreements.class).place(line.id(), place);
                    return place;
                });
    }

    private Actor othersSignatory() {
        TableView table = read(b -> b.table(scene.foreign, scene.others.eyes(UNION))).orElseThrow();
        PersonId person =
                table.instruments().stream()
                        .flatMap(line -> line.signatories().stream())
                        .filter(line -> line.side() == UNION)
                        .map(SignatoryLine::person)
                        .findFirst()
                        .orElseThrow();
        return scene.others.actor(person);
    }

    @Test
    void a_side_is_told_to_what_it_said_yes_itself_and_no_other() {
        assertThat(yeses(CLIENT))
                .singleElement()
                .matches(yes -> yes.number() == 2)
                .matches(yes -> yes.person().equals(scene.parties.drafter(CLIENT).person()))
                .matches(YesLine::own)
                .matches(yes -> !yes.name().isBlank() && !yes.organisation().isBlank());
        assertThat(yeses(PROVIDER)).extracting(YesLine::number).containsExactly(1, 2);
        assertThat(yeses(UNION)).isEmpty();
        List<YesLine> foreign = read(b -> b.yeses(scene.foreign, scene.parties.eyes(CLIENT)));
        assertThat(foreign).isEmpty();
    }

    /// To which versions of the clause on penalties `side` agreed.
    private List<YesLine> yeses(PartySide side) {
        Optional<TableView> table = read(b -> b.table(scene.signed, scene.parties.eyes(PROVIDER)));
        ClauseId penalties =
                table.orElseThrow().clauses().stream()
                        .filter(clause -> clause.place().equals(Scene.PENALTIES))
                        .findFirst()
                        .orElseThrow()
                        .id();
        return read(b -> b.yeses(scene.signed, scene.parties.eyes(side))).stream()
                .filter(yes -> yes.clause().equals(penalties))
                .toList();
    }
}
