package tavolo.persistence.seal;

import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.style.BCStyle;

/// What is seen in a signature's box: name, organisation and, for a delegate or a proviso, the
/// title from the certificate, and the claimed time. Real text in an embedded font, since a picture
/// of text would break PDF/A-2a.
final class SignatureLook {

    private static final float SIZE = 7.5f;
    private static final int LONGEST_LINE = 46;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final DSSDocument font = new InMemoryDocument(fontBytes());

    SignatureImageParameters of(
            String field, CertificateToken signer, Instant at, String closingLine) {
        SignatureImageParameters image = new SignatureImageParameters();
        image.getFieldParameters().setFieldId(field);
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        DSSFileFont face = new DSSFileFont(font, SIZE);
        face.setEmbedFontSubset(true);
        text.setFont(face);
        text.setTextWrapping(TextWrapping.FONT_BASED);
        text.setPadding(6);
        text.setBackgroundColor(null);
        text.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.LEFT);
        text.setSignerTextVerticalAlignment(SignerTextVerticalAlignment.MIDDLE);
        text.setText(words(signer, at, closingLine));
        image.setTextParameters(text);
        return image;
    }

    private static String words(CertificateToken signer, Instant at, String closingLine) {
        return Stream.of(
                        attribute(signer, BCStyle.CN),
                        attribute(signer, BCStyle.T),
                        attribute(signer, BCStyle.O),
                        TIME.format(at),
                        closingLine)
                .filter(line -> !line.isBlank())
                .map(SignatureLook::cut)
                .collect(Collectors.joining("\n"));
    }

    private static String attribute(CertificateToken certificate, ASN1ObjectIdentifier kind) {
        String value =
                DSSASN1Utils.extractAttributeFromX500Principal(kind, certificate.getSubject());
        return value == null ? "" : value;
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE - 1)) + "…";
    }

    private static byte[] fontBytes() {
        String name = "/tavolo/persistence/paper/fonts/sans-regular.ttf";
        try (InputStream in = SignatureLook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
