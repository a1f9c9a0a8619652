package tavolo.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tavolo.domain.machine.TokenId;

class RequestThrottleTest {

    private static final TokenId TOKEN = new TokenId(new UUID(1, 1));

    private final Watch watch = new Watch();
    private final RequestThrottle throttle = new RequestThrottle(watch);

    /// A clock that is moved by hand.
    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-11-27T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void a_program_waits_when_it_asks_too_often_and_goes_on_with_the_next_minute() {
        for (int asked = 0; asked < RequestThrottle.REQUESTS; asked++) {
            assertThat(throttle.asked(TOKEN)).isZero();
        }
        watch.now = watch.now.plusSeconds(20);
        assertThat(throttle.asked(TOKEN)).isEqualTo(Duration.ofSeconds(40));
        assertThat(throttle.asked(new TokenId(new UUID(1, 2)))).isZero();

        watch.now = watch.now.plusSeconds(40);
        assertThat(throttle.asked(TOKEN)).isZero();
    }

    @Test
    void whoever_tries_out_tokens_waits_and_others_do_not() {
        for (int tried = 0; tried < RequestThrottle.FAILURES; tried++) {
            assertThat(throttle.waitFor("10.0.0.1")).isZero();
            throttle.failed("10.0.0.1");
        }
        assertThat(throttle.waitFor("10.0.0.1")).isEqualTo(RequestThrottle.WINDOW);
        assertThat(throttle.waitFor("10.0.0.2")).isZero();

        watch.now = watch.now.plus(RequestThrottle.WINDOW);
        assertThat(throttle.waitFor("10.0.0.1")).isZero();
    }
}
