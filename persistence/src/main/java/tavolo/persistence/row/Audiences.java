package tavolo.persistence.row;

import tavolo.domain.agreement.Audience;
import tavolo.domain.party.PartySide;

/// For whom a comment is, in one text column: the sides; empty for an internal note.
public final class Audiences {

    private Audiences() {}

    /// The text for `audience`.
    public static String write(Audience audience) {
        return Names.join(audience.sides());
    }

    /// The audience written as `column`.
    ///
    /// @throws IllegalArgumentException if `column` names something that is no side
    public static Audience read(String column) {
        return new Audience(Names.split(PartySide.class, column));
    }
}
