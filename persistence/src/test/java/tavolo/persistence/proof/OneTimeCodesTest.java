package tavolo.persistence.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tavolo.domain.document.Bytes;
import tavolo.domain.proof.CodeDevice;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OneTimeCodesTest {

    private final OneTimeCodes codes = new OneTimeCodes();

    /// Source: RFC 6238, appendix B — the last six of the eight digits for SHA-1.
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_norm(long seconds, String expected) {
        Bytes secret = Bytes.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
        long step = CodeDevice.stepAt(Instant.ofEpochSecond(seconds));
        assertThat(codes.codeAt(secret, step)).isEqualTo(expected);
    }

    @Test
    void secrets_are_as_long_as_asked_and_never_the_same() {
        assertThat(codes.newSecret(20).length()).isEqualTo(20);
        assertThat(codes.newSecret(20)).isNotEqualTo(codes.newSecret(20));
    }
}
