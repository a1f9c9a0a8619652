package tavolo.persistence.seal.trust;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/// A national list that was read and whose signature was right.
///
/// @param territory two letters
/// @param address where it was found
/// @param issued when it was made
/// @param goodUntil when it or the list that names it ends, whichever is sooner
/// @param readAt when it was last found to be right
/// @param anchors the services that issue certificates for qualified signatures
record KnownList(
        String territory,
        String address,
        Instant issued,
        Instant goodUntil,
        Instant readAt,
        List<TrustBundle.Anchor> anchors) {

    KnownList {
        anchors = List.copyOf(anchors);
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(territory);
        out.writeUTF(address);
        out.writeLong(issued.getEpochSecond());
        out.writeLong(goodUntil.getEpochSecond());
        out.writeLong(readAt.getEpochSecond());
        new TrustBundle(anchors, List.of()).write(out);
    }

    static KnownList read(DataInput in) throws IOException {
        return new KnownList(
                in.readUTF(),
                in.readUTF(),
                Instant.ofEpochSecond(in.readLong()),
                Instant.ofEpochSecond(in.readLong()),
                Instant.ofEpochSecond(in.readLong()),
                TrustBundle.read(in).anchors());
    }
}
