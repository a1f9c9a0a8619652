package tavolo.domain.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.Language;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;

/// Reads the models of the own organisation. Those of another are *not found*.
@UseCase
public final class ReadTemplates {

    private final Transactions transactions;
    private final Templates templates;
    private final Parties parties;
    private final Comparing comparing;

    public ReadTemplates(
            Transactions transactions, Templates templates, Parties parties, Comparing comparing) {
        this.transactions = transactions;
        this.templates = templates;
        this.parties = parties;
        this.comparing = comparing;
    }

    /// The models, by name.
    public Outcome<List<Template>> list(Actor actor) {
        return allowed(actor, () -> templates.all(actor.organisation()));
    }

    /// One model with its versions.
    public Outcome<TemplateView> one(Actor actor, TemplateId id) {
        return found(actor, () -> view(id, actor.organisation()));
    }

    /// The texts of one version.
    public Outcome<TemplateVersion> version(Actor actor, TemplateId id, int number) {
        return found(actor, () -> templates.version(id, actor.organisation(), number));
    }

    /// What differs between two versions, in reading order; clauses that are alike are left out.
    public Outcome<List<Deviation>> compare(
            Actor actor, TemplateId id, int before, int after, Language language) {
        return found(actor, () -> both(id, actor.organisation(), before, after))
                .then(pair -> Outcome.done(differences(pair, language)));
    }

    private record Pair(TemplateVersion before, TemplateVersion after) {}

    private Optional<Pair> both(TemplateId id, OrganisationId owner, int before, int after) {
        return templates
                .version(id, owner, before)
                .flatMap(old -> templates.version(id, owner, after).map(now -> new Pair(old, now)));
    }

    private List<Deviation> differences(Pair pair, Language language) {
        Set<ClausePlace> places = new TreeSet<>();
        pair.before().clauses().forEach(clause -> places.add(clause.place()));
        pair.after().clauses().forEach(clause -> places.add(clause.place()));
        return comparing
                .inReadingOrder(places)
                .map(place ->
                        comparing.between(
                                place,
                                text(pair.before(), place),
                                text(pair.after(), place),
                                language))
                .filter(deviation -> deviation.kind() != DeviationKind.EQUAL)
                .toList();
    }

    private static Optional<ClauseText> text(TemplateVersion version, ClausePlace place) {
        return version.at(place).map(TemplateClause::text);
    }

    private Optional<TemplateView> view(TemplateId id, OrganisationId owner) {
        return templates
                .find(id, owner)
                .map(template -> {
                    List<TemplateEdition> editions = templates.editions(id, owner);
                    return new TemplateView(
                            template,
                            editions,
                            parties.names(
                                    editions.stream()
                                            .map(TemplateEdition::person)
                                            .collect(Collectors.toSet())));
                });
    }

    private <T> Outcome<T> allowed(Actor actor, Supplier<T> read) {
        return actor.may(Deed.READ_TEMPLATES)
                ? Outcome.done(transactions.inOne(read))
                : Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_TEMPLATES));
    }

    private <T> Outcome<T> found(Actor actor, Supplier<Optional<T>> read) {
        return allowed(actor, read)
                .then(value ->
                        value.map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }
}
