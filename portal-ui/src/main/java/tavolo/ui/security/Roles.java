package tavolo.ui.security;

/// The roles of the domain as constants for `@RolesAllowed`. They hide doors; what a person may do
/// is decided by the use cases. A route open to everybody who is signed in says `@PermitAll`.
public final class Roles {

    /// See [tavolo.domain.party.Role#ADMINISTRATOR].
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /// See [tavolo.domain.party.Role#DRAFTER].
    public static final String DRAFTER = "DRAFTER";

    /// See [tavolo.domain.party.Role#REVIEWER].
    public static final String REVIEWER = "REVIEWER";

    /// See [tavolo.domain.party.Role#SIGNATORY].
    public static final String SIGNATORY = "SIGNATORY";

    /// See [tavolo.domain.party.Role#OBSERVER].
    public static final String OBSERVER = "OBSERVER";

    private Roles() {}
}
