package tavolo.domain.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Parties;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.people.People;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.OwnFormula;

/// What every use case on figures from files needs, and the way in which they read a file: the line
/// must be one of the own organisation, and no trace of a person may be in the file.
public record IntakeDesk(
        Transactions transactions,
        Actuals actuals,
        Parties parties,
        People people,
        SheetReader reader,
        AuditTrail trail,
        BusinessClock clock,
        IdSource ids) {

    private static final int PIECE = 64 * 1024;

    /// A service line of the own organisation and what is known around it.
    record Ready(ServiceLine line, RowReader.Surroundings around) {}

    /// The line `id`, if `actor` may import its figures.
    Outcome<Ready> ready(Actor actor, ServiceLineId id) {
        return allowed(actor, () -> transactions.inOne(() -> find(actor, id)));
    }

    /// The line of `mapping`, if `actor` may import its figures by the formula that it names.
    Outcome<Ready> ready(Actor actor, ColumnMapping mapping) {
        return ready(actor, mapping.line())
                .then(ready ->
                        isKnown(mapping)
                                ? Outcome.done(ready)
                                : Outcome.refused(new AgreementRefusal.NotFound()));
    }

    private boolean isKnown(ColumnMapping mapping) {
        return switch (mapping.variant().formula()) {
            case KpiFormula _ -> true;
            case OwnFormula own ->
                    transactions.inOne(() -> actuals.ownFormulas(mapping.line())).contains(own);
        };
    }

    private Outcome<Ready> find(Actor actor, ServiceLineId id) {
        return parties.linesOf(actor.organisation()).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(line -> Outcome.done(new Ready(line, around(actor, line))))
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }

    private RowReader.Surroundings around(Actor actor, ServiceLine line) {
        return new RowReader.Surroundings(
                new KnownPlaces(people.unitsOf(actor.organisation())),
                line.channel(),
                clock.today());
    }

    /// What `act` comes to, if `actor` may import figures at all.
    static <T> Outcome<T> allowed(Actor actor, Supplier<Outcome<T>> act) {
        return actor.may(Deed.IMPORT_FIGURES)
                ? act.get()
                : Outcome.refused(new AgreementRefusal.NotAllowed(Deed.IMPORT_FIGURES));
    }

    /// Reads the whole of `file` and hands each figure to `taken`.
    Outcome<FigureFlow> read(
            IntakeFile file, ColumnMapping mapping, Ready ready, Consumer<PlacedFigure> taken) {
        Optional<PersonTrace> named = PersonGuard.trace(file.name());
        if (named.isPresent()) {
            return Outcome.refused(new IntakeRefusal.PersonInName(named.get()));
        }
        FigureFlow flow = new FigureFlow(mapping, ready.around(), taken);
        Optional<Refusal> unread = reader.read(file, flow);
        Optional<Refusal> why = flow.refusal().or(() -> unread);
        if (why.isPresent()) {
            return Outcome.refused(why.get());
        }
        flow.end();
        return Outcome.done(flow);
    }

    /// The digest of the bytes of `file`.
    static Sha256 digest(IntakeFile file) {
        try (InputStream bytes = Files.newInputStream(file.content())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            int read = bytes.read(piece);
            while (read >= 0) {
                digest.update(piece, 0, read);
                read = bytes.read(piece);
            }
            return Sha256.of(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
