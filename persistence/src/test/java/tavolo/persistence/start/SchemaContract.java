package tavolo.persistence.start;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.MajorityWord;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.board.FoundKind;
import tavolo.domain.board.SavedSearch;
import tavolo.domain.claim.ClaimState;
import tavolo.domain.document.RecordKind;
import tavolo.domain.feasibility.ServiceTarget;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.meeting.MeetingState;
import tavolo.domain.notice.MailChoice;
import tavolo.domain.notice.MailKind;
import tavolo.domain.notice.MailState;
import tavolo.domain.notice.MailTrouble;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.Channel;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Role;
import tavolo.domain.party.WorkplaceBody;
import tavolo.domain.proof.ProofKind;
import tavolo.domain.signing.ArchiveJob;
import tavolo.domain.signing.LapseOutcome;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.RevocationReason;
import tavolo.domain.study.StudyKind;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.Direction;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.template.TemplateKind;
import tavolo.domain.term.Regulator;
import tavolo.domain.term.TargetStatus;
import tavolo.domain.term.Workplace;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.schema.DefaultSchema;

/// The schema that the migrations make is the one from which the code was generated, and keeps the
/// house rules.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SchemaContract {

    /// Columns with one of a few words, and the enumeration that the words come from.
    private static final Map<String, Class<? extends Enum<?>>> WORDS =
            Map.ofEntries(
                    Map.entry("organisation.kind", OrganisationKind.class),
                    Map.entry("person_role.role", Role.class),
                    Map.entry("production_unit.body", WorkplaceBody.class),
                    Map.entry("mandate.capacity", Capacity.class),
                    Map.entry("service_line.channel", Channel.class),
                    Map.entry("agreement.state", AgreementState.class),
                    Map.entry("agreement_union.state", AgreementState.class),
                    Map.entry("agreement.language", Language.class),
                    Map.entry("agreement_turn.side", PartySide.class),
                    Map.entry("turn_period.side", PartySide.class),
                    Map.entry("union_turn.side", PartySide.class),
                    Map.entry("union_turn_period.side", PartySide.class),
                    Map.entry("meeting.state", MeetingState.class),
                    Map.entry("meeting_answer.side", PartySide.class),
                    Map.entry("talk_record.kind", RecordKind.class),
                    Map.entry("instrument.kind", InstrumentKind.class),
                    Map.entry("instrument.status", InstrumentStatus.class),
                    Map.entry("target_revision.author_side", PartySide.class),
                    Map.entry("clause.kind", InstrumentKind.class),
                    Map.entry("clause_version.author_side", PartySide.class),
                    Map.entry("row_stance.side", PartySide.class),
                    Map.entry("stance.side", PartySide.class),
                    Map.entry("stance.stand", Stand.class),
                    Map.entry("remark.side", PartySide.class),
                    Map.entry("remark_file.kind", FileKind.class),
                    Map.entry("claim_file.kind", FileKind.class),
                    Map.entry("target_entry.regulator", Regulator.class),
                    Map.entry("target_entry.status", TargetStatus.class),
                    Map.entry("target_subject.channel", Channel.class),
                    Map.entry("target_subject.workplace", Workplace.class),
                    Map.entry("indicator_version.direction", Direction.class),
                    Map.entry("indicator_version.aggregation", Aggregation.class),
                    Map.entry("indicator_words.language", Language.class),
                    Map.entry("template.kind", TemplateKind.class),
                    Map.entry("template_clause.kind", InstrumentKind.class),
                    Map.entry("feasibility_study.channel", StudyKind.class),
                    Map.entry("feasibility_study.basis", ServiceTarget.Basis.class),
                    Map.entry("feasibility_load.week_day", DayOfWeek.class),
                    Map.entry("assessment.side", PartySide.class),
                    Map.entry("assessment.effect", WorkersEffect.class),
                    Map.entry("signatory.side", PartySide.class),
                    Map.entry("signatory.capacity", Capacity.class),
                    Map.entry("adhesion.capacity", Capacity.class),
                    Map.entry("adhesion.proof", ProofKind.class),
                    Map.entry("signatory.state", SignatoryState.class),
                    Map.entry("signing_deadline.outcome", LapseOutcome.class),
                    Map.entry("signatory.manner", SignatureKind.class),
                    Map.entry("signatory.majority", MajorityWord.class),
                    Map.entry("step_up.kind", ProofKind.class),
                    Map.entry("paper_revision.cause", RevisionCause.class),
                    Map.entry("revoked_certificate.kind", RevocationReason.class),
                    Map.entry("archive_job.state", ArchiveJob.State.class),
                    Map.entry("search_entry.kind", FoundKind.class),
                    Map.entry("saved_search.page", SavedSearch.Page.class),
                    Map.entry("mail_habit.choice", MailChoice.class),
                    Map.entry("mail_habit.language", Language.class),
                    Map.entry("mail.kind", MailKind.class),
                    Map.entry("mail.state", MailState.class),
                    Map.entry("mail.trouble", MailTrouble.class),
                    Map.entry("figure_series.channel", Channel.class),
                    Map.entry("figure_series.workplace", Workplace.class),
                    Map.entry("exclusion_claim.ground", ExclusionCode.class),
                    Map.entry("exclusion_claim.state", ClaimState.class));

    /// Columns whose words are no enumeration of the domain; they have a check all the same.
    private static final Set<String> OTHER_WORDS =
            Set.of(
                    "agreement_origin.kind",
                    "feasibility_study.model",
                    "figure_series.grain",
                    "indicator_version.unit",
                    "one_time_link.purpose",
                    "payoff_stance.side",
                    "payoff_stance.stand",
                    "payoff_table.author_side",
                    "prepared_answer.kind",
                    "row_stance.stand",
                    "signature.kind",
                    "signature.verdict",
                    "target_entry.kind");

    /// Lists that grow with the program, where a check would have to be replaced with every new
    /// word; a language tag, which may name a country; and what people write.
    private static final Set<String> UNCHECKED =
            Set.of("audit_fact.kind", "notice.kind", "person.language", "remark.body");

    /// Names that columns of words bear.
    private static final Set<String> NAMES =
            Set.of(
                    "aggregation",
                    "direction",
                    "unit",
                    "kind",
                    "role",
                    "basis",
                    "model",
                    "week_day",
                    "body",
                    "capacity",
                    "purpose",
                    "regulator",
                    "workplace",
                    "channel",
                    "effect",
                    "grain",
                    "ground",
                    "language",
                    "majority",
                    "manner",
                    "outcome",
                    "state",
                    "status",
                    "side",
                    "author_side",
                    "stand",
                    "cause",
                    "choice",
                    "page",
                    "proof",
                    "trouble",
                    "verdict");

    private static final Pattern CHECK =
            Pattern.compile("(?i)[\"`(]*(\\w+)[\"`)]*\\s+in\\s*\\((.*)\\)");
    private static final Pattern WORD = Pattern.compile("'([A-Z0-9_]+)\\\\?'");

    private DatabaseUnderTest database;

    /// A fresh database, migrated.
    abstract DatabaseUnderTest database();

    @BeforeAll
    void migrate() {
        database = database();
    }

    @AfterAll
    void close() {
        database.close();
    }

    private static List<Table<?>> generated() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables();
    }

    private Map<String, Table<?>> migrated() {
        String own = Objects.toString(database.sql().fetchValue("select schema()"));
        Map<String, Table<?>> tables = new TreeMap<>();
        database.sql().meta().getSchemas(own).stream()
                .flatMap(schema -> schema.getTables().stream())
                .filter(table -> !lower(table.getName()).startsWith("databasechangelog"))
                .forEach(table -> tables.put(lower(table.getName()), table));
        return tables;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Test
    void the_code_was_generated_from_these_tables_and_columns() {
        Map<String, List<String>> code = new TreeMap<>();
        generated().forEach(table -> code.put(table.getName(), columns(table)));
        Map<String, List<String>> here = new TreeMap<>();
        migrated().forEach((name, table) -> here.put(name, columns(table)));

        assertThat(here).isEqualTo(code);
    }

    private static List<String> columns(Table<?> table) {
        return Arrays.stream(table.fields()).map(SchemaContract::column).toList();
    }

    private static String column(Field<?> field) {
        return lower(field.getName()) + (field.getDataType().nullable() ? " may be null" : "");
    }

    @Test
    void the_code_knows_the_same_keys() {
        Map<String, Set<String>> code = new TreeMap<>();
        generated().forEach(table -> code.put(table.getName(), keys(table)));
        Map<String, Set<String>> here = new TreeMap<>();
        migrated().forEach((name, table) -> here.put(name, keys(table)));

        assertThat(here).isEqualTo(code);
    }

    private static Set<String> keys(Table<?> table) {
        Stream<String> unique = table.getKeys().stream().map(SchemaContract::key);
        Stream<String> foreign = table.getReferences().stream().map(SchemaContract::key);
        return Stream.concat(unique, foreign).collect(toSet());
    }

    private static String key(UniqueKey<?> key) {
        return (key.isPrimary() ? "primary " : "unique ") + names(key.getFields());
    }

    private static String key(ForeignKey<?, ?> key) {
        return lower(key.getName())
                + names(key.getFields())
                + " of "
                + lower(key.getKey().getTable().getName());
    }

    private static List<String> names(List<? extends Field<?>> fields) {
        return fields.stream().map(field -> lower(field.getName())).toList();
    }

    @Test
    void every_foreign_key_has_an_index_of_ours() throws SQLException {
        List<String> bare = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection()) {
            for (Table<?> table : migrated().values()) {
                Set<List<String>> indexes = indexes(connection, table.getName());
                for (ForeignKey<?, ?> key : table.getReferences()) {
                    List<String> columns = names(key.getFields());
                    if (indexes.stream().noneMatch(index -> startsWith(index, columns))) {
                        bare.add(table.getName() + "." + columns);
                    }
                }
            }
        }

        assertThat(bare).isEmpty();
    }

    private static boolean startsWith(List<String> index, List<String> columns) {
        return index.size() >= columns.size() && index.subList(0, columns.size()).equals(columns);
    }

    /// The columns of every index but those that the database made for a foreign key by itself.
    private static Set<List<String>> indexes(Connection connection, String table)
            throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        Map<String, List<String>> indexes = new HashMap<>();
        try (ResultSet rows =
                meta.getIndexInfo(
                        connection.getCatalog(), connection.getSchema(), table, false, false)) {
            while (rows.next()) {
                String name = lower(rows.getString("INDEX_NAME"));
                if (!name.startsWith("fk_")) {
                    indexes.computeIfAbsent(name, _ -> new ArrayList<>())
                            .add(lower(rows.getString("COLUMN_NAME")));
                }
            }
        }
        return Set.copyOf(indexes.values());
    }

    @Test
    void a_column_of_words_takes_exactly_the_words_of_its_enumeration() {
        Map<String, Set<String>> checked = checkedWords();
        WORDS.forEach((column, words) ->
                assertThat(checked.get(column))
                        .as(column)
                        .isEqualTo(
                                Arrays.stream(words.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(toSet())));
    }

    @Test
    void every_column_of_words_is_checked() {
        Set<String> found = new TreeSet<>();
        for (Table<?> table : generated()) {
            for (Field<?> field : table.fields()) {
                String column = table.getName() + "." + field.getName();
                if (NAMES.contains(field.getName()) && !UNCHECKED.contains(column)) {
                    found.add(column);
                }
            }
        }
        Set<String> known = new TreeSet<>(WORDS.keySet());
        known.addAll(OTHER_WORDS);

        assertThat(found).isEqualTo(known);
        assertThat(checkedWords().keySet()).containsAll(found);
    }

    /// The words that each checked column takes, by table and column.
    private Map<String, Set<String>> checkedWords() {
        Map<String, Set<String>> checked = new TreeMap<>();
        for (var row : database.sql().fetch(checksQuery())) {
            Matcher check = CHECK.matcher(row.get(1, String.class));
            if (check.find()) {
                checked.put(
                        lower(row.get(0, String.class)) + "." + lower(check.group(1)),
                        WORD.matcher(check.group(2))
                                .results()
                                .map(r -> r.group(1))
                                .collect(toSet()));
            }
        }
        return checked;
    }

    /// A query for table and clause of every check.
    private static String checksQuery() {
        return """
        select t.table_name, c.check_clause
        from INFORMATION_SCHEMA.CHECK_CONSTRAINTS c
        join INFORMATION_SCHEMA.TABLE_CONSTRAINTS t
          on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name
        where t.constraint_schema = schema()
        """;
    }
}
