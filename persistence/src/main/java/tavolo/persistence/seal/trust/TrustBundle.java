package tavolo.persistence.seal.trust;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tavolo.domain.document.Bytes;

/// Whom to trust for signatures made elsewhere, as it travels to a judging process.
///
/// @param anchors certificates of authorities
/// @param revocationLists lists of revoked certificates (CRL) in DER
public record TrustBundle(List<Anchor> anchors, List<Bytes> revocationLists) {

    private static final int MOST = 20_000;
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    public TrustBundle {
        anchors = List.copyOf(anchors);
        revocationLists = List.copyOf(revocationLists);
    }

    /// A trusted certificate.
    ///
    /// @param certificate in DER
    /// @param goodUntil the end of the list that names it; empty when it was configured by hand
    /// @param granted when it might issue; empty when it always might, as one that was configured
    ///   by hand
    public record Anchor(Bytes certificate, Optional<Instant> goodUntil, List<Period> granted) {

        public Anchor {
            granted = List.copyOf(granted);
        }

        /// One that might always issue.
        public Anchor(Bytes certificate, Optional<Instant> goodUntil) {
            this(certificate, goodUntil, List.of());
        }
    }

    /// A time.
    ///
    /// @param from included
    /// @param until excluded; empty while it lasts
    public record Period(Instant from, Optional<Instant> until) {

        /// Whether `moment` lies in it.
        public boolean holds(Instant moment) {
            return !moment.isBefore(from) && until.map(moment::isBefore).orElse(true);
        }
    }

    /// Nobody is trusted.
    public static TrustBundle none() {
        return new TrustBundle(List.of(), List.of());
    }

    /// When the first certificate or list ends; empty when there is none.
    Optional<Instant> firstEnd() {
        return Stream.concat(
                        anchors.stream().map(anchor -> endOf(anchor.certificate())),
                        revocationLists.stream().flatMap(list -> endOfList(list).stream()))
                .min(Comparator.naturalOrder());
    }

    private static Instant endOf(Bytes certificate) {
        try {
            X509Certificate read =
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509")
                                    .generateCertificate(
                                            new ByteArrayInputStream(certificate.toArray()));
            return read.getNotAfter().toInstant();
        } catch (CertificateException broken) {
            throw new IllegalStateException("a trusted certificate cannot be read", broken);
        }
    }

    /// Empty for a list that names no next one.
    private static Optional<Instant> endOfList(Bytes list) {
        try {
            X509CRL read =
                    (X509CRL)
                            CertificateFactory.getInstance("X.509")
                                    .generateCRL(new ByteArrayInputStream(list.toArray()));
            return Optional.ofNullable(read.getNextUpdate()).map(Date::toInstant);
        } catch (CertificateException | CRLException broken) {
            throw new IllegalStateException("a list of revoked ones cannot be read", broken);
        }
    }

    /// Writes it so that [#read] reads it.
    public void write(DataOutput out) throws IOException {
        out.writeInt(anchors.size());
        for (Anchor anchor : anchors) {
            write(anchor.certificate(), out);
            writeEnd(anchor.goodUntil(), out);
            out.writeInt(anchor.granted().size());
            for (Period period : anchor.granted()) {
                out.writeLong(period.from().getEpochSecond());
                writeEnd(period.until(), out);
            }
        }
        out.writeInt(revocationLists.size());
        for (Bytes list : revocationLists) {
            write(list, out);
        }
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException if it was not written by [#write]
    public static TrustBundle read(DataInput in) throws IOException {
        List<Anchor> anchors = new ArrayList<>();
        for (int left = count(in, MOST); left > 0; left--) {
            Bytes certificate = bytes(in);
            Optional<Instant> end = readEnd(in);
            List<Period> granted = new ArrayList<>();
            for (int periods = count(in, MOST); periods > 0; periods--) {
                granted.add(new Period(Instant.ofEpochSecond(in.readLong()), readEnd(in)));
            }
            anchors.add(new Anchor(certificate, end, granted));
        }
        List<Bytes> lists = new ArrayList<>();
        for (int left = count(in, MOST); left > 0; left--) {
            lists.add(bytes(in));
        }
        return new TrustBundle(anchors, lists);
    }

    private static void writeEnd(Optional<Instant> end, DataOutput out) throws IOException {
        out.writeLong(end.map(Instant::getEpochSecond).orElse(Long.MAX_VALUE));
    }

    private static Optional<Instant> readEnd(DataInput in) throws IOException {
        long end = in.readLong();
        return end == Long.MAX_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochSecond(end));
    }

    static void write(Bytes bytes, DataOutput out) throws IOException {
        out.writeInt(bytes.length());
        out.write(bytes.toArray());
    }

    static Bytes bytes(DataInput in) throws IOException {
        byte[] content = new byte[count(in, MOST_BYTES)];
        in.readFully(content);
        return Bytes.of(content);
    }

    static int count(DataInput in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("%d parts of a trust bundle".formatted(count));
        }
        return count;
    }
}
