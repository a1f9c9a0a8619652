package tavolo.persistence.seal.trust;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tavolo.domain.document.Bytes;

/// What authorities said of certificates when they were asked.
///
/// @param ocsp answers of OCSP in DER
/// @param lists lists of revoked certificates in DER
public record StatusAnswers(List<Bytes> ocsp, List<Bytes> lists) {

    private static final int MOST = 1_000;

    public StatusAnswers {
        ocsp = List.copyOf(ocsp);
        lists = List.copyOf(lists);
    }

    /// Nobody was asked, or nobody said anything.
    public static StatusAnswers none() {
        return new StatusAnswers(List.of(), List.of());
    }

    /// These and those.
    public StatusAnswers and(StatusAnswers other) {
        return new StatusAnswers(
                Stream.concat(ocsp.stream(), other.ocsp.stream()).toList(),
                Stream.concat(lists.stream(), other.lists.stream()).toList());
    }

    /// Whether nothing was said.
    public boolean isEmpty() {
        return ocsp.isEmpty() && lists.isEmpty();
    }

    /// Writes it so that [#read] reads it.
    public void write(DataOutput out) throws IOException {
        write(ocsp, out);
        write(lists, out);
    }

    private static void write(List<Bytes> all, DataOutput out) throws IOException {
        out.writeInt(all.size());
        for (Bytes each : all) {
            TrustBundle.write(each, out);
        }
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException if it was not written by [#write]
    public static StatusAnswers read(DataInput in) throws IOException {
        return new StatusAnswers(all(in), all(in));
    }

    private static List<Bytes> all(DataInput in) throws IOException {
        List<Bytes> all = new ArrayList<>();
        for (int left = TrustBundle.count(in, MOST); left > 0; left--) {
            all.add(TrustBundle.bytes(in));
        }
        return all;
    }
}
