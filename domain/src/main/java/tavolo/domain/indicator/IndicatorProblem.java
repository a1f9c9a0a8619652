package tavolo.domain.indicator;

/// What is wrong with the definition of an indicator.
public enum IndicatorProblem {
    /// There are words in neither language.
    WORDS_MISSING,
    /// A language has some of the words and not all: name, explanation, formula, numerator and
    /// source, and a denominator where something is divided.
    WORDS_INCOMPLETE,
    /// Some words are longer than they may be.
    WORDS_TOO_LONG,
    /// A denominator is named for what is not divided.
    DENOMINATOR_NEEDLESS,
    /// The rule of aggregation cannot give a value in the unit.
    UNIT_UNFIT,
    /// The least sample lies below the least group of ten or above what can be asked for.
    SAMPLE_UNFIT,
    /// It is about single people, or names one. Source: art. 4 L. 300/1970, INL circ. 4/2017 — no
    /// monitoring of single operators.
    ABOUT_PEOPLE,
    /// It speaks of money, which targets never do: a union reads them.
    ABOUT_MONEY
}
