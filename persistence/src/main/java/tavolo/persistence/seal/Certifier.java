package tavolo.persistence.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import tavolo.domain.signing.Signer;

/// Makes key pairs on EC P-256 and the certificates of the portal: its root, the authority that
/// issues under it, the seal, the embedded time and those of people.
final class Certifier {

    /// Within the 24 hours that a person's certificate may live at most.
    static final Duration PERSON_VALIDITY = Duration.ofHours(12);

    private static final Duration ROOT_VALIDITY = Duration.ofDays(20 * 365);
    private static final Duration ISSUING_VALIDITY = Duration.ofDays(10 * 365);
    private static final Duration SEAL_VALIDITY = Duration.ofDays(5 * 365);

    private static final Duration TIME_VALIDITY = Duration.ofDays(5 * 365);

    /// Says in every viewer what the embedded authority is worth.
    static final String TIME_NAME = "Tavolo ora di prova non qualificata - trial, not qualified";

    /// Clocks of two nodes may differ by this much.
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);

    private static final int LONGEST_TITLE = 64;
    private static final String ALGORITHM = "SHA256withECDSA";

    /// Source: RFC 9336, section 3.1.
    private static final KeyPurposeId DOCUMENT_SIGNING =
            KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.36"));

    private final SecureRandom random = new SecureRandom();
    private final PublishedPlaces places;

    /// @param places where the status of certificates is published, for their extensions
    Certifier(PublishedPlaces places) {
        this.places = places;
    }

    /// Who signs a certificate.
    record Issuer(X509Certificate certificate, PrivateKey key) {}

    private enum Kind {
        ROOT,
        ISSUING,
        SEAL_OR_PERSON,
        TIME
    }

    private record Subject(
            Kind kind, X500Name name, PublicKey key, Instant at, Duration validity) {}

    KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has EC P-256", impossible);
        }
    }

    X509Certificate root(KeyPair key, Instant at) {
        X500Name name = authorityName("Tavolo Root ");
        Subject subject = new Subject(Kind.ROOT, name, key.getPublic(), at, ROOT_VALIDITY);
        return certificate(name, key.getPublic(), key.getPrivate(), subject);
    }

    X509Certificate issuing(Issuer root, PublicKey key, Instant at) {
        X500Name name = authorityName("Tavolo Authority ");
        return certificate(root, new Subject(Kind.ISSUING, name, key, at, ISSUING_VALIDITY));
    }

    X509Certificate seal(Issuer issuer, PublicKey key, Instant at) {
        X500Name name = named("Sigillo Tavolo").addRDN(BCStyle.O, "Tavolo").build();
        return certificate(issuer, new Subject(Kind.SEAL_OR_PERSON, name, key, at, SEAL_VALIDITY));
    }

    X509Certificate time(Issuer issuer, PublicKey key, Instant at) {
        X500Name name = named(TIME_NAME).addRDN(BCStyle.O, "Tavolo").build();
        return certificate(issuer, new Subject(Kind.TIME, name, key, at, TIME_VALIDITY));
    }

    X509Certificate person(Issuer issuer, Signer signer, PublicKey key, Instant at) {
        X500NameBuilder name =
                named(signer.name())
                        .addRDN(BCStyle.O, signer.organisation())
                        .addRDN(BCStyle.SERIALNUMBER, signer.pseudonym());
        if (!signer.quality().isBlank()) {
            name.addRDN(BCStyle.T, cut(signer.quality()));
        }
        return certificate(
                issuer, new Subject(Kind.SEAL_OR_PERSON, name.build(), key, at, PERSON_VALIDITY));
    }

    /// A title has at most 64 characters. Source: ITU-T X.520, ub-title.
    private static String cut(String quality) {
        return quality.codePointCount(0, quality.length()) <= LONGEST_TITLE
                ? quality
                : quality.substring(0, quality.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    private X500Name authorityName(String words) {
        String mark = new BigInteger(32, random).toString(16);
        return named(words + mark).addRDN(BCStyle.O, "Tavolo").build();
    }

    private static X500NameBuilder named(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name);
    }

    private X509Certificate certificate(Issuer issuer, Subject subject) {
        X509Certificate by = issuer.certificate();
        X500Name name = X500Name.getInstance(by.getSubjectX500Principal().getEncoded());
        return certificate(name, by.getPublicKey(), issuer.key(), subject);
    }

    private X509Certificate certificate(
            X500Name issuer, PublicKey issuerKey, PrivateKey key, Subject subject) {
        Instant from = subject.at().truncatedTo(ChronoUnit.SECONDS).minus(CLOCK_TOLERANCE);
        JcaX509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        issuer,
                        new BigInteger(127, random).setBit(126),
                        Date.from(from),
                        Date.from(from.plus(subject.validity())),
                        subject.name(),
                        subject.key());
        try {
            JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    identifiers.createSubjectKeyIdentifier(subject.key()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    identifiers.createAuthorityKeyIdentifier(issuerKey));
            addUses(builder, subject.kind());
            addPlaces(builder, subject.kind());
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder(ALGORITHM).build(key)));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException broken) {
            throw new KeysUnavailable("a certificate cannot be made", broken);
        }
    }

    private static void addUses(JcaX509v3CertificateBuilder builder, Kind kind)
            throws CertIOException {
        switch (kind) {
            case ROOT -> addAuthority(builder, 1);
            case ISSUING -> addAuthority(builder, 0);
            case SEAL_OR_PERSON -> {
                builder.addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation));
                builder.addExtension(
                        Extension.extendedKeyUsage, false, new ExtendedKeyUsage(DOCUMENT_SIGNING));
            }
            case TIME -> {
                builder.addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
                builder.addExtension(
                        Extension.extendedKeyUsage,
                        true,
                        new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
        }
    }

    private static void addAuthority(JcaX509v3CertificateBuilder builder, int below)
            throws CertIOException {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(below));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    }

    private void addPlaces(JcaX509v3CertificateBuilder builder, Kind kind) throws CertIOException {
        switch (kind) {
            case ROOT -> {}
            case ISSUING -> places.addRoot(builder);
            case SEAL_OR_PERSON, TIME -> places.addIssuing(builder);
        }
    }
}
