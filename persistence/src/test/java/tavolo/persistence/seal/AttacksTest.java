package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.seal.AttacksTest.Way.ENVELOPE;
import static tavolo.persistence.seal.AttacksTest.Way.PAPER;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.signing.Examined;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.seal.ForeignAuthority.Device;
import tavolo.persistence.seal.ForeignAuthority.Holder;

/// Files that a signatory, or somebody in their name, might bring instead of an honest one, each
/// with the word of its verdict. All are signed with a trusted device unless that is the point.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttacksTest {

    private static final Instant NOW = Ceremony.AT.plus(Duration.ofHours(1));
    private static final Holder RINALDI = new Holder("Maria", "Rinaldi", "");
    private static final ForeignAuthority CA = ForeignAuthority.named("Prestatore CA", NOW);
    private static final Device DEVICE = CA.device(RINALDI, NOW);
    private static final Device REVOKED = CA.device(RINALDI, NOW);
    private static final byte[] BASE = Fixture.ONE;
    private static final String OWN = SampleTexts.FIRST_UNION_SLOT;
    private static final String OTHER = SampleTexts.SECOND_UNION_SLOT;
    private static final byte[] SIGNED = DEVICE.signed(BASE, OWN, NOW);

    enum Way {
        PAPER,
        ENVELOPE
    }

    /// A file and what must be found in it.
    record Case(
            String name,
            Way way,
            Supplier<byte[]> file,
            Class<? extends Verdict> verdict,
            Finding finding) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource({"before", "after", "signatures", "certificates", "envelopes", "files"})
    void each_attack_gets_its_verdict(Case attack) {
        byte[] file = attack.file().get();
        DssUploadJudge judge =
                new DssUploadJudge(
                        new PortalValidation(
                                Fixture.CEREMONY.trust(), () -> CA.trust(NOW, REVOKED)),
                        InstantSource.fixed(NOW));

        Examined found =
                attack.way() == PAPER ? judge.paper(file, BASE.length) : judge.envelope(file);

        assertThat(found.verdict()).isInstanceOf(attack.verdict());
        assertThat(found.verdict().findings()).contains(attack.finding());
    }

    /// Changed first and signed over: what a signatory could try against the others.
    static Stream<Case> before() {
        return Stream.of(
                changed("an annotation", Forgery::annotationAdded),
                changed("a white box over the text", Forgery::overlaidByAnotherRevision),
                changed(
                        "another look of a signed box",
                        it -> Forgery.lookChanged(it, SampleTexts.PROVIDER_SLOT)),
                changed("another look of an open box", it -> Forgery.lookChanged(it, OTHER)),
                changed("a further signature field", it -> Forgery.fieldAdded(it, "sign-fourth")),
                changed("another title and language", Forgery::titleChanged),
                changed("a script", Attack::javaScript),
                changed("a program to launch", Attack::launch),
                changed("an address to open", Attack::externalReference),
                changed("an embedded file", Attack::embeddedFile),
                changed("layers", Attack::optionalContent),
                changed("private data", Attack::pieceInfo),
                changed("the certification taken away", Attack::certificationTaken),
                changed("other metadata", Attack::metadataReplaced),
                changed("another spoken text", Attack::spokenTextReplaced),
                changed("a page that hides its text", Attack::pageContentHidden),
                changed("a font replaced", Attack::fontReplaced),
                changed("all pages replaced", Attack::pagesReplaced),
                changed("a page more", Attack::pageAdded),
                changed("a page less", Attack::pageRemoved),
                changed("a form value", Attack::formValueAdded),
                changed("another's box as large as the page", it -> Attack.boxGrown(it, OTHER)),
                changed("another description of the own box", it -> Attack.boxRenamed(it, OWN)),
                changed("a field of its own instead of the box", it -> it, ""));
    }

    /// Changed behind the signature.
    static Stream<Case> after() {
        return Stream.of(
                behind("bytes behind the end", Forgery::bytesBehind),
                behind("an annotation behind", Forgery::annotationAdded),
                behind("an overlay behind", Forgery::overlaidByAnotherRevision),
                behind("a script behind", Attack::javaScript),
                behind("other pages behind", Attack::pagesReplaced));
    }

    private static Stream<Case> signatures() {
        int[] range = Attack.lastRange(SIGNED);
        return Stream.of(
                made("a changed byte", Forgery::oneByteChanged, Finding.SIGNATURE_BROKEN),
                made("another's value", Forgery::valuesSwapped, Finding.SIGNATURE_BROKEN),
                made(
                        "bytes hidden behind the value",
                        Forgery::hiddenBehindTheValue,
                        Finding.FORMAT_NOT_ACCEPTED),
                of(
                        "an empty value",
                        Attack::valueEmptied,
                        Verdict.Invalid.class,
                        Finding.FORMAT_NOT_ACCEPTED),
                of(
                        "no range",
                        it -> Attack.entryLost(it, "ByteRange"),
                        Verdict.class,
                        Finding.NO_CLEAR_ANSWER),
                of(
                        "a range of nothing",
                        it -> Attack.rangeChanged(it, "0 0 0 0"),
                        Verdict.class,
                        Finding.CHANGED_AFTER_SIGNING),
                of(
                        "a negative range",
                        it -> Attack.rangeChanged(it, "0 -1 9 -5"),
                        Verdict.class,
                        Finding.FORMAT_NOT_ACCEPTED),
                of(
                        "a range that leaves a gap",
                        it ->
                                Attack.rangeChanged(
                                        it,
                                        "0 %d %d %d".formatted(range[1] - 400, range[2], range[3])),
                        Verdict.Invalid.class,
                        Finding.SIGNATURE_BROKEN),
                of(
                        "the addition of another file moved here",
                        _ ->
                                Attack.moved(
                                        DEVICE.signed(Fixture.TWO, OTHER, NOW),
                                        Fixture.TWO.length,
                                        BASE),
                        Verdict.class,
                        Finding.SIGNATURE_BROKEN),
                of(
                        "the paper saved anew",
                        Forgery::savedAnew,
                        Verdict.Invalid.class,
                        Finding.SIGNATURE_BROKEN),
                of(
                        "a signature of the portal brought as one's own",
                        _ -> Fixture.TWO,
                        Verdict.Undetermined.class,
                        Finding.AUTHORITY_UNKNOWN));
    }

    private static Stream<Case> certificates() {
        return Stream.of(
                by(
                        "an authority of the same name",
                        ForeignAuthority.named("Prestatore CA", NOW).device(RINALDI, NOW),
                        Verdict.Undetermined.class,
                        Finding.AUTHORITY_UNKNOWN),
                by(
                        "an expired certificate",
                        aged(1200),
                        Verdict.Invalid.class,
                        Finding.TIME_IMPOSSIBLE),
                by(
                        "a certificate of tomorrow",
                        aged(-1),
                        Verdict.Invalid.class,
                        Finding.TIME_IMPOSSIBLE),
                by(
                        "a revoked certificate",
                        REVOKED,
                        Verdict.Invalid.class,
                        Finding.CERTIFICATE_REVOKED),
                by(
                        "a short key",
                        CA.device(
                                RINALDI,
                                ForeignAuthority.pair("RSA", 1024),
                                NOW.minus(Duration.ofDays(9)),
                                "SHA256withRSA"),
                        Verdict.Invalid.class,
                        Finding.ALGORITHM_WEAK),
                by(
                        "a certificate signed with SHA-1",
                        CA.device(
                                RINALDI,
                                ForeignAuthority.pair("RSA", 2048),
                                NOW.minus(Duration.ofDays(9)),
                                "SHA1withRSA"),
                        Verdict.Invalid.class,
                        Finding.ALGORITHM_WEAK),
                of(
                        "a signature with SHA-1",
                        _ -> DEVICE.signed(BASE, OWN, NOW, DigestAlgorithm.SHA1),
                        Verdict.Invalid.class,
                        Finding.ALGORITHM_WEAK),
                of(
                        "a time to come",
                        _ -> DEVICE.signed(BASE, OWN, NOW.plus(Duration.ofHours(3))),
                        Verdict.Invalid.class,
                        Finding.TIME_IMPOSSIBLE));
    }

    private static Stream<Case> envelopes() {
        byte[] good = DEVICE.enveloped(BASE, NOW, false);
        byte[] cut = Arrays.copyOf(good, good.length - 9);
        byte[] changed = good.clone();
        changed[good.length / 2] ^= 1;
        return Stream.of(
                envelope(
                        "bytes behind an envelope",
                        () -> Forgery.bytesBehind(good),
                        Verdict.Refused.class,
                        Finding.NOT_AN_ENVELOPE),
                envelope(
                        "an envelope cut short",
                        () -> cut,
                        Verdict.Refused.class,
                        Finding.NOT_AN_ENVELOPE),
                envelope(
                        "a changed byte in an envelope",
                        () -> changed,
                        Verdict.Invalid.class,
                        Finding.SIGNATURE_BROKEN),
                envelope(
                        "four envelopes",
                        () -> layers(4),
                        Verdict.Refused.class,
                        Finding.ENVELOPE_TOO_DEEP),
                envelope(
                        "a forged envelope inside a good one",
                        () -> DEVICE.enveloped(changed, NOW, false),
                        Verdict.Invalid.class,
                        Finding.SIGNATURE_BROKEN),
                envelope(
                        "an envelope by a revoked certificate",
                        () -> REVOKED.enveloped(BASE, NOW, false),
                        Verdict.Invalid.class,
                        Finding.CERTIFICATE_REVOKED),
                envelope(
                        "an envelope by an unknown authority",
                        () ->
                                ForeignAuthority.named("Altra CA", NOW)
                                        .device(RINALDI, NOW)
                                        .enveloped(BASE, NOW, false),
                        Verdict.Undetermined.class,
                        Finding.AUTHORITY_UNKNOWN));
    }

    private static Stream<Case> files() {
        byte[] html = "<html>%PDF-</html>".getBytes(StandardCharsets.US_ASCII);
        return Stream.of(
                new Case(
                        "a page of the web",
                        PAPER,
                        () -> html,
                        Verdict.Refused.class,
                        Finding.NOT_A_PDF),
                new Case(
                        "a page of the web as an envelope",
                        ENVELOPE,
                        () -> html,
                        Verdict.Refused.class,
                        Finding.NOT_AN_ENVELOPE),
                of(
                        "an encrypted file",
                        _ -> Forgery.encrypted(Fixture.PAPER),
                        Verdict.Refused.class,
                        Finding.ENCRYPTED),
                of(
                        "a claim of millions of pages",
                        _ -> Forgery.pageBomb(Fixture.PAPER),
                        Verdict.Refused.class,
                        Finding.TOO_LARGE),
                of(
                        "ten thousand pages",
                        _ -> Attack.manyPages(10_000),
                        Verdict.Refused.class,
                        Finding.TOO_LARGE));
    }

    private interface Change {
        byte[] of(byte[] file);
    }

    private static Case changed(String name, Change change) {
        return changed(name, change, OWN);
    }

    private static Case changed(String name, Change change, String field) {
        return new Case(
                name,
                PAPER,
                () -> DEVICE.signed(change.of(BASE), field, NOW),
                Verdict.class,
                Finding.CHANGED_AFTER_SIGNING);
    }

    private static Case behind(String name, Change change) {
        return of(name, change, Verdict.NotWhole.class, Finding.BYTES_AFTER_LAST_SIGNATURE);
    }

    private static Case made(String name, Change change, Finding finding) {
        return of(name, change, Verdict.Invalid.class, finding);
    }

    private static Case of(
            String name, Change change, Class<? extends Verdict> verdict, Finding finding) {
        return new Case(name, PAPER, () -> change.of(SIGNED), verdict, finding);
    }

    private static Case by(
            String name, Device device, Class<? extends Verdict> verdict, Finding finding) {
        return of(name, _ -> device.signed(BASE, OWN, NOW), verdict, finding);
    }

    private static Case envelope(
            String name, Supplier<byte[]> file, Class<? extends Verdict> verdict, Finding finding) {
        return new Case(name, ENVELOPE, file, verdict, finding);
    }

    private static byte[] layers(int count) {
        byte[] envelope = BASE;
        for (int layer = 0; layer < count; layer++) {
            envelope = DEVICE.enveloped(envelope, NOW, false);
        }
        return envelope;
    }

    private static Device aged(int days) {
        return CA.device(
                RINALDI,
                ForeignAuthority.pair("RSA", 2048),
                NOW.minus(Duration.ofDays(days)),
                "SHA256withRSA");
    }
}
