package tavolo.persistence.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.Actor;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.SigningView;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.Ceremonies;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;

/// Everybody named on one paper signs it at the same instant, with real files and keys.
/// `-Dtavolo.crowds=20` does it more often than the usual build.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class CrowdSigningContract {

    private static final int CROWDS = Integer.getInteger("tavolo.crowds", 1);

    /// Of each of three sides, so that 21 people sign one paper.
    private static final int EACH = 7;

    private static final Set<ClausePlace> PLACES =
            Set.of(new ClausePlace(TRI_PARTY_PROTOCOL, new ClauseCode("C02")));

    /// The database.
    abstract Map<String, Object> database(Path folder);

    @Test
    void all_sign_at_once_and_each_signature_is_there_once(
            @TempDir Path folder, TestReporter reporter) throws Exception {
        try (DatabaseUnderTest database =
                tavolo.persistence.talks.WholeDatabase.at(
                        database(folder), folder.resolve("keys"))) {
            Inspection inspection = new Inspection(database);
            int given = 0;
            long started = System.nanoTime();
            for (int crowd = 1; crowd <= CROWDS; crowd++) {
                given += together(database);
                database.transactions().inOne(() -> consistent(inspection));
            }
            inspection.chainsAreWhole();
            inspection.filesAreWhole(1);
            reporter.publishEntry(
                    Map.of(
                            "crowds", Integer.toString(CROWDS),
                            "signatures", Integer.toString(given),
                            "milliseconds",
                                    Long.toString(
                                            Duration.ofNanos(System.nanoTime() - started)
                                                    .toMillis())));
        }
    }

    private static int consistent(Inspection inspection) {
        inspection.isConsistent();
        return inspection.signatures();
    }

    /// How many signed.
    private static int together(DatabaseUnderTest database) throws Exception {
        TalkingParties parties = new TalkingParties(database, EACH);
        Talks talks = new Talks(database, parties);
        AgreementId id = talks.opened(PLACES);
        talks.propose(id);
        talks.acceptAll(id);
        talks.nameAll(id);
        talks.closeAll(id);
        Ceremonies ceremonies = new Ceremonies(database);
        ceremonies.open(parties, id);
        Instrument protocol = protocol(talks, id);
        List<Signatory> all = protocol.missingSignatories();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Outcome<Receipt>>> answers = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Signatory signatory : all) {
                Actor actor = parties.actor(signatory.person());
                SigningView shown = Talks.done(ceremonies.prepare(actor, id, signatory.id()));
                answers.add(
                        crowd.submit(() -> {
                            start.await();
                            return ceremonies.complete(actor, shown);
                        }));
            }
            start.countDown();
        }
        List<Receipt> receipts = new ArrayList<>();
        for (Future<Outcome<Receipt>> answer : answers) {
            receipts.add(Talks.done(answer.get()));
        }
        assertThat(all).hasSize(3 * EACH);
        assertThat(receipts).extracting(Receipt::revision).doesNotHaveDuplicates();
        assertThat(receipts)
                .filteredOn(receipt -> receipt.state() == AgreementState.SIGNED)
                .hasSize(1);
        assertThat(protocol(talks, id).status()).isEqualTo(InstrumentStatus.SIGNED);
        return receipts.size();
    }

    private static Instrument protocol(Talks talks, AgreementId id) {
        return talks.agreement(id).instrument(TRI_PARTY_PROTOCOL).orElseThrow();
    }
}
