/// The administration of one organisation: people, roles, mandates, and the one-time links with
/// which people set their passwords. Depends on `party`, `audit` and `document`.
@NullMarked
package tavolo.domain.people;

import org.jspecify.annotations.NullMarked;
