package tavolo.domain.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.RemarkDraft;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;

/// What a side never learns and never does: the unions nothing of prices and penalties, the client
/// nothing but the shared clauses of the company agreement, and those without a pen.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecrecyTest {

    private static final String SECRET = "PENALE 12.345 EURO";

    private House house;
    private Story story;
    private Actor union;
    private Actor client;
    private Actor provider;

    @BeforeEach
    void negotiate() {
        house = new House();
        story = new Story(house).negotiating();
        union = house.everyone.at(PartySide.UNION);
        client = house.everyone.at(PartySide.CLIENT);
        provider = house.everyone.at(PartySide.PROVIDER);
    }

    @Test
    void a_union_takes_no_position_on_a_commercial_clause_that_it_cannot_know() {
        Clause penalties = story.clause(Story.PENALTIES);
        ClauseVersionId unknown = new ClauseVersionId(UUID.randomUUID());
        assertThat(house.position.accept(union, story.id(), penalties.latest()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()))
                .isEqualTo(house.position.accept(union, story.id(), unknown));
        assertThat(house.position.object(union, story.id(), penalties.latest(), "no"))
                .isEqualTo(house.position.object(union, story.id(), unknown, "no"));
    }

    @Test
    void a_replaced_commercial_version_is_as_unknown_to_a_union_as_the_present_one() {
        Clause penalties = story.clause(Story.PENALTIES);
        Story.done(revise(client, penalties, "troppo"));
        assertThat(house.position.accept(union, story.id(), penalties.latest()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        assertThat(house.position.accept(provider, story.id(), penalties.latest()))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.Stale(
                                        penalties.id(),
                                        story.clause(Story.PENALTIES).latest(),
                                        2)));
    }

    @Test
    void a_union_writes_nothing_on_a_commercial_clause_that_it_cannot_know() {
        Clause penalties = story.clause(Story.PENALTIES);
        ClauseId unknown = new ClauseId(UUID.randomUUID());
        assertThat(revise(union, penalties, "no"))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        assertThat(
                        house.remark.by(
                                union,
                                story.id(),
                                penalties.id(),
                                Audience.everyone(),
                                RemarkDraft.of("quanto?")))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()))
                .isEqualTo(
                        house.remark.by(
                                union,
                                story.id(),
                                unknown,
                                Audience.everyone(),
                                RemarkDraft.of("quanto?")));
    }

    @Test
    void a_union_neither_names_for_nor_closes_the_commercial_addendum() {
        InstrumentKind addendum = InstrumentKind.COMMERCIAL_ADDENDUM;
        assertThat(house.close.by(union, story.id(), addendum))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        assertThat(
                        house.signatories.by(
                                union,
                                story.id(),
                                addendum,
                                Set.of(house.everyone.mandateOf(union.organisation()).id())))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
    }

    @Test
    void a_union_cannot_sign_in_a_slot_of_another_side() {
        house = new House();
        story = new Story(house).signing();
        assertThat(
                        house.prepare.by(
                                house.everyone.at(PartySide.UNION),
                                story.id(),
                                story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.CLIENT)
                                        .id()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
    }

    @Test
    void no_fact_and_no_notice_for_a_union_holds_a_word_of_the_commercial_talks() {
        Clause penalties = story.clause(Story.PENALTIES);
        Story.done(house.position.object(provider, story.id(), penalties.latest(), SECRET));
        Story.done(
                house.remark.by(
                        provider,
                        story.id(),
                        penalties.id(),
                        Audience.everyone(),
                        RemarkDraft.of(SECRET)));
        Story.done(revise(client, penalties, SECRET));
        Story.done(
                house.position.acceptWithReserve(
                        provider, story.id(), story.clause(Story.PENALTIES).latest(), SECRET));
        story.acceptAll();
        for (InstrumentKind kind : InstrumentKind.values()) {
            story.close(kind);
        }
        Story.done(house.openSigning.by(provider, story.id()));
        Story.done(
                house.refuse.by(
                        client,
                        story.id(),
                        story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.CLIENT).id(),
                        SECRET,
                        Set.of(penalties.id())));

        Set<OrganisationId> unions =
                Set.of(house.everyone.home(OrganisationKind.UNION).id(), Everyone.SECOND_UNION);
        assertThat(house.trail.facts())
                .anyMatch(fact -> fact.details().containsValue(SECRET))
                .filteredOn(fact -> fact.seenBy().contains(PartySide.UNION))
                .allSatisfy(
                        fact -> assertThat(fact.details().values()).doesNotContain(SECRET, "C24"));
        assertThat(house.notices.told())
                .filteredOn(told -> told.recipients().stream().anyMatch(unions::contains))
                .isNotEmpty()
                .allSatisfy(
                        told -> assertThat(told.details().values()).doesNotContain(SECRET, "C24"));
    }

    @Test
    void the_client_revises_no_clause_of_the_company_agreement_shared_or_not() {
        Clause shared = story.clause(Story.SHIFTS);
        assertThat(revise(client, shared, "meglio così"))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.NotTheDrafter(Set.of(PartySide.UNION))));
        assertThat(revise(client, story.clause(Story.ACCESS), "meglio così"))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        assertThat(story.agreement().clauses())
                .filteredOn(c -> c.place().instrument() == InstrumentKind.COMPANY_AGREEMENT)
                .noneMatch(clause -> clause.isDraftedBy(PartySide.CLIENT));
    }

    @Test
    void the_client_comments_on_shared_company_clauses_only_and_takes_no_position() {
        Clause shared = story.clause(Story.SHIFTS);
        Clause closed = story.clause(Story.ACCESS);
        assertThat(
                        house.remark.by(
                                client,
                                story.id(),
                                shared.id(),
                                Audience.everyone(),
                                RemarkDraft.of("e la domenica?")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(
                        house.remark.by(
                                client,
                                story.id(),
                                closed.id(),
                                Audience.everyone(),
                                RemarkDraft.of("chi entra?")))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        assertThat(house.position.accept(client, story.id(), shared.latest()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NoStake(PartySide.CLIENT)));
        assertThat(house.position.accept(client, story.id(), closed.latest()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
    }

    @Test
    void facts_on_company_clauses_reach_the_client_only_where_they_are_shared() {
        Story.done(
                house.position.object(
                        provider, story.id(), story.clause(Story.ACCESS).latest(), "riservato"));
        assertThat(house.trail.last().seenBy())
                .containsExactlyInAnyOrder(PartySide.PROVIDER, PartySide.UNION);
        Story.done(
                house.position.object(
                        provider, story.id(), story.clause(Story.SHIFTS).latest(), "condiviso"));
        assertThat(house.trail.last().seenBy()).containsExactlyInAnyOrder(PartySide.values());
    }

    @Test
    void a_draft_is_nobody_elses_business() {
        House other = new House();
        Story draft = new Story(other);
        Story.done(
                other.remark.by(
                        other.everyone.at(PartySide.PROVIDER),
                        draft.id(),
                        draft.clause(Story.AIMS).id(),
                        Audience.everyone(),
                        RemarkDraft.of("da rivedere")));
        Story.done(
                other.end.withdraw(
                        other.everyone.at(PartySide.PROVIDER), draft.id(), "ripensamento"));
        assertThat(other.trail.facts())
                .allMatch(fact -> fact.seenBy().equals(Set.of(PartySide.PROVIDER)));
        assertThat(other.notices.told()).isEmpty();
        for (PartySide side : List.of(PartySide.CLIENT, PartySide.UNION)) {
            assertThat(
                            other.position.accept(
                                    other.everyone.at(side),
                                    draft.id(),
                                    draft.clause(Story.AIMS).latest()))
                    .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        }
    }

    private Outcome<?> revise(Actor actor, Clause clause, String reason) {
        return house.revise.by(
                actor,
                story.id(),
                clause.id(),
                Language.IT,
                new ClauseProposal(
                        story.clause(clause.place().toString()).latest(),
                        "1. Testo nuovo: " + reason,
                        "1. New text: " + reason,
                        Map.of(),
                        reason));
    }
}
