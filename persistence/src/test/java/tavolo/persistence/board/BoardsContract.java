package tavolo.persistence.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tavolo.domain.library.InstrumentKind.COMMERCIAL_ADDENDUM;
import static tavolo.domain.library.InstrumentKind.COMPANY_AGREEMENT;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.NOTICE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.Room;
import tavolo.domain.agreement.Rooms;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.Stand;
import tavolo.domain.audit.FactKind;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.CounterLine;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.NoticeLine;
import tavolo.domain.board.OpeningChoice;
import tavolo.domain.board.PaperFile;
import tavolo.domain.board.PaperLine;
import tavolo.domain.board.PartyName;
import tavolo.domain.board.PositionLine;
import tavolo.domain.board.RoomView;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TargetsView;
import tavolo.domain.board.TimelineEntry;
import tavolo.domain.board.VersionLine;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;

/// Lists, and what the screens of one agreement tell.
abstract class BoardsContract extends ListsContract {

    private TableView table(AgreementId id, PartySide side) {
        return read(boards -> boards.table(id, scene.parties.eyes(side))).orElseThrow();
    }

    @Test
    void the_table_shows_parties_instruments_and_the_clauses_of_the_side() {
        TableView table = table(scene.signed, CLIENT);

        assertThat(table.state()).isEqualTo(AgreementState.SIGNED);
        assertThat(table.round()).isEqualTo(2);
        assertThat(table.parties())
                .extracting(party -> party.side())
                .containsExactly(PROVIDER, CLIENT, UNION);
        assertThat(table.instruments())
                .extracting(InstrumentLine::kind, InstrumentLine::readable, InstrumentLine::total)
                .containsExactly(
                        tuple(COMMERCIAL_ADDENDUM, true, 2),
                        tuple(COMPANY_AGREEMENT, false, 2),
                        tuple(TRI_PARTY_PROTOCOL, true, 2));
        assertThat(table.instruments().getFirst().signatories())
                .extracting(SignatoryLine::state)
                .containsOnly(SignatoryState.SIGNED)
                .hasSize(2);
        assertThat(table.clauses())
                .extracting(line -> line.place())
                .contains(Scene.PENALTIES, Scene.SHARED, Scene.DATA)
                .doesNotContain(Scene.SAFETY);
        assertThat(table.headcount()).isEqualTo(100);
        assertThat(table.cities()).containsExactly("Roma");
    }

    @Test
    void an_objection_stands_on_the_table_with_whose_turn_it_is() {
        TableView table = table(scene.talking, PROVIDER);

        assertThat(table.clauses())
                .filteredOn(line -> line.place().equals(Scene.DATA))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.stands()).containsEntry(UNION, Stand.OBJECTED);
                    assertThat(line.isAgreed()).isFalse();
                });
        assertThat(table.turns()).extracting(turn -> turn.side()).contains(PROVIDER, UNION);
    }

    @Test
    void the_table_tells_for_whom_each_clause_waits_and_how_long_it_was_whose_turn() {
        TableView talking = table(scene.talking, UNION);

        assertThat(talking.waitingFor(CLIENT))
                .extracting(line -> line.place())
                .contains(Scene.DATA)
                .doesNotContain(Scene.SAFETY);
        assertThat(talking.waitingFor(PROVIDER))
                .extracting(line -> line.place())
                .containsExactly(Scene.DATA);
        for (var turn : talking.turns()) {
            assertThat(talking.ledger().since(turn.side())).contains(turn.since());
        }
        TableView signed = table(scene.signed, PROVIDER);
        assertThat(signed.clauses()).allMatch(line -> line.waiting().isEmpty());
        assertThat(signed.ledger().since(UNION)).isEmpty();
        assertThat(signed.ledger().periods()).extracting(period -> period.side()).contains(UNION);
    }

    @Test
    void the_days_of_the_draft_are_counted_for_nobody_once_it_is_proposed() {
        var proposedAt =
                scene.database
                        .sql()
                        .fetchSingle(AGREEMENT, AGREEMENT.ID.eq(scene.proposed.value()))
                        .getProposedAt();

        assertThat(table(scene.draft, PROVIDER).ledger().since(PROVIDER)).isPresent();
        assertThat(table(scene.proposed, CLIENT).ledger().periods())
                .isNotEmpty()
                .noneMatch(period -> period.began().isBefore(proposedAt));
    }

    @Test
    void a_clause_is_told_with_its_versions_positions_and_comments() {
        var line =
                table(scene.signed, CLIENT).clauses().stream()
                        .filter(clause -> clause.place().equals(Scene.PENALTIES))
                        .findFirst()
                        .orElseThrow();
        ClauseView view =
                read(b -> b.clause(scene.signed, line.id(), scene.parties.eyes(CLIENT)))
                        .orElseThrow();

        assertThat(view.versions()).extracting(VersionLine::number).containsExactly(2, 1);
        assertThat(view.latest().author()).isEqualTo(CLIENT);
        assertThat(view.latest().reason()).isEqualTo("opalexq");
        assertThat(view.latest().text().parameters())
                .containsEntry("monthlyCap", Scene.PENALTY_CAP);
        assertThat(view.positions())
                .extracting(position -> position.stand())
                .allMatch(Stand::agrees)
                .hasSize(2);
        assertThat(view.remarks())
                .extracting(remark -> remark.wording().words())
                .containsExactly("topazioxq");
        assertThat(view.remarks())
                .extracting(remark -> remark.author().person())
                .containsExactly(scene.parties.drafter(CLIENT).person());
    }

    @Test
    void a_counter_proposal_is_told_with_its_words_and_keeps_the_clause_open() {
        ClauseView view = clause(scene.talking, Scene.PENALTIES, CLIENT);

        assertThat(view.line().stands()).containsEntry(PROVIDER, Stand.COUNTERED);
        assertThat(view.countersOnTheTable())
                .singleElement()
                .satisfies(counter -> {
                    assertThat(counter.side()).isEqualTo(PROVIDER);
                    assertThat(counter.own()).isFalse();
                    assertThat(counter.text().words().it()).endsWith("lapisxq");
                    assertThat(counter.reason()).isEqualTo("lapisxq");
                });
        assertThat(clause(scene.talking, Scene.PENALTIES, PROVIDER).counters())
                .allMatch(CounterLine::own)
                .hasSize(1);
    }

    @Test
    void a_room_shows_its_owner_what_is_prepared_and_of_the_others_only_that_they_wait() {
        RoomView union = room(UNION);
        assertThat(union.answers())
                .singleElement()
                .satisfies(prepared -> {
                    assertThat(prepared.place()).isEqualTo(Scene.DATA);
                    assertThat(prepared.stale()).isFalse();
                });
        assertThat(union.sealed()).isFalse();
        assertThat(union.waiting()).isEmpty();

        Rooms rooms = scene.database.the(Rooms.class);
        OrganisationId client = scene.parties.organisation(CLIENT);
        Room.Seal seal =
                new Room.Seal(scene.parties.drafter(CLIENT).person(), Instant.ofEpochSecond(1));
        seal(rooms, client, Optional.of(seal));

        assertThat(room(UNION).waiting()).extracting(PartyName::id).containsExactly(client);
        assertThat(room(CLIENT).sealed()).isTrue();
        assertThat(room(CLIENT).waiting()).isEmpty();
        seal(rooms, client, Optional.empty());
    }

    private void seal(Rooms rooms, OrganisationId organisation, Optional<Room.Seal> seal) {
        scene.database
                .transactions()
                .inOne(() -> {
                    rooms.seal(scene.talking, organisation, seal);
                    return organisation;
                });
    }

    private RoomView room(PartySide side) {
        return read(b -> b.room(scene.talking, scene.parties.eyes(side))).orElseThrow();
    }

    private ClauseView clause(AgreementId id, ClausePlace place, PartySide side) {
        ClauseId clause =
                table(id, side).clauses().stream()
                        .filter(line -> line.place().equals(place))
                        .findFirst()
                        .orElseThrow()
                        .id();
        return read(b -> b.clause(id, clause, scene.parties.eyes(side))).orElseThrow();
    }

    @Test
    void an_objection_of_one_union_counts_whatever_the_other_says() {
        TalkingParties parties = new TalkingParties(scene.database, 1);
        Talks talks = new Talks(scene.database, parties);
        AgreementId id = talks.opened(Scene.PLACES);
        talks.propose(id);
        talks.acceptAll(id);
        Clause agreed = talks.clause(id, Scene.SHARED);
        assertThat(companyAgreement(id, parties).agreed()).contains(2);

        Position objection = parties.otherUnion(Stand.OBJECTED, "non basta");
        scene.database
                .transactions()
                .inOne(() -> {
                    scene.database.the(Agreements.class).take(id, agreed.latest(), objection);
                    return id;
                });

        assertThat(companyAgreement(id, parties).agreed()).contains(1);
        ClauseView view = read(b -> b.clause(id, agreed.id(), parties.eyes(UNION))).orElseThrow();
        assertThat(view.line().isAgreed()).isFalse();
        assertThat(view.line().stands()).containsEntry(UNION, Stand.OBJECTED);
        assertThat(view.positions())
                .filteredOn(position -> position.side() == UNION)
                .extracting(PositionLine::stand, PositionLine::own)
                .containsExactlyInAnyOrder(
                        tuple(Stand.ACCEPTED, true), tuple(Stand.OBJECTED, false));
    }

    private InstrumentLine companyAgreement(AgreementId id, TalkingParties parties) {
        return read(b -> b.table(id, parties.eyes(UNION))).orElseThrow().instruments().stream()
                .filter(line -> line.kind() == COMPANY_AGREEMENT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void targets_are_the_same_for_all_and_agreed_when_all_agree() {
        for (PartySide side : PartySide.values()) {
            TargetsView signed =
                    read(b -> b.targets(scene.signed, scene.parties.eyes(side))).orElseThrow();
            TargetsView proposed =
                    read(b -> b.targets(scene.proposed, scene.parties.eyes(side))).orElseThrow();

            assertThat(signed.agreed()).isTrue();
            assertThat(signed.revisions().getFirst().values()).hasSize(5);
            assertThat(proposed.agreed()).isFalse();
        }
    }

    @Test
    void papers_are_told_with_every_edition_and_revision_and_can_be_fetched() {
        List<PaperLine> papers = read(b -> b.papers(scene.signed, scene.parties.eyes(CLIENT)));

        assertThat(papers)
                .extracting(PaperLine::kind, PaperLine::edition, PaperLine::superseded)
                .containsExactly(
                        tuple(COMMERCIAL_ADDENDUM, 2, false),
                        tuple(TRI_PARTY_PROTOCOL, 2, false),
                        tuple(COMMERCIAL_ADDENDUM, 1, true),
                        tuple(TRI_PARTY_PROTOCOL, 1, true));
        PaperLine paper = papers.getFirst();
        assertThat(paper.revisions())
                .extracting(PaperLine.Revision::number)
                .containsExactly(1, 2, 3, 4);
        for (PaperLine.Revision revision : paper.revisions()) {
            PaperFile file = file(paper, Optional.of(revision.number()));
            assertThat(file.sha()).isEqualTo(revision.sha()).isEqualTo(file.content().digest());
            assertThat((long) file.content().length()).isEqualTo(revision.size());
        }
        assertThat(file(paper, Optional.empty()))
                .isEqualTo(file(paper, Optional.of(4)))
                .extracting(PaperFile::name)
                .asString()
                .endsWith("-atto-integrativo-ed2-rev4.pdf");
    }

    private PaperFile file(PaperLine paper, Optional<Integer> revision) {
        return read(b -> b.file(paper.document(), revision, scene.parties.eyes(CLIENT)))
                .orElseThrow();
    }

    @Test
    void the_timeline_goes_back_page_by_page() {
        var eyes = scene.parties.eyes(PROVIDER);
        List<TimelineEntry> all =
                read(b -> b.timeline(scene.signed, eyes, Set.of(), Optional.empty(), 200));
        List<TimelineEntry> paged = new ArrayList<>();
        Optional<Long> before = Optional.empty();
        do {
            Optional<Long> older = before;
            paged.addAll(read(b -> b.timeline(scene.signed, eyes, Set.of(), older, 7)));
            before = Optional.of(paged.getLast().number());
        } while (paged.getLast().number() > 1);

        assertThat(paged).isEqualTo(all);
        assertThat(all)
                .extracting(TimelineEntry::number)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(all.getLast().number()).isEqualTo(1);
        List<TimelineEntry> unions =
                read(b ->
                        b.timeline(
                                scene.signed,
                                scene.parties.eyes(UNION),
                                Set.of(),
                                Optional.empty(),
                                200));
        assertThat(unions).isNotEmpty().hasSizeLessThan(all.size());
    }

    @Test
    void notices_are_counted_until_they_are_read() {
        PersonId person = scene.parties.drafter(CLIENT).person();
        int told = scene.database.sql().fetchCount(NOTICE, NOTICE.PERSON_ID.eq(person.value()));
        assertThat(told).isPositive();
        assertThat(unread(person)).isEqualTo(told);
        assertThat(notices(person, 2)).hasSize(2);
        read(b -> {
            b.readNotices(person);
            return true;
        });

        assertThat(unread(person)).isZero();
        assertThat(notices(person, 200))
                .hasSize(told)
                .allMatch(NoticeLine::read)
                .extracting(NoticeLine::createdAt)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private int unread(PersonId person) {
        return read(boards -> boards.unreadNotices(person));
    }

    private List<NoticeLine> notices(PersonId person, int limit) {
        return read(boards -> boards.notices(person, limit));
    }

    @Test
    void a_line_that_is_covered_is_offered_with_the_number_that_covers_it() {
        var free = scene.parties.freshLine();
        List<OpeningChoice> choices =
                read(b -> b.openingChoices(scene.parties.organisation(PROVIDER)));

        assertThat(choices)
                .filteredOn(choice -> choice.coveredBy().isEmpty())
                .singleElement()
                .satisfies(choice -> {
                    assertThat(choice.line().id()).isEqualTo(free);
                    assertThat(choice.unions())
                            .extracting(union -> union.id())
                            .containsExactly(scene.parties.organisation(UNION));
                });
        assertThat(choices).hasSize(5);
    }

    @Test
    void of_a_comment_for_others_neither_fact_nor_number_is_learnt() {
        assertThat(commentsTold(PROVIDER)).containsExactly(11, 10);
        assertThat(commentsTold(CLIENT)).containsExactly(6, 6);
        assertThat(commentsTold(UNION)).containsExactly(9, 8);
    }

    /// How many comments the timeline of the signed agreement tells, and the list of clauses counts
    /// on the one that all may read.
    private List<Integer> commentsTold(PartySide side) {
        int facts =
                read(boards ->
                                boards.timeline(
                                        scene.signed,
                                        scene.parties.eyes(side),
                                        Set.of(FactKind.REMARK_WRITTEN),
                                        Optional.empty(),
                                        200))
                        .size();
        int counted =
                table(scene.signed, side).clauses().stream()
                        .filter(line -> line.place().equals(Scene.DATA))
                        .mapToInt(ClauseLine::remarks)
                        .sum();
        return List.of(facts, counted);
    }
}
