package tavolo.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;

/// A start of the portal that the JVM watches: which classes it loads and links goes into a file
/// from which the next starts take them ready (JEP 483, JEP 514).
public final class Rehearsal {

    private Rehearsal() {}

    /// Starts the portal on an empty folder without the demo world, opens its first page, stops it.
    ///
    /// @param arguments the file to write, and an empty folder for the portal's data
    public static void main(String[] arguments) {
        Path cache = Path.of(arguments[0]);
        Path data = Path.of(arguments[1]);
        String record = "-XX:AOTCacheOutput=" + cache;
        try (Portal portal =
                new Portal(data, Visitor::findsSignIn, record, "-Dtavolo.demo=false")) {
            System.out.println("first page after " + portal.untilFirstPage().toMillis() + " ms");
        }
        if (!Files.exists(cache)) {
            throw new IllegalStateException("no " + cache + ": see " + data.resolve("portal.log"));
        }
    }
}
