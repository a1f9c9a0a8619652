package tavolo.persistence.board;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.PERSON;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.PayoffAnswer;
import tavolo.domain.evidence.Evidences;
import tavolo.domain.given.PayoffActs;
import tavolo.domain.notice.Reminders;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.Kpi;
import tavolo.domain.term.Payoffs;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.board.EveryAnswer.Identities;
import tavolo.persistence.talks.Talks;

/// When the provider and the client deal with money, a union is told the same as before: not even
/// that, when, or by whom something happened.
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class UntoldMoneyContract {

    private static final int MANY = 1000;
    private static final int AROUND = 40;

    private Scene scene;
    private Talks talks;
    private EveryAnswer everything;
    private AgreementId agreed;

    /// A fresh database with all stores.
    abstract DatabaseUnderTest database(Path keys);

    @BeforeAll
    void negotiate(@TempDir Path keys) {
        scene = new Scene(database(keys.resolve("keys")));
        talks = new Talks(scene.database, scene.parties);
        agreed = talks.opened(Scene.PLACES);
        talks.propose(agreed);
        talks.acceptAll(agreed);
        var sql = scene.database.sql();
        everything =
                new EveryAnswer(
                        scene,
                        new Identities(
                                sql.fetchValues(AGREEMENT.ID).stream()
                                        .map(AgreementId::new)
                                        .toList(),
                                sql.fetchValues(CLAUSE.ID).stream().map(ClauseId::new).toList(),
                                sql.fetchValues(DOCUMENT.ID)));
        // Whoever asks everything also says that all notices are read.
        assertThat(told(UNION)).isNotEmpty();
    }

    @AfterAll
    void close() {
        scene.database.close();
    }

    @Test
    void a_union_is_told_the_same_while_the_two_talk_of_money() {
        stayUntold(scene.talking);
    }

    @Test
    void talks_of_money_do_not_begin_the_talks_that_a_union_sees() {
        stayUntold(scene.proposed);
    }

    @Test
    void a_union_is_not_told_that_money_reopens_what_was_agreed() {
        stayUntold(agreed);
    }

    private void stayUntold(AgreementId id) {
        List<String> union = told(UNION);
        List<String> client = told(CLIENT);

        talks.propose(id, PROVIDER, PayoffActs.usual(), "si pesa");
        assertThat(difference(union, told(UNION))).isEmpty();
        assertThat(difference(client, told(CLIENT))).isNotEmpty();

        talks.answer(
                id,
                CLIENT,
                new PayoffAnswer.Objection(Optional.of(Kpi.ABN), "mai"),
                new PayoffAnswer.Counter(PayoffActs.cap("4.5"), ""));
        assertThat(difference(union, told(UNION))).isEmpty();

        talks.propose(id, CLIENT, Payoffs.NONE, "meglio niente");
        talks.propose(id, PROVIDER, PayoffActs.usual(), "si pesa di nuovo");
        talks.answer(
                id,
                CLIENT,
                new PayoffAnswer.Acceptance(Optional.of(Kpi.SL)),
                new PayoffAnswer.Acceptance(Optional.of(Kpi.ABN)),
                new PayoffAnswer.Acceptance(Optional.empty()));
        assertThat(difference(union, told(UNION))).isEmpty();
    }

    /// The lines at the first place where the two differ; both texts are thousands of lines long.
    private static List<String> difference(List<String> before, List<String> after) {
        int same = 0;
        while (same < before.size()
                && same < after.size()
                && before.get(same).equals(after.get(same))) {
            same++;
        }
        if (same == before.size() && same == after.size()) {
            return List.of();
        }
        int from = Math.max(0, same - AROUND);
        List<String> lines =
                new ArrayList<>(before.subList(from, Math.min(before.size(), same + AROUND)));
        lines.add("but now");
        lines.addAll(after.subList(from, Math.min(after.size(), same + AROUND)));
        return lines;
    }

    /// All that the screens, lists, searches, exports and interfaces are made from, who is to be
    /// reminded, and what of the chain of facts can be read.
    private List<String> told(PartySide side) {
        List<String> told = new ArrayList<>();
        everything.to(scene.parties.drafter(side)).lines().forEach(told::add);
        reminded(side).forEach(agreement -> told.add("reminded of " + agreement));
        told.addAll(facts(side));
        return told;
    }

    private List<UUID> reminded(PartySide side) {
        List<UUID> people =
                scene.database
                        .sql()
                        .select(PERSON.ID)
                        .from(PERSON)
                        .where(PERSON.ORGANISATION_ID.eq(scene.parties.organisation(side).value()))
                        .fetch(PERSON.ID);
        return scene.database
                .transactions()
                .inOne(() ->
                        scene
                                .database
                                .the(Reminders.class)
                                .due(Instant.now().plus(Duration.ofDays(1)), MANY)
                                .stream()
                                .filter(due -> people.contains(due.person().value()))
                                .map(Reminders.Due::agreement)
                                .toList());
    }

    private List<String> facts(PartySide side) {
        Visibility eyes = scene.parties.eyes(side);
        Evidences evidences = scene.database.the(Evidences.class);
        return scene.database
                .transactions()
                .inOne(() ->
                        evidences.facts(scene.talking, eyes, 0, MANY, MANY).stream()
                                .flatMap(line -> line.content().stream())
                                .toList());
    }
}
