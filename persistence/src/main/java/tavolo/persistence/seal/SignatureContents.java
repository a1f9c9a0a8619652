package tavolo.persistence.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;

/// What stands in the places of signature values, read by another reader than the validator.
final class SignatureContents {

    private SignatureContents() {}

    /// For each signature of `file`, whether nothing but zeros follows its value in its place.
    static List<Boolean> purity(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getSignatureDictionaries().stream()
                    .map(signature -> isPure(signature, file))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean isPure(PDSignature signature, byte[] file) {
        try {
            return isPure(signature.getContents(file));
        } catch (IOException notReadable) {
            return false;
        }
    }

    /// Whether `content` is a value with nothing but zeros behind it: no signature covers its
    /// place, so anything could hide there.
    static boolean isPure(byte[] content) {
        ByteArrayInputStream place = new ByteArrayInputStream(content);
        try (ASN1InputStream value = new ASN1InputStream(place)) {
            if (value.readObject() == null) {
                return false;
            }
            for (int rest = place.read(); rest >= 0; rest = place.read()) {
                if (rest != 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException notReadable) {
            return false;
        }
    }
}
