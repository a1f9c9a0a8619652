/// Meetings of the parties of an agreement: who calls them, what is on the agenda, who comes, and
/// what is written down of them. Depends on `agreement`, `library`, `document`, `audit` and
/// `notice`; signing and the boards stand on it.
@NullMarked
package tavolo.domain.meeting;

import org.jspecify.annotations.NullMarked;
