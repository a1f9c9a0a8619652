package tavolo.domain.target;

/// Why a piece of time does not count against the provider.
public enum ExclusionCode {
    /// More contacts came than forecast with the agreed tolerance; the forecast is the evidence.
    VOLUME_OVER_FORECAST,
    /// A system of the client was down.
    CLIENT_SYSTEM_DOWN,
    /// A carrier was down.
    CARRIER_DOWN,
    FORCE_MAJEURE,
    /// An authority ordered something that kept the service from its target.
    AUTHORITY_ORDER,
    /// The client changed a product or procedure without training for it.
    CLIENT_CHANGE_WITHOUT_TRAINING,
    /// People were being moved to remote work.
    REMOTE_RAMP_UP,
    STRIKE
}
