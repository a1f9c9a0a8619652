package tavolo.domain.exhibit;

import tavolo.domain.Refusal;

/// Why measured pictures cannot be put behind an agreement.
public sealed interface ExhibitRefusal extends Refusal {

    /// The agreement is not on the table yet, so nobody can tell what the others may see.
    record NotOnTheTable() implements ExhibitRefusal {}

    /// Nothing of what was chosen was measured.
    record NothingMeasured() implements ExhibitRefusal {}

    /// The parties may not all see the same of it: what one may not see is not printed for it.
    record NotSeenByAll() implements ExhibitRefusal {}

    /// There are `most` of them behind the targets already.
    record TooManyExhibits(int most) implements ExhibitRefusal {}
}
