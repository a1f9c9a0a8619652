package tavolo.persistence.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tavolo.domain.board.PaperFile;
import tavolo.domain.board.PowerFiles;
import tavolo.domain.contract.PowersContract;
import tavolo.domain.document.Bytes;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.domain.people.People;
import tavolo.domain.signing.Delegation;
import tavolo.persistence.DatabaseUnderTest;

/// Beside the promises of the stores: the documents of powers reach those who may have them, and
/// nobody else.
abstract class PowerFilesContract extends PowersContract {

    /// The database under test.
    abstract DatabaseUnderTest database();

    private PowerFiles files() {
        return database().the(PowerFiles.class);
    }

    private Visibility tableEyes(PartySide side) {
        return table().eyes(side);
    }

    /// The eyes of the client at the table, of strangers on the other sides.
    private Visibility eyes(PartySide side) {
        return new Visibility(
                switch (side) {
                    case PROVIDER -> stranger(side);
                    case CLIENT -> slot().organisation();
                    case UNION -> stranger(side);
                },
                Optional.of(side));
    }

    private tavolo.domain.party.OrganisationId stranger(PartySide side) {
        return stores().givenOrganisation(OrganisationKind.valueOf(side.name()));
    }

    @Test
    void the_document_of_a_mandate_reaches_the_own_people_and_those_who_sign_the_same_paper() {
        People people = database().the(People.class);
        Bytes old = bytes();
        Bytes newer = bytes();
        in(() -> {
            people.prove(slot().mandate(), "prima.pdf", old, Instant.EPOCH);
            people.prove(slot().mandate(), "visura.pdf", newer, Instant.EPOCH);
            return 0;
        });
        PaperFile expected = new PaperFile("visura.pdf", newer.digest(), newer);
        assertThat(mandate(eyes(PartySide.CLIENT))).contains(expected);
        assertThat(mandate(tableEyes(PartySide.PROVIDER))).contains(expected);
        assertThat(mandate(eyes(PartySide.PROVIDER))).isEmpty();
        assertThat(mandate(eyes(PartySide.UNION))).isEmpty();
        assertThat(mandate(new Visibility(stranger(PartySide.CLIENT), Optional.empty()))).isEmpty();
        assertThat(in(() -> people.proofs(slot().organisation())).get(slot().mandate()))
                .extracting(file -> file == null ? "" : file.name())
                .isEqualTo("visura.pdf");
    }

    @Test
    void the_document_of_a_delegation_reaches_those_who_sign_the_same_paper_until_revoked() {
        Delegation kept = keep(Optional.empty());
        assertThat(delegation(tableEyes(PartySide.CLIENT)))
                .map(PaperFile::sha)
                .contains(kept.document().sha());
        assertThat(delegation(tableEyes(PartySide.PROVIDER))).isPresent();
        assertThat(delegation(tableEyes(PartySide.UNION))).isEmpty();
        assertThat(delegation(eyes(PartySide.PROVIDER))).isEmpty();
        revoke();
        assertThat(delegation(tableEyes(PartySide.CLIENT))).isEmpty();
    }

    private static Bytes bytes() {
        return Bytes.of(("%PDF-1.7 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<PaperFile> mandate(Visibility eyes) {
        return in(() -> files().ofMandate(slot().mandate(), eyes));
    }

    private Optional<PaperFile> delegation(Visibility eyes) {
        return in(() -> files().ofDelegation(slot().id(), eyes));
    }
}
