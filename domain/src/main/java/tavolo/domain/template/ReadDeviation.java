package tavolo.domain.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.GivenValues;
import tavolo.domain.agreement.Origin;
import tavolo.domain.agreement.Origins;
import tavolo.domain.board.AssessmentLine;
import tavolo.domain.board.Boards;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.TableView;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Reads how an agreement stands to the standard, which everybody knows, or to a model, which only
/// those of its own organisation do. Clauses that the actor's side may not read do not appear, nor
/// does that they are missing.
@UseCase
public final class ReadDeviation {

    private final Transactions transactions;
    private final Boards boards;
    private final Templates templates;
    private final Origins origins;
    private final Comparing comparing;

    public ReadDeviation(
            Transactions transactions,
            Boards boards,
            Templates templates,
            Origins origins,
            Comparing comparing) {
        this.transactions = transactions;
        this.boards = boards;
        this.templates = templates;
        this.origins = origins;
        this.comparing = comparing;
    }

    /// How every clause stands to `model`, or to the standard when it is empty.
    public Outcome<AgreementStanding> by(
            Actor actor, AgreementId id, Optional<TemplateRef> model, Language language) {
        return allowed(
                        actor,
                        () ->
                                boards.table(id, actor.visibility())
                                        .flatMap(table ->
                                                reference(actor, model)
                                                        .map(texts ->
                                                                read(actor, table, model, texts))))
                .then(read -> Outcome.done(standing(actor, read, language)));
    }

    /// How one clause stands to the standard, and to the model with which the agreement began if
    /// that is the actor's to know.
    ///
    /// Empty for a clause that the library does not have.
    public Outcome<Optional<ClauseSight>> clause(
            Actor actor, AgreementId id, ClauseId clause, Language language) {
        return allowed(
                actor,
                () -> {
                    Optional<ClauseView> found = boards.clause(id, clause, actor.visibility());
                    return found.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    found.filter(view -> isKnown(view.line().place()))
                                            .map(view -> sight(actor, id, view, language)));
                });
    }

    /// How one clause stands.
    ///
    /// @param began how it stands to the model with which the agreement began, and to which version
    ///   of it
    public record ClauseSight(ClauseStanding standard, Optional<OwnModel> began) {}

    /// How a clause stands to a version of an own model.
    public record OwnModel(Template template, int version, Deviation deviation) {}

    private ClauseSight sight(Actor actor, AgreementId id, ClauseView view, Language language) {
        ClausePlace place = view.line().place();
        Optional<ClauseText> now = Optional.of(view.latest().text());
        List<AssessmentLine> words =
                boards.assessments(id, actor.visibility()).stream()
                        .filter(word -> word.clause().equals(view.line().id()))
                        .toList();
        ClauseStanding standard =
                new ClauseStanding(
                        comparing.between(place, standard(place), now, language),
                        Optional.of(view.line()),
                        words);
        Optional<OwnModel> own =
                began(actor, id)
                        .flatMap(ref ->
                                model(actor, ref)
                                        .map(version ->
                                                new OwnModel(
                                                        templates
                                                                .find(
                                                                        ref.template(),
                                                                        actor.organisation())
                                                                .orElseThrow(),
                                                        ref.version(),
                                                        comparing.between(
                                                                place,
                                                                version.at(place)
                                                                        .map(TemplateClause::text),
                                                                now,
                                                                language))));
        return new ClauseSight(standard, own);
    }

    /// What was fetched; compared once the transaction is over, since comparing takes its time.
    private record Read(
            TableView table,
            Optional<TemplateRef> model,
            Map<ClausePlace, ClauseText> reference,
            Map<ClausePlace, ClauseText> now,
            List<AssessmentLine> words,
            Optional<TemplateRef> began,
            List<Template> choices) {}

    private Read read(
            Actor actor,
            TableView table,
            Optional<TemplateRef> model,
            Map<ClausePlace, ClauseText> reference) {
        Map<ClausePlace, ClauseText> now = new TreeMap<>();
        boards.histories(table.id(), actor.visibility()).stream()
                .filter(history -> !history.versions().isEmpty())
                .forEach(history ->
                        now.put(history.line().place(), history.versions().getFirst().text()));
        return new Read(
                table,
                model,
                reference,
                now,
                model.isPresent() ? List.of() : boards.assessments(table.id(), actor.visibility()),
                began(actor, table.id()),
                templates.all(actor.organisation()).stream()
                        .filter(each -> each.kind() == TemplateKind.AGREEMENT)
                        .filter(each -> each.published() > 0)
                        .toList());
    }

    private AgreementStanding standing(Actor actor, Read read, Language language) {
        Map<ClausePlace, ClauseLine> lines =
                read.table().clauses().stream()
                        .collect(Collectors.toMap(ClauseLine::place, line -> line));
        Set<ClausePlace> places = new TreeSet<>(read.now().keySet());
        places.addAll(read.reference().keySet());
        List<ClauseStanding> clauses =
                comparing
                        .inReadingOrder(places)
                        .filter(place -> EditTemplate.isOpenTo(actor, place, comparing.library()))
                        .map(place ->
                                new ClauseStanding(
                                        comparing.between(
                                                place,
                                                Optional.ofNullable(read.reference().get(place)),
                                                Optional.ofNullable(read.now().get(place)),
                                                language),
                                        Optional.ofNullable(lines.get(place)),
                                        words(read, lines.get(place))))
                        .toList();
        return new AgreementStanding(
                read.table(), read.model(), read.began(), read.choices(), clauses);
    }

    private static List<AssessmentLine> words(Read read, @Nullable ClauseLine line) {
        return line == null
                ? List.of()
                : read.words().stream().filter(word -> word.clause().equals(line.id())).toList();
    }

    /// The texts with which to compare; empty if the model is not the actor's.
    private Optional<Map<ClausePlace, ClauseText>> reference(
            Actor actor, Optional<TemplateRef> model) {
        Map<ClausePlace, ClauseText> texts = new TreeMap<>();
        if (model.isEmpty()) {
            for (ClauseDefinition definition : comparing.library().all()) {
                texts.put(definition.place(), GivenValues.standard(definition));
            }
            return Optional.of(texts);
        }
        return model(actor, model.get())
                .map(version -> {
                    version.clauses().forEach(clause -> texts.put(clause.place(), clause.text()));
                    return texts;
                });
    }

    private Optional<TemplateVersion> model(Actor actor, TemplateRef ref) {
        return templates
                .version(ref.template(), actor.organisation(), ref.version())
                .filter(version -> version.edition().publishedAt().isPresent());
    }

    private Optional<TemplateRef> began(Actor actor, AgreementId id) {
        return origins.of(id, actor.organisation())
                .flatMap(origin ->
                        origin instanceof Origin.Model(var template, int version)
                                ? Optional.of(new TemplateRef(template, version))
                                : Optional.empty());
    }

    private boolean isKnown(ClausePlace place) {
        return comparing.library().find(place).isPresent();
    }

    private Optional<ClauseText> standard(ClausePlace place) {
        return comparing.library().find(place).map(GivenValues::standard);
    }

    private <T> Outcome<T> allowed(Actor actor, Supplier<Optional<T>> read) {
        if (!actor.may(Deed.READ_AGREEMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_AGREEMENTS));
        }
        return transactions
                .inOne(read)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }
}
