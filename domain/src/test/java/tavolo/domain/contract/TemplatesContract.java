package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Assessment;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.Origin;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.PartySide;
import tavolo.domain.template.Template;
import tavolo.domain.template.TemplateClause;
import tavolo.domain.template.TemplateEdition;
import tavolo.domain.template.TemplateKind;
import tavolo.domain.template.TemplateRef;
import tavolo.domain.template.TemplateVersion;

/// What the stores promise of models, of what agreements began from, and of what deviations mean
/// for the workers.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class TemplatesContract {

    private static final Instant LATER = GivenTable.OPENED.plusSeconds(2);
    private static final ClausePlace CONNECTIVITY = ClausePlace.parse("C12@TRI_PARTY_PROTOCOL");
    private static final ClausePlace DAYS = ClausePlace.parse("C08@COMPANY_AGREEMENT");

    private Stores stores;
    private GivenTable table;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void give_a_table() {
        stores = stores();
        table = new GivenTable(stores);
    }

    @Test
    void a_model_comes_back_to_the_letter_to_its_owner_and_to_nobody_else() {
        Template model = added(TemplateKind.AGREEMENT);
        TemplateVersion written = draft(1, clause(DAYS, "«è» ’ {remoteDays}", Optional.empty()));
        write(model.id(), written);

        assertThat(in(() -> stores.templates().find(model.id(), table.provider))).contains(model);
        assertThat(in(() -> stores.templates().all(table.provider))).containsExactly(model);
        assertThat(version(model, PROVIDER, 1)).contains(written);
        for (PartySide side : List.of(CLIENT, UNION)) {
            assertThat(in(() -> stores.templates().find(model.id(), table.organisation(side))))
                    .isEmpty();
            assertThat(in(() -> stores.templates().all(table.organisation(side)))).isEmpty();
            assertThat(in(() -> stores.templates().editions(model.id(), table.organisation(side))))
                    .isEmpty();
            assertThat(version(model, side, 1)).isEmpty();
        }
    }

    @Test
    void a_version_is_written_over_until_it_is_published_and_never_afterwards() {
        Template model = added(TemplateKind.AGREEMENT);
        write(model.id(), draft(1, clause(DAYS, "prima", Optional.empty())));
        TemplateVersion second = draft(1, clause(CONNECTIVITY, "poi", Optional.empty()));
        write(model.id(), second);
        assertThat(version(model, PROVIDER, 1)).contains(second);

        TemplateEdition published = published(1, "nuovi valori");
        publish(model.id(), published);

        assertThat(version(model, PROVIDER, 1))
                .contains(new TemplateVersion(published, second.clauses()));
        assertThatThrownBy(() -> write(model.id(), second)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> publish(model.id(), published(1, "ancora")))
                .isInstanceOf(RuntimeException.class);
        assertThat(version(model, PROVIDER, 1))
                .contains(new TemplateVersion(published, second.clauses()));
    }

    @Test
    void versions_are_listed_the_newest_first_and_each_keeps_its_texts() {
        Template part = added(TemplateKind.CLAUSE);
        write(part.id(), draft(1, clause(CONNECTIVITY, "parte", Optional.empty())));
        Template model = added(TemplateKind.AGREEMENT);
        TemplateVersion first = draft(1, clause(DAYS, "una", Optional.empty()));
        TemplateVersion second =
                draft(2, clause(CONNECTIVITY, "due", Optional.of(new TemplateRef(part.id(), 1))));
        write(model.id(), first);
        publish(model.id(), published(1, ""));
        write(model.id(), second);

        assertThat(in(() -> stores.templates().editions(model.id(), table.provider)))
                .containsExactly(second.edition(), published(1, ""));
        assertThat(version(model, PROVIDER, 2)).contains(second);
        assertThat(version(model, PROVIDER, 1).orElseThrow().clauses()).isEqualTo(first.clauses());
        assertThat(version(model, PROVIDER, 3)).isEmpty();
    }

    @Test
    void what_changes_of_a_model_is_refused_to_those_who_saw_it_before_another_change() {
        Template model = added(TemplateKind.AGREEMENT);
        Template next = changed(model, "Altro nome", Optional.of(LATER));
        update(next);

        assertThat(in(() -> stores.templates().find(model.id(), table.provider))).contains(next);
        assertThatThrownBy(() -> update(changed(model, "Terzo", Optional.empty())))
                .isInstanceOf(RuntimeException.class);
        assertThat(in(() -> stores.templates().find(model.id(), table.provider))).contains(next);
    }

    @Test
    void an_agreement_begins_only_from_a_published_version_in_use_of_an_own_model() {
        Template model = added(TemplateKind.AGREEMENT);
        write(model.id(), draft(1, clause(DAYS, "giorni", Optional.empty())));
        assertThat(texts(model, PROVIDER, 1)).isEmpty();

        publish(model.id(), published(1, ""));
        assertThat(texts(model, PROVIDER, 1)).contains(Map.of(DAYS, text("giorni")));
        assertThat(texts(model, PROVIDER, 2)).isEmpty();
        assertThat(texts(model, CLIENT, 1)).isEmpty();

        update(changed(model, "Ritirato", Optional.of(LATER)));
        assertThat(texts(model, PROVIDER, 1)).isEmpty();
        Template part = added(TemplateKind.CLAUSE);
        write(part.id(), draft(1, clause(DAYS, "parte", Optional.empty())));
        publish(part.id(), published(1, ""));
        assertThat(texts(part, PROVIDER, 1)).isEmpty();
    }

    @Test
    void only_who_opened_an_agreement_learns_from_what_it_began() {
        Template model = added(TemplateKind.AGREEMENT);
        write(model.id(), draft(1, clause(DAYS, "giorni", Optional.empty())));
        publish(model.id(), published(1, ""));
        AgreementOpening standard = opened();
        AgreementOpening fromModel = opened();
        AgreementOpening again = opened();
        Origin origin = new Origin.Model(model.id(), 1);
        Origin previous = new Origin.Previous(standard.agreement().id());
        in(() -> {
            stores.origins().keep(standard.agreement().id(), new Origin.Standard());
            stores.origins().keep(fromModel.agreement().id(), origin);
            stores.origins().keep(again.agreement().id(), previous);
            return 0;
        });

        assertThat(origin(standard, PROVIDER)).contains(new Origin.Standard());
        assertThat(origin(fromModel, PROVIDER)).contains(origin);
        assertThat(origin(again, PROVIDER)).contains(previous);
        for (PartySide side : List.of(CLIENT, UNION)) {
            assertThat(origin(standard, side)).isEmpty();
            assertThat(origin(fromModel, side)).isEmpty();
        }
    }

    @Test
    void an_organisation_has_one_word_on_a_clause_the_oldest_first() {
        AgreementOpening opening = opened();
        ClauseId clause = opening.agreement().clauses().findFirst().orElseThrow().id();
        Assessment first = word(clause, PROVIDER, WorkersEffect.BETTER, true, LATER);
        Assessment other = word(clause, UNION, WorkersEffect.WORSE, false, LATER.plusSeconds(1));
        Assessment later = word(clause, PROVIDER, WorkersEffect.EQUAL, true, LATER.plusSeconds(2));
        put(opening, first);
        put(opening, other);
        assertThat(words(clause)).containsExactly(first, other);

        put(opening, later);
        put(opening, later);

        assertThat(words(clause)).containsExactly(other, later);
        assertThat(words(opened().agreement().clauses().findFirst().orElseThrow().id())).isEmpty();
    }

    private Assessment word(
            ClauseId clause, PartySide side, WorkersEffect effect, boolean first, Instant at) {
        return new Assessment(
                clause,
                side,
                table.organisation(side),
                table.person(side),
                effect,
                "perché sì, «è» così",
                first,
                3,
                at);
    }

    private void put(AgreementOpening opening, Assessment assessment) {
        in(() -> {
            stores.assessments().put(opening.agreement().id(), assessment);
            return assessment;
        });
    }

    private List<Assessment> words(ClauseId clause) {
        return in(() -> stores.assessments().of(clause));
    }

    private AgreementOpening opened() {
        return in(() -> {
            AgreementOpening draft = table.draft(stores.agreements().nextNumber(2020));
            stores.agreements().open(draft);
            return draft;
        });
    }

    private Optional<Origin> origin(AgreementOpening opening, PartySide side) {
        return in(() -> stores.origins().of(opening.agreement().id(), table.organisation(side)));
    }

    private Template added(TemplateKind kind) {
        Template template =
                new Template(
                        new TemplateId(UUID.randomUUID()),
                        table.provider,
                        kind,
                        "Modello è",
                        0,
                        true,
                        Optional.empty(),
                        0);
        return in(() -> {
            stores.templates().add(template);
            return template;
        });
    }

    private static Template changed(Template model, String name, Optional<Instant> retired) {
        return new Template(
                model.id(),
                model.owner(),
                model.kind(),
                name,
                1,
                false,
                retired,
                model.version() + 1);
    }

    private void update(Template next) {
        in(() -> {
            stores.templates().update(next);
            return next;
        });
    }

    private void write(TemplateId id, TemplateVersion draft) {
        in(() -> {
            stores.templates().write(id, draft);
            return draft;
        });
    }

    private void publish(TemplateId id, TemplateEdition edition) {
        in(() -> {
            stores.templates().publish(id, edition);
            return edition;
        });
    }

    private Optional<TemplateVersion> version(Template model, PartySide side, int number) {
        return in(() -> stores.templates().version(model.id(), table.organisation(side), number));
    }

    private Optional<Map<ClausePlace, ClauseText>> texts(
            Template model, PartySide side, int version) {
        return in(() -> stores.origins().model(model.id(), version, table.organisation(side)));
    }

    private TemplateVersion draft(int number, TemplateClause clause) {
        return new TemplateVersion(
                new TemplateEdition(
                        number, "", table.person(PROVIDER), GivenTable.OPENED, Optional.empty()),
                List.of(clause));
    }

    private TemplateEdition published(int number, String note) {
        return new TemplateEdition(number, note, table.person(PROVIDER), LATER, Optional.of(LATER));
    }

    private static TemplateClause clause(
            ClausePlace place, String words, Optional<TemplateRef> part) {
        return new TemplateClause(place, part.isPresent(), text(words), part);
    }

    private static ClauseText text(String words) {
        return new ClauseText(new Bilingual(words, words + " in English"), Map.of("days", "3"));
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
