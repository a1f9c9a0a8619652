package tavolo.persistence.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tavolo.domain.signing.Stamp;
import tavolo.domain.signing.TimeStamps;

/// Asks one time stamping authority after the other until one gives a right stamp. One that failed
/// rests for a while, so that not everybody who signs meanwhile waits for it.
final class TimeAuthorities {

    /// How long an authority that failed is not asked.
    static final Duration REST = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(TimeAuthorities.class);

    private final List<Authority> authorities;
    private final InstantSource clock;
    private final Map<String, Instant> answered = new ConcurrentHashMap<>();
    private final Map<String, Instant> failed = new ConcurrentHashMap<>();
    private final Map<String, Instant> resting = new ConcurrentHashMap<>();

    /// One authority.
    ///
    /// @param name its address or the name in its certificate
    /// @param check what its stamps must stand up to
    record Authority(String name, boolean isEmbedded, TSPSource source, StampCheck check) {}

    TimeAuthorities(List<Authority> authorities, InstantSource clock) {
        this.authorities = List.copyOf(authorities);
        this.clock = clock;
    }

    /// A source for one signature, which remembers the time that it gave.
    Asked ask() {
        return new Asked();
    }

    List<TimeStamps.TimeAuthority> facts() {
        return authorities.stream()
                .map(authority ->
                        new TimeStamps.TimeAuthority(
                                authority.name(),
                                authority.isEmbedded(),
                                Optional.ofNullable(answered.get(authority.name())),
                                Optional.ofNullable(failed.get(authority.name())),
                                Optional.ofNullable(resting.get(authority.name()))
                                        .filter(clock.instant()::isBefore)))
                .toList();
    }

    private boolean rests(Authority authority) {
        Instant until = resting.get(authority.name());
        return until != null && clock.instant().isBefore(until);
    }

    /// The authorities for the engine, which wants the stamp only.
    final class Asked implements TSPSource {

        private static final long serialVersionUID = 1L;

        private transient @Nullable Stamp stamp;
        private Instant endsAt = Instant.MAX;

        private Asked() {}

        @Override
        public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
            for (Authority authority : authorities) {
                if (rests(authority)) {
                    continue;
                }
                try {
                    TimestampBinary token =
                            authority.source().getTimeStampResponse(algorithm, digest);
                    stamp = authority.check().stamp(token, digest);
                    endsAt = StampCheck.endOf(token);
                    answered.put(authority.name(), clock.instant());
                    return token;
                } catch (DSSException | StampCheck.WrongStamp wrong) {
                    failed.put(authority.name(), clock.instant());
                    resting.put(authority.name(), clock.instant().plus(REST));
                    LOG.warn("{} gave no time stamp: {}", authority.name(), wrong.getMessage());
                }
            }
            throw new NoTimeStamp();
        }

        /// Until when the stamp given last can be checked, by its certificate and algorithm.
        Instant endsAt() {
            return endsAt;
        }

        /// The time given last; empty before the first.
        Optional<Stamp> stamp() {
            return Optional.ofNullable(stamp);
        }
    }
}
