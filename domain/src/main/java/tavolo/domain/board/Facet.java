package tavolo.domain.board;

import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.InstrumentKind;

/// By what the findings of a search are counted and narrowed. A value is written as text: the name
/// of a constant, a code, an identity, a year.
public enum Facet {
    /// What was found, a [FoundKind].
    KIND,
    /// The clause, by code.
    CODE,
    /// The kind of instrument in which the clause stands.
    INSTRUMENT,
    /// The state of the agreement now.
    STATE,
    /// The provider, by identity.
    PROVIDER,
    /// The client, by identity.
    CLIENT,
    /// A union at the table, by identity.
    UNION,
    /// The year in which it was written.
    YEAR;

    private static final Pattern IDENTITY =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern YEARS = Pattern.compile("(19|20)[0-9]{2}");

    /// Whether `value` can be one of this facet.
    public boolean takes(String value) {
        return switch (this) {
            case KIND -> isOne(FoundKind.values(), value);
            case CODE -> ClauseCode.isOne(value);
            case INSTRUMENT -> isOne(InstrumentKind.values(), value);
            case STATE -> isOne(AgreementState.values(), value);
            case PROVIDER, CLIENT, UNION -> IDENTITY.matcher(value).matches();
            case YEAR -> YEARS.matcher(value).matches();
        };
    }

    private static boolean isOne(Enum<?>[] constants, String value) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(value));
    }

    /// How often a value occurs.
    ///
    /// @param name what people call it, for an organisation; the value itself otherwise
    public record Count(Facet facet, String value, String name, int count) {

        /// A value that needs no other name.
        public static Count of(Facet facet, String value, int count) {
            return new Count(facet, value, value, count);
        }

        /// The organisation with `id`.
        public static Count of(Facet facet, UUID id, String name, int count) {
            return new Count(facet, id.toString(), name, count);
        }
    }
}
