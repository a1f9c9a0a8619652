package tavolo.persistence.seal;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.QuickCheck;
import tavolo.domain.signing.SignerCertificate;

/// Reads the last revision of a signed file with other eyes than those that wrote it, and nothing
/// before it: Bouncy Castle verifies what the named range covers. That a reader of PDF finds this
/// signature in its field was seen when the file was prepared ([PreparedShape]), while the person
/// still read.
final class IncrementCheck implements QuickCheck {

    @Override
    public Set<Finding> check(byte[] base, byte[] signed, SignerCertificate expected) {
        if (!Bytes.of(base).isPrefixOf(signed)) {
            return EnumSet.of(Finding.NOT_OUR_REVISION);
        }
        Optional<SignedRange> range =
                SignedRange.behind(base.length, signed)
                        .filter(one -> one.coversAll(base.length, signed));
        return range.isPresent()
                ? checkValue(range.get(), signed, expected)
                : EnumSet.of(Finding.BYTES_AFTER_LAST_SIGNATURE);
    }

    private static Set<Finding> checkValue(
            SignedRange range, byte[] file, SignerCertificate expected) {
        try {
            byte[] value = range.value(file);
            if (!SignatureContents.isPure(value)) {
                return EnumSet.of(Finding.FORMAT_NOT_ACCEPTED);
            }
            CMSSignedData cms =
                    new CMSSignedData(new CMSProcessableByteArray(range.signed(file)), value);
            SignerInformation signer = cms.getSignerInfos().iterator().next();
            X509CertificateHolder holder =
                    new X509CertificateHolder(expected.certificate().toArray());
            if (!signer.getSID().match(holder)) {
                return EnumSet.of(Finding.OTHER_SIGNER);
            }
            boolean isRight = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
            return isRight ? EnumSet.noneOf(Finding.class) : EnumSet.of(Finding.SIGNATURE_BROKEN);
        } catch (CMSException
                | OperatorCreationException
                | CertificateException
                | IOException
                | IllegalArgumentException broken) {
            return EnumSet.of(Finding.SIGNATURE_BROKEN);
        }
    }
}
