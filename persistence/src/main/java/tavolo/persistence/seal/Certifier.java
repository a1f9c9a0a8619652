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
import org.bouncycastle.asn1.DERNull;
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

/// Makes key pairs on EC P-256 and the three kinds of certificate of the portal: its root, its seal
/// and those of people.
final class Certifier {

    /// Within the 24 hours that a person's certificate may live at most.
    static final Duration PERSON_VALIDITY = Duration.ofHours(12);

    private static final Duration ROOT_VALIDITY = Duration.ofDays(20 * 365);
    private static final Duration SEAL_VALIDITY = Duration.ofDays(5 * 365);

    /// Clocks of two nodes may differ by this much.
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);

    private static final int LONGEST_TITLE = 64;
    private static final String ALGORITHM = "SHA256withECDSA";

    /// Source: RFC 9336, section 3.1.
    private static final KeyPurposeId DOCUMENT_SIGNING =
            KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.36"));

    /// Says that nobody publishes revocations of this certificate. Source: RFC 9608, section 2.
    private static final ASN1ObjectIdentifier NO_REVOCATION_AVAILABLE =
            new ASN1ObjectIdentifier("2.5.29.56");

    private final SecureRandom random = new SecureRandom();

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
        String mark = new BigInteger(32, random).toString(16);
        X500Name name =
                new X500NameBuilder(BCStyle.INSTANCE)
                        .addRDN(BCStyle.CN, "Tavolo Authority " + mark)
                        .addRDN(BCStyle.O, "Tavolo")
                        .build();
        return certificate(
                new Issuer(name, key.getPrivate(), key.getPublic()),
                new Subject(name, key.getPublic(), at, ROOT_VALIDITY),
                true);
    }

    X509Certificate seal(X509Certificate root, PrivateKey rootKey, PublicKey key, Instant at) {
        X500Name name =
                new X500NameBuilder(BCStyle.INSTANCE)
                        .addRDN(BCStyle.CN, "Sigillo Tavolo")
                        .addRDN(BCStyle.O, "Tavolo")
                        .build();
        return certificate(issuer(root, rootKey), new Subject(name, key, at, SEAL_VALIDITY), false);
    }

    X509Certificate person(
            X509Certificate root, PrivateKey rootKey, Signer signer, PublicKey key, Instant at) {
        X500NameBuilder name =
                new X500NameBuilder(BCStyle.INSTANCE)
                        .addRDN(BCStyle.CN, signer.name())
                        .addRDN(BCStyle.O, signer.organisation())
                        .addRDN(BCStyle.SERIALNUMBER, signer.pseudonym());
        if (!signer.quality().isBlank()) {
            name.addRDN(BCStyle.T, cut(signer.quality()));
        }
        return certificate(
                issuer(root, rootKey),
                new Subject(name.build(), key, at, PERSON_VALIDITY),
                false);
    }

    /// A title has at most 64 characters. Source: ITU-T X.520, ub-title.
    private static String cut(String quality) {
        return quality.codePointCount(0, quality.length()) <= LONGEST_TITLE
                ? quality
                : quality.substring(0, quality.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    private static Issuer issuer(X509Certificate root, PrivateKey key) {
        X500Name name = X500Name.getInstance(root.getSubjectX500Principal().getEncoded());
        return new Issuer(name, key, root.getPublicKey());
    }

    private X509Certificate certificate(Issuer issuer, Subject subject, boolean isAuthority) {
        Instant from = subject.at().truncatedTo(ChronoUnit.SECONDS).minus(CLOCK_TOLERANCE);
        JcaX509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        issuer.name(),
                        new BigInteger(127, random).setBit(126),
                        Date.from(from),
                        Date.from(from.plus(subject.validity())),
                        subject.name(),
                        subject.key());
        try {
            addExtensions(builder, issuer, subject, isAuthority);
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(
                                    new JcaContentSignerBuilder(ALGORITHM).build(issuer.key())));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException broken) {
            throw new KeysUnavailable("a certificate cannot be made", broken);
        }
    }

    private static void addExtensions(
            JcaX509v3CertificateBuilder builder,
            Issuer issuer,
            Subject subject,
            boolean isAuthority)
            throws GeneralSecurityException, CertIOException {
        JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                identifiers.createSubjectKeyIdentifier(subject.key()));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                identifiers.createAuthorityKeyIdentifier(issuer.publicKey()));
        if (isAuthority) {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
            return;
        }
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation));
        builder.addExtension(
                Extension.extendedKeyUsage, false, new ExtendedKeyUsage(DOCUMENT_SIGNING));
        builder.addExtension(NO_REVOCATION_AVAILABLE, false, DERNull.INSTANCE);
    }

    private record Issuer(X500Name name, PrivateKey key, PublicKey publicKey) {}

    private record Subject(X500Name name, PublicKey key, Instant at, Duration validity) {}
}
