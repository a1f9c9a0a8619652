package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tavolo.domain.Transactions;
import tavolo.domain.document.Renderer;
import tavolo.domain.fake.FakeRevocations;
import tavolo.domain.fake.FakeTransactions;
import tavolo.domain.signing.Authority;
import tavolo.domain.signing.Revocations;
import tavolo.domain.signing.WarmUp;
import tavolo.persistence.paper.PaperGate;
import tavolo.persistence.paper.PdfRenderer;
import tavolo.persistence.seal.trust.StatusInquiry;
import tavolo.persistence.seal.trust.Trust;
import tavolo.persistence.seal.trust.TrustBundle;

class SealConfigurationTest {

    private static final FakeTransactions TRANSACTIONS = new FakeTransactions();

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner()
                    .withBean(Renderer.class, () -> new PdfRenderer(new PaperGate()))
                    .withBean(PaperGate.class, PaperGate::new)
                    .withBean(Transactions.class, () -> TRANSACTIONS)
                    .withBean(Revocations.class, () -> new FakeRevocations(TRANSACTIONS))
                    .withBean(Trust.class, () -> TrustBundle::none)
                    .withBean(StatusInquiry.class, StatusInquiry::nowhere)
                    .withUserConfiguration(SealConfiguration.class);

    @TempDir private Path folder;

    @Test
    void the_embedded_mode_makes_its_own_keys_and_rehearses_a_ceremony() {
        runner.withPropertyValues("tavolo.keys.folder=" + folder.resolve("keys"))
                .run(context -> {
                    context.getBean(WarmUp.class).run();
                    assertThat(context.getBean(Authority.class).facts().hasGivenSecret()).isFalse();
                });
    }

    @Test
    void on_mysql_the_secret_must_be_given() {
        runner.withPropertyValues(
                        "tavolo.keys.folder=" + folder.resolve("keys"),
                        "spring.datasource.url=jdbc:mysql://localhost/tavolo")
                .run(context ->
                        assertThat(context)
                                .getFailure()
                                .rootCause()
                                .isInstanceOf(KeysUnavailable.class)
                                .hasMessageContaining("tavolo.keys.secret"));
    }
}
