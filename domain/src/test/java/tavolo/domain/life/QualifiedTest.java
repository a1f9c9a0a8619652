package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.MajorityWord;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Bytes;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.SignatureLevel;
import tavolo.domain.signing.SigningRefusal;
import tavolo.domain.signing.StateManner;
import tavolo.domain.signing.UploadRefusal;

/// Qualified signatures, where one of the parties asks for them.
@DisplayNameGeneration(ReplaceUnderscores.class)
class QualifiedTest {

    private static final InstrumentKind PROTOCOL = InstrumentKind.TRI_PARTY_PROTOCOL;
    private static final InstrumentKind ADDENDUM = InstrumentKind.COMMERCIAL_ADDENDUM;

    private House house;
    private Story story;

    @BeforeEach
    void close_the_texts() {
        house = new House();
        story = new Story(house).initialled();
    }

    private Outcome<SignatureLevel> ask(PartySide side, InstrumentKind kind) {
        return house.askQualified.ask(house.everyone.at(side), story.id(), kind);
    }

    private Outcome<SignatureLevel> waive(PartySide side, InstrumentKind kind) {
        return house.askQualified.waive(house.everyone.at(side), story.id(), kind);
    }

    private Signatory opened(PartySide side) {
        Story.done(house.openSigning.by(house.everyone.at(PartySide.PROVIDER), story.id()));
        return story.slot(PROTOCOL, side);
    }

    private Outcome<Receipt> bring(Signatory slot, Bytes file) {
        return house.elsewhere.bring(story.holder(slot), story.id(), slot.id(), file);
    }

    @Test
    void one_party_that_asks_is_enough_and_only_it_can_waive() {
        assertThat(ask(PartySide.UNION, PROTOCOL))
                .isEqualTo(Outcome.done(SignatureLevel.QUALIFIED));
        assertThat(waive(PartySide.PROVIDER, PROTOCOL))
                .isEqualTo(Outcome.done(SignatureLevel.QUALIFIED));
        assertThat(waive(PartySide.UNION, PROTOCOL))
                .isEqualTo(Outcome.done(SignatureLevel.ADVANCED));
        assertThat(house.trail.kinds())
                .endsWith(FactKind.QUALIFIED_ASKED, FactKind.QUALIFIED_WAIVED);
    }

    @Test
    void those_who_sign_the_instrument_are_told_and_nobody_else() {
        Story.done(ask(PartySide.CLIENT, ADDENDUM));
        assertThat(house.notices.told(NoticeKind.SIGNATURE_LEVEL_CHANGED))
                .singleElement()
                .satisfies(told ->
                        assertThat(told.recipients())
                                .isEqualTo(Set.of(story.agreement().provider())));
        assertThat(house.trail.facts(FactKind.QUALIFIED_ASKED).getLast().seenBy())
                .isEqualTo(ADDENDUM.signingSides());
        assertThat(
                        Story.done(
                                        house.readFormalities.by(
                                                house.everyone.at(PartySide.UNION), story.id()))
                                .keySet())
                .doesNotContain(ADDENDUM)
                .contains(PROTOCOL);
    }

    @Test
    void asking_again_is_no_news() {
        Story.done(ask(PartySide.UNION, PROTOCOL));
        Story.done(ask(PartySide.UNION, PROTOCOL));
        assertThat(house.trail.facts(FactKind.QUALIFIED_ASKED)).hasSize(1);
    }

    @Test
    void a_side_asks_nothing_of_an_instrument_that_it_does_not_sign() {
        assertThat(ask(PartySide.UNION, ADDENDUM))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
    }

    @Test
    void nothing_changes_once_the_paper_waits_for_signatures() {
        opened(PartySide.UNION);
        assertThat(ask(PartySide.UNION, PROTOCOL))
                .isEqualTo(
                        Outcome.refused(new AgreementRefusal.WrongState(AgreementState.SIGNING)));
    }

    @Test
    void the_signature_of_the_portal_is_not_enough() {
        Story.done(ask(PartySide.UNION, PROTOCOL));
        Signatory client = opened(PartySide.CLIENT);
        assertThat(house.prepare.by(story.holder(client), story.id(), client.id()))
                .isEqualTo(Outcome.refused(new SigningRefusal.QualifiedAsked()));
        Signatory other = story.slot(ADDENDUM, PartySide.CLIENT);
        story.sign(other);
    }

    @Test
    void an_ordinary_certificate_is_not_enough_either() {
        Story.done(ask(PartySide.UNION, PROTOCOL));
        Signatory client = opened(PartySide.CLIENT);
        house.uploadJudge.certificatesAreOrdinary();
        assertThat(bring(client, story.signedElsewhere(client)))
                .isEqualTo(Outcome.refused(new UploadRefusal.UploadNotQualified("CA")));
        Signatory other = story.slot(ADDENDUM, PartySide.CLIENT);
        Story.done(bring(other, story.signedElsewhere(other)));
    }

    @Test
    void a_qualified_one_counts_with_its_proviso_and_by_proxy_too() {
        Story.done(ask(PartySide.UNION, PROTOCOL));
        Signatory client = opened(PartySide.CLIENT);
        Story.done(
                house.manner.by(
                        story.holder(client),
                        story.id(),
                        client.id(),
                        new StateManner.Words(
                                SignatureKind.TECHNICAL, "per restare", MajorityWord.COUNTS)));
        Story.done(bring(client, story.signedElsewhere(client)));
        assertThat(house.trail.facts(FactKind.SIGNATURE_GIVEN).getLast().details())
                .containsEntry("means", "QES")
                .containsEntry("manner", "TECHNICAL");
    }
}
