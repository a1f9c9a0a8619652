package tavolo.persistence.board;

import static org.jooq.impl.DSL.lateral;
import static tavolo.persistence.schema.Tables.SEARCH_TEXT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import tavolo.domain.board.Findings;
import tavolo.domain.board.SearchQuery;
import tavolo.domain.party.Visibility;

/// Where the words of a query stand, as far as somebody may read; every row comes from
/// [ReadablePlaces]. Two ways lead there. Rare words are looked up: the texts that hold them, then
/// the newest places of each. Common words, which stand nearly everywhere, and all words for those
/// who see few agreements are found by looking through the agreements, those changed last first.
final class FoundPlaces {

    private static final int FIRST_STEP = 50;

    /// Of agreements that hold no more than one or two places that the query lets pass.
    private static final int FIRST_NARROW_STEP = 200;

    private final DSLContext sql;
    private final SearchQuery query;
    private final Reach reach;
    private final ReadablePlaces readable;
    private final HoldingTexts texts;

    FoundPlaces(DSLContext sql, Visibility eyes, SearchQuery query, Reach reach) {
        this.sql = sql;
        this.query = query;
        this.reach = reach;
        this.readable = new ReadablePlaces(sql, eyes, query);
        this.texts = new HoldingTexts(sql, query.words());
    }

    /// How far each way goes.
    ///
    /// @param few who sees no more agreements has them looked through
    /// @param sample so many agreements tell whether words are common
    /// @param rare up to so many different texts are looked up
    /// @param most so many agreements are looked through
    record Reach(int few, int sample, int rare, int most) {

        static final Reach USUAL = new Reach(200, 25, 3000, 2000);
    }

    /// The newest places, at most [Findings#MOST].
    ///
    /// @param complete whether there are no others
    record Places(List<FoundPlace> places, boolean complete) {

        private static Places newest(List<FoundPlace> found, boolean complete) {
            List<FoundPlace> sorted = new ArrayList<>(found);
            sorted.sort(
                    Comparator.comparing(FoundPlace::writtenAt)
                            .thenComparingLong(FoundPlace::id)
                            .reversed());
            return new Places(
                    List.copyOf(sorted.subList(0, Math.min(sorted.size(), Findings.MOST))),
                    complete && sorted.size() <= Findings.MOST);
        }
    }

    Places find() {
        List<UUID> newest = readable.agreements(reach.few() + 1);
        if (newest.size() <= reach.few()) {
            return lookThrough(newest, true);
        }
        return rareTexts(newest)
                .map(this::lookUp)
                .orElseGet(() -> {
                    List<UUID> many = readable.agreements(reach.most() + 1);
                    boolean all = many.size() <= reach.most();
                    return lookThrough(all ? many : many.subList(0, reach.most()), all);
                });
    }

    /// The texts that hold the words, unless there are very many: which some agreements tell before
    /// the index is asked.
    private Optional<List<Long>> rareTexts(List<UUID> newest) {
        return texts.areCommonIn(newest.subList(0, Math.min(newest.size(), reach.sample())))
                ? Optional.empty()
                : new FullText(sql).texts(query.words(), reach.rare());
    }

    /// Steps that grow, until enough was found.
    private Places lookThrough(List<UUID> agreements, boolean all) {
        List<FoundPlace> found = new ArrayList<>();
        int done = 0;
        int step = query.narrowed().isEmpty() ? FIRST_STEP : FIRST_NARROW_STEP;
        while (done < agreements.size() && found.size() <= Findings.MOST) {
            List<UUID> next = agreements.subList(done, Math.min(agreements.size(), done + step));
            found.addAll(readable.of(next, texts.in(next)));
            done += next.size();
            step *= 2;
        }
        return Places.newest(found, all && done == agreements.size());
    }

    /// The newest places of each text, so that one which stands everywhere costs no more than one
    /// which stands in a few hundred places.
    private Places lookUp(List<Long> rare) {
        if (rare.isEmpty()) {
            return new Places(List.of(), true);
        }
        Table<Record> newest = lateral(readable.ofText(Findings.MOST + 1).asTable("newest"));
        List<FoundPlace> found =
                sql.select(newest.fields())
                        .from(SEARCH_TEXT)
                        .crossJoin(newest)
                        .where(SEARCH_TEXT.ID.in(rare))
                        .fetch(readable::place);
        return Places.newest(found, true);
    }
}
