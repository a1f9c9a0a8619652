package tavolo.persistence.seal;

import java.util.Optional;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.X509ObjectIdentifiers;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;

/// The public addresses at which the portal publishes its certificates and what was revoked, as
/// they are written into certificates. Without a public address nothing is written, and a reader
/// outside finds the status in the long-term data of a finished paper only.
///
/// @param address of the portal, without a slash at its end
record PublishedPlaces(Optional<String> address) {

    PublishedPlaces {
        address = address.map(words -> words.replaceAll("/+$", "")).filter(at -> !at.isBlank());
    }

    static PublishedPlaces none() {
        return new PublishedPlaces(Optional.empty());
    }

    /// For the certificate of the authority that issues.
    void addRoot(JcaX509v3CertificateBuilder builder) throws CertIOException {
        if (address.isPresent()) {
            add(
                    builder,
                    "/pki/root.crl",
                    access(X509ObjectIdentifiers.id_ad_caIssuers, "/pki/root.cer"));
        }
    }

    /// For certificates of people, of the seal and of the embedded time.
    void addIssuing(JcaX509v3CertificateBuilder builder) throws CertIOException {
        if (address.isPresent()) {
            add(
                    builder,
                    "/pki/crl",
                    access(X509ObjectIdentifiers.id_ad_caIssuers, "/pki/issuing.cer"),
                    access(X509ObjectIdentifiers.id_ad_ocsp, "/pki/ocsp"));
        }
    }

    private void add(JcaX509v3CertificateBuilder builder, String list, AccessDescription... access)
            throws CertIOException {
        DistributionPointName name = new DistributionPointName(new GeneralNames(at(list)));
        DistributionPoint[] points = {new DistributionPoint(name, null, null)};
        builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(points));
        builder.addExtension(
                Extension.authorityInfoAccess, false, new AuthorityInformationAccess(access));
    }

    private AccessDescription access(
            org.bouncycastle.asn1.ASN1ObjectIdentifier method, String path) {
        return new AccessDescription(method, at(path));
    }

    private GeneralName at(String path) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, address.orElseThrow() + path);
    }
}
