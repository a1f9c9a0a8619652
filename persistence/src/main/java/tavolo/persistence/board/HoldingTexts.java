package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.SEARCH_ENTRY;
import static tavolo.persistence.schema.Tables.SEARCH_TEXT;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import tavolo.domain.board.SearchWords;

/// The texts that hold the words of one query, whoever may read them, found among those that stand
/// in some agreements. Looks into each text once, however many agreements say the same.
final class HoldingTexts {

    /// Words are common if more than one text in so many holds them.
    private static final int MANY = 5;

    private final DSLContext sql;
    private final SearchWords words;
    private final Set<Long> looked = new HashSet<>();
    private final Set<Long> holding = new HashSet<>();

    HoldingTexts(DSLContext sql, SearchWords words) {
        this.sql = sql;
        this.words = words;
    }

    /// The identities of those that stand somewhere in `agreements`, in no order.
    Set<Long> in(Collection<UUID> agreements) {
        Set<Long> held = all(agreements);
        held.retainAll(holding);
        return held;
    }

    /// Whether many of the texts in `agreements` hold the words.
    boolean areCommonIn(Collection<UUID> agreements) {
        Set<Long> there = all(agreements);
        return there.stream().filter(holding::contains).count() * MANY > there.size();
    }

    /// All texts there, each of them looked into.
    private Set<Long> all(Collection<UUID> agreements) {
        Set<Long> there =
                sql.selectDistinct(SEARCH_ENTRY.TEXT_ID)
                        .from(SEARCH_ENTRY)
                        .where(SEARCH_ENTRY.AGREEMENT_ID.in(agreements))
                        .fetchSet(SEARCH_ENTRY.TEXT_ID);
        look(there.stream().filter(looked::add).toList());
        return there;
    }

    private void look(List<Long> texts) {
        if (!texts.isEmpty()) {
            holding.addAll(
                    sql.select(SEARCH_TEXT.ID)
                            .from(SEARCH_TEXT)
                            .where(SEARCH_TEXT.ID.in(texts))
                            .and(FullText.holds(words))
                            .fetch(SEARCH_TEXT.ID));
        }
    }
}
