package tavolo.persistence.board;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.RemarkFile;
import tavolo.domain.board.AttachedFile;
import tavolo.domain.document.Bytes;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.persistence.DatabaseUnderTest;

/// Who may have the files that prove a claim: whoever sees the agreement on which it was made.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ClaimFilesContract {

    private static final Bytes CONTENT =
            Bytes.of("ora;stato\n09:00;fermo\n".getBytes(StandardCharsets.UTF_8));

    private Scene scene;
    private UUID file;
    private UUID drafted;

    /// A fresh database with all stores.
    abstract DatabaseUnderTest database(Path keys);

    @BeforeAll
    void claim(@TempDir Path keys) {
        scene = new Scene(database(keys.resolve("keys")));
        file = claimed(scene.talking);
        drafted = claimed(scene.draft);
    }

    @AfterAll
    void close() {
        scene.database.close();
    }

    private UUID claimed(AgreementId agreement) {
        return GivenClaim.proven(
                scene,
                agreement,
                new RemarkFile(UUID.randomUUID(), "guasto.csv", FileKind.CSV, CONTENT));
    }

    private Optional<AttachedFile> read(UUID id, Visibility eyes) {
        return scene.database.transactions().inOne(() -> scene.boards().remarkFile(id, eyes));
    }

    @Test
    void all_who_see_the_agreement_may_have_it_as_it_was_sent() {
        for (PartySide side : PartySide.values()) {
            assertThat(read(file, scene.parties.eyes(side)))
                    .contains(new AttachedFile("guasto.csv", FileKind.CSV, CONTENT));
        }
    }

    @Test
    void other_organisations_and_those_who_do_not_see_a_draft_find_nothing() {
        for (PartySide side : PartySide.values()) {
            assertThat(read(file, scene.others.eyes(side))).isEmpty();
        }
        for (PartySide side : List.of(CLIENT, UNION)) {
            assertThat(read(drafted, scene.parties.eyes(side))).isEmpty();
        }
        assertThat(read(UUID.randomUUID(), scene.parties.eyes(PROVIDER))).isEmpty();
    }
}
