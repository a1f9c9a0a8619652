package tavolo.domain.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.PowerFile;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.ServiceLine;

/// The store of people, their roles, mandates and links, for the administration of one
/// organisation.
public interface People {

    /// The people of `organisation`, by family name.
    List<PersonLine> of(OrganisationId organisation);

    /// A person of `organisation`; empty for anybody else's.
    Optional<PersonLine> find(OrganisationId organisation, PersonId person);

    /// Whether some person uses `email`, in any case.
    boolean isTaken(String email);

    /// Stores a new person without a password.
    void add(Person person);

    /// Changes names, language, roles and whether the person is active. False if `version` is no
    /// longer the present one.
    boolean change(Person person, long version);

    /// How many active administrators `organisation` has besides `except`.
    int otherAdministrators(OrganisationId organisation, PersonId except);

    /// Stores a mandate.
    void grant(Mandate mandate);

    /// Keeps a document that proves a mandate, by its digest.
    void prove(MandateId mandate, String name, Bytes content, Instant at);

    /// The newest document of each mandate of the people of `organisation`; none for those without.
    Map<MandateId, PowerFile> proofs(OrganisationId organisation);

    /// Sets the last day of a mandate.
    void end(MandateId mandate, LocalDate lastDay);

    /// The production units where people of `organisation` may hold a mandate: its own, or those
    /// where the union is present.
    List<ProductionUnit> unitsOf(OrganisationId organisation);

    /// Stores a link; the older unused links of the same person stop working.
    void add(OneTimeLink link);

    /// Marks the link with `tokenHash` as used at `now` and gives its person; empty if it was used,
    /// has expired or does not exist.
    Optional<PersonId> useLink(String tokenHash, Instant now);

    /// Sets the hashed password of a person.
    void setPassword(PersonId person, String passwordHash);

    /// Whether there is any organisation at all; false only before the first start.
    boolean isEmpty();

    /// Stores an organisation.
    void add(Organisation organisation);

    /// The organisations of `kind`, by name.
    List<Organisation> organisations(OrganisationKind kind);

    /// Whether an organisation, a unit or a service line uses `code`.
    boolean isCodeTaken(String code);

    /// Stores a production unit with the shares of the unions.
    void add(ProductionUnit unit);

    /// Stores a service line.
    void add(ServiceLine line);
}
