package tavolo.domain.library;

/// Why a typed value was not accepted; the screen turns it into a sentence, with the bounds.
public enum Refusal {
    /// Nothing was typed.
    EMPTY,
    /// No number could be read, or its unit is another one.
    NOT_A_NUMBER,
    /// A whole number is required.
    NOT_WHOLE,
    /// More decimals than the parameter keeps.
    TOO_MANY_DECIMALS,
    /// A number, amount or day before the least one.
    BELOW_MINIMUM,
    /// A number, amount or day after the greatest one.
    ABOVE_MAXIMUM,
    /// Neither yes nor no.
    NOT_YES_OR_NO,
    /// A word that is none of the choices.
    UNKNOWN_CHOICE,
    /// Fewer choices than required.
    TOO_FEW,
    /// More choices than allowed.
    TOO_MANY,
    /// No such day.
    NOT_A_DATE,
    /// No two times of day.
    NOT_A_BAND,
    /// A band or a text that is too short.
    TOO_SHORT,
    /// A band or a text that is too long.
    TOO_LONG
}
