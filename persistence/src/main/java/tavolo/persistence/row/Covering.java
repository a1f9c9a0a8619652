package tavolo.persistence.row;

import static tavolo.persistence.schema.Tables.AGREEMENT;

import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import tavolo.domain.agreement.AgreementState;

/// Which agreements keep others from being opened on their service lines.
public final class Covering {

    private static final List<String> OVER =
            Arrays.stream(AgreementState.values())
                    .filter(AgreementState::isFinal)
                    .map(Enum::name)
                    .toList();

    private Covering() {}

    /// On the row of `AGREEMENT`: it is not over, and covers its lines by itself; what changes
    /// another agreement covers them as long as that one does.
    public static Condition isCovering() {
        return AGREEMENT.STATE.notIn(OVER).and(AGREEMENT.REVISES_ID.isNull());
    }
}
