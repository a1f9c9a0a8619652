package tavolo.persistence.board;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.schema.Tables.AGREEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.Addendum;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Correction;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.OpenErrata;
import tavolo.domain.agreement.Origins;
import tavolo.domain.agreement.Stage;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.BoardSort;
import tavolo.domain.board.Boards;
import tavolo.domain.board.CorrectionLine;
import tavolo.domain.board.OpeningChoice;
import tavolo.domain.board.RevisedName;
import tavolo.domain.board.SettledRow;
import tavolo.domain.board.TableView;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.signing.Formalities;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;

/// Who reads what of an errata: whoever may read the clause that it corrects, once it applies.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ErrataContract {

    private static final ClausePlace SECURITY =
            Talks.place(InstrumentKind.COMMERCIAL_ADDENDUM, "C14");
    private static final ClausePlace AIMS = Talks.place(InstrumentKind.TRI_PARTY_PROTOCOL, "C02");

    private DatabaseUnderTest database;
    private TalkingParties parties;
    private Talks talks;
    private AgreementId signed;

    abstract DatabaseUnderTest database();

    @BeforeEach
    void bring_into_force() {
        database = database();
        parties = new TalkingParties(database, 1);
        talks = new Talks(database, parties);
        signed = talks.opened(Set.of(SECURITY, AIMS));
        talks.propose(signed);
        talks.acceptAll(signed);
        move(signed, new Stage.InForce(1));
    }

    @Test
    void both_agreements_name_each_other() {
        AgreementId errata = opened();
        TableView small = table(errata, PartySide.PROVIDER);
        TableView great = table(signed, PartySide.PROVIDER);

        assertThat(small.revises())
                .contains(new RevisedName(signed, great.number(), RevisionKind.ERRATA));
        assertThat(great.revisions())
                .containsExactly(
                        new Addendum(
                                errata,
                                small.number(),
                                RevisionKind.ERRATA,
                                AgreementState.DRAFT,
                                small.startsOn()));
        assertThat(great.errataUnderway()).map(Addendum::id).contains(errata);
        assertThat(great.revisionUnderway()).isEmpty();
        assertThat(small.startsOn()).isEqualTo(great.startsOn());
        assertThat(small.title()).startsWith("Errata corrige " + great.number());
        assertThat(database.the(Boards.class).targets(errata, parties.eyes(PartySide.PROVIDER)))
                .hasValueSatisfying(targets -> assertThat(targets.revisions()).isEmpty());
    }

    @Test
    void what_changes_an_agreement_began_with_it() {
        AgreementId errata = opened();
        Boards boards = database.the(Boards.class);
        LocalDate first = table(signed, PartySide.PROVIDER).startsOn();
        database.sql()
                .update(AGREEMENT)
                .set(AGREEMENT.STARTS_ON, first.plusDays(3))
                .where(AGREEMENT.ID.eq(errata.value()))
                .execute();

        assertThat(boards.beganOn(signed, parties.eyes(PartySide.UNION))).contains(first);
        assertThat(boards.beganOn(errata, parties.eyes(PartySide.PROVIDER))).contains(first);
        assertThat(boards.beganOn(errata, parties.eyes(PartySide.UNION))).isEmpty();
    }

    @Test
    void the_lines_are_taken_by_what_it_corrects_and_free_once_that_is_over() {
        AgreementId errata = opened();
        move(errata, new Stage.InForce(1));
        assertThat(covering()).containsExactly(Optional.of(talks.agreement(signed).number()));

        move(signed, Stage.of(AgreementState.EXPIRED, 1));

        assertThat(covering()).containsExactly(Optional.empty());
    }

    /// The number of the agreement on each line of what is corrected, as a form for a new one shows
    /// it.
    private List<Optional<String>> covering() {
        Set<ServiceLineId> lines =
                database.the(Parties.class).linesOfAgreement(signed.value()).stream()
                        .map(ServiceLine::id)
                        .collect(Collectors.toSet());
        return database
                .the(Boards.class)
                .openingChoices(parties.organisation(PartySide.PROVIDER))
                .stream()
                .filter(choice -> lines.contains(choice.line().id()))
                .map(OpeningChoice::coveredBy)
                .toList();
    }

    @Test
    void a_draft_is_told_to_nobody_else_and_corrects_nothing_yet() {
        opened();

        assertThat(table(signed, PartySide.PROVIDER).corrections()).isEmpty();
        for (PartySide side : List.of(PartySide.CLIENT, PartySide.UNION)) {
            assertThat(table(signed, side).revisions()).isEmpty();
            assertThat(table(signed, side).corrections()).isEmpty();
        }
    }

    @Test
    void once_it_applies_its_words_stand_beside_each_clause_for_whoever_may_read_that() {
        AgreementId errata = opened();
        talks.propose(errata);
        move(errata, new Stage.Signed(1));
        assertThat(table(signed, PartySide.PROVIDER).corrections()).isEmpty();

        move(errata, new Stage.InForce(1));

        assertThat(places(PartySide.PROVIDER)).containsExactlyInAnyOrder(SECURITY, AIMS);
        assertThat(places(PartySide.CLIENT)).containsExactlyInAnyOrder(SECURITY, AIMS);
        assertThat(places(PartySide.UNION)).containsExactly(AIMS);
        assertThat(table(signed, PartySide.UNION).correctionsOf(AIMS))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.errata()).isEqualTo(errata);
                    assertThat(line.number()).isEqualTo(talks.agreement(errata).number());
                    assertThat(line.words().it()).contains("dove è scritto", "Le altre parole");
                });
        assertThat(table(signed, PartySide.UNION).errataUnderway()).isEmpty();
    }

    @Test
    void it_settles_no_clause_by_itself_and_is_known_in_the_list_for_what_it_is() {
        AgreementId errata = opened();
        talks.propose(errata);
        talks.acceptAll(errata);
        Boards boards = database.the(Boards.class);

        assertThat(
                        boards.settled(
                                parties.eyes(PartySide.PROVIDER),
                                AIMS,
                                BoardFilter.all(),
                                Optional.empty(),
                                50))
                .extracting(SettledRow::id)
                .contains(signed)
                .doesNotContain(errata);
        assertThat(
                        boards.agreements(
                                parties.eyes(PartySide.UNION),
                                BoardFilter.all(),
                                BoardSort.newestChange(),
                                0,
                                10))
                .filteredOn(AgreementRow::isErrata)
                .extracting(AgreementRow::id)
                .containsExactly(errata);
    }

    @Test
    void what_came_to_nothing_corrects_nothing() {
        AgreementId errata = opened();
        talks.propose(errata);
        move(errata, new Stage.Withdrawn(1));

        assertThat(table(signed, PartySide.PROVIDER).corrections()).isEmpty();
        assertThat(table(signed, PartySide.PROVIDER).errataUnderway()).isEmpty();
    }

    @Test
    void strangers_see_neither() {
        AgreementId errata = opened();
        talks.propose(errata);
        move(errata, new Stage.InForce(1));
        TalkingParties others = new TalkingParties(database, 1);

        for (PartySide side : PartySide.values()) {
            for (AgreementId id : List.of(signed, errata)) {
                assertThat(database.the(Boards.class).table(id, others.eyes(side))).isEmpty();
            }
        }
    }

    private List<ClausePlace> places(PartySide side) {
        return table(signed, side).corrections().stream().map(CorrectionLine::place).toList();
    }

    private TableView table(AgreementId id, PartySide side) {
        return database.the(Boards.class).table(id, parties.eyes(side)).orElseThrow();
    }

    private AgreementId opened() {
        return Talks.done(
                new OpenErrata(
                                Talks.desk(database),
                                database.the(Parties.class),
                                ClauseLibrary.standard(),
                                database.the(Origins.class),
                                database.the(Formalities.class))
                        .by(
                                parties.drafter(PartySide.PROVIDER),
                                signed,
                                List.of(correction(SECURITY), correction(AIMS))));
    }

    /// The first words of the clause, as the library has it, should be others.
    private static Correction correction(ClausePlace place) {
        String text = ClauseLibrary.standard().place(place).text().it();
        return new Correction(place, text.substring(0, text.indexOf(' ', 20)), "Le altre parole");
    }

    private void move(AgreementId id, Stage next) {
        Desk desk = Talks.desk(database);
        database.transactions()
                .inOne(() -> {
                    desk.agreements().move(id, next, desk.clock().now());
                    return next;
                });
    }
}
