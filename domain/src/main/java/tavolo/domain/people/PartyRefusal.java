package tavolo.domain.people;

import java.time.LocalDate;
import tavolo.domain.Refusal;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.Deed;

/// Why something cannot be done with people, roles and mandates.
public sealed interface PartyRefusal extends Refusal {

    /// No such person or mandate in the own organisation.
    record UnknownPerson() implements PartyRefusal {}

    /// Only administrators keep people and mandates.
    record NotAnAdministrator(Deed deed) implements PartyRefusal {}

    /// A name is missing or longer than 100 characters.
    record NameMissing() implements PartyRefusal {}

    /// That is no e-mail address.
    record EmailInvalid(String email) implements PartyRefusal {}

    /// Somebody already uses this e-mail address.
    record EmailTaken(String email) implements PartyRefusal {}

    /// A person needs at least one role.
    record RoleMissing() implements PartyRefusal {}

    /// Without this person nobody could administer the organisation.
    record LastAdministrator() implements PartyRefusal {}

    /// The person was changed by somebody else meanwhile; look again.
    record PersonChanged() implements PartyRefusal {}

    /// The link was used, has expired or never existed; the three cannot be told apart.
    record LinkInvalid() implements PartyRefusal {}

    /// The password is shorter than `least` characters.
    record PasswordTooShort(int least) implements PartyRefusal {}

    /// The password is longer than `most` characters.
    record PasswordTooLong(int most) implements PartyRefusal {}

    /// The password is among those that are guessed first.
    record PasswordTooCommon() implements PartyRefusal {}

    /// The act that proves the power is missing.
    record EvidenceMissing() implements PartyRefusal {}

    /// The last day lies before the first.
    record MandateDatesReversed() implements PartyRefusal {}

    /// The mandate already ends on that day or before; a longer power needs a new act.
    record MandateEndsEarlier(LocalDate on) implements PartyRefusal {}

    /// This kind of organisation has no such capacity, or the capacity needs a production unit.
    record CapacityUnfit(Capacity capacity) implements PartyRefusal {}

    /// A code is missing, too long or already used.
    record CodeUnfit(String code) implements PartyRefusal {}

    /// Numbers that cannot be: seats beyond the total, more remote people than people.
    record CountsUnfit() implements PartyRefusal {}

    /// That is no tax code of a person, or its last letter does not go with the others.
    record TaxCodeUnfit() implements PartyRefusal {}

    /// No such client, union or unit.
    record UnknownParty() implements PartyRefusal {}
}
