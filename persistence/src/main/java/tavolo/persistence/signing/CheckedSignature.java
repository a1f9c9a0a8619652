package tavolo.persistence.signing;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static tavolo.persistence.schema.Tables.SIGNATURE;

import org.jooq.Field;
import tavolo.domain.signing.SignatureMeans;

/// How far a signature is checked, in a word.
public final class CheckedSignature {

    /// One that the judge found valid, but of whose certificate its authority has not said yet that
    /// it was not revoked.
    public static final String UNASKED = "UNASKED";

    /// What the full judgement found, or [#UNASKED].
    public static final Field<String> WORD =
            when(
                            SIGNATURE
                                    .VERDICT
                                    .eq("VALID")
                                    .and(SIGNATURE.KIND.ne(SignatureMeans.FEA.name()))
                                    .and(SIGNATURE.NOT_REVOKED_AT.isNull()),
                            inline(UNASKED))
                    .otherwise(SIGNATURE.VERDICT);

    private CheckedSignature() {}
}
