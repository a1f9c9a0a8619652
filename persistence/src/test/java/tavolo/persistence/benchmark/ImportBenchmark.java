package tavolo.persistence.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.domain.given.Sheets;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.ImportFigures;
import tavolo.domain.intake.IntakeFile;
import tavolo.domain.intake.MappedColumns;
import tavolo.domain.intake.ReadFigures;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.party.Actor;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.actual.RealIntake;
import tavolo.persistence.testing.MySqlServer;

/// How fast the figures of a file with very many half hours come in, from the file to the commit,
/// and how long reading a month of them takes. Rows come from `tavolo.benchmark.rows`.
public final class ImportBenchmark {

    private static final int ROWS = Integer.getInteger("tavolo.benchmark.rows", 1_000_000);
    private static final List<String> WORKPLACES = List.of("remoto", "in sede", "tutti");
    private static final LocalDateTime BEGIN = LocalDate.of(2000, 1, 1).atStartOfDay();
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final int HALF_HOUR = 30;
    private static final long MEBIBYTE = 1024 * 1024L;

    private final String where;
    private final DatabaseUnderTest database;

    private ImportBenchmark(String where, DatabaseUnderTest database) {
        this.where = where;
        this.database = database;
    }

    /// Prints the figures of H2 and, with `-Dtavolo.benchmark.mysql=true`, of MySQL.
    static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("import");
        onH2(folder).forEach(System.out::println);
        if (Boolean.getBoolean("tavolo.benchmark.mysql")) {
            onMySql(folder).forEach(System.out::println);
        }
    }

    /// Times an import into an H2 database on disk below `folder`.
    public static List<String> onH2(Path folder) {
        try (DatabaseUnderTest database =
                DatabaseUnderTest.at(
                        DatabaseUnderTest.h2Url("file:" + folder.resolve("import")),
                        RealIntake.features())) {
            return new ImportBenchmark("H2", database).run(folder);
        }
    }

    /// Times an import into a fresh database on a genuine MySQL server; the file lies in `folder`.
    public static List<String> onMySql(Path folder) {
        try (MySqlServer server = MySqlServer.roomy();
                DatabaseUnderTest database =
                        DatabaseUnderTest.mySqlAt(server.freshDatabase(), RealIntake.features())) {
            return new ImportBenchmark("MySQL", database).run(folder);
        }
    }

    private List<String> run(Path folder) {
        RealIntake intake = new RealIntake(database);
        Actor actor = intake.provider();
        ServiceLineId line = intake.line();
        IntakeFile file = file(folder.resolve(where + ".csv"));
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        Duration took = time(() -> new ImportFigures(intake.desk()).by(actor, file, mapping(line)));
        long most = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        Duration month = readMonth(actor, line);
        return List.of(
                ("Import of %,d half hours on %s: %.1f s, %,d rows a second; at most %d MiB of heap"
                                + " in use, of %d; a month of one series read in %d ms.")
                        .formatted(
                                ROWS,
                                where,
                                took.toMillis() / 1000.0,
                                ROWS * 1000L / Math.max(1, took.toMillis()),
                                most / MEBIBYTE,
                                Runtime.getRuntime().maxMemory() / MEBIBYTE,
                                month.toMillis()));
    }

    private Duration readMonth(Actor actor, ServiceLineId line) {
        ReadFigures reading = new ReadFigures(database.transactions(), database.the(Actuals.class));
        SeriesKey series = value(reading.series(actor, line)).getFirst();
        Validity march = Validity.between(LocalDate.of(2005, 3, 1), LocalDate.of(2005, 4, 1));
        return time(() -> reading.by(actor, series, march));
    }

    private static ColumnMapping mapping(ServiceLineId line) {
        MappedColumns columns =
                new MappedColumns(
                        "Inizio",
                        Optional.empty(),
                        "Entro 20 s",
                        Optional.of("Offerte"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Luogo"),
                        Optional.empty(),
                        Optional.empty());
        return Sheets.mapping(line, KpiFormula.SL_OFFERED, Granularity.INTERVAL_30M, columns);
    }

    /// A file whose rows skip the hour that summer time leaves out.
    private static IntakeFile file(Path path) {
        try (BufferedWriter rows = Files.newBufferedWriter(path)) {
            rows.write("Inizio;Luogo;Offerte;Entro 20 s\n");
            LocalDateTime start = BEGIN;
            for (int row = 0; row < ROWS; start = start.plusMinutes(HALF_HOUR)) {
                if (start.getHour() == 2) {
                    continue;
                }
                for (String workplace : WORKPLACES) {
                    rows.write(
                            "%s;%s;%d;%d\n"
                                    .formatted(
                                            MOMENT.format(start), workplace, 100 + row % 70, 80));
                    row++;
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new IntakeFile(path.getFileName().toString(), path);
    }

    private static Duration time(Supplier<Outcome<?>> work) {
        long begin = System.nanoTime();
        value(work.get());
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static <T> T value(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new IllegalStateException("refused: " + outcome);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
