package tavolo.persistence.benchmark;

import static tavolo.persistence.schema.Tables.SEARCH_TEXT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import tavolo.domain.Transactions;
import tavolo.domain.board.SearchWords;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Placeholders;

/// Gives every agreement that has no clauses thirty of them with one version each, on MySQL, inside
/// the server: so many rows take too long from outside. Most versions say what the model says, as
/// in life, and one in fifty was negotiated: the words of the model with a sentence of others. The
/// rows of versions hold one sentence instead of the whole text, which stands whole where it is
/// looked for.
final class ManyTexts {

    /// A word that stands in one negotiated text in a thousand.
    static final String RARE = "quarantanove";

    private static final int PER_AGREEMENT = 30;
    private static final int VARIANTS = Integer.getInteger("tavolo.benchmark.variants", 2000);
    private static final int WORDS = 12;
    private static final int VOCABULARY = 5000;
    private static final long SEED = 20200421;

    private final DSLContext sql;
    private final Transactions transactions;
    private final Random random = new Random(SEED);

    ManyTexts(DSLContext sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /// Adds them; the answer is how many versions there are now.
    int add() {
        places();
        texts();
        run("clauses", CLAUSES);
        run("versions", VERSIONS);
        run("places of clauses", CLAUSE_ENTRIES);
        heads();
        sql.execute("analyze table clause, clause_version, search_text, search_entry");
        return sql.fetchSingle("select count(*) from clause_version").get(0, Integer.class);
    }

    private void run(String what, String statement) {
        long start = System.nanoTime();
        int rows =
                transactions.inOne(() -> {
                    sql.execute("set foreign_key_checks = 0");
                    sql.execute("set unique_checks = 0");
                    int changed = sql.query(statement).queryTimeout(3600).execute();
                    sql.execute("set foreign_key_checks = 1");
                    sql.execute("set unique_checks = 1");
                    return changed;
                });
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        System.out.println(what + ": " + rows + " rows in " + seconds + " s");
    }

    /// The places of the library that are used, and a text for each variant of each.
    private void places() {
        sql.execute(
                "create table bench_place (kind varchar(30), code varchar(10), ordinal int,"
                        + " owners varchar(40), shared boolean, primary key (kind, code))");
        sql.execute(
                "create table bench_text (kind varchar(30), code varchar(10), variant int,"
                        + " text_id bigint, primary key (kind, code, variant))");
        int ordinal = 0;
        for (ClauseDefinition each : used()) {
            sql.execute(
                    "insert into bench_place values (?, ?, ?, ?, ?)",
                    each.place().instrument().name(),
                    each.place().code().value(),
                    ++ordinal,
                    each.owners().stream().map(Enum::name).collect(Collectors.joining(",")),
                    each.shared());
        }
    }

    private static List<ClauseDefinition> used() {
        return ClauseLibrary.standard().all().stream().limit(PER_AGREEMENT).toList();
    }

    private void texts() {
        for (ClauseDefinition each : used()) {
            String model =
                    SearchWords.folded(
                            each.place().code()
                                    + " "
                                    + Placeholders.without(each.text().it())
                                    + " "
                                    + Placeholders.without(each.text().en()));
            transactions.inOne(() -> {
                Batch batch = new Batch(sql, SEARCH_TEXT, SEARCH_TEXT.DIGEST, SEARCH_TEXT.WORDS);
                List<String> all = new ArrayList<>(List.of(" " + model + " "));
                IntStream.range(0, VARIANTS).forEach(_ -> all.add(negotiated(model)));
                all.forEach(text -> batch.add(Sha256.digestOf(text), text));
                batch.write();
                long last = sql.fetchSingle("select max(id) from search_text").get(0, Long.class);
                return sql.execute(
                        "insert into bench_text select ?, ?, id - ?, id from search_text where id > ?",
                        each.place().instrument().name(),
                        each.place().code().value(),
                        last - VARIANTS,
                        last - VARIANTS - 1);
            });
        }
    }

    /// The model with words behind it, of which the first are frequent.
    private String negotiated(String model) {
        String rare = random.nextInt(1000) == 0 ? RARE + " " : "";
        return IntStream.range(0, WORDS)
                .mapToObj(_ -> word((int) (VOCABULARY * Math.pow(random.nextDouble(), 3))))
                .collect(Collectors.joining(" ", " " + model + " " + rare, " "));
    }

    /// A made-up word for each number.
    static String word(int number) {
        String[] syllables = {"ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru"};
        StringBuilder word = new StringBuilder("z");
        for (int rest = number + 1000; rest > 0; rest /= 10) {
            word.append(syllables[rest % 10]);
        }
        return word.toString();
    }

    private void heads() {
        run("texts of agreements", HEAD_TEXTS);
        run("places of agreements", HEAD_ENTRIES);
    }

    private static final String CLAUSES =
            """
            insert into clause
              (id, instrument_id, agreement_id, kind, code, ordinal, owners, stakes, shared, latest, version)
            select uuid_to_bin(uuid(), 1), i.id, i.agreement_id, i.kind, p.code, p.ordinal, p.owners,
              p.owners, p.shared, 1, 0
            from instrument i
            join bench_place p on p.kind = i.kind
            left join clause already on already.instrument_id = i.id and already.code = p.code
            where already.id is null
            order by i.agreement_id
            """;

    private static final String VERSIONS =
            """
            insert into clause_version
              (id, clause_id, number, text_it, text_en, author_side, author_id, reason, created_at)
            select uuid_to_bin(uuid(), 1), c.id, 1, concat('1. Testo di ', c.code), concat('1. Text of ', c.code),
              'PROVIDER', a.opened_by, '', a.opened_at
            from clause c
            join agreement a on a.id = c.agreement_id
            left join clause_version already on already.clause_id = c.id
            where already.id is null
            """;

    /// One in fifty is negotiated.
    private static final String CLAUSE_ENTRIES =
            """
            insert into search_entry
              (text_id, kind, agreement_id, provider_id, client_id, clause_id, subject_id, written_at)
            select t.text_id, 'CLAUSE', c.agreement_id, a.provider_id, a.client_id, c.id, v.id, v.created_at
            from agreement a
            join clause c on c.agreement_id = a.id
            join clause_version v on v.clause_id = c.id and v.number = 1
            join bench_text t on t.kind = c.kind and t.code = c.code
              and t.variant = case when mod(crc32(c.id), 50) = 0
                then 1 + mod(crc32(v.id), %d) else 0 end
            where v.text_it = concat('1. Testo di ', c.code)
            """
                    .formatted(VARIANTS);

    private static final String HEAD =
            """
            lower(regexp_replace(concat(' ', a.number, ' ', a.title, ' ', p.name, ' ', k.name, ' '),
              '[^A-Za-z0-9]+', ' '))
            """;

    private static final String HEADS =
            """
             from agreement a
             join organisation p on p.id = a.provider_id
             join organisation k on k.id = a.client_id
            """;

    private static final String HEAD_TEXTS =
            "insert into search_text (digest, words) select unhex(sha2("
                    + HEAD
                    + ", 256)), "
                    + HEAD
                    + HEADS
                    + " where a.number like 'B%'";

    private static final String HEAD_ENTRIES =
            "insert into search_entry (text_id, kind, agreement_id, provider_id, client_id, subject_id,"
                    + " written_at) select t.id, 'AGREEMENT', a.id, a.provider_id, a.client_id, a.id,"
                    + " a.opened_at "
                    + HEADS
                    + " join search_text t on t.digest = unhex(sha2("
                    + HEAD
                    + ", 256)) where a.number like 'B%'";
}
