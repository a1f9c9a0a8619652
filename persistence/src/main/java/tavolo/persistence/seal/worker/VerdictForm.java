package tavolo.persistence.seal.worker;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.JudgedSignature;
import tavolo.domain.signing.Stamp;
import tavolo.domain.signing.Verdict;

/// A verdict as it travels from the judging process.
final class VerdictForm {

    private static final int MOST_SIGNATURES = 1_000;

    private enum Word {
        VALID,
        NOT_WHOLE,
        INVALID,
        UNDETERMINED,
        NOT_SIGNED,
        REFUSED
    }

    private VerdictForm() {}

    static void write(Verdict verdict, DataOutput out) throws IOException {
        out.writeUTF(word(verdict).name());
        write(verdict.findings(), out);
        out.writeInt(verdict.signatures().size());
        for (JudgedSignature signature : verdict.signatures()) {
            write(signature, out);
        }
    }

    static void write(Set<Finding> findings, DataOutput out) throws IOException {
        out.writeInt(findings.size());
        for (Finding finding : findings) {
            out.writeUTF(finding.name());
        }
    }

    private static Word word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> Word.VALID;
            case Verdict.NotWhole _ -> Word.NOT_WHOLE;
            case Verdict.Invalid _ -> Word.INVALID;
            case Verdict.Undetermined _ -> Word.UNDETERMINED;
            case Verdict.NotSigned _ -> Word.NOT_SIGNED;
            case Verdict.Refused _ -> Word.REFUSED;
        };
    }

    private static void write(JudgedSignature signature, DataOutput out) throws IOException {
        out.writeUTF(signature.field());
        out.writeUTF(signature.signer());
        out.writeUTF(signature.organisation());
        out.writeUTF(signature.pseudonym());
        out.writeBoolean(signature.isSeal());
        Instant at = signature.claimedAt();
        out.writeLong(at.getEpochSecond());
        out.writeInt(at.getNano());
        write(signature.stamp(), out);
        out.writeBoolean(signature.passed());
        out.writeBoolean(signature.coversWholeFile());
    }

    static void write(Optional<Stamp> stamp, DataOutput out) throws IOException {
        out.writeBoolean(stamp.isPresent());
        if (stamp.isPresent()) {
            out.writeUTF(stamp.get().at().toString());
            out.writeUTF(stamp.get().authority());
            out.writeBoolean(stamp.get().isQualified());
        }
    }

    static Optional<Stamp> stamp(DataInput in) throws IOException {
        return in.readBoolean()
                ? Optional.of(
                        new Stamp(Instant.parse(in.readUTF()), in.readUTF(), in.readBoolean()))
                : Optional.empty();
    }

    /// @throws IOException if what comes is no verdict
    static Verdict read(DataInput in) throws IOException {
        try {
            Word word = Word.valueOf(in.readUTF());
            Set<Finding> findings = findings(in);
            return verdict(word, findings, signatures(in));
        } catch (IllegalArgumentException garbled) {
            throw new IOException("no verdict", garbled);
        }
    }

    private static Verdict verdict(
            Word word, Set<Finding> findings, List<JudgedSignature> signatures) {
        return switch (word) {
            case VALID -> new Verdict.Valid(signatures);
            case NOT_WHOLE -> new Verdict.NotWhole(findings, signatures);
            case INVALID -> new Verdict.Invalid(findings, signatures);
            case UNDETERMINED -> new Verdict.Undetermined(findings, signatures);
            case NOT_SIGNED -> new Verdict.NotSigned();
            case REFUSED -> new Verdict.Refused(findings);
        };
    }

    static Set<Finding> findings(DataInput in) throws IOException {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        for (int left = count(in); left > 0; left--) {
            findings.add(Finding.valueOf(in.readUTF()));
        }
        return findings;
    }

    private static List<JudgedSignature> signatures(DataInput in) throws IOException {
        List<JudgedSignature> signatures = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            signatures.add(
                    new JudgedSignature(
                            in.readUTF(),
                            in.readUTF(),
                            in.readUTF(),
                            in.readUTF(),
                            in.readBoolean(),
                            Instant.ofEpochSecond(in.readLong(), in.readInt()),
                            stamp(in),
                            in.readBoolean(),
                            in.readBoolean()));
        }
        return signatures;
    }

    private static int count(DataInput in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_SIGNATURES) {
            throw new IOException("%d parts of a verdict".formatted(count));
        }
        return count;
    }
}
