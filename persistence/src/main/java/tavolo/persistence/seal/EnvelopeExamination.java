package tavolo.persistence.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Examined;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.OutsideSignature;
import tavolo.domain.signing.Verdict;

/// Opens envelopes that lie in each other, and gathers the signatures of all. Whoever signs an
/// envelope signs all that is in it.
final class EnvelopeExamination {

    /// Parties that sign one after the other with common programs wrap the file each time.
    private static final int MOST_LAYERS = 3;

    private static final int MOST_SIGNERS = 30;
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final Function<byte[], List<OutsideSignature>> validator;

    /// @param validator the signatures on the content of one envelope
    EnvelopeExamination(Function<byte[], List<OutsideSignature>> validator) {
        this.validator = validator;
    }

    /// The judgement over an envelope.
    Examined of(byte[] upload) {
        List<OutsideSignature> signatures = new ArrayList<>();
        byte[] inner = upload;
        for (int layer = 0; ; layer++) {
            Layer opened = opened(inner);
            boolean isContent = layer > 0 && opened.findings().contains(Finding.NOT_AN_ENVELOPE);
            if (isContent) {
                return judged(signatures, inner);
            }
            if (!opened.findings().isEmpty()) {
                return Examined.unfit(new Verdict.Refused(opened.findings()));
            }
            if (layer == MOST_LAYERS) {
                return Examined.unfit(new Verdict.Refused(Set.of(Finding.ENVELOPE_TOO_DEEP)));
            }
            signatures.addAll(validator.apply(inner));
            inner = opened.content().toArray();
        }
    }

    private static Examined judged(List<OutsideSignature> signatures, byte[] content) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        signatures.forEach(each -> findings.addAll(each.findings()));
        if (signatures.isEmpty()) {
            findings.add(Finding.NO_CLEAR_ANSWER);
        }
        return new Examined(
                DssJudge.verdict(findings, List.of()),
                signatures,
                Optional.of(Bytes.of(content).digest()));
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
        try {
            if (!isOneValue(envelope)) {
                return Layer.wrong(Finding.NOT_AN_ENVELOPE);
            }
            return opened(new CMSSignedData(envelope));
        } catch (IOException | CMSException | RuntimeException notReadable) {
            return Layer.wrong(Finding.NOT_AN_ENVELOPE);
        }
    }

    private static Layer opened(CMSSignedData data) {
        int signers = data.getSignerInfos().size();
        if (signers < 1 || signers > MOST_SIGNERS) {
            return Layer.wrong(signers < 1 ? Finding.NOT_AN_ENVELOPE : Finding.TOO_LARGE);
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

    /// Whether the file is one value and nothing else: what follows it nobody signs.
    private static boolean isOneValue(byte[] envelope) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(envelope);
        try (ASN1InputStream values = new ASN1InputStream(in)) {
            return values.readObject() != null && in.available() == 0;
        }
    }
}
