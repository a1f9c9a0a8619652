package tavolo.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;
import static tavolo.persistence.talks.Talks.place;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.UnsentProposal;
import tavolo.domain.agreement.UnsentProposals;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;

/// What the store of things typed and not sent promises.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class UnsentContract {

    private static final ClausePlace DATA = place(TRI_PARTY_PROTOCOL, "C28");
    private static final Instant NOW = Instant.parse("2020-04-21T08:00:00.000123Z");

    private DatabaseUnderTest database;
    private UnsentProposals unsent;
    private TalkingParties parties;
    private Clause clause;
    private PersonId writer;

    /// A fresh database with all stores.
    abstract DatabaseUnderTest database(Path keys);

    @BeforeAll
    void begin(@TempDir Path keys) {
        database = database(keys.resolve("keys"));
        unsent = database.the(UnsentProposals.class);
        parties = new TalkingParties(database, 1);
        writer = parties.drafter(PartySide.PROVIDER).person();
    }

    @AfterAll
    void close() {
        database.close();
    }

    @BeforeEach
    void open_an_agreement() {
        Talks talks = new Talks(database, parties);
        clause = talks.clause(talks.opened(Set.of(DATA)), DATA);
    }

    @Test
    void there_is_nothing_before_something_is_kept() {
        assertThat(found(writer)).isEmpty();
    }

    @Test
    void what_was_kept_last_comes_back_to_the_letter() {
        keep(typed("prima", NOW));
        UnsentProposal last =
                typed("«poi» \u2019 {giorni} \uD83D\uDE42\n2. a\tb ", NOW.plusSeconds(2));
        keep(last);

        assertThat(found(writer)).contains(last);
        keep(last);
        assertThat(found(writer)).contains(last);
    }

    @Test
    void it_is_kept_for_one_person_and_one_clause() {
        keep(typed("mio", NOW));

        assertThat(found(parties.drafter(PartySide.UNION).person())).isEmpty();
        open_an_agreement();
        assertThat(found(writer)).isEmpty();
    }

    @Test
    void what_was_discarded_is_gone_and_discarding_nothing_is_no_trouble() {
        keep(typed("mio", NOW));
        discard();
        assertThat(found(writer)).isEmpty();
        discard();
        assertThat(found(writer)).isEmpty();
    }

    private Optional<UnsentProposal> found(PersonId person) {
        return database.transactions().inOne(() -> unsent.find(person, clause.id()));
    }

    private void keep(UnsentProposal proposal) {
        database.transactions()
                .inOne(() -> {
                    unsent.keep(writer, clause.id(), proposal);
                    return proposal;
                });
    }

    private void discard() {
        database.transactions()
                .inOne(() -> {
                    unsent.discard(writer, clause.id());
                    return writer;
                });
    }

    private UnsentProposal typed(String word, Instant at) {
        return new UnsentProposal(
                new ClauseProposal(
                        clause.latest(), word, word + " in English", Map.of("days", "due,5"), word),
                at);
    }
}
