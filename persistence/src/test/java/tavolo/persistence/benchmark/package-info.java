/// What the benchmarks stand on: a crowd of agreements, one long discussion, and the reading and
/// signing that is timed. Nothing here is a test, and nothing here runs in an ordinary build.
@NullMarked
package tavolo.persistence.benchmark;

import org.jspecify.annotations.NullMarked;
