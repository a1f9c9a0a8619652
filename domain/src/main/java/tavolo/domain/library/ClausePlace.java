package tavolo.domain.library;

import java.util.Comparator;
import java.util.Set;
import tavolo.domain.party.PartySide;

/// A clause in the instrument where it stands: the same code may stand in two instruments with two
/// texts, as the targets do. Ordered by instrument, then by code.
public record ClausePlace(InstrumentKind instrument, ClauseCode code)
        implements Comparable<ClausePlace> {

    private static final Set<String> OF_THE_WORKERS =
            Set.of("C05", "C11", "C12", "C22", "C26", "C29", "C30", "C31", "C32");

    private static final Comparator<ClausePlace> ORDER =
            Comparator.comparing(ClausePlace::instrument).thenComparing(ClausePlace::code);

    /// The place written as `code@instrument`, the form that `toString` gives.
    ///
    /// @throws IllegalArgumentException if `written` is not such a text
    public static ClausePlace parse(String written) {
        int at = written.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("clause place must hold an @, was " + written);
        }
        return new ClausePlace(
                InstrumentKind.valueOf(written.substring(at + 1)),
                new ClauseCode(written.substring(0, at)));
    }

    /// Whether `side` may read the clause that stands here: it signs the instrument, or the clause
    /// is `shared` with the client.
    public boolean isReadableBy(PartySide side, boolean shared) {
        return instrument.isSignedBy(side) || (shared && side == PartySide.CLIENT);
    }

    /// Whether what stands here changes how people work: the whole company agreement, and of the
    /// protocol staff, equipment, connectivity, targets, data on people, essential services, return
    /// to the site, change of contractor and territory.
    public boolean concernsWorkers() {
        return switch (instrument) {
            case COMMERCIAL_ADDENDUM -> false;
            case COMPANY_AGREEMENT -> true;
            case TRI_PARTY_PROTOCOL -> OF_THE_WORKERS.contains(code.value());
        };
    }

    @Override
    public int compareTo(ClausePlace other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code + "@" + instrument;
    }
}
