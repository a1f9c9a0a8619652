package tavolo.domain.library;

import java.util.EnumSet;
import java.util.Set;
import tavolo.domain.party.PartySide;

/// The kinds of document that are negotiated together in one agreement and signed apart, each by
/// those whom it binds. Source: D.Lgs. 276/2003, art. 29 — the client may not direct the provider's
/// workers, hence it never signs the company agreement.
public enum InstrumentKind {
    /// *Atto integrativo* to the service contract; provider and client. Holds prices and penalties.
    COMMERCIAL_ADDENDUM,
    /// *Accordo aziendale* on remote work; provider and unions.
    COMPANY_AGREEMENT,
    /// *Protocollo trilaterale*; all three sides, undertakings only.
    TRI_PARTY_PROTOCOL;

    /// The sides that sign an instrument of this kind, and so may read the whole of it.
    public Set<PartySide> signingSides() {
        return switch (this) {
            case COMMERCIAL_ADDENDUM -> EnumSet.of(PartySide.PROVIDER, PartySide.CLIENT);
            case COMPANY_AGREEMENT -> EnumSet.of(PartySide.PROVIDER, PartySide.UNION);
            case TRI_PARTY_PROTOCOL -> EnumSet.allOf(PartySide.class);
        };
    }

    /// Whether `side` signs this kind of instrument.
    public boolean isSignedBy(PartySide side) {
        return signingSides().contains(side);
    }
}
