package tavolo.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import tavolo.domain.TavoloException;

class WhyNotStartedTest {

    @TempDir private Path folder;

    @Test
    void a_taken_port_is_named_with_the_way_out() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String sentence =
                    sentence(
                            new IllegalStateException(
                                    new PortInUseException(taken.getLocalPort())));

            assertThat(sentence)
                    .startsWith("port " + taken.getLocalPort() + " is taken")
                    .contains("--server.port=");
        }
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_named_as_such() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        SQLException failure = openedAt(file.resolve("data"));

        assertThat(sentence(new IllegalStateException("start", failure)))
                .startsWith("the data folder cannot be written")
                .contains("--tavolo.data=");
    }

    @Test
    void a_folder_of_somebody_else_is_named_by_its_path() {
        assertThat(sentence(new IllegalStateException(new AccessDeniedException("/srv/tavolo"))))
                .contains("/srv/tavolo", "--tavolo.data=");
    }

    @Test
    void a_database_that_another_portal_holds_is_named_as_such() throws Exception {
        Path file = Files.createFile(folder.resolve("held.mv.db"));
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();

            assertThat(sentence(refused("jdbc:h2:file:" + folder.resolve("held"))))
                    .contains("in use by another running portal");
        }
    }

    @Test
    void what_the_portal_itself_refuses_is_said_in_its_own_words_with_the_code() {
        TavoloException ours =
                new TavoloException("the secret of the keys is missing") {
                    @Override
                    public String code() {
                        return "secret-missing";
                    }
                };

        assertThat(sentence(new IllegalStateException(ours)))
                .isEqualTo("the secret of the keys is missing [secret-missing]");
    }

    @Test
    void of_what_it_does_not_know_it_says_nothing() {
        assertThat(new WhyNotStarted().analyze(new IllegalStateException("something else")))
                .isNull();
    }

    private static String sentence(Throwable failure) {
        FailureAnalysis analysis = new WhyNotStarted().analyze(failure);
        if (analysis == null) {
            throw new AssertionError("not known: " + failure);
        }
        assertThat(analysis.getDescription().lines()).hasSize(1);
        return analysis.getDescription();
    }

    private static SQLException openedAt(Path place) {
        return refused("jdbc:h2:file:" + place.resolve("tavolo") + ";WRITE_DELAY=0");
    }

    private static SQLException refused(String url) {
        try (var opened = DriverManager.getConnection(url, "sa", "")) {
            throw new AssertionError("opened " + opened);
        } catch (SQLException refused) {
            return refused;
        }
    }
}
