package tavolo.persistence.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.persistence.board.Scene.DATA;
import static tavolo.persistence.board.Scene.OF_NOTES;
import static tavolo.persistence.board.Scene.OF_ROOMS;
import static tavolo.persistence.board.Scene.OF_THE_DRAFT;
import static tavolo.persistence.board.Scene.OF_THE_OTHERS;
import static tavolo.persistence.board.Scene.PENALTIES;
import static tavolo.persistence.board.Scene.SAFETY;
import static tavolo.persistence.board.Scene.SHARED;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.SEARCH_ENTRY;
import static tavolo.persistence.schema.Tables.SEARCH_TEXT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.agreement.Audience;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.Facet;
import tavolo.domain.board.Findings;
import tavolo.domain.board.FoundKind;
import tavolo.domain.board.FoundLine;
import tavolo.domain.board.SearchQuery;
import tavolo.domain.board.SettledRow;
import tavolo.domain.board.TargetsRow;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.board.FoundPlaces.Reach;
import tavolo.persistence.talks.Talks;

/// Whoever looks for something finds, counts and infers only what they may read.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FindingsContract {

    /// Nobody sees so few agreements that they are looked through.
    private static final Reach LOOKING_UP = new Reach(0, 0, 3000, 2000);

    private static final Reach SAMPLING = new Reach(0, 25, 3000, 2000);

    private Scene scene;
    private Talks talks;

    /// A fresh database with all stores.
    abstract DatabaseUnderTest database(Path keys);

    @BeforeAll
    void negotiate(@TempDir Path keys) {
        scene = new Scene(database(keys.resolve("keys")));
        talks = new Talks(scene.database, scene.parties);
    }

    @AfterAll
    void close() {
        scene.database.close();
    }

    private Findings find(PartySide side, SearchQuery query) {
        return find(scene.parties.eyes(side), query);
    }

    private Findings find(Visibility eyes, SearchQuery query) {
        return scene.database
                .transactions()
                .inOne(() -> scene.boards().search(eyes, query, 0, 200));
    }

    private static SearchQuery all(String word) {
        return SearchQuery.of(word).earlier(true);
    }

    private void assertFinders(String word, List<PartySide> finders) {
        for (PartySide side : PartySide.values()) {
            Findings found = find(side, all(word));
            if (finders.contains(side)) {
                assertThat(found.lines()).as("%s looks for %s", side, word).isNotEmpty();
            } else {
                assertThat(found).as("%s looks for %s", side, word).isEqualTo(Findings.none());
            }
        }
    }

    @Test
    void texts_of_a_clause_are_found_by_those_who_may_read_it() {
        assertFinders("lapisxq", List.of());
        assertFinders("rubinoxq", List.of(PartySide.PROVIDER, PartySide.CLIENT));
        assertFinders("zaffiroxq", List.of(PartySide.PROVIDER, PartySide.UNION));
        assertFinders("topazioxq", List.of(PartySide.PROVIDER, PartySide.CLIENT));
        assertFinders("agataxq", List.of(PartySide.PROVIDER, PartySide.UNION));
    }

    @Test
    void a_draft_is_found_by_its_provider_and_what_lies_in_a_room_by_nobody() {
        assertFinders(OF_THE_DRAFT, List.of(PartySide.PROVIDER));
        OF_ROOMS.forEach((side, word) -> {
            assertFinders(word, List.of());
            assertFinders(Scene.waitingWith(word), List.of(side));
        });
        String number =
                scene.database
                        .sql()
                        .fetchValue(AGREEMENT.NUMBER, AGREEMENT.ID.eq(scene.draft.value()));
        assertThat(find(PartySide.PROVIDER, all("\"" + number + "\"")).lines())
                .extracting(FoundLine::kind)
                .containsExactly(FoundKind.AGREEMENT);
        assertThat(find(PartySide.CLIENT, all("\"" + number + "\""))).isEqualTo(Findings.none());
    }

    @Test
    void a_comment_and_its_answer_are_found_by_those_for_whom_it_is() {
        OF_NOTES.forEach((word, readers) -> {
            assertFinders(word, readers);
            assertFinders(Scene.answerTo(word), readers);
        });
    }

    @Test
    void an_internal_note_is_found_by_a_side_as_soon_as_it_is_shown_to_it() {
        UUID note =
                talks.remark(
                        scene.talking, DATA, PartySide.UNION, Audience.onlyUs(), "almandinoxq");
        assertFinders("almandinoxq", List.of(PartySide.UNION));

        talks.widen(scene.talking, note, PartySide.UNION, Audience.usAnd(PartySide.PROVIDER));

        assertFinders("almandinoxq", List.of(PartySide.UNION, PartySide.PROVIDER));
    }

    @Test
    void other_parties_find_only_what_is_theirs() {
        assertFinders(OF_THE_OTHERS, List.of());
        Findings found = find(scene.others.eyes(PartySide.CLIENT), all(OF_THE_OTHERS));

        assertThat(found.lines()).isNotEmpty();
        assertThat(found.lines()).extracting(FoundLine::agreement).containsOnly(scene.foreign);
    }

    @Test
    void a_facet_counts_only_what_may_be_read_and_narrows_to_just_that() {
        for (PartySide side : PartySide.values()) {
            SearchQuery query = all("lavoro");
            Findings found = find(side, query);

            assertThat(found.complete()).isTrue();
            assertThat(found.facets()).as("%s", side).isNotEmpty();
            for (Facet.Count each : found.facets()) {
                Findings narrowed = find(side, query.with(each.facet(), each.value()));
                assertThat(narrowed.counted()).as("%s %s", side, each).isEqualTo(each.count());
            }
        }
        assertThat(find(PartySide.UNION, all("lavoro")).of(Facet.INSTRUMENT))
                .extracting(Facet.Count::value)
                .doesNotContain("COMMERCIAL_ADDENDUM");
        assertThat(find(PartySide.CLIENT, all("lavoro")).of(Facet.CODE))
                .extracting(Facet.Count::value)
                .contains(SHARED.code().value())
                .doesNotContain(SAFETY.code().value());
    }

    @Test
    void a_replaced_text_is_found_only_when_asked_for() {
        talks.revise(scene.proposed, DATA, PartySide.PROVIDER, "spinelloxq", Map.of(), "uno");
        talks.revise(scene.proposed, DATA, PartySide.PROVIDER, "tormalinaxq", Map.of(), "due");

        assertThat(kinds(SearchQuery.of("spinelloxq"))).containsExactly(FoundKind.CLAUSE);
        assertThat(kinds(all("spinelloxq")))
                .containsExactly(FoundKind.CLAUSE, FoundKind.EARLIER_VERSION);
        assertThat(kinds(SearchQuery.of("spinelloxq").with(Facet.KIND, "EARLIER_VERSION")))
                .containsExactly(FoundKind.EARLIER_VERSION);
    }

    private List<FoundKind> kinds(SearchQuery query) {
        return find(PartySide.UNION, query).lines().stream().map(FoundLine::kind).toList();
    }

    @Test
    void every_term_must_be_there_and_a_phrase_word_by_word() {
        talks.remark(
                scene.talking,
                DATA,
                PartySide.CLIENT,
                Audience.everyone(),
                "La reperibilità d'ufficio è di peridotoxq 100%_vera");

        for (String typed :
                List.of(
                        "peridotoxq",
                        "PERIDO",
                        "reperibilita peridotoxq",
                        "peridotoxq di la",
                        "\"reperibilità d'ufficio\" peridotoxq",
                        "peridotoxq \"100 vera\"")) {
            assertThat(find(PartySide.UNION, SearchQuery.of(typed)).lines()).as(typed).hasSize(1);
        }
        for (String typed :
                List.of("eridotoxq", "peridotoxq assente", "\"ufficio reperibilita\" peridotoxq")) {
            assertThat(find(PartySide.UNION, SearchQuery.of(typed)).lines()).as(typed).isEmpty();
        }
    }

    @Test
    void looking_up_and_looking_through_find_the_same() {
        List<String> words = new ArrayList<>(Scene.privateWords());
        words.addAll(List.of("lavoro", "the", "for", "dati personali", "\"di lavoro\"", "C24"));
        for (PartySide side : PartySide.values()) {
            for (String word : words) {
                FoundPlaces.Places usual = places(side, word, Reach.USUAL);
                assertThat(places(side, word, LOOKING_UP)).as("%s %s", side, word).isEqualTo(usual);
                assertThat(places(side, word, SAMPLING)).as("%s %s", side, word).isEqualTo(usual);
            }
        }
    }

    @Test
    void only_mysql_has_an_index_that_knows_which_texts_hold_a_word() {
        FullText index = new FullText(scene.database.sql());

        Optional<List<Long>> found = index.texts(all("rubinoxq").words(), 10);

        assertThat(found.map(List::size))
                .isEqualTo(
                        scene.database.sql().family() == SQLDialect.MYSQL
                                ? Optional.of(1)
                                : Optional.empty());
        assertThat(index.texts(all("lavoro").words(), 1)).isEmpty();
        assertThat(index.texts(all("the for").words(), 1000)).isEmpty();
    }

    private FoundPlaces.Places places(PartySide side, String word, Reach reach) {
        return scene.database
                .transactions()
                .inOne(() ->
                        new FoundPlaces(
                                        scene.database.sql(),
                                        scene.parties.eyes(side),
                                        all(word),
                                        reach)
                                .find());
    }

    @Test
    void who_sees_more_agreements_than_are_looked_through_is_told_that_there_may_be_more() {
        Reach one = new Reach(0, 0, 0, 1);

        FoundPlaces.Places found = places(PartySide.PROVIDER, "lavoro", one);

        assertThat(found.complete()).isFalse();
        assertThat(found.places())
                .isNotEmpty()
                .extracting(FoundPlace::agreement)
                .allMatch(found.places().getFirst().agreement()::equals);
    }

    @Test
    void what_is_undone_is_not_found() {
        assertThatThrownBy(() ->
                        scene.database
                                .transactions()
                                .inOne(() -> {
                                    talks.remark(
                                            scene.talking,
                                            DATA,
                                            PartySide.CLIENT,
                                            Audience.everyone(),
                                            "zirconexq");
                                    throw new IllegalStateException("undone");
                                }))
                .hasMessage("undone");

        assertFinders("zirconexq", List.of());
    }

    @Test
    void a_clause_is_settled_for_those_who_may_read_it_and_for_nobody_else() {
        assertThat(settled(PartySide.CLIENT, PENALTIES))
                .extracting(SettledRow::id)
                .containsExactly(scene.signed);
        assertThat(settled(PartySide.CLIENT, PENALTIES).getFirst().text().parameters())
                .containsEntry("monthlyCap", "7.93");
        assertThat(settled(PartySide.UNION, PENALTIES)).isEmpty();
        assertThat(settled(PartySide.UNION, SAFETY)).hasSize(1);
        assertThat(settled(PartySide.CLIENT, SAFETY)).isEmpty();
        assertThat(settled(PartySide.CLIENT, SHARED))
                .extracting(SettledRow::id)
                .contains(scene.signed)
                .doesNotContain(scene.foreign, scene.draft);
    }

    private List<SettledRow> settled(PartySide side, ClausePlace place) {
        return settled(side, place, BoardFilter.all(), Optional.empty(), 50);
    }

    private List<SettledRow> settled(
            PartySide side,
            ClausePlace place,
            BoardFilter filter,
            Optional<TargetsRow.Key> after,
            int limit) {
        return scene.database
                .transactions()
                .inOne(() ->
                        scene.boards()
                                .settled(scene.parties.eyes(side), place, filter, after, limit));
    }

    @Test
    void settled_clauses_come_page_by_page_and_are_narrowed() {
        List<SettledRow> first =
                settled(PartySide.PROVIDER, DATA, BoardFilter.all(), Optional.empty(), 1);
        SettledRow row = first.getFirst();

        assertThat(settled(PartySide.PROVIDER, DATA, BoardFilter.all(), Optional.of(row.key()), 50))
                .doesNotContain(row)
                .hasSize(settled(PartySide.PROVIDER, DATA).size() - 1);
        assertThat(
                        settled(
                                PartySide.PROVIDER,
                                DATA,
                                new BoardFilter("nessuno", Set.of(), Optional.empty()),
                                Optional.empty(),
                                50))
                .isEmpty();
        assertThat(
                        settled(
                                PartySide.PROVIDER,
                                DATA,
                                new BoardFilter("", Set.of(row.state()), Optional.empty()),
                                Optional.empty(),
                                50))
                .contains(row);
    }

    @Test
    void what_was_there_before_the_search_is_written_down_in_the_same_way() throws IOException {
        Set<String> written = entries();

        scene.database.sql().deleteFrom(SEARCH_ENTRY).execute();
        scene.database.sql().deleteFrom(SEARCH_TEXT).execute();
        scene.database.sql().execute(changeset("search_text_of_before_"));
        scene.database.sql().execute(changeset("search_entry_of_before_"));

        assertThat(written).isNotEmpty();
        assertThat(entries()).isEqualTo(written);
    }

    private Set<String> entries() {
        return scene
                .database
                .sql()
                .select(
                        SEARCH_ENTRY.KIND,
                        SEARCH_ENTRY.AGREEMENT_ID,
                        SEARCH_ENTRY.PROVIDER_ID,
                        SEARCH_ENTRY.CLIENT_ID,
                        SEARCH_ENTRY.CLAUSE_ID,
                        SEARCH_ENTRY.SUBJECT_ID,
                        SEARCH_ENTRY.WRITTEN_AT,
                        SEARCH_TEXT.DIGEST,
                        SEARCH_TEXT.WORDS)
                .from(SEARCH_ENTRY)
                .join(SEARCH_TEXT)
                .on(SEARCH_TEXT.ID.eq(SEARCH_ENTRY.TEXT_ID))
                .stream()
                .map(row -> row.intoList().toString())
                .collect(Collectors.toSet());
    }

    /// The statement of the migration for this database.
    private String changeset(String name) throws IOException {
        boolean mySql = scene.database.sql().family() == SQLDialect.MYSQL;
        try (var file =
                Objects.requireNonNull(
                        getClass().getResourceAsStream("/db/changelog/0033-search.sql"))) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Matcher found =
                    Pattern.compile(
                                    "--changeset tavolo:"
                                            + name
                                            + (mySql ? "mysql" : "h2")
                                            + " [^\\n]*\\n(.*?);\\n--rollback",
                                    Pattern.DOTALL)
                            .matcher(all);
            assertThat(found.find()).isTrue();
            return found.group(1);
        }
    }
}
