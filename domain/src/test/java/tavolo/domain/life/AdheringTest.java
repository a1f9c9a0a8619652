package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.given.House;
import tavolo.domain.given.SlotActs;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.proof.Proof;
import tavolo.domain.proof.ProofRefusal;
import tavolo.domain.signing.Adhere;
import tavolo.domain.signing.Adhesion;
import tavolo.domain.signing.AdhesionRefusal;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.ReadAdhesions;

/// A union that nobody asked to sign adheres to what the others have signed.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdheringTest {

    private static final InstrumentKind PROTOCOL = InstrumentKind.TRI_PARTY_PROTOCOL;
    private static final InstrumentKind COMPANY = InstrumentKind.COMPANY_AGREEMENT;

    private House house;
    private Story story;
    private Actor union;

    @BeforeEach
    void sign_without_the_union() {
        house = new House();
        story = new Story(house);
        SlotActs.withoutHomeUnion(house, story);
        union = house.everyone.at(PartySide.UNION);
    }

    private PaperDocument paper(InstrumentKind kind) {
        var instrument = story.instrument(kind);
        return house.transactions
                .inOne(() -> house.papers.find(instrument.id(), instrument.edition()))
                .orElseThrow();
    }

    private Adhere.Offer offer() {
        return Story.done(house.adhere.offer(union, story.id(), PROTOCOL));
    }

    private Outcome<Adhesion> sign(Adhere.Offer offer, Proof proof) {
        return house.adhere.by(
                union,
                story.id(),
                PROTOCOL,
                new Adhere.Word(offer.text().head().madeAt(), offer.digest(), proof));
    }

    @Test
    void forty_days_later_it_signs_the_same_text_and_touches_nothing() {
        PaperDocument before = paper(PROTOCOL);
        house.today.set(house.today.today().plusDays(40));
        Adhere.Offer offer = offer();
        assertThat(offer.text().head().text()).isEqualTo(before.textDigest());
        assertThat(offer.text().head().paper()).isEqualTo(before.paperDigest());

        Adhesion adhesion = Story.done(sign(offer, FakeStepUp.SECRET));

        assertThat(adhesion.effectiveOn()).isEqualTo(house.today.today());
        assertThat(adhesion.document()).isEqualTo(before.id());
        assertThat(paper(PROTOCOL)).isEqualTo(before);
        assertThat(house.trail.facts(FactKind.ADHESION_GIVEN).getLast().details())
                .containsEntry("text", before.textDigest().toString())
                .containsEntry("act", offer.digest().toString());
        assertThat(house.notices.told(NoticeKind.ADHESION_GIVEN)).hasSize(1);
        assertThat(story.agreement().state()).isEqualTo(AgreementState.SIGNED);
    }

    @Test
    void all_who_sign_the_instrument_read_it_and_take_the_file_away() {
        Adhesion adhesion = Story.done(sign(offer(), FakeStepUp.SECRET));
        for (PartySide side : PartySide.values()) {
            Actor reader = house.everyone.at(side);
            List<ReadAdhesions.Line> lines =
                    Story.done(house.readAdhesions.list(reader, story.id()));
            assertThat(lines).extracting(ReadAdhesions.Line::id).containsExactly(adhesion.id());
            assertThat(
                            Story.done(house.readAdhesions.file(reader, story.id(), adhesion.id()))
                                    .digest())
                    .isEqualTo(adhesion.signed());
        }
    }

    @Test
    void of_what_a_side_does_not_sign_it_reads_no_adhesion_either() {
        Adhere.Offer offer = Story.done(house.adhere.offer(union, story.id(), COMPANY));
        Adhesion adhesion =
                Story.done(
                        house.adhere.by(
                                union,
                                story.id(),
                                COMPANY,
                                new Adhere.Word(
                                        offer.text().head().madeAt(),
                                        offer.digest(),
                                        FakeStepUp.SECRET)));
        Actor client = house.everyone.at(PartySide.CLIENT);
        assertThat(Story.done(house.readAdhesions.list(client, story.id()))).isEmpty();
        assertThat(house.readAdhesions.file(client, story.id(), adhesion.id()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
    }

    @Test
    void it_adheres_once_and_only_where_unions_sign() {
        assertThat(Story.done(house.adhere.chances(union, story.id())))
                .containsExactlyInAnyOrder(COMPANY, PROTOCOL);
        Story.done(sign(offer(), FakeStepUp.SECRET));
        assertThat(house.adhere.offer(union, story.id(), PROTOCOL))
                .isEqualTo(Outcome.refused(new AdhesionRefusal.AdheredAlready()));
        assertThat(Story.done(house.adhere.chances(union, story.id()))).containsExactly(COMPANY);
        assertThat(house.adhere.offer(union, story.id(), InstrumentKind.COMMERCIAL_ADDENDUM))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
    }

    @Test
    void an_act_drawn_up_by_another_power_than_that_of_the_moment_is_outdated() {
        Adhere.Offer offer = offer();
        house.paperwork.meanwhile(() ->
                house.transactions.inOne(() -> {
                    house.everyone.renewMandate(PartySide.UNION);
                    return union;
                }));

        assertThat(sign(offer, FakeStepUp.SECRET))
                .isEqualTo(Outcome.refused(new AdhesionRefusal.ActOutdated()));
        assertThat(house.transactions.inOne(() -> house.adhesions.of(story.id()))).isEmpty();
    }

    @Test
    void who_signs_anyway_and_who_is_no_union_has_nothing_to_adhere_to() {
        assertThat(house.adhere.offer(house.everyone.secondDelegate(), story.id(), PROTOCOL))
                .isEqualTo(Outcome.refused(new AdhesionRefusal.SignatoryAlready()));
        for (PartySide side : Set.of(PartySide.PROVIDER, PartySide.CLIENT)) {
            assertThat(house.adhere.offer(house.everyone.at(side), story.id(), PROTOCOL))
                    .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        }
    }

    @Test
    void before_everybody_has_signed_there_is_nothing_to_adhere_to() {
        house = new House();
        story = new Story(house).signing();
        assertThat(house.adhere.offer(house.everyone.at(PartySide.UNION), story.id(), PROTOCOL))
                .isEqualTo(
                        Outcome.refused(new AgreementRefusal.WrongState(AgreementState.SIGNING)));
    }

    @Test
    void what_was_shown_is_what_is_signed_by_who_proves_to_be_the_one() {
        Adhere.Offer offer = offer();
        assertThat(sign(offer, new Proof.Password("un'altra")))
                .isEqualTo(Outcome.refused(new ProofRefusal.WrongSecret()));
        Adhere.Offer other =
                new Adhere.Offer(offer.text(), Sha256.digestOf("altro"), offer.challenge());
        assertThat(sign(other, FakeStepUp.SECRET))
                .isEqualTo(Outcome.refused(new AdhesionRefusal.ActOutdated()));
        house.clock.advance(Adhere.LIFETIME);
        assertThat(sign(offer, FakeStepUp.SECRET))
                .isEqualTo(Outcome.refused(new AdhesionRefusal.ActOutdated()));
        assertThat(house.trail.facts(FactKind.ADHESION_GIVEN)).isEmpty();
    }
}
