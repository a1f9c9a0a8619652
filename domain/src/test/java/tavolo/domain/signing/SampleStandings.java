package tavolo.domain.signing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tavolo.domain.document.Bytes;

/// What authorities might say, told by an answer that is no more than its words.
public final class SampleStandings {

    private SampleStandings() {}

    public static Standing.Good good(Instant asOf) {
        return new Standing.Good(asOf, word("good as of " + asOf));
    }

    public static Standing.Revoked revoked(Instant since) {
        return new Standing.Revoked(since, word("revoked since " + since));
    }

    private static Standing.Word word(String words) {
        return new Standing.Word(
                Standing.Source.OCSP, Bytes.of(words.getBytes(StandardCharsets.UTF_8)));
    }
}
