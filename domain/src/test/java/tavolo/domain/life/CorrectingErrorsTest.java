package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Beginning;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.Correction;
import tavolo.domain.agreement.CorrectionFault;
import tavolo.domain.agreement.Origin;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.document.PaperLayout;
import tavolo.domain.document.Sha256;
import tavolo.domain.given.ErrataActs;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Formality;

/// A material error in a signed text is corrected by an errata that the same people sign.
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectingErrorsTest {

    private static final ClausePlace AIMS = ClausePlace.parse(Story.AIMS);
    private static final ClausePlace SHIFTS = ClausePlace.parse(Story.SHIFTS);

    private House house;
    private Story story;
    private Actor provider;

    @BeforeEach
    void apply() {
        house = new House();
        story = new Story(house).inForce();
        provider = house.everyone.at(PartySide.PROVIDER);
    }

    @Test
    void it_begins_as_a_draft_of_the_corrected_clauses_for_the_days_of_what_it_corrects() {
        Agreement signed = story.agreement();
        Agreement errata = agreement(open());

        assertThat(errata.state()).isEqualTo(AgreementState.DRAFT);
        assertThat(errata.clauses().map(Clause::place)).containsExactly(AIMS);
        assertThat(errata.unions()).isEqualTo(signed.unions());
        assertThat(errata.startsOn()).isEqualTo(signed.startsOn());
        assertThat(errata.endsOn()).isEqualTo(signed.endsOn());
        assertThat(errata.binding()).isEqualTo(signed.binding());
        assertThat(tables(errata.id())).isZero();
        assertThat(story.agreement()).isEqualTo(signed);
        assertThat(house.transactions.inOne(() -> house.agreements.revisionsOf(signed.id())))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.kind()).isEqualTo(RevisionKind.ERRATA);
                    assertThat(each.id()).isEqualTo(errata.id());
                });
    }

    @Test
    void those_who_signed_sign_again_in_their_order() {
        Agreement errata = agreement(open());
        List<Signatory> signed = story.instrument(InstrumentKind.TRI_PARTY_PROTOCOL).signatories();

        assertThat(errata.instrument(InstrumentKind.TRI_PARTY_PROTOCOL).orElseThrow().signatories())
                .hasSameSizeAs(signed)
                .allMatch(slot -> slot.state() == SignatoryState.OPEN)
                .extracting(Signatory::person, Signatory::capacity, Signatory::organisation)
                .containsExactlyElementsOf(
                        signed.stream()
                                .map(slot ->
                                        tuple(slot.named(), slot.capacity(), slot.organisation()))
                                .toList());
    }

    @Test
    void its_text_quotes_what_was_signed_and_says_what_is_to_be_read() {
        String printed = ErrataActs.printed(house, story.id(), Story.AIMS);
        String written = ErrataActs.beginning(printed);
        ClauseText text = text(open());

        assertThat(text.words().it())
                .contains("dell’accordo n. " + story.agreement().number())
                .contains(
                        "dove è scritto «" + written + "» si legga «Le Parti, come qui indicate,»")
                .endsWith("la clausola rimane come è stata firmata.");
        assertThat(text.words().en())
                .contains("where “" + written + "” is written, read “Le Parti");
        assertThat(text.parameters()).isEmpty();
    }

    @Test
    void words_can_be_struck_out_and_several_clauses_corrected_at_once() {
        String shifts = ErrataActs.printed(house, story.id(), Story.SHIFTS);
        String first = ErrataActs.beginning(shifts);
        AgreementId id =
                done(List.of(ErrataActs.usual().getFirst(), new Correction(SHIFTS, first, " ")));

        assertThat(agreement(id).clauses().map(Clause::place)).containsExactly(SHIFTS, AIMS);
        assertThat(
                        house.transactions.inOne(() ->
                                house.agreements.text(
                                        agreement(id).clauses().toList().getFirst().latest())))
                .satisfies(text ->
                        assertThat(text.words().it())
                                .contains("le parole «" + first + "» sono soppresse"));
    }

    @Test
    void what_cannot_be_corrected_so_is_named_with_its_clause() {
        String printed = ErrataActs.printed(house, story.id(), Story.AIMS);
        String some = ErrataActs.beginning(printed);
        assertFault(CorrectionFault.MISSING, " ", "altro");
        assertFault(CorrectionFault.TOO_LONG, some, "x".repeat(Correction.LIMIT + 1));
        assertFault(CorrectionFault.NOT_FOUND, "parole che non ci sono", "altro");
        assertFault(CorrectionFault.AMBIGUOUS, "e", "altro");
        assertThat(open(List.of(new Correction(AIMS, "z".repeat(70), ""))))
                .isEqualTo(unfit(AIMS, "z".repeat(59) + "…", CorrectionFault.NOT_FOUND));
        assertFault(CorrectionFault.UNCHANGED, some, some);
        assertFault(CorrectionFault.MARKS, some, "dal {inizio}");
        assertThat(
                        open(
                                List.of(
                                        new Correction(AIMS, some, "altro"),
                                        new Correction(AIMS, some.substring(4), "ancora"))))
                .isEqualTo(unfit(AIMS, some.substring(4), CorrectionFault.OVERLAPPING));
        ClausePlace targets = ClausePlace.parse(Story.TARGETS);
        assertThat(open(List.of(new Correction(targets, some, "altro"))))
                .isEqualTo(unfit(targets, some, CorrectionFault.TARGETS));
        assertThat(
                        open(
                                List.of(
                                        new Correction(
                                                ClausePlace.parse("C36@COMPANY_AGREEMENT"),
                                                "a",
                                                "b"))))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        assertThat(open(List.of()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.CorrectionsMissing()));
        assertThat(house.transactions.inOne(() -> house.agreements.revisionsOf(story.id())))
                .isEmpty();
    }

    @Test
    void who_asked_for_qualified_signatures_on_what_was_signed_asks_for_them_on_its_errata() {
        OrganisationId client = story.agreement().client();
        house.transactions.inOne(() ->
                house.formalities.ask(
                        story.instrument(InstrumentKind.TRI_PARTY_PROTOCOL).id(), client));

        Agreement errata = agreement(open());

        assertThat(
                        house.transactions.inOne(
                                () -> house.formalities.of(errata.instruments().getFirst().id())))
                .isEqualTo(new Formality(Set.of(client)));
    }

    @Test
    void one_errata_is_underway_at_a_time_and_a_revision_of_targets_is_no_errata() {
        Story.done(
                house.openRevision.by(
                        provider, story.id(), LocalDate.of(2020, 9, 1), Optional.empty()));
        AgreementId first = open();

        assertThat(open(ErrataActs.usual()))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.ErrataOpen(agreement(first).number())));
        Story.done(house.end.withdraw(provider, first, "non serve più"));
        assertThat(open()).isNotEqualTo(first);
    }

    @Test
    void an_errata_underway_keeps_nobody_from_revising_targets() {
        open();
        assertThat(
                        house.openRevision.by(
                                provider, story.id(), LocalDate.of(2020, 9, 1), Optional.empty()))
                .isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SIGNED", "IN_FORCE", "NOTICE_GIVEN", "ULTRA_ACTIVE", "DRAFT"})
    void only_what_is_signed_and_not_over_is_corrected(AgreementState state) {
        House other = new House();
        Story elsewhere = new Story(other).in(state);
        assertThat(
                        other.openErrata.by(
                                other.everyone.at(PartySide.PROVIDER),
                                elsewhere.id(),
                                ErrataActs.usual()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.WrongState(state)));
    }

    @Test
    void nobody_but_the_provider_knows_of_the_draft() {
        AgreementId id = open();
        assertThat(house.trail.facts(FactKind.ERRATA_OPENED))
                .singleElement()
                .satisfies(fact -> assertThat(fact.seenBy()).containsExactly(PartySide.PROVIDER));
        assertThat(PartySide.values())
                .filteredOn(new Story(house, id)::isSeenBy)
                .containsExactly(PartySide.PROVIDER);
    }

    @Test
    void its_paper_names_the_signed_text_by_number_day_and_digest() {
        AgreementId id = open();
        agree(id);
        Sha256 signed =
                story.instrument(InstrumentKind.TRI_PARTY_PROTOCOL).textDigest().orElseThrow();
        Sha256 digest = Story.done(house.close.by(provider, id, InstrumentKind.TRI_PARTY_PROTOCOL));

        InstrumentText text =
                Canonical.read(house.transactions.inOne(() -> house.papers.bytes(digest)));

        assertThat(text.schema()).isEqualTo(InstrumentText.CORRECTING);
        InstrumentText.Revises revises = Objects.requireNonNull(text.revises());
        assertThat(revises.kind()).isEqualTo(RevisionKind.ERRATA);
        assertThat(revises.agreement()).isEqualTo(story.agreement().number());
        assertThat(revises.digest()).isEqualTo(signed);
        assertThat(text.targets()).isEmpty();
        assertThat(Sha256.digestOf(Canonical.of(text))).isEqualTo(digest);
        assertThat(PaperLayout.of(text).toString())
                .contains(
                        "Errata corrige · Protocollo trilaterale",
                        "corregge errori materiali dell’accordo n. " + story.agreement().number(),
                        signed.toString());
    }

    @Test
    void in_force_it_is_written_in_the_history_of_what_it_corrects_and_told_to_whoever_goes_on() {
        assertThat(beginning().corrected()).isEmpty();
        AgreementId id = open();
        agree(id);
        Story.done(house.close.by(provider, id, InstrumentKind.TRI_PARTY_PROTOCOL));
        new Story(house, id).signAll();
        assertThat(beginning().corrected()).isEmpty();
        Agreement before = story.agreement();

        Story.done(house.force.by(provider, id));

        assertThat(house.trail.facts(FactKind.AGREEMENT_CORRECTED))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.chain()).contains(story.id().value());
                    assertThat(fact.details()).containsEntry("number", agreement(id).number());
                    assertThat(fact.seenBy()).containsExactlyInAnyOrder(PartySide.values());
                });
        assertThat(story.agreement()).isEqualTo(before);
        assertThat(beginning().corrected()).containsExactly(AIMS);
        assertThat(open()).isNotEqualTo(id);
    }

    @Test
    void nothing_begins_from_an_errata() {
        AgreementId id = open();
        Origin origin = new Origin.Previous(id);

        assertThat(house.readBeginning.by(provider, origin, story.agreement().client()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
    }

    private Beginning beginning() {
        return Story.done(
                house.readBeginning.by(
                        provider, new Origin.Previous(story.id()), story.agreement().client()));
    }

    private void assertFault(CorrectionFault fault, String written, String meant) {
        assertThat(open(List.of(new Correction(AIMS, written, meant))))
                .as(fault.name())
                .isEqualTo(unfit(AIMS, written.strip(), fault));
    }

    private static Outcome<AgreementId> unfit(
            ClausePlace place, String written, CorrectionFault fault) {
        return Outcome.refused(new AgreementRefusal.CorrectionUnfit(place, written, fault));
    }

    private AgreementId open() {
        return done(ErrataActs.usual());
    }

    private AgreementId done(List<Correction> corrections) {
        return Story.done(open(corrections));
    }

    private Outcome<AgreementId> open(List<Correction> corrections) {
        return house.openErrata.by(provider, story.id(), corrections);
    }

    private Agreement agreement(AgreementId id) {
        return new Story(house, id).agreement();
    }

    private ClauseText text(AgreementId id) {
        Clause clause = agreement(id).clauses().findFirst().orElseThrow();
        return house.transactions.inOne(() -> house.agreements.text(clause.latest()));
    }

    private int tables(AgreementId id) {
        return house.transactions.inOne(() -> house.agreements.tables(id)).size();
    }

    private void agree(AgreementId id) {
        Story.done(house.propose.by(provider, id));
        new Story(house, id).acceptAll();
    }
}
