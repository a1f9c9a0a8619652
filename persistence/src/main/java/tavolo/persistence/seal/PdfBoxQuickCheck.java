package tavolo.persistence.seal;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
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

/// Reads a signed file with other eyes than those that wrote it: PDFBox finds the signature, Bouncy
/// Castle verifies it.
final class PdfBoxQuickCheck implements QuickCheck {

    @Override
    public Set<Finding> check(byte[] base, byte[] signed, SignerCertificate expected) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        if (!Bytes.of(base).isPrefixOf(signed)) {
            findings.add(Finding.NOT_OUR_REVISION);
        }
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDSignature last = document.getLastSignatureDictionary();
            if (last == null || !coversAll(last.getByteRange(), base.length, signed)) {
                findings.add(Finding.BYTES_AFTER_LAST_SIGNATURE);
                return findings;
            }
            findings.addAll(checkValue(last, signed, expected));
        } catch (IOException unreadable) {
            findings.add(Finding.NOT_A_PDF);
        }
        return findings;
    }

    /// The range must run from the first byte to the last and leave out one hexadecimal text behind
    /// the base.
    private static boolean coversAll(int[] range, int baseLength, byte[] file) {
        return range.length == 4
                && range[0] == 0
                && range[1] >= baseLength
                && range[2] > range[1]
                && (long) range[2] + range[3] == file.length
                && file[range[1]] == '<'
                && file[range[2] - 1] == '>';
    }

    private static Set<Finding> checkValue(
            PDSignature signature, byte[] file, SignerCertificate expected) throws IOException {
        if (!SignatureContents.isPure(signature, file)) {
            return EnumSet.of(Finding.FORMAT_NOT_ACCEPTED);
        }
        try {
            CMSSignedData cms =
                    new CMSSignedData(
                            new CMSProcessableByteArray(signature.getSignedContent(file)),
                            signature.getContents(file));
            SignerInformation signer = cms.getSignerInfos().iterator().next();
            X509CertificateHolder holder =
                    new X509CertificateHolder(expected.certificate().toArray());
            if (!signer.getSID().match(holder)) {
                return EnumSet.of(Finding.OTHER_SIGNER);
            }
            boolean isRight = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
            return isRight ? EnumSet.noneOf(Finding.class) : EnumSet.of(Finding.SIGNATURE_BROKEN);
        } catch (CMSException | OperatorCreationException | CertificateException broken) {
            return EnumSet.of(Finding.SIGNATURE_BROKEN);
        }
    }
}
