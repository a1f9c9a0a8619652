package tavolo.domain.board;

import tavolo.domain.term.TargetVersion;

/// What applies to one target on a day.
///
/// @param version with the days for which it was agreed, of which others may have taken some; its
///   terms carry money only for eyes that may see it
public record AppliedTarget(TargetVersion version, TargetSource source) {}
