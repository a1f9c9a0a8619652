package tavolo.domain.target;

/// An agreed reason for which time does not count. Each use of it states how many minutes.
///
/// @param evidenceRequired whether a use of it without evidence is void
public record Exclusion(ExclusionCode code, boolean evidenceRequired) {}
