package tavolo.domain.library;

/// What sort of value a parameter holds, and so how it is read, kept and shown.
public enum ParameterKind {
    /// A whole number; bounds are numbers.
    INTEGER,
    /// A number with a fixed number of decimals; bounds are numbers.
    DECIMAL,
    /// A share of a hundred with a fixed number of decimals; bounds are numbers.
    PERCENT,
    /// An amount in euro with two decimals; bounds are amounts.
    MONEY,
    /// Yes or no; no bounds.
    BOOLEAN,
    /// One of the choices; no bounds.
    CHOICE,
    /// Some of the choices, kept in the order in which the library lists them; bounds count them.
    CHOICES,
    /// A day; bounds are days, both included.
    DATE,
    /// From a time to a time, over midnight too; bounds are lengths in minutes.
    TIME_BAND,
    /// Free words on one line; bounds are lengths in characters.
    TEXT;

    /// Whether a value of this kind is kept as a number.
    public boolean isNumber() {
        return switch (this) {
            case INTEGER, DECIMAL, PERCENT, MONEY -> true;
            case BOOLEAN, CHOICE, CHOICES, DATE, TIME_BAND, TEXT -> false;
        };
    }

    /// Whether a value of this kind is picked from a list.
    public boolean isPicked() {
        return this == CHOICE || this == CHOICES;
    }
}
