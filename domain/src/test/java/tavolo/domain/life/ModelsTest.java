package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Beginning;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.OpeningRequest;
import tavolo.domain.agreement.Origin;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TypedClause;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.template.Deviation;
import tavolo.domain.template.DeviationKind;
import tavolo.domain.template.Template;
import tavolo.domain.template.TemplateDesk;
import tavolo.domain.template.TemplateRef;
import tavolo.domain.template.TemplateRefusal;
import tavolo.domain.template.TemplateVersion;

/// The life of a model, and of an agreement that begins from one or from another agreement.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ModelsTest {

    private static final ClausePlace DAYS = ClausePlace.parse("C08@COMPANY_AGREEMENT");
    private static final ClausePlace LINE = ClausePlace.parse("C12@TRI_PARTY_PROTOCOL");
    private static final ClausePlace TERM = ClausePlace.parse("C33@TRI_PARTY_PROTOCOL");
    private static final ClausePlace POWERS = ClausePlace.parse("C01@TRI_PARTY_PROTOCOL");

    private final House house = new House();
    private final Actor provider = house.everyone.at(PartySide.PROVIDER);

    @Test
    void a_published_version_never_changes_and_the_next_change_begins_another() {
        TemplateId id = created(Set.of(DAYS, LINE));
        TemplateVersion first = version(id, 1);
        publish(id);

        Template changed = days(id, "4");

        assertThat(changed.newest()).isEqualTo(2);
        assertThat(version(id, 1).clauses()).isEqualTo(first.clauses());
        assertThat(version(id, 2).at(DAYS).orElseThrow().text().parameters())
                .containsEntry("remoteDays", "4");
        List<Deviation> differences =
                Story.done(house.readTemplates.compare(provider, id, 1, 2, Language.IT));
        assertThat(differences)
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.place()).isEqualTo(DAYS);
                    assertThat(difference.kind()).isEqualTo(DeviationKind.CHANGED);
                    assertThat(difference.values())
                            .singleElement()
                            .satisfies(value -> assertThat(value.after()).contains("4"));
                });
    }

    @Test
    void what_is_already_published_is_not_published_again() {
        TemplateId id = created(Set.of(DAYS));
        publish(id);

        assertThat(house.publishTemplate.by(provider, seen(id), ""))
                .isEqualTo(Outcome.refused(new TemplateRefusal.NothingToPublish()));
    }

    @Test
    void who_saw_the_model_before_a_colleague_changed_it_is_told_so_and_changes_nothing() {
        TemplateId id = created(Set.of(DAYS, LINE));
        TemplateDesk.Seen before = seen(id);
        days(id, "4");

        assertThat(house.editTemplate.leaveOut(provider, before, LINE))
                .isEqualTo(Outcome.refused(new TemplateRefusal.TemplateChanged()));
        assertThat(version(id, 1).at(LINE)).isPresent();
    }

    @Test
    void a_value_out_of_bounds_and_an_unknown_mark_are_refused() {
        TemplateId id = created(Set.of(DAYS));
        ClauseText text = version(id, 1).at(DAYS).orElseThrow().text();

        assertThat(write(id, DAYS, text.words().it(), text.words().en(), Map.of("remoteDays", "9")))
                .isInstanceOf(Outcome.Refused.class)
                .extracting(outcome -> ((Outcome.Refused<?>) outcome).why())
                .isInstanceOf(AgreementRefusal.InvalidValues.class);
        assertThat(write(id, DAYS, "1. {altro}", "1. {altro}", Map.of()))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.UnknownPlaceholders(List.of("altro"))));
    }

    @Test
    void a_retired_model_is_read_but_nothing_begins_from_it_until_it_is_restored() {
        TemplateId id = created(Set.of(DAYS));
        publish(id);
        Story.done(house.publishTemplate.retire(provider, seen(id)));

        assertThat(version(id, 1).clauses()).hasSize(1);
        assertThat(house.editTemplate.rename(provider, seen(id), "Altro"))
                .isEqualTo(Outcome.refused(new TemplateRefusal.TemplateRetired()));
        assertThat(open(new Origin.Model(id, 1), Set.of(DAYS)))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));

        Story.done(house.publishTemplate.restore(provider, seen(id)));
        assertThat(open(new Origin.Model(id, 1), Set.of(DAYS))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_model_of_another_organisation_is_not_found_whoever_knows_its_identity() {
        TemplateId id = created(Set.of(DAYS));
        publish(id);
        for (Actor other :
                List.of(
                        house.everyone.at(PartySide.UNION),
                        house.everyone.stranger(OrganisationKind.PROVIDER))) {
            assertThat(house.readTemplates.one(other, id))
                    .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
            assertThat(house.readTemplates.version(other, id, 1))
                    .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
            assertThat(Story.done(house.readTemplates.list(other))).isEmpty();
        }
        assertThat(
                        house.readBeginning.by(
                                house.everyone.stranger(OrganisationKind.PROVIDER),
                                new Origin.Model(id, 1),
                                client()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
    }

    @Test
    void a_clause_model_goes_into_a_model_and_the_model_remembers_which_version() {
        TemplateId part = Story.done(house.createTemplate.ofClause(provider, "Con router", LINE));
        Story.done(write(part, LINE, "1. Router nostro.", "1. Our router.", Map.of()));
        publish(part);
        TemplateId id = created(Set.of(DAYS));
        TemplateRef ref = new TemplateRef(part, 1);

        Story.done(house.editTemplate.insert(provider, seen(id), ref));

        assertThat(version(id, 1).at(LINE).orElseThrow().part()).contains(ref);
        assertThat(version(id, 1).at(LINE).orElseThrow().text().words().it())
                .isEqualTo("1. Router nostro.");
        Story.done(write(id, LINE, "1. Altro ancora.", "1. Yet another.", Map.of()));
        assertThat(version(id, 1).at(LINE).orElseThrow().part()).isEmpty();
    }

    @Test
    void an_agreement_takes_texts_and_values_of_the_model_but_not_what_is_its_own() {
        TemplateId id = created(Set.of(DAYS, TERM));
        days(id, "4");
        publish(id);

        AgreementId opened = Story.done(open(new Origin.Model(id, 1), Set.of(DAYS, TERM, LINE)));

        assertThat(text(opened, DAYS).parameters()).containsEntry("remoteDays", "4");
        assertThat(text(opened, TERM).parameters())
                .containsEntry("validFrom", House.firstDay().toString())
                .containsEntry("validTo", "2021-12-31");
        assertThat(text(opened, LINE).parameters()).containsEntry("downloadSpeed", "20");
        assertThat(
                        house.transactions.inOne(
                                () -> house.origins.of(opened, provider.organisation())))
                .contains(new Origin.Model(id, 1));
        assertThat(
                        house.transactions.inOne(() ->
                                house.origins.of(
                                        opened, house.everyone.home(OrganisationKind.CLIENT).id())))
                .isEmpty();
    }

    @Test
    void a_previous_agreement_gives_what_was_agreed_and_says_what_was_not() {
        Story story = new Story(house).negotiating();
        Story.done(
                house.position.accept(
                        house.everyone.at(PartySide.UNION),
                        story.id(),
                        story.clause(Story.AIMS).latest()));
        Beginning beginning =
                Story.done(
                        house.readBeginning.by(
                                provider, new Origin.Previous(story.id()), client()));
        Set<ClausePlace> agreed =
                Set.copyOf(
                        story.agreement()
                                .clauses()
                                .filter(Clause::isAgreed)
                                .map(Clause::place)
                                .toList());

        assertThat(agreed).isNotEmpty();
        assertThat(beginning.texts().keySet()).isEqualTo(agreed);
        assertThat(beginning.unsettled())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(agreed)
                .hasSize((int) story.agreement().clauses().count() - agreed.size());
    }

    @Test
    void what_one_client_agreed_in_its_addendum_is_not_put_before_another() {
        Story story = new Story(house).negotiating();
        Story.done(
                house.position.accept(
                        house.everyone.at(PartySide.CLIENT),
                        story.id(),
                        story.clause(Story.PENALTIES).latest()));
        Origin previous = new Origin.Previous(story.id());
        ClausePlace penalties = ClausePlace.parse(Story.PENALTIES);
        Beginning same = Story.done(house.readBeginning.by(provider, previous, client()));
        Beginning other =
                Story.done(
                        house.readBeginning.by(
                                provider,
                                previous,
                                house.everyone.stranger(OrganisationKind.CLIENT).organisation()));

        assertThat(same.texts()).containsKey(penalties);
        assertThat(same.confidential()).isEmpty();
        assertThat(other.confidential()).contains(penalties);
        assertThat(other.targets()).isEmpty();
        assertThat(other.texts().keySet())
                .noneMatch(place -> place.instrument() == InstrumentKind.COMMERCIAL_ADDENDUM);
        assertThat(other.unsettled())
                .noneMatch(place -> place.instrument() == InstrumentKind.COMMERCIAL_ADDENDUM);
    }

    @Test
    void days_of_the_previous_agreement_are_asked_for_anew() {
        AgreementId first = Story.done(open(new Origin.Standard(), Set.of(POWERS)));
        Clause clause = clause(first, POWERS);
        house.transactions.inOne(() -> {
            for (PartySide side : PartySide.values()) {
                house.agreements.take(
                        first,
                        clause.latest(),
                        new Position(
                                side,
                                Stand.ACCEPTED,
                                "",
                                house.everyone.at(side).organisation(),
                                house.everyone.at(side).person(),
                                house.today.now()));
            }
            return 0;
        });

        Beginning beginning =
                Story.done(house.readBeginning.by(provider, new Origin.Previous(first), client()));

        assertThat(beginning.undated()).containsExactly(POWERS);
        assertThat(Optional.ofNullable(beginning.texts().get(POWERS)).orElseThrow().parameters())
                .doesNotContainKey("mandateExpiry")
                .containsKey("notices");
    }

    @Test
    void a_union_makes_a_model_only_of_what_it_reads_of_an_agreement() {
        Story story = new Story(house).negotiating();
        Actor union = house.everyone.at(PartySide.UNION);

        TemplateId id =
                Story.done(house.createTemplate.fromAgreement(union, "Il tavolo", story.id()));

        TemplateVersion version = Story.done(house.readTemplates.version(union, id, 1));
        assertThat(version.at(ClausePlace.parse(Story.ACCESS))).isPresent();
        assertThat(version.at(ClausePlace.parse(Story.PENALTIES))).isEmpty();
        assertThat(
                        house.createTemplate.fromLibrary(
                                union, "Penali", Set.of(ClausePlace.parse(Story.PENALTIES))))
                .isEqualTo(
                        Outcome.refused(
                                new TemplateRefusal.PlacesUnfit(
                                        List.of(ClausePlace.parse(Story.PENALTIES)))));
    }

    private TemplateId created(Set<ClausePlace> places) {
        return Story.done(house.createTemplate.fromLibrary(provider, "Il nostro", places));
    }

    private Template days(TemplateId id, String days) {
        ClauseText text =
                version(id, Story.done(house.readTemplates.one(provider, id)).template().newest())
                        .at(DAYS)
                        .orElseThrow()
                        .text();
        return Story.done(
                write(id, DAYS, text.words().it(), text.words().en(), Map.of("remoteDays", days)));
    }

    private Outcome<Template> write(
            TemplateId id,
            ClausePlace place,
            String italian,
            String english,
            Map<String, String> values) {
        return house.editTemplate.write(
                provider,
                seen(id),
                place,
                new TypedClause(Language.IT, italian, english, values),
                false);
    }

    private void publish(TemplateId id) {
        Story.done(house.publishTemplate.by(provider, seen(id), ""));
    }

    private TemplateVersion version(TemplateId id, int number) {
        return Story.done(house.readTemplates.version(provider, id, number));
    }

    private TemplateDesk.Seen seen(TemplateId id) {
        return new TemplateDesk.Seen(
                id, Story.done(house.readTemplates.one(provider, id)).template().version());
    }

    private Outcome<AgreementId> open(Origin origin, Set<ClausePlace> places) {
        return house.open.by(
                provider,
                new OpeningRequest(
                        Set.of(Everyone.FREE_LINE),
                        Set.of(Everyone.SECOND_UNION),
                        places,
                        Language.IT,
                        House.firstDay(),
                        Optional.of(LocalDate.of(2021, 12, 31)),
                        origin,
                        false));
    }

    private Clause clause(AgreementId id, ClausePlace place) {
        return house.transactions
                .inOne(() -> house.agreements.findForSystem(id))
                .orElseThrow()
                .clauses()
                .filter(each -> each.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private ClauseText text(AgreementId id, ClausePlace place) {
        Clause clause = clause(id, place);
        return house.transactions.inOne(() -> house.agreements.text(clause.latest()));
    }

    private OrganisationId client() {
        return house.everyone.home(OrganisationKind.CLIENT).id();
    }
}
