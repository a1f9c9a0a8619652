package tavolo.persistence.crash;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.SIGNATORY;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jooq.Record;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.SigningView;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.Ceremonies;
import tavolo.persistence.talks.WholeDatabase;

/// The process that is killed: people sign whatever is open, and each act that was acknowledged is
/// said at once on the standard output, in one write.
final class SigningLoop {

    /// Tells the process to sign until it is killed.
    static final String FOR_EVER = "for-ever";

    /// Tells the process to sign once and end.
    static final String ONCE = "once";

    private final DatabaseUnderTest database;
    private final Ceremonies ceremonies;

    private SigningLoop(DatabaseUnderTest database) {
        this.database = database;
        this.ceremonies = new Ceremonies(database);
    }

    /// Signs in a loop until the process is killed, or once.
    ///
    /// @param arguments URL, user and password of the database, the folder of the keys, what to do
    ///   ([#FOR_EVER] or [#ONCE]), and how many people sign at a time
    public static void main(String[] arguments) {
        SigningLoop loop =
                new SigningLoop(
                        WholeDatabase.at(
                                Map.of(
                                        "spring.datasource.url", arguments[0],
                                        "spring.datasource.username", arguments[1],
                                        "spring.datasource.password", arguments[2],
                                        "spring.datasource.hikari.maximum-pool-size", "4",
                                        "spring.liquibase.enabled", "false"),
                                Path.of(arguments[3])));
        say(Said.READY, "");
        if (arguments[4].equals(ONCE)) {
            loop.signOne();
            System.exit(0);
        }
        for (int signer = 0; signer < Integer.parseInt(arguments[5]); signer++) {
            Thread.ofPlatform().start(loop::signUntilKilled);
        }
    }

    /// What the process says.
    enum Said {
        READY,
        PREPARED,
        SIGNED
    }

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private static void say(Said what, String of) {
        try {
            OUT.write(("said " + what + " " + of + ".\n").getBytes(US_ASCII));
        } catch (IOException deaf) {
            throw new UncheckedIOException(deaf);
        }
    }

    /// A database that is gone ends the process, as a kill does.
    private void signUntilKilled() {
        try {
            while (signOne()) {
                Thread.onSpinWait();
            }
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }

    private record Slot(AgreementId agreement, SignatoryId id, Actor actor) {}

    private boolean signOne() {
        List<Slot> open = database.transactions().inOne(this::open);
        if (open.isEmpty()) {
            return false;
        }
        Slot slot = open.get(RandomGenerator.getDefault().nextInt(open.size()));
        if (ceremonies.prepare(slot.actor(), slot.agreement(), slot.id())
                instanceof Outcome.Done<SigningView>(SigningView shown)) {
            say(Said.PREPARED, slot.id() + " ");
            if (ceremonies.complete(slot.actor(), shown)
                    instanceof Outcome.Done<Receipt>(Receipt receipt)) {
                say(Said.SIGNED, slot.id() + " " + receipt.revision() + " ");
            }
        }
        return true;
    }

    private List<Slot> open() {
        return database.sql()
                .select(
                        AGREEMENT.ID,
                        SIGNATORY.ID,
                        PERSON.ID,
                        PERSON.FAMILY_NAME,
                        ORGANISATION.ID,
                        ORGANISATION.KIND)
                .from(SIGNATORY)
                .join(INSTRUMENT)
                .on(INSTRUMENT.ID.eq(SIGNATORY.INSTRUMENT_ID))
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(INSTRUMENT.AGREEMENT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(SIGNATORY.PERSON_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(PERSON.ORGANISATION_ID))
                .where(SIGNATORY.STATE.eq(SignatoryState.OPEN.name()))
                .and(AGREEMENT.STATE.eq(AgreementState.SIGNING.name()))
                .fetch(SigningLoop::slot);
    }

    private static Slot slot(Record row) {
        return new Slot(
                new AgreementId(row.get(AGREEMENT.ID)),
                new SignatoryId(row.get(SIGNATORY.ID)),
                new Actor(
                        new PersonId(row.get(PERSON.ID)),
                        row.get(PERSON.FAMILY_NAME),
                        new OrganisationId(row.get(ORGANISATION.ID)),
                        OrganisationKind.valueOf(row.get(ORGANISATION.KIND)),
                        EnumSet.allOf(Role.class)));
    }

    /// What one line of the output says; empty for a line that is not ours or was cut off.
    static Optional<Line> read(String line) {
        String[] words = line.split(" ", -1);
        if (!words[0].equals("said") || !words[words.length - 1].equals(".")) {
            return Optional.empty();
        }
        Said what = Said.valueOf(words[1]);
        return switch (what) {
            case READY -> Optional.of(new Line(what, new UUID(0, 0), ""));
            case PREPARED -> Optional.of(new Line(what, UUID.fromString(words[2]), ""));
            case SIGNED -> Optional.of(new Line(what, UUID.fromString(words[2]), words[3]));
        };
    }

    /// One acknowledged act.
    ///
    /// @param revision the digest of the file that the signature made
    record Line(Said what, UUID slot, String revision) {}
}
