package tavolo.persistence.seal.worker;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Examined;
import tavolo.domain.signing.OutsideSignature;
import tavolo.domain.signing.Standing;

/// What was found in an upload, as it travels from the judging process.
final class ExaminedForm {

    private static final int MOST_SIGNATURES = 1_000;
    private static final int MOST_CERTIFICATES = 100;
    private static final int MOST_CERTIFICATE = 1024 * 1024;
    private static final int MOST_WORD = 32 * 1024 * 1024;
    private static final int DIGEST = 32;

    private ExaminedForm() {}

    static void write(Examined examined, DataOutput out) throws IOException {
        VerdictForm.write(examined.verdict(), out);
        out.writeInt(examined.added().size());
        for (OutsideSignature signature : examined.added()) {
            write(signature, out);
        }
        out.writeBoolean(examined.content().isPresent());
        if (examined.content().isPresent()) {
            out.write(examined.content().get().bytes());
        }
    }

    static void write(OutsideSignature signature, DataOutput out) throws IOException {
        out.writeUTF(signature.field());
        out.writeUTF(signature.name());
        out.writeUTF(signature.names());
        out.writeUTF(signature.serialNumber());
        out.writeUTF(signature.issuer());
        out.writeInt(signature.chain().size());
        for (Bytes certificate : signature.chain()) {
            out.writeInt(certificate.length());
            out.write(certificate.toArray());
        }
        write(signature.validFrom(), out);
        write(signature.validTo(), out);
        write(signature.claimedAt(), out);
        out.writeBoolean(signature.isQualified());
        write(signature.standing(), out);
        VerdictForm.write(signature.findings(), out);
    }

    private static void write(Standing standing, DataOutput out) throws IOException {
        switch (standing) {
            case Standing.Unknown _ -> out.writeByte('U');
            case Standing.Good(Instant asOf, Standing.Word word) -> {
                out.writeByte('G');
                write(asOf, out);
                write(word, out);
            }
            case Standing.Revoked(Instant since, Standing.Word word) -> {
                out.writeByte('R');
                write(since, out);
                write(word, out);
            }
        }
    }

    private static void write(Standing.Word word, DataOutput out) throws IOException {
        out.writeUTF(word.source().name());
        out.writeInt(word.content().length());
        out.write(word.content().toArray());
    }

    private static Standing.Word word(DataInput in) throws IOException {
        Standing.Source source = Standing.Source.valueOf(in.readUTF());
        byte[] content = new byte[count(in, MOST_WORD)];
        in.readFully(content);
        return new Standing.Word(source, Bytes.of(content));
    }

    private static Standing standing(DataInput in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case 'U' -> new Standing.Unknown();
            case 'G' -> new Standing.Good(instant(in), word(in));
            case 'R' -> new Standing.Revoked(instant(in), word(in));
            default -> throw new IOException("no standing of kind " + kind);
        };
    }

    private static void write(Instant at, DataOutput out) throws IOException {
        out.writeLong(at.getEpochSecond());
        out.writeInt(at.getNano());
    }

    /// @throws IOException if what comes was not written by [#write]
    static Examined read(DataInput in) throws IOException {
        try {
            var verdict = VerdictForm.read(in);
            List<OutsideSignature> added = new ArrayList<>();
            for (int left = count(in, MOST_SIGNATURES); left > 0; left--) {
                added.add(signature(in));
            }
            return new Examined(verdict, added, content(in));
        } catch (IllegalArgumentException garbled) {
            throw new IOException("no examination", garbled);
        }
    }

    private static Optional<Sha256> content(DataInput in) throws IOException {
        if (!in.readBoolean()) {
            return Optional.empty();
        }
        byte[] digest = new byte[DIGEST];
        in.readFully(digest);
        return Optional.of(Sha256.of(digest));
    }

    static OutsideSignature signature(DataInput in) throws IOException {
        return new OutsideSignature(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                chain(in),
                instant(in),
                instant(in),
                instant(in),
                in.readBoolean(),
                standing(in),
                VerdictForm.findings(in));
    }

    private static List<Bytes> chain(DataInput in) throws IOException {
        List<Bytes> chain = new ArrayList<>();
        for (int left = count(in, MOST_CERTIFICATES); left > 0; left--) {
            byte[] content = new byte[count(in, MOST_CERTIFICATE)];
            in.readFully(content);
            chain.add(Bytes.of(content));
        }
        return chain;
    }

    private static Instant instant(DataInput in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    static int count(DataInput in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("%d parts of an examination".formatted(count));
        }
        return count;
    }
}
