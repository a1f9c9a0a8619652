package tavolo.domain.signing;

import java.util.Map;
import java.util.Set;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;

/// How the parties want an instrument signed, besides by whom and until when.
///
/// An advanced signature of the portal is usable between the signer and who offers the solution
/// only, so that each party may ask the others for more, and one that asks is enough. Source: art.
/// 60 of DPCM 22-2-2013; art. 1352 c.c. on forms that parties agree on.
///
/// @param askedBy the organisations that ask for qualified signatures
/// @param places the place of each power in the order of signing, from 1; two may share one. Empty
///   when everybody signs whenever they like
public record Formality(Set<OrganisationId> askedBy, Map<MandateId, Integer> places) {

    /// What holds when nobody said anything.
    public static final Formality USUAL = new Formality(Set.of(), Map.of());

    public Formality {
        askedBy = Set.copyOf(askedBy);
        places = Map.copyOf(places);
        places.values().forEach(Formality::requirePlace);
    }

    private static void requirePlace(int place) {
        if (place < 1) {
            throw new IllegalArgumentException("a place must be 1 or more, was " + place);
        }
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
