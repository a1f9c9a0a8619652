package tavolo.domain;

/// Why a use case said no. Each feature has its own sealed set of refusals; each record of such a
/// set has one sentence on the screen, in every language.
public interface Refusal {}
