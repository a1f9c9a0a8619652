package tavolo.persistence.seal;

import eu.europa.esig.dss.model.TimestampBinary;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import tavolo.domain.signing.Stamp;

/// Looks at a fresh time stamp before it is used: it stamps what was asked, its signature is right,
/// its certificate is for time stamping only, valid at the given time and led to a trusted root.
final class StampCheck {

    /// Source: ETSI EN 319 422, annex B: `esi4-qtstStatement-1`.
    private static final ASN1ObjectIdentifier QUALIFIED =
            new ASN1ObjectIdentifier("0.4.0.19422.1.1");

    /// Source: ETSI TS 119 312 v1.5.1 for PKCS#1 v1.5, the usual padding.
    private static final Instant RSA_ENDS = Instant.parse("2029-01-01T00:00:00Z");

    private final Set<TrustAnchor> anchors;

    StampCheck(Collection<X509Certificate> roots) {
        this.anchors =
                roots.stream()
                        .map(root -> new TrustAnchor(root, null))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// The time in `token`.
    ///
    /// @param digest what was asked to be stamped
    /// @throws WrongStamp if anything about it is wrong
    Stamp stamp(TimestampBinary token, byte[] digest) {
        try {
            TimeStampToken read = new TimeStampToken(new CMSSignedData(token.getBytes()));
            if (!Arrays.equals(digest, read.getTimeStampInfo().getMessageImprintDigest())) {
                throw new WrongStamp("it stamps something else");
            }
            X509CertificateHolder holder = signer(read);
            read.validate(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
            Instant at = read.getTimeStampInfo().getGenTime().toInstant();
            requireTrusted(holder, others(read), at);
            return new Stamp(at, name(holder), isQualified(read));
        } catch (CMSException
                | TSPException
                | IOException
                | OperatorCreationException
                | GeneralSecurityException wrong) {
            throw new WrongStamp(String.valueOf(wrong.getMessage()));
        }
    }

    /// Until when the certificate of a checked stamp lasts, or its algorithm if that ends earlier.
    static Instant endOf(TimestampBinary token) {
        try {
            X509CertificateHolder holder =
                    signer(new TimeStampToken(new CMSSignedData(token.getBytes())));
            Instant end = holder.getNotAfter().toInstant();
            boolean isRsa =
                    PKCSObjectIdentifiers.rsaEncryption.equals(
                            holder.getSubjectPublicKeyInfo().getAlgorithm().getAlgorithm());
            return isRsa && RSA_ENDS.isBefore(end) ? RSA_ENDS : end;
        } catch (CMSException | TSPException | IOException wrong) {
            throw new WrongStamp(String.valueOf(wrong.getMessage()));
        }
    }

    private static X509CertificateHolder signer(TimeStampToken token) {
        return others(token).stream()
                .filter(token.getSID()::match)
                .findFirst()
                .orElseThrow(() -> new WrongStamp("it lacks its certificate"));
    }

    private static Collection<X509CertificateHolder> others(TimeStampToken token) {
        return token.getCertificates().getMatches(null);
    }

    /// Revocation is looked at by the full judgement, and before long-term data are added.
    private void requireTrusted(
            X509CertificateHolder signer, Collection<X509CertificateHolder> others, Instant at)
            throws GeneralSecurityException {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        List<X509Certificate> known = new ArrayList<>();
        for (X509CertificateHolder other : others) {
            known.add(converter.getCertificate(other));
        }
        X509CertSelector wanted = new X509CertSelector();
        wanted.setCertificate(converter.getCertificate(signer));
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, wanted);
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at));
        parameters.addCertStore(
                CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
        CertPathBuilder.getInstance("PKIX").build(parameters);
    }

    private static String name(X509CertificateHolder signer) {
        X500Name subject = signer.getSubject();
        return Arrays.stream(subject.getRDNs(BCStyle.CN))
                .map(CertifiedWords::of)
                .findFirst()
                .orElseGet(subject::toString);
    }

    private static boolean isQualified(TimeStampToken token) {
        Extensions extensions = token.getTimeStampInfo().toASN1Structure().getExtensions();
        if (extensions == null) {
            return false;
        }
        Extension statements = extensions.getExtension(Extension.qCStatements);
        if (statements == null) {
            return false;
        }
        for (ASN1Encodable one : ASN1Sequence.getInstance(statements.getParsedValue())) {
            if (QCStatement.getInstance(one).getStatementId().equals(QUALIFIED)) {
                return true;
            }
        }
        return false;
    }

    /// What is wrong about a stamp.
    static final class WrongStamp extends RuntimeException {
        WrongStamp(String why) {
            super(why);
        }
    }
}
