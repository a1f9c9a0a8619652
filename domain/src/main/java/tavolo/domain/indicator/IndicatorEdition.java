package tavolo.domain.indicator;

import java.time.Instant;
import tavolo.domain.party.PersonId;
import tavolo.domain.target.OwnFormula;

/// One version of an own indicator with who wrote it and where it is used.
///
/// @param agreements how many agreements have a table of targets with this version
public record IndicatorEdition(
        OwnFormula formula, PersonId person, Instant writtenAt, int agreements) {}
