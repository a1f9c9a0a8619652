/// A small world for tests of whole use cases: parties and people, every use case over the fakes,
/// and stories that bring an agreement to a state by the acts that lead there.
@NullMarked
package tavolo.domain.given;

import org.jspecify.annotations.NullMarked;
