package tavolo.domain.template;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.party.PersonId;

/// A version of a model without its texts.
///
/// @param number from 1
/// @param note what is new in it, for the colleagues; may be empty
/// @param person who wrote in it last
/// @param publishedAt empty while it is being written; it never changes afterwards
public record TemplateEdition(
        int number,
        String note,
        PersonId person,
        Instant writtenAt,
        Optional<Instant> publishedAt) {}
