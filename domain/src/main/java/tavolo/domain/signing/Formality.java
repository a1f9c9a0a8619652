package tavolo.domain.signing;

import java.util.Set;
import tavolo.domain.party.OrganisationId;

/// Which signature the parties want on an instrument at least.
///
/// An advanced signature of the portal is usable between the signer and who offers the solution
/// only, so that each party may ask the others for more, and one that asks is enough. Source: art.
/// 60 of DPCM 22-2-2013; art. 1352 c.c. on forms that parties agree on.
///
/// @param askedBy the organisations that ask for qualified signatures
public record Formality(Set<OrganisationId> askedBy) {

    /// What holds when nobody said anything.
    public static final Formality USUAL = new Formality(Set.of());

    public Formality {
        askedBy = Set.copyOf(askedBy);
    }

    /// The least that every signature must be.
    public SignatureLevel level() {
        return askedBy.isEmpty() ? SignatureLevel.ADVANCED : SignatureLevel.QUALIFIED;
    }

    /// Whether only qualified signatures count.
    public boolean isQualified() {
        return level() == SignatureLevel.QUALIFIED;
    }
}
