package tavolo.domain.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.GivenValues;
import tavolo.domain.agreement.TypedClause;
import tavolo.domain.audit.FactKind;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.Actor;

/// Changes a model of the own organisation. What is published never changes: the first change after
/// a publication begins the next version.
@UseCase
public final class EditTemplate {

    private final TemplateDesk desk;
    private final ClauseLibrary library;

    public EditTemplate(TemplateDesk desk, ClauseLibrary library) {
        this.desk = desk;
        this.library = library;
    }

    /// Gives the model another name.
    public Outcome<Template> rename(Actor actor, TemplateDesk.Seen seen, String typed) {
        return desk.at(
                actor,
                seen,
                false,
                template ->
                        TemplateDesk.name(typed)
                                .then(name -> updated(actor, template.named(name))));
    }

    /// Writes a clause of the model.
    public Outcome<Template> write(
            Actor actor,
            TemplateDesk.Seen seen,
            ClausePlace place,
            TypedClause typed,
            boolean isOptional) {
        return desk.at(
                actor,
                seen,
                false,
                template ->
                        newest(actor, template)
                                .at(place)
                                .map(old ->
                                        typed.read(library.place(place), old.text().parameters())
                                                .then(text ->
                                                        put(
                                                                actor,
                                                                template,
                                                                new TemplateClause(
                                                                        place,
                                                                        isOptional,
                                                                        text,
                                                                        old.part()
                                                                                .filter(_ ->
                                                                                        text.equals(
                                                                                                old
                                                                                                        .text()))))))
                                .orElseGet(EditTemplate::notFound));
    }

    /// Takes a clause into a model of an agreement, with the text of the library, in place of what
    /// the model says there.
    public Outcome<Template> include(Actor actor, TemplateDesk.Seen seen, ClausePlace place) {
        return desk.at(
                actor,
                seen,
                false,
                template -> {
                    if (!isOpenTo(actor, place, library)) {
                        return unfit(place);
                    }
                    ClauseText text = GivenValues.standard(library.place(place));
                    return isElsewhere(actor, template, place)
                            ? Outcome.refused(new TemplateRefusal.TemplateClausesUnfit())
                            : put(
                                    actor,
                                    template,
                                    replacing(actor, template, place, text, Optional.empty()));
                });
    }

    /// Takes a published version of an own clause model into a model of an agreement, in place of
    /// what the model says there.
    public Outcome<Template> insert(Actor actor, TemplateDesk.Seen seen, TemplateRef part) {
        return desk.at(
                actor,
                seen,
                false,
                template -> {
                    Optional<TemplateClause> taken = published(actor, part);
                    if (taken.isEmpty()) {
                        return notFound();
                    }
                    if (template.kind() != TemplateKind.AGREEMENT) {
                        return Outcome.refused(new TemplateRefusal.TemplateClausesUnfit());
                    }
                    TemplateClause clause = taken.get();
                    return put(
                            actor,
                            template,
                            replacing(
                                    actor,
                                    template,
                                    clause.place(),
                                    clause.text(),
                                    Optional.of(part)));
                });
    }

    /// Leaves a clause out of a model of an agreement, which keeps at least one.
    public Outcome<Template> leaveOut(Actor actor, TemplateDesk.Seen seen, ClausePlace place) {
        return desk.at(
                actor,
                seen,
                false,
                template -> {
                    TemplateVersion before = newest(actor, template);
                    if (before.at(place).isEmpty()) {
                        return notFound();
                    }
                    return before.clauses().size() == 1
                            ? Outcome.refused(new TemplateRefusal.TemplateClausesUnfit())
                            : store(actor, template, without(before, place));
                });
    }

    /// Whether the actor's side ever reads a clause at `place` in an agreement.
    static boolean isOpenTo(Actor actor, ClausePlace place, ClauseLibrary library) {
        return library.find(place)
                .filter(definition -> actor.side().filter(definition::isReadableBy).isPresent())
                .isPresent();
    }

    private Optional<TemplateClause> published(Actor actor, TemplateRef part) {
        return desk.templates()
                .find(part.template(), actor.organisation())
                .filter(model -> model.kind() == TemplateKind.CLAUSE && model.isUsable())
                .flatMap(_ ->
                        desk.templates()
                                .version(part.template(), actor.organisation(), part.version()))
                .filter(version -> version.edition().publishedAt().isPresent())
                .map(version -> version.clauses().getFirst());
    }

    /// Whether it is a model of one clause, and that is another.
    private boolean isElsewhere(Actor actor, Template template, ClausePlace place) {
        return template.kind() == TemplateKind.CLAUSE
                && newest(actor, template).at(place).isEmpty();
    }

    private TemplateClause replacing(
            Actor actor,
            Template template,
            ClausePlace place,
            ClauseText text,
            Optional<TemplateRef> part) {
        boolean isOptional =
                newest(actor, template).at(place).map(TemplateClause::isOptional).orElse(false);
        return new TemplateClause(place, isOptional, text, part);
    }

    private Outcome<Template> put(Actor actor, Template template, TemplateClause clause) {
        TemplateVersion before = newest(actor, template);
        if (before.at(clause.place()).filter(clause::equals).isPresent()) {
            return Outcome.refused(new AgreementRefusal.NothingChanged());
        }
        List<TemplateClause> next = without(before, clause.place());
        next.add(clause);
        return store(actor, template, next);
    }

    private Outcome<Template> store(Actor actor, Template template, List<TemplateClause> clauses) {
        Template drafted = template.drafted();
        desk.templates()
                .write(
                        template.id(),
                        new TemplateVersion(
                                new TemplateEdition(
                                        drafted.newest(),
                                        "",
                                        actor.person(),
                                        desk.clock().now(),
                                        Optional.empty()),
                                clauses));
        return updated(actor, drafted);
    }

    private Outcome<Template> updated(Actor actor, Template next) {
        desk.templates().update(next);
        desk.record(actor, FactKind.TEMPLATE_CHANGED, next);
        return Outcome.done(next);
    }

    private TemplateVersion newest(Actor actor, Template template) {
        return desk.templates()
                .version(template.id(), actor.organisation(), template.newest())
                .orElseThrow();
    }

    private static List<TemplateClause> without(TemplateVersion version, ClausePlace place) {
        return new ArrayList<>(
                version.clauses().stream()
                        .filter(clause -> !clause.place().equals(place))
                        .toList());
    }

    private static Outcome<Template> unfit(ClausePlace place) {
        return Outcome.refused(new TemplateRefusal.PlacesUnfit(List.of(place)));
    }

    private static Outcome<Template> notFound() {
        return Outcome.refused(new AgreementRefusal.NotFound());
    }
}
