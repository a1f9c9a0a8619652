package tavolo.domain.actual;

import java.math.BigDecimal;
import java.util.Optional;
import tavolo.domain.term.Band;

/// What a comparison found.
///
/// @param figure what was measured, net, rounded as agreed; the share of pieces under compliance
/// @param compared the same after the relief of a ramp
/// @param asked what was asked in the period: the target, or the part of it that a ramp asks
/// @param band the band in which it lies; empty without bands
/// @param effectPercent percent of the fee, before the weight, within the cap; empty without
///   consequences or for those who may not see them
public record Finding(
        Attainment attainment,
        BigDecimal figure,
        BigDecimal compared,
        BigDecimal asked,
        Optional<Band> band,
        Optional<BigDecimal> effectPercent) {}
