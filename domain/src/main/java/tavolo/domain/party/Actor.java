package tavolo.domain.party;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/// The person who asks for something, with the organisation and roles held at that moment. Every
/// use case takes one first.
///
/// @param name the person's given and family name, for audit facts
public record Actor(
        PersonId person,
        String name,
        OrganisationId organisation,
        OrganisationKind kind,
        Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /// Whether kind and roles of this actor allow `deed` at all.
    public boolean may(Deed deed) {
        return deed.kinds().contains(kind) && !Collections.disjoint(deed.roles(), roles);
    }

    /// The side on which this actor negotiates; empty for the association.
    public Optional<PartySide> side() {
        return kind.side();
    }

    /// What this actor's organisation may see; handed to every store that reads.
    public Visibility visibility() {
        return new Visibility(organisation, side());
    }
}
