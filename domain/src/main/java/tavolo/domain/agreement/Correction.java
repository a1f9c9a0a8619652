package tavolo.domain.agreement;

import tavolo.domain.library.ClausePlace;

/// A material error in the words of a signed clause, and what they should have said.
///
/// @param written the words as they stand on the paper, in the language that binds; they occur once
///   in the clause. Blanks, line ends, apostrophes and quotation marks need not be the same
/// @param meant what should stand in their place; empty to strike them out
public record Correction(ClausePlace place, String written, String meant) {

    /// The most characters of either.
    public static final int LIMIT = 2_000;
}
