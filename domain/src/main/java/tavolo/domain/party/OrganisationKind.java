package tavolo.domain.party;

import java.util.Optional;

/// The four kinds of organisation that use the portal.
public enum OrganisationKind {
    /// A contact-centre outsourcer.
    PROVIDER,
    /// A client company of a provider.
    CLIENT,
    /// A trade-union federation.
    UNION,
    /// The employers' association, which sees aggregates only and never sits at a table.
    ASSOCIATION;

    /// The side on which an organisation of this kind negotiates; empty for the association.
    public Optional<PartySide> side() {
        return switch (this) {
            case PROVIDER -> Optional.of(PartySide.PROVIDER);
            case CLIENT -> Optional.of(PartySide.CLIENT);
            case UNION -> Optional.of(PartySide.UNION);
            case ASSOCIATION -> Optional.empty();
        };
    }
}
