package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.MajorityWord;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakePapers;
import tavolo.domain.fake.FakeUploadJudge;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.AwayPaper;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.GivenSignature;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.RemoteRefusal;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.SignElsewhere;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.signing.SigningRefusal;
import tavolo.domain.signing.StateManner;
import tavolo.domain.signing.TaxCode;
import tavolo.domain.signing.UploadRefusal;

/// Signing with a device of one's own, and bringing the file back.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SigningElsewhereTest {

    private static final String CODE = "RNLMRA80A41H501L";

    private House house;
    private Story story;
    private Signatory client;
    private Signatory provider;

    @BeforeEach
    void open_the_signing() {
        house = new House();
        story = new Story(house).signing();
        client = story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.CLIENT);
        provider = story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.PROVIDER);
    }

    @Test
    void the_same_pdf_with_one_signature_more_counts_as_a_signature_made_here() {
        Bytes file = story.signedElsewhere(client);
        Receipt receipt = Story.done(bring(client, file));

        assertThat(receipt.stillMissing()).isEqualTo(1);
        assertThat(receipt.revision()).isEqualTo(file.digest());
        assertThat(story.paper(client)).isEqualTo(file.toArray());
        GivenSignature given = house.papers.signatures().getFirst();
        assertThat(given.means()).isEqualTo(SignatureMeans.QES);
        assertThat(house.papers.revisionsOf(given.document()))
                .last()
                .extracting(FakePapers.Revision::cause)
                .isEqualTo(RevisionCause.UPLOADED);
        assertThat(house.papers.judgementOf(client.id()))
                .map(FakePapers.Judged::verdict)
                .contains("VALID");
        assertThat(house.trail.facts(FactKind.SIGNATURE_GIVEN).getLast().details())
                .containsEntry("means", "QES");
    }

    @Test
    void the_last_signature_completes_the_agreement_whichever_way_it_comes() {
        house = new House();
        story = new Story(house).oneMissing();
        Signatory last = story.missing().findFirst().orElseThrow();

        Receipt receipt =
                Story.done(
                        bring(
                                last,
                                FakeUploadJudge.enveloped(
                                        story.paper(last), story.name(last), "")));

        assertThat(receipt.state()).isEqualTo(AgreementState.SIGNED);
    }

    @Test
    void an_envelope_lies_beside_the_paper_and_counts_as_well() {
        byte[] paper = story.paper(client);
        Bytes envelope = FakeUploadJudge.enveloped(paper, story.name(client), "");

        Receipt receipt = Story.done(bring(client, envelope));

        assertThat(receipt.stillMissing()).isEqualTo(1);
        assertThat(receipt.revision()).isEqualTo(envelope.digest());
        assertThat(story.paper(client)).isEqualTo(paper);
        assertThat(house.papers.signatures().getFirst().envelope()).contains(envelope.digest());
        assertThat(house.papers.signatures().getFirst().revision())
                .isEqualTo(Sha256.digestOf(paper));
    }

    @Test
    void envelopes_around_an_earlier_file_are_counterparts_and_a_pdf_built_on_it_is_a_fork() {
        byte[] early = story.paper(client);
        Bytes fork = story.signedElsewhere(client);
        story.sign(provider);

        assertThat(bring(client, fork)).isEqualTo(refused(new UploadRefusal.UploadForked(3)));
        assertThat(bring(client, FakeUploadJudge.enveloped(early, story.name(client), "")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoever_signs_while_the_file_is_judged_comes_first() {
        Bytes file = story.signedElsewhere(client);
        house.uploadJudge.meanwhile(() -> story.sign(provider));

        assertThat(bring(client, file)).isEqualTo(refused(new UploadRefusal.UploadForked(3)));
        assertThat(house.papers.signatures()).hasSize(1);
    }

    @Test
    void what_is_not_the_paper_with_a_new_signature_is_told_apart() {
        byte[] paper = story.paper(client);
        byte[] other = paper.clone();
        other[20] ^= 1;

        assertThat(bring(client, Bytes.of(new byte[0])))
                .isEqualTo(refused(new UploadRefusal.UploadEmpty()));
        assertThat(bring(client, Bytes.of(paper)))
                .isEqualTo(refused(new UploadRefusal.UploadUnsigned()));
        assertThat(bring(client, Bytes.of(other)))
                .isEqualTo(refused(new UploadRefusal.UploadOtherFile()));
        assertThat(bring(client, FakeUploadJudge.enveloped(other, story.name(client), "")))
                .isEqualTo(refused(new UploadRefusal.EnvelopeOtherContent()));
        assertThat(bring(client, Bytes.of(new byte[] {9, 9, 9, 9, 9, 9})))
                .isEqualTo(refused(new UploadRefusal.UploadUnreadable()));
        assertThat(house.papers.signatures()).isEmpty();
    }

    @Test
    void the_signature_must_stand_in_the_own_box_and_be_the_only_new_one() {
        byte[] paper = story.paper(client);
        String name = story.name(client);
        Bytes elsewhere = FakeUploadJudge.signed(paper, provider.field(), name, "");
        Bytes twice =
                FakeUploadJudge.signed(
                        story.signedElsewhere(client).toArray(), provider.field(), name, "");

        assertThat(bring(client, elsewhere)).isEqualTo(refused(new UploadRefusal.UploadOtherBox()));
        assertThat(bring(client, twice)).isEqualTo(refused(new UploadRefusal.UploadSeveral(2)));
    }

    @Test
    void somebody_else_s_certificate_does_not_sign() {
        Bytes file = FakeUploadJudge.signed(story.paper(client), client.field(), "Ugo Neri", "");

        assertThat(bring(client, file))
                .isEqualTo(
                        refused(
                                new UploadRefusal.UploadOtherPerson(
                                        "Ugo Neri", story.name(client))));
    }

    @Test
    void names_match_whatever_their_order_capitals_and_accents() {
        String name = story.name(client);
        String turned =
                name.substring(name.indexOf(' ') + 1).toUpperCase(java.util.Locale.ROOT)
                        + " "
                        + name.substring(0, name.indexOf(' '));

        assertThat(
                        bring(
                                client,
                                FakeUploadJudge.signed(
                                        story.paper(client), client.field(), turned, "")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void where_the_tax_code_is_known_it_decides() {
        house.transactions.inOne(() -> {
            house.taxCodes.keep(client.person(), new TaxCode(CODE), house.clock.instant());
            return 0;
        });
        byte[] paper = story.paper(client);
        String name = story.name(client);

        assertThat(bring(client, FakeUploadJudge.signed(paper, client.field(), name, "")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(
                        bring(
                                client,
                                FakeUploadJudge.signed(
                                        paper, client.field(), "M. Rinaldi", "TINIT-" + CODE)))
                .isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @EnumSource(Finding.class)
    void every_finding_of_the_judge_is_a_refusal_that_says_what_to_do(Finding finding) {
        house.uploadJudge.find(finding);

        assertThat(bring(client, story.signedElsewhere(client)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why()).isInstanceOf(UploadRefusal.class));
        assertThat(house.papers.signatures()).isEmpty();
    }

    @Test
    void an_expired_certificate_is_told_with_its_end() {
        house.uploadJudge.find(Finding.TIME_IMPOSSIBLE);
        house.uploadJudge.certificatesLast(Duration.ofDays(-3));

        assertThat(bring(client, story.signedElsewhere(client)))
                .isEqualTo(
                        refused(
                                new UploadRefusal.UploadExpired(
                                        house.clock.instant().minus(Duration.ofDays(3)))));
    }

    @Test
    void what_has_to_be_written_on_the_paper_is_signed_here() {
        Bytes file = story.signedElsewhere(client);
        Story.done(take(client));
        Story.done(
                house.manner.by(
                        story.holder(client),
                        story.id(),
                        client.id(),
                        new StateManner.Words(
                                SignatureKind.RESERVED, "salvo consiglio", MajorityWord.COUNTS)));

        assertThat(look(client)).isEqualTo(refused(new RemoteRefusal.MannerNotWritten()));
        assertThat(bring(client, file)).isEqualTo(refused(new RemoteRefusal.MannerNotWritten()));
        assertThat(house.papers.signatures()).isEmpty();
        Story.done(house.elsewhere.giveBack(story.holder(client), story.id(), client.id()));
    }

    @Test
    void the_others_are_told_who_has_the_paper_until_it_comes_back() {
        AwayPaper mine = Story.done(take(client));
        assertThat(mine.mineUntil()).contains(house.clock.instant().plus(SignElsewhere.LEASE));
        assertThat(mine.other()).isEmpty();

        AwayPaper theirs = Story.done(take(provider));
        assertThat(theirs.mineUntil()).isEmpty();
        assertThat(theirs.other()).map(AwayPaper.Elsewhere::name).contains(story.name(client));

        Story.done(bring(client, story.signedElsewhere(client)));
        assertThat(Story.done(look(provider)).other()).isEmpty();
    }

    @Test
    void a_lease_ends_by_itself_and_can_be_given_back() {
        Story.done(take(client));
        house.clock.advance(SignElsewhere.LEASE);
        assertThat(Story.done(look(provider)).other()).isEmpty();
        Story.done(take(provider));
        assertThat(Story.done(look(client)).other()).isPresent();

        Story.done(house.elsewhere.giveBack(story.holder(provider), story.id(), provider.id()));

        assertThat(Story.done(look(client)).other()).isEmpty();
    }

    @Test
    void a_slot_is_signed_once_and_only_by_its_holder() {
        Bytes file = story.signedElsewhere(client);

        assertThat(house.elsewhere.bring(story.holder(provider), story.id(), client.id(), file))
                .isEqualTo(refused(new AgreementRefusal.NotFound()));
        Story.done(bring(client, file));
        assertThat(bring(client, file)).isEqualTo(refused(new SigningRefusal.AlreadyDecided()));
        assertThat(story.agreement().turns())
                .isEqualTo(Map.of(PartySide.PROVIDER, 3, PartySide.CLIENT, 1, PartySide.UNION, 4));
    }

    private Outcome<Receipt> bring(Signatory signatory, Bytes file) {
        return house.elsewhere.bring(story.holder(signatory), story.id(), signatory.id(), file);
    }

    private Outcome<AwayPaper> take(Signatory signatory) {
        return house.elsewhere.take(story.holder(signatory), story.id(), signatory.id());
    }

    private Outcome<AwayPaper> look(Signatory signatory) {
        return house.elsewhere.look(story.holder(signatory), story.id(), signatory.id());
    }

    private static <T> Outcome<T> refused(Refusal why) {
        return Outcome.refused(why);
    }
}
