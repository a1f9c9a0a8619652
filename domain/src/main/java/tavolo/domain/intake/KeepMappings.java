package tavolo.domain.intake;

import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.party.Actor;

/// Keeps mappings under names for the next file; they are seen by the own organisation only.
@UseCase
public final class KeepMappings {

    private final IntakeDesk desk;
    private final ColumnMappings mappings;

    public KeepMappings(IntakeDesk desk, ColumnMappings mappings) {
        this.desk = desk;
        this.mappings = mappings;
    }

    /// The mappings of the own organisation, by name.
    public Outcome<List<NamedMapping>> list(Actor actor) {
        return IntakeDesk.allowed(
                actor,
                () ->
                        Outcome.done(
                                desk.transactions()
                                        .inOne(() -> mappings.of(actor.organisation()))));
    }

    /// Keeps `mapping` as `name`, in place of what had this name before.
    public Outcome<NamedMapping> save(Actor actor, String name, ColumnMapping mapping) {
        return desk.ready(actor, mapping)
                .then(_ -> fit(name, mapping))
                .then(fit -> desk.transactions().inOne(() -> store(actor, fit, mapping)));
    }

    private static Outcome<String> fit(String typed, ColumnMapping mapping) {
        String name = typed.strip().replaceAll("\\p{Cntrl}+", " ");
        if (name.isEmpty() || name.length() > NamedMapping.NAME_LIMIT) {
            return Outcome.refused(new IntakeRefusal.MappingNameUnfit(NamedMapping.NAME_LIMIT));
        }
        Optional<PersonTrace> trace = PersonGuard.trace(name);
        if (trace.isPresent()) {
            return Outcome.refused(new IntakeRefusal.PersonInName(trace.get()));
        }
        List<String> columns = mapping.columns().all();
        Optional<String> person = columns.stream().filter(PersonGuard::isAboutPeople).findFirst();
        if (person.isPresent()) {
            return Outcome.refused(new IntakeRefusal.PersonColumn(person.get()));
        }
        List<MappingProblem> problems = mapping.problems(columns.stream().distinct().toList());
        return problems.isEmpty()
                ? Outcome.done(name)
                : Outcome.refused(new IntakeRefusal.MappingUnfit(problems));
    }

    private Outcome<NamedMapping> store(Actor actor, String name, ColumnMapping mapping) {
        List<NamedMapping> own = mappings.of(actor.organisation());
        boolean isNew = own.stream().noneMatch(other -> other.name().equals(name));
        if (isNew && own.size() >= NamedMapping.MOST) {
            return Outcome.refused(new IntakeRefusal.TooManyMappings(NamedMapping.MOST));
        }
        NamedMapping kept = new NamedMapping(name, mapping, desk.clock().now());
        mappings.put(actor.organisation(), kept);
        return Outcome.done(kept);
    }

    /// Forgets the mapping called `name`; imports made by it stay as they are.
    public Outcome<String> discard(Actor actor, String name) {
        return IntakeDesk.allowed(
                actor,
                () ->
                        desk.transactions()
                                        .inOne(() -> mappings.discard(actor.organisation(), name))
                                ? Outcome.done(name)
                                : Outcome.refused(new AgreementRefusal.NotFound()));
    }
}
