/// The benchmarks that anyone can run, `./mvnw -Pbenchmarks verify`: the first page, the pages with
/// fifty open sessions on a full database, reading alone, and a signed paper. Not a test, and not
/// part of an ordinary build.
@NullMarked
package tavolo.benchmark;

import org.jspecify.annotations.NullMarked;
