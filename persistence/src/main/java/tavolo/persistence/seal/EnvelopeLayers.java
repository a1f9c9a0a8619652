package tavolo.persistence.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Finding;

/// Envelopes that lie in each other, opened before anything else reads them: how many, how large
/// and with how many signatures they may be is known here.
///
/// @param findings why they were not opened; nothing else is told then
/// @param envelopes the outermost first
/// @param content the file inside all
record EnvelopeLayers(Set<Finding> findings, List<Bytes> envelopes, Bytes content) {

    /// Parties that sign one after the other with common programs wrap the file each time.
    private static final int MOST_LAYERS = 3;

    private static final int MOST_SIGNERS = 30;
    private static final int MOST_CERTIFICATES = 300;
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static EnvelopeLayers unfit(Set<Finding> findings) {
        return new EnvelopeLayers(findings, List.of(), Bytes.of(new byte[0]));
    }

    static EnvelopeLayers of(byte[] file) {
        List<Bytes> envelopes = new ArrayList<>();
        byte[] inner = file;
        while (true) {
            Layer opened = opened(inner);
            boolean isContent =
                    !envelopes.isEmpty() && opened.findings().contains(Finding.NOT_AN_ENVELOPE);
            if (isContent) {
                return new EnvelopeLayers(Set.of(), envelopes, Bytes.of(inner));
            }
            if (!opened.findings().isEmpty()) {
                return unfit(opened.findings());
            }
            if (envelopes.size() == MOST_LAYERS) {
                return unfit(Set.of(Finding.ENVELOPE_TOO_DEEP));
            }
            envelopes.add(Bytes.of(inner));
            inner = opened.content().toArray();
        }
    }

    /// @param content empty where something was found
    private record Layer(Set<Finding> findings, Bytes content) {

        static Layer wrong(Finding finding) {
            return new Layer(EnumSet.of(finding), Bytes.of(new byte[0]));
        }
    }

    private static Layer opened(byte[] envelope) {
        if (envelope.length > MOST_BYTES) {
            return Layer.wrong(Finding.TOO_LARGE);
        }
        try (ASN1InputStream values = new ASN1InputStream(new ByteArrayInputStream(envelope))) {
            ASN1Primitive value = values.readObject();
            // What follows the one value nobody signs.
            if (value == null || values.read() >= 0) {
                return Layer.wrong(Finding.NOT_AN_ENVELOPE);
            }
            ContentInfo info = ContentInfo.getInstance(value);
            return CMSObjectIdentifiers.envelopedData.equals(info.getContentType())
                    ? Layer.wrong(Finding.ENCRYPTED)
                    : opened(new CMSSignedData(info));
        } catch (IOException | CMSException | RuntimeException notReadable) {
            return Layer.wrong(Finding.NOT_AN_ENVELOPE);
        }
    }

    private static Layer opened(CMSSignedData data) {
        int signers = data.getSignerInfos().size();
        if (signers < 1 || signers > MOST_SIGNERS) {
            return Layer.wrong(signers < 1 ? Finding.NOT_AN_ENVELOPE : Finding.TOO_MANY_SIGNERS);
        }
        if (data.getCertificates().getMatches(null).size() > MOST_CERTIFICATES) {
            return Layer.wrong(Finding.TOO_LARGE);
        }
        CMSTypedData content = data.getSignedContent();
        if (content == null) {
            return Layer.wrong(Finding.CONTENT_MISSING);
        }
        boolean isPlain = CMSObjectIdentifiers.data.equals(content.getContentType());
        return isPlain && content.getContent() instanceof byte[] bytes
                ? new Layer(EnumSet.noneOf(Finding.class), Bytes.of(bytes))
                : Layer.wrong(Finding.NOT_AN_ENVELOPE);
    }
}
