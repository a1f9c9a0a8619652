package tavolo.domain.feasibility;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The nodes and weights of Gauss-Legendre quadrature on 0..1: exact for polynomials up to degree
/// 2·[#NODES] − 1. Found once as the roots of the Legendre polynomial by Newton's method.
final class GaussLegendre {

    /// Enough for a bell or an exponential over 36 powers of e to ten digits.
    static final int NODES = 20;

    private static final int NEWTON_STEPS = 10;
    private static final double[] AT =
            IntStream.range(0, NODES).mapToDouble(i -> (1 - root(i)) / 2).toArray();
    private static final double[] WEIGHT =
            Arrays.stream(AT).map(at -> weight(1 - 2 * at)).toArray();

    private GaussLegendre() {}

    /// Where the function is taken, between 0 and 1.
    static double at(int node) {
        return AT[node];
    }

    /// What counts of its value there; all weights add up to one.
    static double weight(int node) {
        return WEIGHT[node];
    }

    private static double root(int index) {
        double x = Math.cos(Math.PI * (index + 0.75) / (NODES + 0.5));
        for (int step = 0; step < NEWTON_STEPS; step++) {
            x -= legendre(NODES, x) / derivative(x);
        }
        return x;
    }

    private static double weight(double root) {
        double slope = derivative(root);
        return 1 / ((1 - root * root) * slope * slope);
    }

    private static double derivative(double x) {
        return NODES * (x * legendre(NODES, x) - legendre(NODES - 1, x)) / (x * x - 1);
    }

    private static double legendre(int degree, double x) {
        double before = 1;
        double value = x;
        for (int k = 2; k <= degree; k++) {
            double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
            before = value;
            value = next;
        }
        return value;
    }
}
