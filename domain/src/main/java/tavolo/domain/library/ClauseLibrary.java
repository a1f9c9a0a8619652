package tavolo.domain.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The clauses that the portal proposes, by place: immutable, the same for every agreement. What is
/// negotiated starts from here and is kept apart from here.
public final class ClauseLibrary {

    private final Map<ClausePlace, ClauseDefinition> clauses;

    /// A library of the given clauses, in their reading order within each instrument.
    ///
    /// @throws IllegalArgumentException if two clauses stand in one place
    public ClauseLibrary(List<ClauseDefinition> clauses) {
        Map<ClausePlace, ClauseDefinition> byPlace = new LinkedHashMap<>();
        for (ClauseDefinition clause : clauses) {
            if (byPlace.put(clause.place(), clause) != null) {
                throw new IllegalArgumentException("two clauses stand at " + clause.place());
            }
        }
        this.clauses = Collections.unmodifiableMap(byPlace);
    }

    /// The library that comes with the program, read once.
    ///
    /// @throws BrokenLibraryException if its files are at fault
    public static ClauseLibrary standard() {
        return Standard.LIBRARY;
    }

    /// The clause at `place`.
    ///
    /// @throws IllegalArgumentException if no clause stands there
    public ClauseDefinition place(ClausePlace place) {
        return find(place)
                .orElseThrow(() -> new IllegalArgumentException("no clause stands at " + place));
    }

    /// The clause at `place`; empty if none stands there.
    public Optional<ClauseDefinition> find(ClausePlace place) {
        return Optional.ofNullable(clauses.get(place));
    }

    /// The clauses of an instrument in reading order.
    public List<ClauseDefinition> of(InstrumentKind instrument) {
        return clauses.values().stream()
                .filter(clause -> clause.place().instrument() == instrument)
                .toList();
    }

    /// Every clause, in the order of the library.
    public List<ClauseDefinition> all() {
        return List.copyOf(clauses.values());
    }

    private static final class Standard {
        static final ClauseLibrary LIBRARY = new ClauseLibrary(new LibraryFiles().clauses());
    }
}
