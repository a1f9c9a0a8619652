package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeRemoteSigning;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.AwayPaper;
import tavolo.domain.signing.ChooseCredential;
import tavolo.domain.signing.GivenSignature;
import tavolo.domain.signing.ProviderReply;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.RemoteAttempt;
import tavolo.domain.signing.RemoteRefusal;
import tavolo.domain.signing.RemoteReturn;
import tavolo.domain.signing.RemoteTrouble;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.signing.SigningRefusal;

/// Signing with a key that a provider keeps, and what can go wrong between here and there.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SigningRemotelyTest {

    private House house;
    private Story story;
    private Signatory client;

    @BeforeEach
    void open_the_signing() {
        house = new House();
        story = new Story(house).signing();
        client = story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.CLIENT);
        house.remote.belongTo(story.holder(client).name());
    }

    @Test
    void a_person_goes_to_the_provider_twice_and_the_paper_is_signed() {
        UUID attempt = signedIn();
        ChooseCredential.Offer offer =
                Story.done(house.chooseCredential.offered(story.holder(client), attempt));
        assertThat(offer.choices()).allSatisfy(each -> assertThat(each.refusal()).isEmpty());
        consenting(attempt);

        Receipt receipt = ((RemoteReturn.Signed) back()).receipt();

        assertThat(receipt.stillMissing()).isEqualTo(1);
        assertThat(house.papers.signatures())
                .extracting(GivenSignature::means)
                .containsExactly(SignatureMeans.QES);
        assertThat(house.remoteAttempts.count()).isZero();
        assertThat(house.stepUp.asked()).isZero();
    }

    @Test
    void secrets_typed_here_sign_without_a_second_way() {
        UUID attempt = signedIn();

        assertThat(typed(attempt, "13579"))
                .isEqualTo(refused(new RemoteRefusal.ProviderFailed(RemoteTrouble.WRONG_SECRETS)));
        assertThat(Story.done(typed(attempt, FakeRemoteSigning.PIN)).stillMissing()).isEqualTo(1);
        assertThat(house.remoteAttempts.count()).isZero();
    }

    @Test
    void a_certificate_is_used_only_in_its_own_way() {
        UUID attempt = signedIn();
        Refusal other = new RemoteRefusal.ProviderFailed(RemoteTrouble.PROOF_UNSUPPORTED);

        assertThat(choose(attempt, FakeRemoteSigning.TYPED)).isEqualTo(refused(other));
        assertThat(
                        house.chooseCredential.withSecrets(
                                story.holder(client),
                                attempt,
                                FakeRemoteSigning.REDIRECT,
                                Map.of()))
                .isEqualTo(refused(other));
        assertThat(choose(attempt, "unknown"))
                .isEqualTo(refused(new RemoteRefusal.ProviderFailed(RemoteTrouble.NO_CERTIFICATE)));
    }

    @Test
    void every_return_counts_once() {
        signedIn();
        assertThat(back(house.remote.lastState())).isEqualTo(unknownReturn());

        UUID attempt = signedIn();
        consenting(attempt);
        back();
        assertThat(back(house.remote.lastState())).isEqualTo(unknownReturn());
        assertThat(house.papers.signatures()).hasSize(1);
    }

    @Test
    void a_return_that_was_forwarded_counts_for_nobody_else_and_is_not_used_up() {
        begin();
        ProviderReply reply = new ProviderReply.Allowed(house.remote.lastState(), "code");
        List<Map<?, ?>> before = house.transactions.picture();

        assertThat(house.returnFromProvider.by(house.everyone.at(PartySide.PROVIDER), reply))
                .isEqualTo(unknownReturn());

        assertThat(house.transactions.picture()).isEqualTo(before);
        assertThat(back()).isInstanceOf(RemoteReturn.Choose.class);
    }

    @Test
    void an_attempt_expires_wherever_it_stands() {
        begin();
        house.clock.advance(RemoteAttempt.LIFETIME);
        assertThat(back(house.remote.lastState())).isEqualTo(unknownReturn());

        UUID attempt = signedIn();
        consenting(attempt);
        house.clock.advance(RemoteAttempt.LIFETIME);
        assertThat(back(house.remote.lastState())).isEqualTo(unknownReturn());
        assertThat(house.papers.signatures()).isEmpty();

        begin();
        assertThat(house.remoteAttempts.count()).isEqualTo(1);
    }

    @Test
    void an_attempt_of_another_person_cannot_be_gone_on_with() {
        UUID attempt = signedIn();

        assertThat(house.chooseCredential.offered(house.everyone.at(PartySide.PROVIDER), attempt))
                .isEqualTo(refused(new RemoteRefusal.AttemptOver()));
    }

    @Test
    void whoever_says_no_at_the_provider_signs_nothing_and_may_choose_again() {
        UUID attempt = signedIn();
        consenting(attempt);
        RemoteReturn denied =
                Story.done(
                        house.returnFromProvider.by(
                                story.holder(client),
                                new ProviderReply.Denied(house.remote.lastState())));

        assertThat(((RemoteReturn.Stopped) denied).why())
                .isEqualTo(new RemoteRefusal.ConsentDenied());
        consenting(attempt);
        assertThat(back()).isInstanceOf(RemoteReturn.Signed.class);
    }

    @Test
    void what_was_allowed_holds_for_the_older_file_only_when_somebody_signed_meanwhile() {
        UUID attempt = signedIn();
        consenting(attempt);
        Signatory provider = story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.PROVIDER);
        story.sign(provider);

        assertThat(((RemoteReturn.Stopped) back()).why())
                .isEqualTo(new RemoteRefusal.PaperMovedOn());
        assertThat(house.papers.signatures()).hasSize(1);

        consenting(attempt);
        assertThat(back()).isInstanceOf(RemoteReturn.Signed.class);
        assertThat(house.papers.signatures().getLast().parent())
                .isEqualTo(house.papers.signatures().getFirst().revision());
    }

    @Test
    void the_others_see_who_is_signing_until_that_person_is_back() {
        consenting(signedIn());
        Signatory provider = story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.PROVIDER);
        String first = house.remote.lastState();
        Signatory mine = client;
        client = provider;
        UUID attempt = signedIn();
        assertThat(other(attempt)).contains(story.holder(mine).name());

        client = mine;
        Story.done(back(first));
        client = provider;
        assertThat(other(attempt)).isEmpty();
    }

    private Optional<String> other(UUID attempt) {
        return Story.done(house.chooseCredential.offered(story.holder(client), attempt))
                .other()
                .map(AwayPaper.Elsewhere::name);
    }

    @Test
    void whoever_signs_while_the_value_is_made_comes_first() {
        UUID attempt = signedIn();
        consenting(attempt);
        Signatory provider = story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.PROVIDER);
        house.remote.meanwhile(() -> story.sign(provider));

        assertThat(((RemoteReturn.Stopped) back()).why())
                .isEqualTo(new RemoteRefusal.PaperMovedOn());
        assertThat(house.papers.signatures()).hasSize(1);
    }

    @Test
    void the_certificate_must_name_the_signatory_however_the_name_is_written() {
        String name = story.holder(client).name();
        String[] words = name.split(" ", 2);
        house.remote.belongTo(words[1].toUpperCase(java.util.Locale.ROOT) + " " + words[0]);
        UUID attempt = signedIn();
        assertThat(choose(attempt, FakeRemoteSigning.REDIRECT)).isInstanceOf(Outcome.Done.class);

        attempt = signedIn();
        house.remote.belongTo("Altra Persona");
        assertThat(choose(attempt, FakeRemoteSigning.REDIRECT))
                .isEqualTo(refused(new RemoteRefusal.CertificateOfAnother("Altra Persona", name)));
        assertThat(house.trail.facts(FactKind.SIGNATURE_PREPARED)).hasSize(1);
    }

    @Test
    void what_fails_at_the_provider_is_told_and_signs_nothing() {
        house.remote.fail(RemoteTrouble.TIMED_OUT);
        Refusal slow = new RemoteRefusal.ProviderFailed(RemoteTrouble.TIMED_OUT);
        assertThat(begun()).isEqualTo(refused(slow));
        assertThat(house.remoteAttempts.count()).isZero();

        house.remote.recover();
        begin();
        house.remote.fail(RemoteTrouble.TIMED_OUT);
        assertThat(((RemoteReturn.Stopped) back()).why()).isEqualTo(slow);

        house.remote.recover();
        UUID attempt = signedIn();
        consenting(attempt);
        house.remote.fail(RemoteTrouble.TIMED_OUT);
        assertThat(((RemoteReturn.Stopped) back()).why()).isEqualTo(slow);
        assertThat(house.papers.signatures()).isEmpty();
        house.remote.recover();
        assertThat(choose(attempt, FakeRemoteSigning.REDIRECT)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_was_not_shown_is_not_begun_and_an_unknown_provider_neither() {
        Sha256 other = Sha256.digestOf("another text");
        assertThat(begun(FakeRemoteSigning.PROVIDER, other))
                .isEqualTo(refused(new SigningRefusal.DocumentChanged(other, text())));
        assertThat(begun("unknown", text()))
                .isEqualTo(refused(new RemoteRefusal.ProviderUnknown()));
    }

    @Test
    void a_mandate_that_ended_meanwhile_signs_nothing() {
        UUID attempt = signedIn();
        consenting(attempt);
        house.everyone.endMandate(PartySide.CLIENT, house.today.today().minusDays(1));

        assertThat(((RemoteReturn.Stopped) back()).why())
                .isEqualTo(new SigningRefusal.MandateNotValid(house.today.today()));
        assertThat(house.papers.signatures()).isEmpty();
    }

    @Test
    void the_last_signature_completes_the_agreement_also_from_afar() {
        House other = new House();
        Story almost = new Story(other).oneMissing();
        Signatory last = almost.missing().findFirst().orElseThrow();
        house = other;
        story = almost;
        client = last;
        house.remote.belongTo(story.holder(client).name());

        UUID attempt = signedIn();
        consenting(attempt);
        Receipt receipt = ((RemoteReturn.Signed) back()).receipt();

        assertThat(receipt.state()).isEqualTo(AgreementState.SIGNED);
        assertThat(almost.agreement().state()).isEqualTo(AgreementState.SIGNED);
    }

    private Sha256 text() {
        return house.papers.documents().stream()
                .filter(paper ->
                        story.agreement().instruments().stream()
                                .anyMatch(instrument ->
                                        instrument.id().equals(paper.instrument())
                                                && instrument.signatories().stream()
                                                        .anyMatch(slot ->
                                                                slot.id().equals(client.id()))))
                .findFirst()
                .orElseThrow()
                .textDigest();
    }

    private Outcome<URI> begun() {
        return begun(FakeRemoteSigning.PROVIDER, text());
    }

    private Outcome<URI> begun(String provider, Sha256 shown) {
        return house.beginRemote.by(story.holder(client), story.id(), client.id(), provider, shown);
    }

    private void begin() {
        assertThat(Story.done(begun()).toString()).endsWith(house.remote.lastState());
    }

    private UUID signedIn() {
        begin();
        return ((RemoteReturn.Choose) back()).attempt();
    }

    private Outcome<URI> choose(UUID attempt, String credential) {
        return house.chooseCredential.by(story.holder(client), attempt, credential);
    }

    private void consenting(UUID attempt) {
        assertThat(Story.done(choose(attempt, FakeRemoteSigning.REDIRECT)).toString())
                .endsWith(house.remote.lastState());
    }

    private Outcome<Receipt> typed(UUID attempt, String pin) {
        return house.chooseCredential.withSecrets(
                story.holder(client), attempt, FakeRemoteSigning.TYPED, Map.of("PIN", pin));
    }

    private RemoteReturn back() {
        return Story.done(back(house.remote.lastState()));
    }

    private Outcome<RemoteReturn> back(String state) {
        return house.returnFromProvider.by(
                story.holder(client), new ProviderReply.Allowed(state, "code"));
    }

    private static <T> Outcome<T> refused(Refusal why) {
        return Outcome.refused(why);
    }

    private static Outcome<RemoteReturn> unknownReturn() {
        return refused(new RemoteRefusal.ReturnUnknown());
    }
}
