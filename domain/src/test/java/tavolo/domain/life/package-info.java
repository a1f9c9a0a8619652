/// The life of an agreement as a whole: every act in every state, and what must hold on the way.
@NullMarked
package tavolo.domain.life;

import org.jspecify.annotations.NullMarked;
