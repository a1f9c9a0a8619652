package tavolo.persistence.board;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;
import static tavolo.persistence.schema.Tables.AUDIT_FACT;
import static tavolo.persistence.schema.Tables.SIGNATORY;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.CalendarDays;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.audit.FactKind;
import tavolo.domain.board.Boards;
import tavolo.domain.board.Task;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.PowerFile;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Delegation;
import tavolo.domain.signing.Delegations;
import tavolo.domain.signing.SigningView;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.Ceremonies;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;

/// Whoever has to sign is told since when the signature is awaited of them, and not since when
/// their side has something to do.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class AwaitedSinceContract {

    private DatabaseUnderTest database;
    private TalkingParties parties;
    private Talks talks;
    private Ceremonies ceremonies;

    /// A fresh database with all stores.
    abstract DatabaseUnderTest database(Path keys);

    @BeforeAll
    void meet(@TempDir Path keys) {
        database = database(keys.resolve("keys"));
        parties = new TalkingParties(database, 1);
        talks = new Talks(database, parties);
        ceremonies = new Ceremonies(database);
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void a_signature_is_awaited_since_the_signing_opened() {
        AgreementId id = inSigning();

        assertThat(since(id, PROVIDER)).isEqualTo(opened(id)).isEqualTo(since(id, UNION));
        assertThat(new DatabaseStores(database).turnsOf(id))
                .as("the side of those who open the signing had something to do before")
                .hasEntrySatisfying(
                        PROVIDER, turn -> assertThat(turn.since()).isBefore(opened(id)));
    }

    @Test
    void a_paper_that_was_refused_is_awaited_since_the_signing_opened_again() {
        AgreementId id = inSigning();
        Instant first = opened(id);
        ceremonies.refuse(parties, id, slot(id, CLIENT), "non ancora", Set.of());
        talks.closeAll(id);
        ceremonies.open(parties, id);

        assertThat(since(id, UNION)).isEqualTo(opened(id)).isAfter(first);
    }

    @Test
    void whoever_signs_later_is_awaited_since_the_last_of_the_earlier_places_signed() {
        AgreementId id = inSigning();
        database.transactions()
                .inOne(() -> {
                    database.the(Agreements.class).place(slot(id, UNION).id(), 2);
                    return id;
                });
        sign(id, CLIENT);
        assertThat(awaited(id, parties.actor(slot(id, UNION).person()))).isEmpty();
        Signatory last = slot(id, PROVIDER);
        sign(id, PROVIDER);

        assertThat(since(id, UNION)).isEqualTo(decided(last)).isAfter(opened(id));
    }

    @Test
    void a_signature_in_somebody_s_place_is_awaited_since_it_was_delegated() {
        AgreementId id = inSigning();
        Signatory slot = slot(id, UNION);
        Actor delegate = parties.drafter(UNION);
        Instant later = opened(id).plus(3, ChronoUnit.DAYS);

        delegate(slot, delegate, later);
        assertThat(awaited(id, delegate)).map(Task::since).contains(later);
        assertThat(since(id, CLIENT)).isEqualTo(opened(id));

        database.transactions()
                .inOne(() -> {
                    database.the(Delegations.class).revoke(slot.id(), later);
                    database.the(Agreements.class).hold(slot.id(), slot.person());
                    return id;
                });
        assertThat(since(id, UNION)).isEqualTo(opened(id));
    }

    private void delegate(Signatory slot, Actor delegate, Instant at) {
        Bytes power = Bytes.of("una procura".getBytes(UTF_8));
        database.transactions()
                .inOne(() -> {
                    database.the(Delegations.class)
                            .keep(
                                    new Delegation(
                                            slot.id(),
                                            slot.person(),
                                            delegate.person(),
                                            "in ferie",
                                            Optional.empty(),
                                            new PowerFile(
                                                    "procura.pdf", power.digest(), power.length()),
                                            at),
                                    power);
                    database.the(Agreements.class).hold(slot.id(), delegate.person());
                    return slot;
                });
    }

    private AgreementId inSigning() {
        AgreementId id = talks.opened(Set.of(Talks.place(TRI_PARTY_PROTOCOL, "C28")));
        talks.propose(id);
        talks.acceptAll(id);
        talks.nameAll(id);
        talks.closeAll(id);
        ceremonies.open(parties, id);
        return id;
    }

    private void sign(AgreementId id, PartySide side) {
        Signatory slot = slot(id, side);
        Actor actor = parties.actor(slot.person());
        SigningView shown = Talks.done(ceremonies.prepare(actor, id, slot.id()));
        Talks.done(ceremonies.complete(actor, shown));
    }

    private Signatory slot(AgreementId id, PartySide side) {
        return talks.open(id, TRI_PARTY_PROTOCOL).stream()
                .filter(slot -> slot.side() == side)
                .findFirst()
                .orElseThrow();
    }

    /// Since when the one who signs for `side` is told to be awaited.
    private Instant since(AgreementId id, PartySide side) {
        return awaited(id, parties.actor(slot(id, side).person())).orElseThrow().since();
    }

    private Optional<Task> awaited(AgreementId id, Actor actor) {
        Boards boards = database.the(Boards.class);
        return database
                .transactions()
                .inOne(() -> boards.tasks(actor, CalendarDays.of(Instant.now())))
                .forMe()
                .stream()
                .filter(task -> task.kind() == Task.Kind.SIGN)
                .filter(task -> task.agreement().filter(id::equals).isPresent())
                .findFirst();
    }

    /// When the signing opened last.
    private Instant opened(AgreementId id) {
        return database
                .sql()
                .select(AUDIT_FACT.AT)
                .from(AUDIT_FACT)
                .where(AUDIT_FACT.CHAIN_ID.eq(id.value()))
                .and(AUDIT_FACT.KIND.eq(FactKind.SIGNING_OPENED.name()))
                .fetch(AUDIT_FACT.AT)
                .stream()
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private Instant decided(Signatory slot) {
        return database.sql()
                .fetchSingle(SIGNATORY, SIGNATORY.ID.eq(slot.id().value()))
                .getDecidedAt();
    }
}
