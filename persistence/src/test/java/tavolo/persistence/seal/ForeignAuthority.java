package tavolo.persistence.seal;

import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.cades.signature.CAdESService;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import tavolo.domain.document.Bytes;
import tavolo.persistence.seal.trust.TrustBundle;

/// A certificate authority that is not the portal's, with the people whose devices it certifies.
/// Nothing here is made with the portal's own code.
public final class ForeignAuthority {

    private final KeyPair key;
    private final X509Certificate certificate;

    private ForeignAuthority(KeyPair key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /// An authority with the given name, valid for years around `at`.
    public static ForeignAuthority named(String name, Instant at) {
        KeyPair key = pair("RSA", 2048);
        X500Name full =
                new X500NameBuilder(BCStyle.INSTANCE)
                        .addRDN(BCStyle.C, "IT")
                        .addRDN(BCStyle.O, "Prestatore di prova")
                        .addRDN(BCStyle.CN, name)
                        .build();
        Subject self = Subject.named(full, key, at.minus(Duration.ofDays(900)));
        return new ForeignAuthority(
                key, issue(key, full, self.until(at.plus(Duration.ofDays(900))), true));
    }

    /// The certificate in DER.
    public Bytes root() {
        return der(certificate);
    }

    /// Trust in this authority alone, with its list of the revoked `devices`.
    public TrustBundle trust(Instant at, Device... revoked) {
        return new TrustBundle(
                List.of(new TrustBundle.Anchor(root(), Optional.empty())),
                List.of(revocations(at, revoked)));
    }

    /// The list of those revoked, in DER.
    public Bytes revocations(Instant at, Device... revoked) {
        try {
            JcaX509v2CRLBuilder builder =
                    new JcaX509v2CRLBuilder(certificate.getSubjectX500Principal(), Date.from(at));
            builder.setNextUpdate(Date.from(at.plus(Duration.ofDays(1))));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            builder.addExtension(
                    Extension.cRLNumber,
                    false,
                    new org.bouncycastle.asn1.x509.CRLNumber(BigInteger.ONE));
            for (Device device : revoked) {
                builder.addCRLEntry(
                        device.certificate().getSerialNumber(),
                        Date.from(at.minus(Duration.ofDays(2))),
                        CRLReason.keyCompromise);
            }
            return Bytes.of(
                    builder.build(
                                    new JcaContentSignerBuilder("SHA256withRSA")
                                            .build(key.getPrivate()))
                            .getEncoded());
        } catch (IOException | GeneralSecurityException | OperatorCreationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// A device of `holder` with an RSA key of 2048 bits, valid for three years from 100 days
    /// before `at`.
    public Device device(Holder holder, Instant at) {
        return device(holder, pair("RSA", 2048), at.minus(Duration.ofDays(100)), "SHA256withRSA");
    }

    /// A device whose certificate makes the given statements about itself, by their numbers.
    /// Source: ETSI EN 319 412-5, section 4.2.
    public Device stating(Holder holder, Instant at, String... statements) {
        return issued(holder, at, statements(statements));
    }

    private static Extension statements(String... statements) {
        ASN1EncodableVector all = new ASN1EncodableVector();
        for (String id : statements) {
            all.add(new QCStatement(new ASN1ObjectIdentifier(id)));
        }
        return extension(Extension.qCStatements, new DERSequence(all));
    }

    private static Extension extension(ASN1ObjectIdentifier id, ASN1Encodable value) {
        try {
            return Extension.create(id, false, value);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A device whose certificate names where it can be asked whether it was revoked.
    ///
    /// @param ocsp address of a responder
    /// @param list address of a list of revoked certificates
    public Device naming(Holder holder, Instant at, String ocsp, String list) {
        GeneralName place = new GeneralName(GeneralName.uniformResourceIdentifier, list);
        return issued(
                holder,
                at,
                extension(
                        Extension.authorityInfoAccess,
                        new AuthorityInformationAccess(
                                AccessDescription.id_ad_ocsp,
                                new GeneralName(GeneralName.uniformResourceIdentifier, ocsp))),
                extension(
                        Extension.cRLDistributionPoints,
                        new CRLDistPoint(
                                new DistributionPoint[] {
                                    new DistributionPoint(
                                            new DistributionPointName(new GeneralNames(place)),
                                            null,
                                            null)
                                })));
    }

    /// A device that this authority charged with answering about its certificates.
    public Device responder(Instant at) {
        return issued(
                new Holder("Responder", "Ocsp", ""),
                at,
                extension(
                        Extension.extendedKeyUsage,
                        new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning)),
                extension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, DERNull.INSTANCE));
    }

    private Device issued(Holder holder, Instant at, Extension... more) {
        KeyPair own = pair("RSA", 2048);
        Subject subject =
                Subject.named(holder.name(), own, at.minus(Duration.ofDays(100)))
                        .with(List.of(more));
        X500Name issuer = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return new Device(own.getPrivate(), issue(key, issuer, subject, false), certificate);
    }

    /// The key of this authority itself.
    public Device self() {
        return new Device(key.getPrivate(), certificate, certificate);
    }

    /// A device with a key of the given kind.
    public Device device(Holder holder, KeyPair own, Instant from, String algorithm) {
        Subject subject = Subject.named(holder.name(), own, from).with(algorithm);
        X500Name issuer = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return new Device(own.getPrivate(), issue(key, issuer, subject, false), certificate);
    }

    /// A key pair.
    public static KeyPair pair(String kind, int size) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// To whom a device belongs.
    public record Holder(String given, String family, String serialNumber) {
        X500Name name() {
            X500NameBuilder name =
                    new X500NameBuilder(BCStyle.INSTANCE)
                            .addRDN(BCStyle.C, "IT")
                            .addRDN(BCStyle.SURNAME, family)
                            .addRDN(BCStyle.GIVENNAME, given)
                            .addRDN(BCStyle.CN, family + " " + given);
            return serialNumber.isEmpty()
                    ? name.build()
                    : name.addRDN(BCStyle.SERIALNUMBER, serialNumber).build();
        }
    }

    private record Subject(
            X500Name name,
            KeyPair key,
            Instant from,
            Instant until,
            String algorithm,
            List<Extension> more) {
        static Subject named(X500Name name, KeyPair key, Instant from) {
            return new Subject(
                    name,
                    key,
                    from,
                    from.plus(Duration.ofDays(3 * 365)),
                    "SHA256withRSA",
                    List.of());
        }

        Subject until(Instant end) {
            return new Subject(name, key, from, end, algorithm, more);
        }

        Subject with(String other) {
            return new Subject(name, key, from, until, other, more);
        }

        Subject with(List<Extension> other) {
            return new Subject(name, key, from, until, algorithm, other);
        }
    }

    private static X509Certificate issue(
            KeyPair by, X500Name issuer, Subject subject, boolean isAuthority) {
        try {
            JcaX509v3CertificateBuilder builder =
                    new JcaX509v3CertificateBuilder(
                            issuer,
                            new BigInteger(100, new java.security.SecureRandom()).setBit(99),
                            Date.from(subject.from()),
                            Date.from(subject.until()),
                            subject.name(),
                            subject.key().getPublic());
            JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    ids.createSubjectKeyIdentifier(subject.key().getPublic()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    ids.createAuthorityKeyIdentifier(by.getPublic()));
            if (isAuthority) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(1));
            }
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            isAuthority
                                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                    : KeyUsage.nonRepudiation));
            for (Extension more : subject.more()) {
                builder.addExtension(more);
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(
                                    new JcaContentSignerBuilder(subject.algorithm())
                                            .build(by.getPrivate())));
        } catch (IOException | GeneralSecurityException | OperatorCreationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Bytes der(X509Certificate certificate) {
        try {
            return Bytes.of(certificate.getEncoded());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// A qualified device: a key that its holder alone uses, with its certificate.
    public record Device(PrivateKey key, X509Certificate certificate, X509Certificate authority) {

        /// The file with a PAdES signature in `field`; with an empty name in a field of its own.
        public byte[] signed(byte[] file, String field, Instant at) {
            return signed(file, field, at, DigestAlgorithm.SHA256);
        }

        /// The same with another digest.
        public byte[] signed(byte[] file, String field, Instant at, DigestAlgorithm digest) {
            PAdESSignatureParameters parameters = new PAdESSignatureParameters();
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
            parameters.setDigestAlgorithm(digest);
            parameters.setSigningCertificate(new CertificateToken(certificate));
            parameters.setCertificateChain(
                    new CertificateToken(certificate), new CertificateToken(authority));
            parameters.bLevel().setSigningDate(Date.from(at));
            parameters.setContentSize(16384);
            if (!field.isEmpty()) {
                parameters.getImageParameters().getFieldParameters().setFieldId(field);
            }
            PAdESService service = new PAdESService(careless());
            service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
            DSSDocument document = new InMemoryDocument(file, "paper.pdf");
            ToBeSigned data = service.getDataToSign(document, parameters);
            return bytes(service.signDocument(document, parameters, value(data, digest)));
        }

        /// An envelope around `content`; around an envelope, one with a further signer when
        /// `parallel`, else one more layer.
        public byte[] enveloped(byte[] content, Instant at, boolean parallel) {
            CAdESSignatureParameters parameters = new CAdESSignatureParameters();
            parameters.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
            parameters.setSignaturePackaging(SignaturePackaging.ENVELOPING);
            parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
            parameters.setSigningCertificate(new CertificateToken(certificate));
            parameters.setCertificateChain(
                    new CertificateToken(certificate), new CertificateToken(authority));
            parameters.bLevel().setSigningDate(Date.from(at));
            parameters.setParallelSignature(parallel);
            CAdESService service = new CAdESService(careless());
            DSSDocument document = new InMemoryDocument(content, "paper.pdf");
            ToBeSigned data = service.getDataToSign(document, parameters);
            return bytes(
                    service.signDocument(
                            document, parameters, value(data, DigestAlgorithm.SHA256)));
        }

        private SignatureValue value(ToBeSigned data, DigestAlgorithm digest) {
            boolean isRsa = key.getAlgorithm().equals("RSA");
            try {
                Signature signature =
                        Signature.getInstance(
                                digest.getName().replace("-", "")
                                        + (isRsa ? "withRSA" : "withECDSA"));
                signature.initSign(key);
                signature.update(data.getBytes());
                return new SignatureValue(
                        eu.europa.esig.dss.enumerations.SignatureAlgorithm.getAlgorithm(
                                isRsa
                                        ? eu.europa.esig.dss.enumerations.EncryptionAlgorithm.RSA
                                        : eu.europa.esig.dss.enumerations.EncryptionAlgorithm.ECDSA,
                                digest),
                        signature.sign());
            } catch (GeneralSecurityException broken) {
                throw new IllegalStateException(broken);
            }
        }

        /// Signs whenever it is told to, as the program of a cheat would.
        private static CommonCertificateVerifier careless() {
            CommonCertificateVerifier careless = new CommonCertificateVerifier();
            careless.setAlertOnExpiredCertificate(
                    new eu.europa.esig.dss.alert.SilentOnStatusAlert());
            careless.setAlertOnNotYetValidCertificate(
                    new eu.europa.esig.dss.alert.SilentOnStatusAlert());
            return careless;
        }

        private static byte[] bytes(DSSDocument document) {
            try (var in = document.openStream()) {
                return in.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
