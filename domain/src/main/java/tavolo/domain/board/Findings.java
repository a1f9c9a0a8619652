package tavolo.domain.board;

import java.util.List;

/// What a search found for somebody's eyes. Whatever is counted is counted among what they may
/// read.
///
/// @param lines a page of them, newest first
/// @param facets the values that occur among those counted, within each facet the most frequent
///   first
/// @param counted how many were found, up to [#MOST]
/// @param complete whether that is all there is; otherwise the newest were taken
public record Findings(
        List<FoundLine> lines, List<Facet.Count> facets, int counted, boolean complete) {

    /// The most findings that are counted.
    public static final int MOST = 500;

    public Findings {
        lines = List.copyOf(lines);
        facets = List.copyOf(facets);
    }

    /// Nothing at all.
    public static Findings none() {
        return new Findings(List.of(), List.of(), 0, true);
    }

    /// The values of `facet`, the most frequent first.
    public List<Facet.Count> of(Facet facet) {
        return facets.stream().filter(count -> count.facet() == facet).toList();
    }
}
