package tavolo.domain.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.term.GivenTarget.SERVICE_LEVEL;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.target.Kpi;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DerivationsTest {

    @Test
    void a_target_of_a_team_is_traced_to_what_the_client_agreed() {
        TargetSubject handling = new TargetSubject(Kpi.AHT, GivenTarget.LINE);
        TargetSubject hold = new TargetSubject(Kpi.HLD, GivenTarget.LINE);
        Derivation one = new Derivation(SERVICE_LEVEL, handling, "36 agents in the half hour");
        Derivation two = new Derivation(handling, hold, "part of the handling");
        Derivations derivations = new Derivations(List.of(one, two));

        assertThat(derivations.origins(hold)).containsExactly(handling, SERVICE_LEVEL);
        assertThat(derivations.consequences(SERVICE_LEVEL)).containsExactly(handling, hold);
        assertThat(derivations.origins(SERVICE_LEVEL)).isEmpty();
        assertThatThrownBy(() ->
                        new Derivations(
                                List.of(one, two, new Derivation(hold, SERVICE_LEVEL, "ring"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
