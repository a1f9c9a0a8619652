package tavolo.domain.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OfferedWaitTest {

    private static final int ROUNDS = 3000;

    /// The slope of the exponent is λ·e^(−θt) − Nμ, so that the integral of the density times it is
    /// what the density gains from 0 to the end: λ·answered − Nμ·mass = −exp(−peak). No quadrature
    /// is needed for the right side, whatever the load, the patience and the number of agents.
    @Test
    void the_integrals_add_up_to_what_the_density_loses() {
        Random random = new Random(13);
        for (int round = 0; round < ROUNDS; round++) {
            int agents = 1 + (int) Math.exp(random.nextDouble(0, 9.9));
            double handle = Math.exp(random.nextDouble(0, 9));
            double erlangs = agents * Math.exp(random.nextDouble(-10, 6));
            double patience = Math.exp(random.nextDouble(-5, 25));
            double calls = erlangs / handle;
            OfferedWait wait = new OfferedWait(calls, agents / handle, patience);
            OfferedWait.Integrals integrals = wait.integrals(random.nextDouble(0, 200));
            double start = Math.exp(-wait.logarithmOfPeak());
            double blocking = ErlangB.blocking(erlangs, agents - 1);
            double perCaller = blocking / (start + calls * blocking * integrals.mass());

            double loss = agents / handle * integrals.mass() - calls * integrals.answered();
            assertThat(perCaller * loss).isCloseTo(perCaller * start, within(1e-8));
        }
    }

    @Test
    void weights_of_the_quadrature_integrate_powers_exactly() {
        for (int power = 0; power < 2 * GaussLegendre.NODES; power++) {
            double sum = 0;
            for (int node = 0; node < GaussLegendre.NODES; node++) {
                sum += GaussLegendre.weight(node) * Math.pow(GaussLegendre.at(node), power);
            }
            assertThat(sum).isCloseTo(1.0 / (power + 1), within(1e-14));
        }
    }
}
