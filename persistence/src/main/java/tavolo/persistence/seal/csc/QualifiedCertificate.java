package tavolo.persistence.seal.csc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.jspecify.annotations.Nullable;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.SignerCertificate;
import tavolo.persistence.seal.CertifiedWords;

/// A certificate with its chain as a provider lists it, and what it says of itself. That its issuer
/// is a qualified one is judged with the signed file.
///
/// @param chain the person's first, each vouched for by the next
record QualifiedCertificate(List<X509Certificate> chain) {

    /// The certificate is qualified. Source: ETSI EN 319 412-5, section 4.2.1.
    private static final String COMPLIANCE = "0.4.0.1862.1.1";

    /// Its key lies in a qualified device. Source: ETSI EN 319 412-5, section 4.2.2.
    private static final String DEVICE = "0.4.0.1862.1.4";

    /// For signatures, seals or web sites. Source: ETSI EN 319 412-5, section 4.2.3.
    private static final String TYPE = "0.4.0.1862.1.6";

    private static final String FOR_SIGNATURES = "0.4.0.1862.1.6.1";

    private static final int NON_REPUDIATION = 1;

    QualifiedCertificate {
        chain = List.copyOf(chain);
    }

    /// The chain in `encoded`, each in DER, the person's first and the others in any order; empty
    /// unless all are certificates and can be put so that each is signed by the next.
    static Optional<QualifiedCertificate> read(List<byte[]> encoded) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            Set<X509Certificate> all = new LinkedHashSet<>();
            for (byte[] each : encoded) {
                all.add(
                        (X509Certificate)
                                factory.generateCertificate(new ByteArrayInputStream(each)));
            }
            return all.isEmpty() ? Optional.empty() : ordered(new ArrayList<>(all));
        } catch (GeneralSecurityException broken) {
            return Optional.empty();
        }
    }

    private static Optional<QualifiedCertificate> ordered(List<X509Certificate> left) {
        List<X509Certificate> chain = new ArrayList<>(List.of(left.removeFirst()));
        while (!left.isEmpty()) {
            X509Certificate last = chain.getLast();
            Optional<X509Certificate> next =
                    left.stream().filter(each -> isSigned(last, each)).findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            left.remove(next.get());
            chain.add(next.get());
        }
        return Optional.of(new QualifiedCertificate(chain));
    }

    private static boolean isSigned(X509Certificate certificate, X509Certificate authority) {
        try {
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException byAnother) {
            return false;
        }
    }

    X509Certificate own() {
        return chain.getFirst();
    }

    SignerCertificate signer() {
        List<Bytes> all = chain.stream().map(QualifiedCertificate::der).toList();
        return new SignerCertificate(all.getFirst(), all.subList(1, all.size()));
    }

    private static Bytes der(X509Certificate certificate) {
        try {
            return Bytes.of(certificate.getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate just read has bytes", impossible);
        }
    }

    /// Given and family name, or the common name where they are not told apart; may be blank.
    String holder() {
        X500Name name = X500Name.getInstance(own().getSubjectX500Principal().getEncoded());
        String given = value(name, BCStyle.GIVENNAME);
        String family = value(name, BCStyle.SURNAME);
        return given.isBlank() || family.isBlank() ? value(name, BCStyle.CN) : given + " " + family;
    }

    /// Who issued it, by common name or organisation.
    String issuer() {
        X500Name name = X500Name.getInstance(own().getIssuerX500Principal().getEncoded());
        String common = value(name, BCStyle.CN);
        return common.isBlank() ? value(name, BCStyle.O) : common;
    }

    private static String value(X500Name name, ASN1ObjectIdentifier kind) {
        RDN[] found = name.getRDNs(kind);
        return found.length == 0 ? "" : CertifiedWords.of(found[0]);
    }

    /// Whether it says that it is a qualified one of a person, for signatures, with its key in a
    /// qualified device.
    boolean isQualified() {
        boolean[] usage = own().getKeyUsage();
        if (usage == null || !usage[NON_REPUDIATION]) {
            return false;
        }
        try {
            return saysQualified(own().getExtensionValue(Extension.qCStatements.getId()));
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static boolean saysQualified(byte @Nullable [] extension) throws IOException {
        if (extension == null) {
            return false;
        }
        ASN1Sequence statements =
                ASN1Sequence.getInstance(ASN1OctetString.getInstance(extension).getOctets());
        Set<String> said = new HashSet<>();
        boolean forSignatures = true;
        for (ASN1Encodable each : statements) {
            QCStatement statement = QCStatement.getInstance(each);
            String id = statement.getStatementId().getId();
            said.add(id);
            if (id.equals(TYPE)) {
                forSignatures = lists(statement.getStatementInfo(), FOR_SIGNATURES);
            }
        }
        return said.contains(COMPLIANCE) && said.contains(DEVICE) && forSignatures;
    }

    private static boolean lists(ASN1Encodable types, String wanted) {
        for (ASN1Encodable type : ASN1Sequence.getInstance(types)) {
            if (ASN1ObjectIdentifier.getInstance(type).getId().equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
