package tavolo.persistence.board;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static tavolo.persistence.schema.Tables.SEARCH_TEXT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import tavolo.domain.board.SearchWords;

/// Which texts hold the words, whoever may read them: by the full-text index of MySQL, which is the
/// one thing that jOOQ has no word for. H2 has no such index.
final class FullText {

    /// Words that InnoDB never indexes, and how long those are that it does.
    private static final Set<String> STOPWORDS =
            Set.of(
                    "about", "are", "com", "for", "from", "how", "that", "the", "this", "was",
                    "what", "when", "where", "who", "will", "with", "und", "www");

    private static final int SHORTEST = 3;
    private static final int LONGEST = 84;

    private final DSLContext sql;

    FullText(DSLContext sql) {
        this.sql = sql;
    }

    /// The identities of the texts that hold all of `words`, in no order; empty when there is no
    /// index that could tell, and when there are more than `most`.
    Optional<List<Long>> texts(SearchWords words, int most) {
        String indexed =
                words.words()
                        .filter(FullText::isIndexed)
                        .map(word -> "+" + word + "*")
                        .distinct()
                        .collect(Collectors.joining(" "));
        if (sql.dialect().family() != SQLDialect.MYSQL || indexed.isEmpty()) {
            return Optional.empty();
        }
        List<Long> texts =
                sql.select(SEARCH_TEXT.ID)
                        .from(SEARCH_TEXT)
                        .where(
                                condition(
                                        "match ({0}) against ({1} in boolean mode)",
                                        SEARCH_TEXT.WORDS, val(indexed)))
                        .and(holds(words))
                        .limit(most + 1)
                        .fetch(SEARCH_TEXT.ID);
        return Optional.of(texts).filter(found -> found.size() <= most);
    }

    private static boolean isIndexed(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST && !STOPWORDS.contains(word);
    }

    /// On the row of `SEARCH_TEXT`: whether it holds all of `words`, by looking through it. A
    /// folded word has no sign that means anything in a pattern.
    static Condition holds(SearchWords words) {
        return words.terms().stream()
                .<Condition>map(term -> SEARCH_TEXT.WORDS.like("% " + term + "%"))
                .reduce(noCondition(), Condition::and);
    }
}
