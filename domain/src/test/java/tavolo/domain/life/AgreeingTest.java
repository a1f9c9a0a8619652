package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.Revised;
import tavolo.domain.agreement.Stand;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.document.Sha256;
import tavolo.domain.given.Acts;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.given.Subject;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;

/// When a clause is agreed and a text closed, and what breaks it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreeingTest {

    private House house;
    private Story story;
    private Actor provider;
    private Actor client;
    private Actor union;
    private Actor otherUnion;

    @BeforeEach
    void negotiate() {
        house = new House();
        story = new Story(house).negotiating();
        provider = house.everyone.at(PartySide.PROVIDER);
        client = house.everyone.at(PartySide.CLIENT);
        union = house.everyone.at(PartySide.UNION);
        otherUnion = house.everyone.secondDelegate();
    }

    @Test
    void a_clause_is_agreed_when_everyone_with_a_stake_accepted_the_same_version() {
        ClauseVersionId aims = story.clause(Story.AIMS).latest();
        assertThat(story.clause(Story.AIMS).isAgreed()).isFalse();
        assertThat(house.position.accept(union, story.id(), aims)).isEqualTo(Outcome.done(true));
        assertThat(story.clause(Story.AIMS).isAgreed()).isTrue();
    }

    @Test
    void what_waits_is_accepted_at_once_with_a_fact_for_each_clause() {
        List<ClauseVersionId> both =
                List.of(story.clause(Story.AIMS).latest(), story.clause(Story.ACCESS).latest());
        int before = house.trail.facts(FactKind.CLAUSE_ACCEPTED).size();
        assertThat(house.position.acceptAll(union, story.id(), both)).isEqualTo(Outcome.done(2));
        assertThat(story.clause(Story.AIMS).isAgreed()).isTrue();
        assertThat(story.clause(Story.ACCESS).isAgreed()).isTrue();
        assertThat(house.trail.facts(FactKind.CLAUSE_ACCEPTED)).hasSize(before + 2);
    }

    @Test
    void when_one_of_several_was_replaced_meanwhile_none_is_accepted() {
        ClauseVersionId read = story.clause(Story.AIMS).latest();
        ClauseVersionId access = story.clause(Story.ACCESS).latest();
        Story.done(revise(provider, story.clause(Story.AIMS), "Più chiaro."));
        Clause aims = story.clause(Story.AIMS);
        int before = house.trail.facts(FactKind.CLAUSE_ACCEPTED).size();
        assertThat(house.position.acceptAll(union, story.id(), List.of(access, read)))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.Stale(
                                        aims.id(), aims.latest(), aims.number())));
        assertThat(story.clause(Story.ACCESS).isAgreed()).isFalse();
        assertThat(house.trail.facts(FactKind.CLAUSE_ACCEPTED)).hasSize(before);
        assertThat(house.position.acceptAll(union, story.id(), List.of()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.ClausesMissing()));
    }

    @Test
    void a_clause_without_a_stake_of_the_client_is_agreed_without_the_client() {
        ClauseVersionId access = story.clause(Story.ACCESS).latest();
        assertThat(house.position.accept(union, story.id(), access)).isEqualTo(Outcome.done(true));
    }

    @Test
    void an_objection_needs_a_reason_and_keeps_the_text_open() {
        ClauseVersionId aims = story.clause(Story.AIMS).latest();
        assertThat(house.position.object(union, story.id(), aims, " \n "))
                .isEqualTo(Outcome.refused(new AgreementRefusal.ReasonMissing()));
        story.acceptAll();
        assertThat(house.position.object(union, story.id(), aims, "manca lo scopo"))
                .isEqualTo(Outcome.done(false));
        assertThat(house.close.by(provider, story.id(), InstrumentKind.TRI_PARTY_PROTOCOL))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.StillOpen(
                                        List.of(ClausePlace.parse(Story.AIMS)))));
    }

    @Test
    void a_noted_reserve_blocks_nothing_and_is_printed_with_its_author() {
        ClauseVersionId aims = story.clause(Story.AIMS).latest();
        assertThat(house.position.acceptWithReserve(union, story.id(), aims, " "))
                .isEqualTo(Outcome.refused(new AgreementRefusal.ReasonMissing()));
        assertThat(house.position.acceptWithReserve(union, story.id(), aims, "salvo verifica"))
                .isEqualTo(Outcome.done(true));
        story.acceptAll();
        Sha256 digest = story.close(InstrumentKind.TRI_PARTY_PROTOCOL);
        InstrumentText frozen = Canonical.read(bytes(digest));
        assertThat(frozen.clauses().getFirst().reserves())
                .containsExactly(new InstrumentText.Reserve("Casa UNION", "salvo verifica"));
        assertThat(house.trail.facts(FactKind.CLAUSE_ACCEPTED))
                .anyMatch(fact -> "salvo verifica".equals(fact.details().get("reason")));
    }

    @Test
    void an_acceptance_without_reserve_takes_the_reserve_back() {
        ClauseVersionId aims = story.clause(Story.AIMS).latest();
        Story.done(house.position.acceptWithReserve(union, story.id(), aims, "salvo verifica"));
        Story.done(house.position.accept(union, story.id(), aims));
        story.acceptAll();
        Sha256 digest = story.close(InstrumentKind.TRI_PARTY_PROTOCOL);
        assertThat(new String(bytes(digest), StandardCharsets.UTF_8))
                .doesNotContain("salvo verifica");
    }

    @Test
    void a_changed_clause_drops_the_acceptances_it_had_and_says_whose() {
        story.acceptAll();
        Revised revised = Story.done(revise(union, story.clause(Story.AIMS), "Più chiaro."));
        assertThat(revised.acceptancesLost())
                .containsExactlyInAnyOrder(PartySide.PROVIDER, PartySide.CLIENT);
        Clause aims = story.clause(Story.AIMS);
        assertThat(aims.latest()).isEqualTo(revised.version());
        assertThat(aims.positions()).extracting(Position::side).containsExactly(PartySide.UNION);
        assertThat(aims.waitsFor(PartySide.CLIENT)).isTrue();
        assertThat(house.trail.facts(FactKind.CLAUSE_REVISED).getLast().details())
                .containsEntry("lost", "PROVIDER,CLIENT");
    }

    @Test
    void the_acceptance_of_another_union_falls_too_even_beside_an_objection() {
        story.acceptAll();
        Clause aims = story.clause(Story.AIMS);
        Story.done(house.position.accept(otherUnion, story.id(), aims.latest()));
        Revised byUnion = Story.done(revise(union, aims, "Più chiaro."));
        assertThat(byUnion.acceptancesLost())
                .containsExactlyInAnyOrder(PartySide.PROVIDER, PartySide.CLIENT, PartySide.UNION);
        Clause again = story.clause(Story.AIMS);
        Story.done(house.position.accept(otherUnion, story.id(), again.latest()));
        Story.done(house.position.object(union, story.id(), again.latest(), "ripensamento"));
        assertThat(Story.done(revise(provider, again, "Ancora.")).acceptancesLost())
                .containsExactly(PartySide.UNION);
    }

    @Test
    void whoever_comes_second_gets_the_newer_version_and_nothing_is_lost() {
        Clause seen = story.clause(Story.AIMS);
        Revised first = Story.done(revise(union, seen, "Prima."));
        List<Map<?, ?>> before = house.transactions.picture();
        Outcome<Revised> second = revise(client, seen, "Seconda.");
        assertThat(second)
                .isEqualTo(
                        Outcome.refused(new AgreementRefusal.Stale(seen.id(), first.version(), 2)))
                .isEqualTo(house.position.accept(client, story.id(), seen.latest()))
                .isEqualTo(house.position.object(client, story.id(), seen.latest(), "no"));
        assertThat(house.transactions.picture()).isEqualTo(before);
        assertThat(words(story.clause(Story.AIMS))).contains("Prima.");
        assertThat(words(seen)).doesNotContain("Prima.");
        assertThat(revise(client, story.clause(Story.AIMS), "Seconda."))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void new_targets_put_both_clauses_that_carry_them_on_the_table_again() {
        story.acceptAll();
        var subject = Subject.of(house, story, OrganisationKind.CLIENT);
        Story.done(Acts.named("ReviseTargets.by").call().on(house, client, subject));
        Clause protocol = story.clause(Story.TARGETS);
        Clause addendum = story.clause("C22@COMMERCIAL_ADDENDUM");
        assertThat(protocol.targets()).isEqualTo(addendum.targets()).isPresent();
        assertThat(protocol.positions())
                .extracting(Position::side)
                .containsExactly(PartySide.CLIENT);
        assertThat(addendum.positions())
                .extracting(Position::side)
                .containsExactly(PartySide.CLIENT);
        assertThat(
                        house.targets.by(
                                provider, story.id(), subject.targets(), List.of(), "come prima"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.why()).isInstanceOf(AgreementRefusal.Stale.class));
    }

    @Test
    void closing_freezes_the_canonical_text_by_its_digest_and_nothing_changes_after() {
        story.acceptAll();
        Sha256 digest = story.close(InstrumentKind.TRI_PARTY_PROTOCOL);
        assertThat(Sha256.digestOf(bytes(digest))).isEqualTo(digest);
        assertThat(story.instrument(InstrumentKind.TRI_PARTY_PROTOCOL).textDigest())
                .contains(digest);
        Clause aims = story.clause(Story.AIMS);
        AgreementRefusal closed = new AgreementRefusal.InstrumentClosed();
        assertThat(revise(client, aims, "Tardi.")).isEqualTo(Outcome.refused(closed));
        assertThat(house.position.object(client, story.id(), aims.latest(), "tardi"))
                .isEqualTo(Outcome.refused(closed));
        assertThat(house.position.accept(client, story.id(), aims.latest()))
                .isEqualTo(Outcome.refused(closed));
        assertThat(house.close.by(client, story.id(), InstrumentKind.TRI_PARTY_PROTOCOL))
                .isEqualTo(Outcome.refused(closed));
        assertThat(Canonical.read(bytes(digest)).clauses()).hasSize(2);
    }

    @Test
    void the_agreement_is_initialled_only_with_its_last_text() {
        story.acceptAll();
        story.close(InstrumentKind.COMMERCIAL_ADDENDUM);
        story.close(InstrumentKind.COMPANY_AGREEMENT);
        assertThat(story.agreement().state()).isEqualTo(AgreementState.NEGOTIATING);
        assertThat(story.agreement().turns().keySet()).containsExactly(PartySide.PROVIDER);
        story.close(InstrumentKind.TRI_PARTY_PROTOCOL);
        assertThat(story.agreement().state()).isEqualTo(AgreementState.INITIALLED);
        assertThat(story.agreement().instruments())
                .allMatch(i -> i.status() == InstrumentStatus.CLOSED);
    }

    @Test
    void each_union_speaks_for_itself_and_only_its_author_takes_an_objection_back() {
        ClauseVersionId access = story.clause(Story.ACCESS).latest();
        assertThat(house.position.accept(union, story.id(), access)).isEqualTo(Outcome.done(true));
        Story.done(house.position.object(otherUnion, story.id(), access, "troppo stretto"));
        Clause objected = story.clause(Story.ACCESS);
        assertThat(objected.isAgreed()).isFalse();
        assertThat(objected.stand(PartySide.UNION)).contains(Stand.OBJECTED);
        assertThat(objected.positions())
                .filteredOn(position -> position.side() == PartySide.UNION)
                .extracting(Position::organisation, Position::stand)
                .containsExactlyInAnyOrder(
                        tuple(union.organisation(), Stand.ACCEPTED),
                        tuple(otherUnion.organisation(), Stand.OBJECTED));

        assertThat(house.position.accept(union, story.id(), access)).isEqualTo(Outcome.done(false));
        assertThat(story.clause(Story.ACCESS).isAgreed()).isFalse();

        assertThat(house.position.accept(otherUnion, story.id(), access))
                .isEqualTo(Outcome.done(true));
        assertThat(story.clause(Story.ACCESS).isAgreed()).isTrue();
        assertThat(house.trail.facts(FactKind.CLAUSE_OBJECTED).getLast().who())
                .contains(otherUnion.person().value());
    }

    @Test
    void an_objection_of_one_union_is_told_to_the_other() {
        ClauseVersionId access = story.clause(Story.ACCESS).latest();
        Story.done(house.position.object(otherUnion, story.id(), access, "troppo stretto"));
        assertThat(house.notices.told().getLast().recipients())
                .isEqualTo(Set.of(provider.organisation(), union.organisation()));
    }

    @Test
    void every_union_at_the_table_is_asked_to_sign_the_company_agreement() {
        assertThat(story.instrument(InstrumentKind.COMPANY_AGREEMENT).signatories())
                .extracting(signatory -> signatory.organisation())
                .containsExactlyInAnyOrder(
                        provider.organisation(), union.organisation(), otherUnion.organisation());
    }

    @Test
    void a_side_that_objected_waits_for_the_drafters() {
        assertThat(story.agreement().turns().keySet())
                .isEqualTo(EnumSet.of(PartySide.CLIENT, PartySide.UNION));
        Story.done(
                house.position.object(
                        union, story.id(), story.clause(Story.SITES).latest(), "mancano sedi"));
        assertThat(story.agreement().turns()).containsEntry(PartySide.PROVIDER, 1);
    }

    private Outcome<Revised> revise(Actor actor, Clause seen, String words) {
        return house.revise.by(
                actor,
                story.id(),
                seen.id(),
                Language.IT,
                new ClauseProposal(seen.latest(), words, words, Map.of(), "perché sì"));
    }

    private String words(Clause clause) {
        return house.transactions.inOne(() -> house.agreements.text(clause.latest())).words().it();
    }

    private byte[] bytes(Sha256 digest) {
        return house.transactions.inOne(() -> house.papers.bytes(digest));
    }
}
