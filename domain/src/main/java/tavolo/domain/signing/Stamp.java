package tavolo.domain.signing;

import java.time.Instant;

/// The moment that a time stamping authority gave. Source: RFC 3161, section 2.4.2.
///
/// @param at until when at the latest the stamped bytes existed, by the authority's clock
/// @param authority the common name in the authority's certificate
/// @param isQualified whether the stamp declares itself qualified (`0.4.0.19422.1.1`); only then
///   does the presumption of Regulation (EU) 910/2014, art. 41 c. 2 come into question
public record Stamp(Instant at, String authority, boolean isQualified) {}
