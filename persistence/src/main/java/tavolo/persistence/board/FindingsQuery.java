package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tavolo.domain.board.Facet;
import tavolo.domain.board.Findings;
import tavolo.domain.board.SearchQuery;
import tavolo.domain.party.Visibility;

/// What a search shows: first the places that may be read, then the counts of those and the lines
/// of one page of them.
final class FindingsQuery {

    private static final Comparator<Facet.Count> ORDER =
            Comparator.comparingInt(Facet.Count::count).reversed().thenComparing(Facet.Count::name);

    private final DSLContext sql;
    private final FoundLines lines;

    FindingsQuery(DSLContext sql) {
        this.sql = sql;
        this.lines = new FoundLines(sql);
    }

    Findings of(Visibility eyes, SearchQuery query, int offset, int limit) {
        FoundPlaces.Places found =
                new FoundPlaces(sql, eyes, query, FoundPlaces.Reach.USUAL).find();
        List<FoundPlace> places = found.places();
        int from = Math.min(offset, places.size());
        int to = Math.min(from + limit, places.size());
        return new Findings(
                lines.of(places.subList(from, to), eyes),
                facets(places),
                places.size(),
                found.complete());
    }

    private List<Facet.Count> facets(List<FoundPlace> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        List<Facet.Count> all = new ArrayList<>();
        all.addAll(count(Facet.KIND, places, place -> place.kind().name()));
        all.addAll(count(Facet.CODE, places, FoundPlace::code));
        all.addAll(count(Facet.INSTRUMENT, places, FoundPlace::instrument));
        all.addAll(count(Facet.STATE, places, place -> place.state().name()));
        all.addAll(named(Facet.PROVIDER, places, FoundPlace::provider));
        all.addAll(named(Facet.CLIENT, places, FoundPlace::client));
        all.addAll(unions(places));
        all.addAll(count(Facet.YEAR, places, place -> Integer.toString(place.year())));
        return all;
    }

    private static List<Facet.Count> count(
            Facet facet, List<FoundPlace> places, Function<FoundPlace, @Nullable String> value) {
        return counted(
                        places.stream()
                                .flatMap(place -> Optional.ofNullable(value.apply(place)).stream())
                                .toList())
                .entrySet()
                .stream()
                .map(each -> Facet.Count.of(facet, each.getKey(), each.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private static <T> Map<T, Integer> counted(List<T> values) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    private List<Facet.Count> named(
            Facet facet, List<FoundPlace> places, Function<FoundPlace, UUID> organisation) {
        Map<UUID, Integer> counts = counted(places.stream().map(organisation).toList());
        return sql
                .select(ORGANISATION.ID, ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.in(counts.keySet()))
                .stream()
                .map(row ->
                        Facet.Count.of(
                                facet,
                                row.value1(),
                                row.value2(),
                                counts.getOrDefault(row.value1(), 0)))
                .sorted(ORDER)
                .toList();
    }

    private List<Facet.Count> unions(List<FoundPlace> places) {
        Map<UUID, Integer> agreements =
                counted(places.stream().map(FoundPlace::agreement).toList());
        return sql
                .select(
                        AGREEMENT_UNION.UNION_ID,
                        Columns.shortName(ORGANISATION),
                        AGREEMENT_UNION.AGREEMENT_ID)
                .from(AGREEMENT_UNION)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(AGREEMENT_UNION.UNION_ID))
                .where(AGREEMENT_UNION.AGREEMENT_ID.in(agreements.keySet()))
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> row.value1(),
                                row ->
                                        Facet.Count.of(
                                                Facet.UNION,
                                                row.value1(),
                                                row.value2(),
                                                agreements.getOrDefault(row.value3(), 0)),
                                FindingsQuery::together))
                .values()
                .stream()
                .sorted(ORDER)
                .toList();
    }

    private static Facet.Count together(Facet.Count one, Facet.Count other) {
        return new Facet.Count(one.facet(), one.value(), one.name(), one.count() + other.count());
    }
}
