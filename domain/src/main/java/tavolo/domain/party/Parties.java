package tavolo.domain.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The store of organisations, people, units and service lines, as far as negotiations need them.
public interface Parties {

    /// The organisation with `id`.
    ///
    /// @throws IllegalArgumentException if there is none
    Organisation organisation(OrganisationId id);

    /// The organisations with the given identities, by identity.
    Map<OrganisationId, Organisation> organisations(Collection<OrganisationId> ids);

    /// The names of the given people, by identity.
    Map<PersonId, String> names(Collection<PersonId> ids);

    /// The service lines of `provider`, by code.
    List<ServiceLine> linesOf(OrganisationId provider);

    /// The service lines with the given identities.
    List<ServiceLine> lines(Collection<ServiceLineId> ids);

    /// The service lines of one agreement, by code.
    List<ServiceLine> linesOfAgreement(java.util.UUID agreement);

    /// The production units with the given identities.
    List<ProductionUnit> units(Collection<UnitId> ids);

    /// Those of `organisation` who hold the role of signatory and a mandate valid on `day`, one
    /// entry per mandate. For unions, mandates limited to a unit count only for `units`.
    List<Candidate> candidates(
            OrganisationId organisation, Collection<UnitId> units, LocalDate day);

    /// The active people of `organisation` who hold the role of signatory, with their names; the
    /// caller may change the map.
    Map<PersonId, String> signers(OrganisationId organisation);

    /// The mandate with `id`, with the person who holds it.
    Optional<Candidate> candidate(MandateId id);
}
