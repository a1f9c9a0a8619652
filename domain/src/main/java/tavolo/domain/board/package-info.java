/// What screens show, as records: read models and the ports that fetch them, each filtered by
/// [tavolo.domain.party.Visibility]. Depends on the other features; only `redline` depends on it.
@NullMarked
package tavolo.domain.board;

import org.jspecify.annotations.NullMarked;
