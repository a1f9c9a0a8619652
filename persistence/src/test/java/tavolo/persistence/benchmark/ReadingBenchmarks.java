package tavolo.persistence.benchmark;

import java.nio.file.Path;
import java.util.List;

/// Times what the pages read, on H2 below a folder or on MySQL.
public final class ReadingBenchmarks {

    private ReadingBenchmarks() {}

    /// Prints the table of H2, for the data folder that is given, as the portal would have it.
    static void main(String[] arguments) {
        onH2(Path.of(arguments[0]).toAbsolutePath()).forEach(System.out::println);
    }

    /// Fills the database of the portal whose data folder is `data`, if need be, and times it.
    public static List<String> onH2(Path data) {
        try (CrowdedDatabase crowd = CrowdedDatabase.h2("file:" + data.resolve("tavolo"))) {
            return of("H2", crowd);
        }
    }

    /// Fills and times a fresh database on a genuine MySQL server.
    public static List<String> onMySql() {
        try (CrowdedDatabase crowd = CrowdedDatabase.mySql()) {
            return of("MySQL", crowd);
        }
    }

    private static List<String> of(String database, CrowdedDatabase crowd) {
        String title =
                "reading from %s: %d agreements; one with %d clauses, %d versions and %d comments"
                        .formatted(
                                database,
                                crowd.agreements(),
                                crowd.discussion().clauses(),
                                crowd.discussion().versions(),
                                crowd.discussion().comments());
        return Figures.table(
                title,
                new ReadingBenchmark(crowd.database(), crowd.discussion())
                        .run(crowd.discussion().union()));
    }
}
