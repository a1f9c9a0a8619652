package tavolo.persistence.seal;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// Whether a prepared file is what completing it relies on: PDFBox, reading it afresh, finds in the
/// field a signature that will cover everything but its own place, and the same range stands once
/// in the new revision.
final class PreparedShape {

    private PreparedShape() {}

    /// @throws IllegalStateException if `prepared` is no such revision of `base`, which no file of
    ///   ours may be
    static void require(byte[] base, byte[] prepared, String field) {
        Optional<SignedRange> named = SignedRange.behind(base.length, prepared);
        boolean isSound =
                named.isPresent()
                        && named.equals(ofField(prepared, field))
                        && named.get().coversAll(base.length, prepared);
        if (!isSound) {
            throw new IllegalStateException("the file prepared for " + field + " is unsound");
        }
    }

    private static Optional<SignedRange> ofField(byte[] file, String field) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getSignatureFields().stream()
                    .filter(one -> one.getFullyQualifiedName().equals(field))
                    .map(PDSignatureField::getSignature)
                    .flatMap(one -> Optional.ofNullable(one).stream())
                    .map(PDSignature::getByteRange)
                    .flatMap(one -> SignedRange.of(one).stream())
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
