package tavolo.persistence.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import tavolo.domain.document.Bytes;
import tavolo.domain.evidence.SignedFiles.Part;

/// Takes signatures, certificates, time stamps and data of revocation out of a file of the portal.
final class SignatureParts {

    private static final COSName STORE = COSName.getPDFName("DSS");
    private static final String TIME_STAMP = "ETSI.RFC3161";

    private final byte[] file;
    private final Map<String, Bytes> parts = new LinkedHashMap<>();
    private int certificates;

    private SignatureParts(byte[] file) {
        this.file = file;
    }

    static List<Part> of(byte[] file) {
        SignatureParts parts = new SignatureParts(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDSignatureField field : document.getSignatureFields()) {
                if (field.getSignature() != null) {
                    parts.signature(named(field), field.getSignature());
                }
            }
            COSDictionary store =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(STORE);
            if (store != null) {
                parts.stored(store, "Certs", "stored-certificate-%d.cer");
                parts.stored(store, "OCSPs", "ocsp-%d.der");
                parts.stored(store, "CRLs", "revoked-%d.crl");
            }
        } catch (IOException | CMSException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
        return parts.parts.entrySet().stream()
                .map(each -> new Part(each.getKey(), each.getValue()))
                .toList();
    }

    private static String named(PDSignatureField field) {
        return field.getFullyQualifiedName().replaceAll("[^0-9A-Za-z_-]+", "-");
    }

    private void signature(String name, PDSignature signature) throws IOException, CMSException {
        byte[] value = value(signature.getContents(file));
        boolean isStamp = TIME_STAMP.equals(signature.getSubFilter());
        parts.put(name + (isStamp ? ".tst" : ".p7s"), Bytes.of(value));
        CMSSignedData signed = new CMSSignedData(value);
        for (X509CertificateHolder each : signed.getCertificates().getMatches(null)) {
            certificate(Bytes.of(each.getEncoded()));
        }
        for (SignerInformation signer : signed.getSignerInfos()) {
            stamps(name, signer);
        }
    }

    /// The value without the zeros that fill its place.
    private static byte[] value(byte[] place) throws IOException {
        ByteArrayInputStream left = new ByteArrayInputStream(place);
        try (ASN1InputStream in = new ASN1InputStream(left)) {
            if (in.readObject() == null) {
                throw new IOException("a signature without a value");
            }
            return Arrays.copyOf(place, place.length - left.available());
        }
    }

    private void certificate(Bytes certificate) {
        if (!parts.containsValue(certificate)) {
            certificates++;
            parts.put("certificate-%d.cer".formatted(certificates), certificate);
        }
    }

    private void stamps(String name, SignerInformation signer) throws IOException {
        if (signer.getUnsignedAttributes() == null) {
            return;
        }
        Attribute stamps =
                signer.getUnsignedAttributes()
                        .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (stamps == null) {
            return;
        }
        int number = 0;
        for (ASN1Encodable token : stamps.getAttributeValues()) {
            number++;
            parts.put(
                    "%s-time-%d.tst".formatted(name, number),
                    Bytes.of(token.toASN1Primitive().getEncoded()));
        }
    }

    private void stored(COSDictionary store, String key, String name) throws IOException {
        COSArray all = store.getCOSArray(COSName.getPDFName(key));
        if (all == null) {
            return;
        }
        for (int index = 0; index < all.size(); index++) {
            COSBase entry = all.get(index);
            COSBase direct = entry instanceof COSObject reference ? reference.getObject() : entry;
            if (direct instanceof COSStream stream) {
                try (var in = stream.createInputStream()) {
                    parts.put(name.formatted(index + 1), Bytes.of(in.readAllBytes()));
                }
            }
        }
    }
}
