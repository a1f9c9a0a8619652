package tavolo.persistence.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.SignerCertificate;

/// What completes a prepared file, as bytes: version, field, second of signing, digest, signer's
/// certificate, number of authorities, authorities. File and data to be signed lie beside it.
final class PreparedForm {

    private static final int VERSION = 1;
    private static final int MOST_AUTHORITIES = 10;

    private PreparedForm() {}

    static byte[] write(Prepared prepared) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(prepared.field());
            out.writeLong(prepared.at().getEpochSecond());
            out.write(prepared.digest().bytes());
            write(out, prepared.certificate().certificate());
            out.writeByte(prepared.certificate().authorities().size());
            for (Bytes authority : prepared.certificate().authorities()) {
                write(out, authority);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory refuses bytes", impossible);
        }
        return bytes.toByteArray();
    }

    /// @throws IllegalStateException if `form` was not written by [#write]
    static Prepared read(byte[] form, byte[] file, byte[] dtbs) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(form))) {
            require(in.readUnsignedByte() == VERSION);
            String field = in.readUTF();
            Instant at = Instant.ofEpochSecond(in.readLong());
            Sha256 digest = Sha256.of(in.readNBytes(32));
            Bytes certificate = read(in);
            int count = in.readUnsignedByte();
            require(count <= MOST_AUTHORITIES);
            List<Bytes> authorities = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                authorities.add(read(in));
            }
            require(in.available() == 0);
            return new Prepared(
                    field,
                    new SignerCertificate(certificate, authorities),
                    at,
                    Bytes.of(file),
                    Bytes.of(dtbs),
                    digest);
        } catch (IOException broken) {
            throw new IllegalStateException("a prepared signature cannot be read", broken);
        }
    }

    private static void write(DataOutputStream out, Bytes content) throws IOException {
        out.writeInt(content.length());
        out.write(content.toArray());
    }

    private static Bytes read(DataInputStream in) throws IOException {
        int length = in.readInt();
        require(length >= 0 && length <= in.available());
        return Bytes.of(in.readNBytes(length));
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new IllegalStateException("a prepared signature is of another form");
        }
    }
}
