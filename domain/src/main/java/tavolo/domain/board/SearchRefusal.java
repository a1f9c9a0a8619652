package tavolo.domain.board;

import tavolo.domain.Refusal;
import tavolo.domain.party.Deed;

/// Why a search is not kept.
public sealed interface SearchRefusal extends Refusal {

    /// Kind of organisation and roles do not allow it.
    record NotAllowed(Deed deed) implements SearchRefusal {}

    /// The person has no such search.
    record UnknownSearch() implements SearchRefusal {}

    /// The name is empty, or longer than `limit` characters.
    record NameUnfit(int limit) implements SearchRefusal {}

    /// Another search of the person on the same page bears the name.
    record NameTaken(String name) implements SearchRefusal {}

    /// The question is longer than an address may be.
    record QuestionTooLong() implements SearchRefusal {}

    /// The person already keeps `most` searches for the page.
    record TooManySearches(int most) implements SearchRefusal {}
}
