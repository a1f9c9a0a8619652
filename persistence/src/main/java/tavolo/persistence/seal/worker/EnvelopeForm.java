package tavolo.persistence.seal.worker;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.verify.EnvelopeSignature;
import tavolo.domain.verify.OpenedEnvelope;

/// What was found in an envelope, as it travels from the judging process.
final class EnvelopeForm {

    private static final int MOST_SIGNATURES = 1_000;
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private EnvelopeForm() {}

    static void write(OpenedEnvelope opened, DataOutput out) throws IOException {
        VerdictForm.write(opened.verdict(), out);
        out.writeInt(opened.signatures().size());
        for (EnvelopeSignature signature : opened.signatures()) {
            ExaminedForm.write(signature.signature(), out);
            out.writeUTF(signature.state().name());
            out.writeUTF(signature.format());
            VerdictForm.write(signature.stamp(), out);
            out.writeUTF(signature.covers().name());
        }
        out.writeBoolean(opened.content().isPresent());
        if (opened.content().isPresent()) {
            byte[] content = opened.content().get().toArray();
            out.writeInt(content.length);
            out.write(content);
        }
    }

    /// @throws IOException if what comes was not written by [#write]
    static OpenedEnvelope read(DataInput in) throws IOException {
        try {
            var verdict = VerdictForm.read(in);
            List<EnvelopeSignature> signatures = new ArrayList<>();
            for (int left = ExaminedForm.count(in, MOST_SIGNATURES); left > 0; left--) {
                signatures.add(
                        new EnvelopeSignature(
                                ExaminedForm.signature(in),
                                EnvelopeSignature.State.valueOf(in.readUTF()),
                                in.readUTF(),
                                VerdictForm.stamp(in),
                                EnvelopeSignature.Covers.valueOf(in.readUTF())));
            }
            return new OpenedEnvelope(verdict, signatures, content(in));
        } catch (IllegalArgumentException garbled) {
            throw new IOException("no envelope", garbled);
        }
    }

    private static Optional<Bytes> content(DataInput in) throws IOException {
        if (!in.readBoolean()) {
            return Optional.empty();
        }
        byte[] content = new byte[ExaminedForm.count(in, MOST_BYTES)];
        in.readFully(content);
        return Optional.of(Bytes.of(content));
    }
}
