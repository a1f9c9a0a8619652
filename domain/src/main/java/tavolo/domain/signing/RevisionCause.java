package tavolo.domain.signing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Why a revision of a paper came to be.
public enum RevisionCause {
    RENDERED,
    SEALED,
    SIGNED,
    UPLOADED,
    STAMPED,
    AUGMENTED;

    /// Those that await a proven time when they have none of their own. A signature made elsewhere
    /// has the time that its maker gave it.
    public static final Set<RevisionCause> AWAITING_TIME =
            Collections.unmodifiableSet(EnumSet.of(SEALED, SIGNED));

    /// Those that prove the time of everything before them in the file.
    public static final Set<RevisionCause> PROVING_TIME =
            Collections.unmodifiableSet(EnumSet.of(STAMPED, AUGMENTED));
}
