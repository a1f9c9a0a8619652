package tavolo.domain.template;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// What every use case on a model needs, and the one way in which they work: check the deed, lock
/// the model of the own organisation, see that nobody changed it meanwhile, act.
public record TemplateDesk(
        Transactions transactions,
        Templates templates,
        AuditTrail trail,
        BusinessClock clock,
        IdSource ids) {

    /// A model as somebody saw it.
    ///
    /// @param version the count of changes that was seen
    public record Seen(TemplateId id, long version) {}

    /// Lets `act` work on the model; one that is retired is refused unless `retiredToo`.
    Outcome<Template> at(
            Actor actor, Seen seen, boolean retiredToo, Function<Template, Outcome<Template>> act) {
        if (!actor.may(Deed.KEEP_TEMPLATES)) {
            return notAllowed();
        }
        return transactions.inOne(() ->
                templates
                        .find(seen.id(), actor.organisation())
                        .map(template ->
                                refusal(template, seen, retiredToo)
                                        .<Outcome<Template>>map(Outcome::refused)
                                        .orElseGet(() -> act.apply(template)))
                        .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    private static Optional<Refusal> refusal(Template template, Seen seen, boolean retiredToo) {
        if (template.version() != seen.version()) {
            return Optional.of(new TemplateRefusal.TemplateChanged());
        }
        return template.retiredAt().isPresent() && !retiredToo
                ? Optional.of(new TemplateRefusal.TemplateRetired())
                : Optional.empty();
    }

    static <T> Outcome<T> notAllowed() {
        return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.KEEP_TEMPLATES));
    }

    /// The name as it is kept; refused when it is blank or too long.
    static Outcome<String> name(String typed) {
        String name = typed.strip().replaceAll("\\p{Cntrl}+", " ");
        return name.isEmpty() || name.length() > Template.NAME_LIMIT
                ? Outcome.refused(new TemplateRefusal.TemplateNameMissing(Template.NAME_LIMIT))
                : Outcome.done(name);
    }

    /// Writes down, outside every agreement, that `actor` did something with a model.
    void record(Actor actor, FactKind kind, Template template) {
        trail.append(
                Fact.ofHouse(
                        kind,
                        clock.now(),
                        actor,
                        Map.of(
                                "template", template.id().toString(),
                                "name", template.name(),
                                "number", Integer.toString(template.newest()))));
    }
}
