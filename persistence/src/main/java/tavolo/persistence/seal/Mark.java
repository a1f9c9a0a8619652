package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.AbstractSignatureWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.TimestampType;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A signature or a document time stamp, as a place in the file up to which everything is covered.
///
/// @param of what it is
/// @param revision what the validator says of the bytes around it
/// @param end the offset behind the last byte that it covers
record Mark(AbstractSignatureWrapper of, PDFRevisionWrapper revision, long end) {

    /// Every mark of a file, in the order of their places.
    static List<Mark> in(DiagnosticData data) {
        Stream<Mark> signatures = data.getSignatures().stream().map(Mark::of);
        Stream<Mark> times =
                data.getTimestampList().stream()
                        .filter(time -> time.getType() == TimestampType.DOCUMENT_TIMESTAMP)
                        .map(Mark::of);
        return Stream.concat(signatures, times)
                .sorted(Comparator.comparingLong(Mark::end))
                .toList();
    }

    private static Mark of(SignatureWrapper signature) {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        return new Mark(signature, revision, endOf(revision));
    }

    private static Mark of(TimestampWrapper time) {
        PDFRevisionWrapper revision = time.getPDFRevision();
        return new Mark(time, revision, endOf(revision));
    }

    private static long endOf(PDFRevisionWrapper revision) {
        List<BigInteger> range = revision.getSignatureByteRange();
        return range.get(2).add(range.get(3)).longValue();
    }

    /// Whether `signature` ends behind byte `base`.
    static boolean isBehind(int base, SignatureWrapper signature) {
        return endOf(signature.getPDFRevision()) > base;
    }

    /// Whether `time` is a document time stamp that ends behind byte `base`.
    static boolean isBehind(int base, TimestampWrapper time) {
        return time.getType() == TimestampType.DOCUMENT_TIMESTAMP
                && endOf(time.getPDFRevision()) > base;
    }

    boolean isTime() {
        return of instanceof TimestampWrapper;
    }

    /// The name of the field that holds it.
    String field() {
        return revision.getFirstFieldName();
    }
}
