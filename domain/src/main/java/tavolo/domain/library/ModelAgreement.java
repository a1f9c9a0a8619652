package tavolo.domain.library;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The pattern from which a new agreement is opened: which clauses it holds, in reading order
/// within each instrument.
public record ModelAgreement(Bilingual name, List<ClausePlace> places) {

    /// @throws IllegalArgumentException if it is empty or names a place twice
    public ModelAgreement {
        places = List.copyOf(places);
        if (places.isEmpty() || places.stream().distinct().count() != places.size()) {
            throw new IllegalArgumentException("a model names each place once, was " + places);
        }
    }

    /// The model that uses every place of the standard library.
    public static ModelAgreement complete() {
        ClauseLibrary library = ClauseLibrary.standard();
        return new ModelAgreement(
                new Bilingual(
                        "Accordo completo sul lavoro a distanza", "Complete remote-work agreement"),
                Arrays.stream(InstrumentKind.values())
                        .flatMap(instrument -> library.of(instrument).stream())
                        .map(ClauseDefinition::place)
                        .toList());
    }

    /// The instruments that have at least one clause.
    public List<InstrumentKind> instruments() {
        return Stream.of(InstrumentKind.values())
                .filter(instrument -> !places(instrument).isEmpty())
                .toList();
    }

    /// The places of `instrument` in reading order.
    public List<ClausePlace> places(InstrumentKind instrument) {
        return places.stream().filter(place -> place.instrument() == instrument).toList();
    }
}
