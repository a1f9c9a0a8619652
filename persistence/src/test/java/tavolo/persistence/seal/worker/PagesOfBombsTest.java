package tavolo.persistence.seal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.verify.PageHistory;
import tavolo.domain.verify.PagesAfter;
import tavolo.persistence.seal.Attack;
import tavolo.persistence.seal.Ceremony;
import tavolo.persistence.seal.Fixture;
import tavolo.persistence.seal.trust.TrustBundle;

/// Files that are made to drown whoever looks at their pages: the comparison ends, and the next
/// file is compared as ever.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesOfBombsTest {

    @TempDir static Path folder;

    @Test
    void a_file_that_takes_too_much_ends_no_more_than_its_own_comparison() {
        Ceremony ceremony = new Ceremony(folder.resolve("keys"), Instant.now().minusSeconds(600));
        OutsideJudge judge = OutsideJudge.trusting(ceremony.trust(), TrustBundle::none);
        try {
            for (UnaryOperator<byte[]> bomb : bombs()) {
                PageHistory told = judge.pages(bomb.apply(Fixture.ONE));

                assertThat(told.steps().stream().mapToInt(step -> step.pages().size()).sum())
                        .isLessThan(100);
            }
            assertThat(judge.pages(Fixture.TWO).steps()).hasSize(2).allMatch(PagesAfter::isRead);
        } finally {
            judge.destroy();
        }
    }

    private static List<UnaryOperator<byte[]>> bombs() {
        return List.of(
                Attack::unpackingToMuch,
                file -> Attack.nestedDeep(file, 500_000),
                Attack::pagesInCircles);
    }
}
