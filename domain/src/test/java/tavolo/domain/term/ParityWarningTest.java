package tavolo.domain.term;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.term.GivenTarget.SERVICE_LEVEL;
import static tavolo.domain.term.GivenTarget.day;
import static tavolo.domain.term.GivenTarget.hour;
import static tavolo.domain.term.GivenTarget.serviceLevel;
import static tavolo.domain.term.GivenTarget.version;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParityWarningTest {

    @Test
    void a_remote_target_that_differs_from_its_twin_is_pointed_out() {
        TargetVersion remote = at(Workplace.REMOTE, "82", 1);
        TargetVersion onSite = at(Workplace.ON_SITE, "80", 2);

        assertThat(ParityWarning.among(List.of(remote, onSite), Map.of()))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.remote()).isEqualTo(remote);
                    assertThat(warning.isStricterRemotely()).isTrue();
                    assertThat(warning.changes())
                            .extracting(TermChange::field)
                            .containsExactly(TermField.VALUE);
                });
        assertThat(
                        ParityWarning.among(
                                List.of(remote, onSite),
                                Map.of(remote.subject(), "pilot with volunteers")))
                .isEmpty();
        assertThat(ParityWarning.among(List.of(remote, at(Workplace.ON_SITE, "82", 3)), Map.of()))
                .isEmpty();
        assertThat(ParityWarning.among(List.of(remote), Map.of())).isEmpty();
        assertThat(ParityWarning.among(List.of(remote, at(Workplace.BOTH, "80", 4)), Map.of()))
                .hasSize(1);
    }

    private static TargetVersion at(Workplace workplace, String value, int hour) {
        return version(
                SERVICE_LEVEL.at(workplace),
                serviceLevel(value),
                Validity.since(day("2020-01-01")),
                hour);
    }
}
