package tavolo.domain.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.Language;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.ServiceLineId;

/// What a provider chooses when it opens an agreement.
///
/// @param lines one or more service lines for the same client
/// @param unions the unions called to the table, present in the units concerned
/// @param places the clauses of the model that are taken
/// @param binding the language whose text binds
/// @param startsOn first day
/// @param endsOn last day, included; empty when open-ended
/// @param origin from what the texts are taken
/// @param demo whether papers are marked as a demonstration
public record OpeningRequest(
        Set<ServiceLineId> lines,
        Set<OrganisationId> unions,
        Set<ClausePlace> places,
        Language binding,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        Origin origin,
        boolean demo) {

    /// A request that begins from the standard.
    public OpeningRequest(
            Set<ServiceLineId> lines,
            Set<OrganisationId> unions,
            Set<ClausePlace> places,
            Language binding,
            LocalDate startsOn,
            Optional<LocalDate> endsOn,
            boolean demo) {
        this(lines, unions, places, binding, startsOn, endsOn, new Origin.Standard(), demo);
    }

    public OpeningRequest {
        lines = Set.copyOf(lines);
        unions = Set.copyOf(unions);
        places = Set.copyOf(places);
    }
}
