/// Who sits at the table: organisations, people with roles and mandates, production units and the
/// service lines they run. Depends on nothing else in the domain.
@NullMarked
package tavolo.domain.party;

import org.jspecify.annotations.NullMarked;
