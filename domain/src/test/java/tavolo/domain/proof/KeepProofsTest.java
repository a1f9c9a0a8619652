package tavolo.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakePasskeyCheck;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.given.House;
import tavolo.domain.given.Proofs;
import tavolo.domain.given.Story;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// People set up, use and remove by what they prove themselves.
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepProofsTest {

    private final House house = new House();
    private final Actor ada = house.everyone.at(PartySide.PROVIDER);
    private final Actor bruno = house.everyone.at(PartySide.CLIENT);
    private final SignInProof signIn =
            new SignInProof(
                    house.transactions, house.proofs.devices, house.proofs.prove, house.trail);

    @Test
    void a_device_counts_only_after_its_first_code() {
        Permit permit = Proofs.permit(house, ada);
        KeepProofs.NewDevice shown =
                Story.done(house.keepProofs.beginDevice(ada, permit, "ada è@voceviva.example"));
        assertThat(shown.key()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(shown.address())
                .startsWith("otpauth://totp/Tavolo:ada+%C3%A8%40voceviva.example?secret=")
                .endsWith("&issuer=Tavolo");
        assertThat(signIn.needsCode(ada.person())).isFalse();
        assertThat(house.keepProofs.confirmDevice(ada, permit, "000"))
                .isEqualTo(refused(new ProofRefusal.WrongCode()));
        assertThat(signIn.needsCode(ada.person())).isFalse();

        String code = house.proofs.code(house, ada);
        RecoveryCodes codes = Story.done(house.keepProofs.confirmDevice(ada, permit, code));
        assertThat(signIn.needsCode(ada.person())).isTrue();
        assertThat(new HashSet<>(codes.codes())).hasSize(RecoveryCodes.COUNT);
        assertThat(house.keepProofs.beginDevice(ada, permit, "x"))
                .isEqualTo(refused(new ProofRefusal.CodesEnrolled()));
        assertThat(view(ada).recoveryLeft()).isEqualTo(RecoveryCodes.COUNT);
        assertThat(view(bruno).device()).isEmpty();
    }

    @Test
    void a_recovery_code_lets_who_lost_the_device_replace_it_and_never_sign() {
        RecoveryCodes codes = Proofs.device(house, ada);
        Proof.Code written = new Proof.Code(codes.codes().getFirst());
        assertThat(house.proofs.prove.toSign(ada, written, Proofs.CHALLENGE))
                .isEqualTo(refused(new ProofRefusal.WrongCode()));

        Permit permit = Story.done(house.keepProofs.prove(ada, written, Proofs.CHALLENGE));
        Story.done(house.keepProofs.removeDevice(ada, permit));
        assertThat(signIn.needsCode(ada.person())).isFalse();
        assertThat(house.keepProofs.prove(ada, written, Proofs.CHALLENGE))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_code_is_good_once_and_half_a_minute_around() {
        Proofs.device(house, ada);
        long step = CodeDevice.stepAt(house.clock.instant());
        assertThat(signIn.code(ada.person(), house.proofs.code(ada, step)))
                .isEqualTo(refused(new ProofRefusal.CodeUsed()));
        assertThat(signIn.code(ada.person(), house.proofs.code(ada, step + 2)))
                .isEqualTo(refused(new ProofRefusal.WrongCode()));
        String next = house.proofs.code(ada, step + 1);
        assertThat(signIn.code(ada.person(), next.substring(0, 3) + " " + next.substring(3)))
                .isEqualTo(Outcome.done(ada.person()));
        assertThat(signIn.code(ada.person(), next)).isEqualTo(refused(new ProofRefusal.CodeUsed()));
        house.clock.advance(Duration.ofSeconds(CodeDevice.STEP_SECONDS));
        assertThat(signIn.code(ada.person(), house.proofs.code(ada, step)))
                .isEqualTo(refused(new ProofRefusal.CodeUsed()));
    }

    @Test
    void a_recovery_code_signs_in_once_and_is_recorded() {
        String code = Proofs.device(house, ada).codes().getFirst();
        assertThat(signIn.code(bruno.person(), code))
                .isEqualTo(refused(new ProofRefusal.WrongCode()));
        assertThat(signIn.code(ada.person(), code.toLowerCase(Locale.ROOT)))
                .isEqualTo(Outcome.done(ada.person()));
        assertThat(signIn.code(ada.person(), code))
                .isEqualTo(refused(new ProofRefusal.WrongCode()));
        assertThat(house.trail.facts(FactKind.RECOVERY_CODE_USED)).hasSize(1);
        assertThat(view(ada).recoveryLeft()).isEqualTo(RecoveryCodes.COUNT - 1);
    }

    @Test
    void new_recovery_codes_end_the_older_ones() {
        String old = Proofs.device(house, ada).codes().getFirst();
        house.clock.advance(Duration.ofMinutes(1));
        Permit permit = codePermit();
        String fresh = Story.done(house.keepProofs.renewRecovery(ada, permit)).codes().getFirst();
        assertThat(signIn.code(ada.person(), old)).isInstanceOf(Outcome.Refused.class);
        assertThat(signIn.code(ada.person(), fresh)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nothing_is_changed_without_a_proof_of_a_few_minutes_ago() {
        Permit permit = Proofs.permit(house, ada);
        Passkey passkey = Proofs.passkey(house, ada, "uno");
        assertThat(house.keepProofs.removePasskey(bruno, permit, passkey.id()))
                .isEqualTo(refused(new ProofRefusal.ProofTooOld()));
        assertThat(house.keepProofs.removePasskey(bruno, Proofs.permit(house, bruno), passkey.id()))
                .isEqualTo(refused(new AgreementRefusal.NotFound()));
        house.clock.advance(Permit.LIFETIME);
        assertThat(house.keepProofs.removePasskey(ada, permit, passkey.id()))
                .isEqualTo(refused(new ProofRefusal.ProofTooOld()));
        assertThat(house.keepProofs.prove(ada, FakeStepUp.SECRET, Proofs.CHALLENGE))
                .isEqualTo(refused(new ProofRefusal.StrongerEnrolled(ProofKind.PASSKEY)));
        Proof answer = FakePasskeyCheck.answer("uno", Proofs.CHALLENGE, 2);
        Permit fresh = Story.done(house.keepProofs.prove(ada, answer, Proofs.CHALLENGE));
        assertThat(house.keepProofs.removePasskey(ada, fresh, UUID.randomUUID()))
                .isEqualTo(refused(new AgreementRefusal.NotFound()));
        assertThat(house.keepProofs.removePasskey(ada, fresh, passkey.id()))
                .isInstanceOf(Outcome.Done.class);
        assertThat(view(ada).ways()).containsExactly(ProofKind.PASSWORD);
    }

    @Test
    void a_device_is_removed_with_its_recovery_codes() {
        String code = Proofs.device(house, ada).codes().getFirst();
        house.clock.advance(Duration.ofMinutes(1));
        Permit permit = codePermit();
        assertThat(house.keepProofs.removeDevice(ada, permit)).isInstanceOf(Outcome.Done.class);
        assertThat(house.keepProofs.removeDevice(ada, permit))
                .isEqualTo(refused(new ProofRefusal.NoCodes()));
        assertThat(house.keepProofs.renewRecovery(ada, permit))
                .isEqualTo(refused(new ProofRefusal.NoCodes()));
        assertThat(signIn.needsCode(ada.person())).isFalse();
        assertThat(signIn.code(ada.person(), code)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_passkey_belongs_to_one_person_and_has_a_name() {
        Proofs.passkey(house, ada, "uno");
        Permit permit = Proofs.permit(house, bruno);
        String json = FakePasskeyCheck.answer("uno", Proofs.CHALLENGE, 1).json();
        assertThat(house.keepProofs.addPasskey(bruno, permit, "Mio", json, Proofs.CHALLENGE))
                .isEqualTo(refused(new ProofRefusal.PasskeyKnown()));
        assertThat(house.keepProofs.addPasskey(bruno, permit, " ", json, Proofs.CHALLENGE))
                .isEqualTo(refused(new ProofRefusal.PasskeyNameUnfit(Passkey.LABEL_LIMIT)));
        String other = FakePasskeyCheck.answer("due", Proofs.CHALLENGE, 1).json();
        assertThat(
                        house.keepProofs.addPasskey(
                                bruno, permit, "Mio", other, Sha256.digestOf("altro")))
                .isEqualTo(refused(new ProofRefusal.PasskeyUnsound()));
    }

    @Test
    void there_is_an_end_to_passkeys() {
        Permit permit = Proofs.permit(house, ada);
        for (int n = 0; n < Passkey.MOST; n++) {
            String json = FakePasskeyCheck.answer("n" + n, Proofs.CHALLENGE, 1).json();
            Story.done(house.keepProofs.addPasskey(ada, permit, "N " + n, json, Proofs.CHALLENGE));
        }
        String json = FakePasskeyCheck.answer("una", Proofs.CHALLENGE, 1).json();
        assertThat(house.keepProofs.addPasskey(ada, permit, "Una di più", json, Proofs.CHALLENGE))
                .isEqualTo(refused(new ProofRefusal.TooManyPasskeys(Passkey.MOST)));
    }

    @Test
    void a_passkey_alone_signs_in_its_person() {
        Proofs.passkey(house, ada, "uno");
        String json = FakePasskeyCheck.answer("uno", Proofs.CHALLENGE, 2).json();
        assertThat(signIn.passkey(json, Proofs.CHALLENGE)).isEqualTo(Outcome.done(ada.person()));
        assertThat(view(ada).passkeys().getFirst().lastUsedAt()).contains(house.clock.instant());
        assertThat(signIn.passkey(json, Proofs.CHALLENGE))
                .isEqualTo(refused(new ProofRefusal.PasskeyCopied()));
    }

    /// Source: RFC 4648, 10 — the test vectors, without padding.
    @Test
    void secrets_are_typed_in_base_32() {
        assertThat(base32("")).isEmpty();
        assertThat(base32("f")).isEqualTo("MY");
        assertThat(base32("fo")).isEqualTo("MZXQ");
        assertThat(base32("foo")).isEqualTo("MZXW6");
        assertThat(base32("foob")).isEqualTo("MZXW6YQ");
        assertThat(base32("fooba")).isEqualTo("MZXW6YTB");
        assertThat(base32("foobar")).isEqualTo("MZXW6YTBOI");
    }

    @Test
    void no_secret_is_shown_as_text() {
        assertThat(FakeStepUp.SECRET.toString()).isEqualTo("Password[…]");
        assertThat(new Proof.Code("123456").toString()).isEqualTo("Code[…]");
        assertThat(new KeepProofs.NewDevice("ABCD", "otpauth").toString())
                .isEqualTo("NewDevice[…]");
        assertThat(Proofs.device(house, ada).toString()).isEqualTo("RecoveryCodes[10]");
    }

    private static String base32(String text) {
        return Base32.of(Bytes.of(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private Permit codePermit() {
        Proof code = new Proof.Code(house.proofs.code(house, ada));
        return Story.done(house.keepProofs.prove(ada, code, Proofs.CHALLENGE));
    }

    private KeepProofs.View view(Actor actor) {
        return Story.done(house.keepProofs.list(actor));
    }

    private static <T> Outcome<T> refused(Refusal why) {
        return Outcome.refused(why);
    }
}
