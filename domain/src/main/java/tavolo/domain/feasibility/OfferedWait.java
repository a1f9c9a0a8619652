package tavolo.domain.feasibility;

import java.util.Arrays;

/// The wait that Erlang A offers to a caller of endless patience. For t > 0 its density is
///
/// `v(t) = λ·p(N−1)·exp(λ·(1 − e^(−θt))/θ − Nμ·t)`
///
/// and the caller is answered if patience lasts for longer than t, of which the chance is e^(−θt).
/// So the share answered within Y is the probability of no wait plus the integral of e^(−θt)·v(t)
/// from 0 to Y: one smooth integrand in place of the double sum over queue and waiting time.
///
/// Source: Mandelbaum, Zeltyn 2005, "The Palm/Erlang-A Queue" [?] — virtual wait of M/M/n+G.
///
/// The exponent is concave. All is measured from its peak, and divided by its value there, so that
/// nothing overflows and nothing small is the difference of two large numbers.
///
/// @param arrivals λ, above zero
/// @param service Nμ, above zero
/// @param patience 1/θ, above zero, finite
record OfferedWait(double arrivals, double service, double patience) {

    /// Beyond so many powers of e below the peak the density is zero to the machine.
    private static final double DEPTH = 36;

    /// Where what hangs up early has become straight, in units of patience after the peak.
    private static final double BEND = 5;

    private static final double STRAIGHT = 20;

    private static final double SMALL = 1e-3;

    /// Integrals of the density over all waits, with p(N−1)·λ = 1 and the peak taken for 1.
    ///
    /// @param mass of the density
    /// @param massBeyond of the density above Y
    /// @param answered of the density times the chance that patience lasts
    /// @param answeredInTime the same up to Y
    /// @param waited of the mean time that a caller stays in the queue
    /// @param answeredWait of the wait times the chance that patience lasts
    record Integrals(
            double mass,
            double massBeyond,
            double answered,
            double answeredInTime,
            double waited,
            double answeredWait) {}

    /// The exponent at its peak; zero unless more calls come in than are handled.
    double logarithmOfPeak() {
        double ratio = arrivals / service;
        if (ratio <= 1) {
            return 0;
        }
        return patience * (arrivals - service - service * Math.log(ratio));
    }

    /// All integrals, split at Y.
    Integrals integrals(double withinSeconds) {
        double peak = peak();
        double[] cuts = cuts(peak, withinSeconds);
        Sum below = new Sum(peak);
        Sum above = new Sum(peak);
        for (int i = 1; i < cuts.length; i++) {
            boolean inTime = peak + (cuts[i - 1] + cuts[i]) / 2 <= withinSeconds;
            (inTime ? below : above).add(cuts[i - 1], cuts[i]);
        }
        return new Integrals(
                below.mass + above.mass,
                above.mass,
                below.answered + above.answered,
                below.answered,
                below.waited + above.waited,
                below.answeredWait + above.answeredWait);
    }

    private double peak() {
        return Math.max(0, patience * Math.log(arrivals / service));
    }

    private double[] cuts(double peak, double withinSeconds) {
        double from = Math.max(-peak, -rise());
        double until = fall();
        double[] cuts = {
            from, 0, BEND * patience, STRAIGHT * patience, withinSeconds - peak, until
        };
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = Math.clamp(cuts[i], from, until);
        }
        Arrays.sort(cuts);
        return cuts;
    }

    /// How long before the peak the density still counts. With x in units of patience the exponent
    /// is Nμ/θ·(e^x − 1 − x) below its peak; x = ln(1 + c + √(2c)) is enough for a depth of c.
    private double rise() {
        double depth = DEPTH / (service * patience);
        return patience * Math.log1p(depth + Math.sqrt(2 * depth));
    }

    /// How long after the peak it counts. The exponent falls by (Nμ − λ)·x/θ and, since e^(−x) − 1
    /// + x ≥ x²/(2 + x), by at least Nμ·x²/(2 + x)/θ or λ·x²/(2 + x)/θ, whichever is less: a
    ///   quadratic equation for x.
    private double fall() {
        double spare = Math.max(0, service - arrivals);
        double depth = DEPTH / patience;
        double linear = 2 * spare - depth;
        double root = Math.sqrt(linear * linear + 8 * depth * service);
        double x = linear > 0 ? 4 * depth / (linear + root) : (root - linear) / (2 * service);
        return patience * x;
    }

    private final class Sum {

        private final double peak;
        private final double lasting;
        private double mass;
        private double answered;
        private double waited;
        private double answeredWait;

        /// `lasting` is the chance that patience lasts until the peak.
        Sum(double peak) {
            this.peak = peak;
            this.lasting = Math.min(1, service / arrivals);
        }

        void add(double from, double until) {
            double width = until - from;
            if (width <= 0) {
                return;
            }
            for (int i = 0; i < GaussLegendre.NODES; i++) {
                addAt(from + width * GaussLegendre.at(i), width * GaussLegendre.weight(i));
            }
        }

        private void addAt(double sincePeak, double weight) {
            double gone = lessOne(-sincePeak / patience);
            double rate = arrivals * lasting;
            double density = weight * Math.exp(-rate * patience * gone - service * sincePeak);
            double stays = density * lasting * (1 + gone);
            mass += density;
            answered += stays;
            waited += density * patience * (1 - lasting - lasting * gone);
            answeredWait += stays * (peak + sincePeak);
        }

        /// e^x − 1, several times faster than `Math.expm1` and right to twelve digits.
        private static double lessOne(double x) {
            return Math.abs(x) < SMALL
                    ? x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4)))
                    : Math.exp(x) - 1;
        }
    }
}
