package tavolo.persistence.seal.csc;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/// An invented person with a key and a certificate that says that it is qualified, from an
/// authority of the tests.
///
/// @param chain the person's certificate, then the authority's
public record QualifiedPerson(KeyPair key, List<X509Certificate> chain) {

    private static final X500Name AUTHORITY =
            new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.C, "IT")
                    .addRDN(BCStyle.O, "Firma Lontana S.p.A. (prova)")
                    .addRDN(BCStyle.CN, "Firma Lontana CA di prova")
                    .build();

    private static final X500Name ROOT =
            new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.C, "IT")
                    .addRDN(BCStyle.O, "Firma Lontana S.p.A. (prova)")
                    .addRDN(BCStyle.CN, "Firma Lontana radice di prova")
                    .build();

    /// Puts the digest of SHA-256 into the form that RSA signs. Source: RFC 8017, section 9.2.
    private static final String SHA_256_PREFIX = "3031300d060960864801650304020105000420";

    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime());

    /// What the certificate says.
    ///
    /// @param given the given name
    /// @param family the family name
    /// @param statements the statements of qualified certificates that it makes
    public record Words(String given, String family, Instant from, List<String> statements) {}

    /// The statements of a qualified certificate with its key in a qualified device.
    public static Words qualified(String given, String family, Instant from) {
        return new Words(given, family, from, List.of("0.4.0.1862.1.1", "0.4.0.1862.1.4"));
    }

    /// A person with a key on `curve`.
    public static QualifiedPerson elliptic(String curve, Words words) {
        return certified(generated("EC", new ECGenParameterSpec(curve), 0), words);
    }

    /// A person with an RSA key of so many bits.
    public static QualifiedPerson rsa(int bits, Words words) {
        return certified(generated("RSA", null, bits), words);
    }

    /// The authority that vouches for the person.
    public X509Certificate authority() {
        return chain.getLast();
    }

    /// The value that the person's key gives for `digest`, which is one of SHA-256.
    ///
    /// @param isPlain whether the two numbers of an elliptic curve come one behind the other
    byte[] signature(byte[] digest, boolean isPlain) {
        boolean isElliptic = key.getPrivate().getAlgorithm().equals("EC");
        String elliptic = isPlain ? "NONEwithECDSAinP1363Format" : "NONEwithECDSA";
        try {
            Signature signature = Signature.getInstance(isElliptic ? elliptic : "NONEwithRSA");
            signature.initSign(key.getPrivate());
            if (!isElliptic) {
                signature.update(HexFormat.of().parseHex(SHA_256_PREFIX));
            }
            signature.update(digest);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static KeyPair generated(String kind, @Nullable ECGenParameterSpec curve, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            if (curve == null) {
                generator.initialize(bits);
            } else {
                generator.initialize(curve);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static QualifiedPerson certified(KeyPair key, Words words) {
        KeyPair root = generated("EC", new ECGenParameterSpec("secp256r1"), 0);
        Issuer issuer = new Issuer(AUTHORITY, root);
        X509Certificate authority = certificate(issuer, AUTHORITY, root, words, true);
        return new QualifiedPerson(
                key, List.of(certificate(issuer, name(words), key, words, false), authority));
    }

    /// A person whose authority is vouched for by another.
    static QualifiedPerson underRoot(Words words) {
        ECGenParameterSpec curve = new ECGenParameterSpec("secp256r1");
        KeyPair key = generated("EC", curve, 0);
        Issuer above = new Issuer(ROOT, generated("EC", curve, 0));
        Issuer authority = new Issuer(AUTHORITY, generated("EC", curve, 0));
        return new QualifiedPerson(
                key,
                List.of(
                        certificate(authority, name(words), key, words, false),
                        certificate(above, AUTHORITY, authority.key(), words, true),
                        certificate(above, ROOT, above.key(), words, true)));
    }

    private record Issuer(X500Name name, KeyPair key) {}

    private static X500Name name(Words words) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "IT")
                .addRDN(BCStyle.SURNAME, words.family())
                .addRDN(BCStyle.GIVENNAME, words.given())
                .addRDN(BCStyle.CN, words.family() + " " + words.given())
                .build();
    }

    private static X509Certificate certificate(
            Issuer issuer, X500Name subject, KeyPair key, Words words, boolean isAuthority) {
        try {
            return built(issuer, subject, key, words, isAuthority);
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static X509Certificate built(
            Issuer issuer, X500Name subject, KeyPair key, Words words, boolean isAuthority)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        JcaX509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        issuer.name(),
                        BigInteger.valueOf(NUMBERS.incrementAndGet()),
                        Date.from(words.from()),
                        Date.from(words.from().plus(Duration.ofDays(700))),
                        subject,
                        key.getPublic());
        if (isAuthority) {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(1));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
        } else {
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation));
            builder.addExtension(new ASN1ObjectIdentifier("2.5.29.56"), false, DERNull.INSTANCE);
            if (!words.statements().isEmpty()) {
                builder.addExtension(Extension.qCStatements, false, statements(words));
            }
        }
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(
                                new JcaContentSignerBuilder("SHA256withECDSA")
                                        .build(issuer.key().getPrivate())));
    }

    private static DERSequence statements(Words words) {
        ASN1EncodableVector all = new ASN1EncodableVector();
        for (String id : words.statements()) {
            all.add(new QCStatement(new ASN1ObjectIdentifier(id)));
        }
        return new DERSequence(all);
    }
}
