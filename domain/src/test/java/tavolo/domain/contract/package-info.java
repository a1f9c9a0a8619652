/// What every store promises, as tests that run on the fakes here and on the databases elsewhere: a
/// subclass gives its [tavolo.domain.contract.Stores] and nothing more.
@NullMarked
package tavolo.domain.contract;

import org.jspecify.annotations.NullMarked;
