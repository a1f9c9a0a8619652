package tavolo.domain.party;

/// A service that a provider runs for a client company at one site.
///
/// @param code short stable code, such as `S03`, unique
/// @param essential whether it belongs to a service that may not stop
/// @param headcount people who work on it
/// @param remote how many of them work remotely, at most `headcount`
public record ServiceLine(
        ServiceLineId id,
        String code,
        OrganisationId provider,
        OrganisationId client,
        UnitId unit,
        String name,
        String city,
        Channel channel,
        boolean essential,
        int headcount,
        int remote) {

    public ServiceLine {
        if (headcount < 0 || remote < 0 || remote > headcount) {
            throw new IllegalArgumentException(
                    "remote people lie within the headcount, was " + remote + " of " + headcount);
        }
    }
}
