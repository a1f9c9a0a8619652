package tavolo.persistence.seal.trust;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.signature.XAdESService;
import eu.europa.esig.dss.xades.tsl.TrustedListV6SignatureParametersBuilder;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import tavolo.domain.document.Bytes;
import tavolo.persistence.seal.ForeignAuthority;

/// Somebody who makes and signs trusted lists; small ones in the form of ETSI TS 119 612 v2.4.1.
final class ListMaker {

    private static final String TYPE = "http://uri.etsi.org/TrstSvc/TrustedList/TSLType/";
    private static final String STATUS = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/";

    private final KeyPair key = ForeignAuthority.pair("RSA", 2048);
    private final X509Certificate certificate;

    ListMaker(String name, Instant at) {
        this.certificate = certificate(name, at);
    }

    X509Certificate certificate() {
        return certificate;
    }

    /// When a list was made and ends.
    record Time(Instant issued, Instant ends) {
        static Time around(Instant at) {
            return new Time(at.minus(Duration.ofDays(10)), at.plus(Duration.ofDays(170)));
        }
    }

    /// A list of lists that names one national list at `address`, to be signed by `national`.
    byte[] lists(Time time, String own, String address, ListMaker national) {
        String pointers =
                "<PointersToOtherTSL>"
                        + pointer(own, "EUlistofthelists", "EU", this)
                        + pointer(address, "EUgeneric", "IT", national)
                        + "</PointersToOtherTSL>";
        return signed(list("EUlistofthelists", "EU", time, pointers));
    }

    /// A national list with one service that may issue, since two years before it was issued.
    byte[] granted(Time time, Bytes authority) {
        Instant since = time.issued().minus(Duration.ofDays(730));
        return signed(
                list("EUgeneric", "IT", time, provider(state("granted", since, authority), "")));
    }

    /// A national list with one service that was withdrawn at `withdrawn`.
    byte[] withdrawn(Time time, Bytes authority, Instant withdrawn) {
        Instant since = time.issued().minus(Duration.ofDays(730));
        String history =
                "<ServiceHistory><ServiceHistoryInstance>"
                        + state("granted", since, authority)
                        + "</ServiceHistoryInstance></ServiceHistory>";
        return signed(
                list(
                        "EUgeneric",
                        "IT",
                        time,
                        provider(state("withdrawn", withdrawn, authority), history)));
    }

    private static String list(String type, String territory, Time time, String content) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#" Id="list" \
        TSLTag="http://uri.etsi.org/19612/TSLTag"><SchemeInformation>\
        <TSLVersionIdentifier>6</TSLVersionIdentifier>\
        <TSLSequenceNumber>1</TSLSequenceNumber><TSLType>%s</TSLType>\
        <SchemeOperatorName><Name xml:lang="en">Tests</Name></SchemeOperatorName>\
        <SchemeInformationURI><URI xml:lang="en">http://127.0.0.1/journal</URI>\
        </SchemeInformationURI><SchemeTerritory>%s</SchemeTerritory>\
        <ListIssueDateTime>%s</ListIssueDateTime>\
        <NextUpdate><dateTime>%s</dateTime></NextUpdate>%s\
        </SchemeInformation>%s</TrustServiceStatusList>\
        """
                .formatted(
                        TYPE + type,
                        territory,
                        time.issued().truncatedTo(ChronoUnit.SECONDS),
                        time.ends().truncatedTo(ChronoUnit.SECONDS),
                        content.startsWith("<Pointers") ? content : "",
                        content.startsWith("<Pointers") ? "" : content);
    }

    private static String pointer(String address, String type, String territory, ListMaker signer) {
        return """
        <OtherTSLPointer><ServiceDigitalIdentities><ServiceDigitalIdentity>%s\
        </ServiceDigitalIdentity></ServiceDigitalIdentities>\
        <TSLLocation>%s</TSLLocation><AdditionalInformation>\
        <OtherInformation><TSLType>%s</TSLType></OtherInformation>\
        <OtherInformation><SchemeTerritory>%s</SchemeTerritory></OtherInformation>\
        <OtherInformation><a:MimeType xmlns:a="http://uri.etsi.org/02231/v2/additionaltypes#">\
        application/vnd.etsi.tsl+xml</a:MimeType></OtherInformation>\
        </AdditionalInformation></OtherTSLPointer>\
        """
                .formatted(
                        identity(Bytes.of(DSSUtils.loadCertificate(signer.der()).getEncoded())),
                        address,
                        TYPE + type,
                        territory);
    }

    private static String provider(String present, String history) {
        return """
        <TrustServiceProviderList><TrustServiceProvider><TSPInformation>\
        <TSPName><Name xml:lang="en">Prestatore di prova</Name></TSPName>\
        </TSPInformation><TSPServices><TSPService><ServiceInformation>%s\
        </ServiceInformation>%s</TSPService></TSPServices></TrustServiceProvider>\
        </TrustServiceProviderList>\
        """
                .formatted(present, history);
    }

    private static String state(String status, Instant since, Bytes authority) {
        return """
        <ServiceTypeIdentifier>http://uri.etsi.org/TrstSvc/Svctype/CA/QC</ServiceTypeIdentifier>\
        <ServiceName><Name xml:lang="en">CA di prova</Name></ServiceName>\
        <ServiceDigitalIdentity>%s</ServiceDigitalIdentity>\
        <ServiceStatus>%s</ServiceStatus>\
        <StatusStartingTime>%s</StatusStartingTime>\
        """
                .formatted(
                        identity(authority),
                        STATUS + status,
                        since.truncatedTo(ChronoUnit.SECONDS));
    }

    private static String identity(Bytes certificate) {
        return "<DigitalId><X509Certificate>"
                + Base64.getEncoder().encodeToString(certificate.toArray())
                + "</X509Certificate></DigitalId>";
    }

    private byte[] der() {
        try {
            return certificate.getEncoded();
        } catch (java.security.cert.CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] signed(String list) {
        DSSDocument document =
                new InMemoryDocument(list.getBytes(StandardCharsets.UTF_8), "list.xml");
        XAdESSignatureParameters parameters =
                new TrustedListV6SignatureParametersBuilder(
                                new CertificateToken(certificate), document)
                        .setDigestAlgorithm(DigestAlgorithm.SHA256)
                        .build();
        XAdESService service = new XAdESService(new CommonCertificateVerifier());
        ToBeSigned data = service.getDataToSign(document, parameters);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(data.getBytes());
            SignatureValue value =
                    new SignatureValue(SignatureAlgorithm.RSA_SHA256, signature.sign());
            return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
        } catch (java.security.GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// Source: ETSI TS 119 612, 5.7.1, for what such a certificate is.
    private X509Certificate certificate(String name, Instant at) {
        X500Name full = new X500Name("C=EU,O=Tests,CN=" + name);
        JcaX509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        full,
                        BigInteger.valueOf(at.toEpochMilli()),
                        Date.from(at.minus(Duration.ofDays(800))),
                        Date.from(at.plus(Duration.ofDays(800))),
                        full,
                        key.getPublic());
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage,
                    false,
                    new ExtendedKeyUsage(
                            KeyPurposeId.getInstance(new ASN1ObjectIdentifier("0.4.0.2231.3.0"))));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key.getPublic()));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(
                                    new JcaContentSignerBuilder("SHA256withRSA")
                                            .build(key.getPrivate())));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
