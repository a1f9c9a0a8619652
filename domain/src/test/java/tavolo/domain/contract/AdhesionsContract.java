package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Stage;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.domain.proof.ProofKind;
import tavolo.domain.signing.Adhesion;
import tavolo.domain.signing.Adhesions;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.Stamp;

/// What the store of signatures by adhesion promises.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class AdhesionsContract {

    private static final Instant AT = Instant.parse("2020-06-10T09:00:00.123456Z");

    private Stores stores;
    private Adhesions adhesions;
    private Agreement agreement;
    private UUID document;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void seal_a_paper() {
        stores = stores();
        adhesions = stores.adhesions();
        GivenTable table = new GivenTable(stores);
        agreement =
                in(() -> {
                    AgreementOpening opening =
                            table.opening(
                                    stores.agreements().nextNumber(2020), new Stage.Signing(1));
                    stores.agreements().open(opening);
                    return opening.agreement();
                });
        document = UUID.randomUUID();
        Sha256 text = blob();
        Sha256 rendered = blob();
        Sha256 sealed = blob();
        in(() -> {
            stores.papers()
                    .create(
                            new PaperDocument(
                                    document,
                                    agreement.id(),
                                    agreement.instruments().getFirst().id(),
                                    1,
                                    text,
                                    sealed,
                                    sealed,
                                    2),
                            rendered,
                            sealed,
                            AT);
            return document;
        });
    }

    @Test
    void an_adhesion_comes_back_as_it_was_kept() {
        Adhesion kept = adhesion(LocalDate.of(2020, 6, 10));
        assertThat(keep(kept)).isTrue();
        assertThat(in(() -> adhesions.of(agreement.id()))).containsExactly(kept);
        assertThat(in(() -> adhesions.find(kept.id()))).contains(kept);
        assertThat(in(() -> adhesions.find(UUID.randomUUID()))).isEmpty();
        assertThat(in(() -> adhesions.of(new AgreementId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void one_power_adheres_once_to_the_same_paper() {
        Adhesion kept = adhesion(LocalDate.of(2020, 6, 10));
        keep(kept);
        Adhesion again =
                new Adhesion(
                        UUID.randomUUID(),
                        document,
                        kept.person(),
                        kept.organisation(),
                        kept.mandate(),
                        kept.capacity(),
                        kept.effectiveOn().plusDays(1),
                        kept.text(),
                        kept.sealed(),
                        kept.signed(),
                        kept.certificate(),
                        kept.proof(),
                        kept.stamp());
        assertThat(keep(again)).isFalse();
        assertThat(in(() -> adhesions.of(agreement.id()))).containsExactly(kept);
    }

    @Test
    void adhesions_come_by_day() {
        Adhesion first = adhesion(LocalDate.of(2020, 6, 10));
        Adhesion second = adhesion(LocalDate.of(2020, 7, 20));
        keep(first);
        keep(second);
        assertThat(in(() -> adhesions.of(agreement.id()))).containsExactly(first, second);
    }

    private Adhesion adhesion(LocalDate day) {
        OrganisationId union = agreement.unions().iterator().next();
        PersonId person = stores.givenPerson(union);
        MandateId mandate = stores.givenMandate(person);
        return new Adhesion(
                UUID.randomUUID(),
                document,
                person,
                union,
                mandate,
                Capacity.UNION_OFFICER,
                day,
                blob(),
                blob(),
                blob(),
                Bytes.of(new byte[] {1, 2, 3}),
                ProofKind.PASSKEY,
                new Stamp(AT, "Autorità di prova", true));
    }

    private Sha256 blob() {
        byte[] content = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        return in(() -> stores.papers().keep(content, "application/pdf"));
    }

    private boolean keep(Adhesion adhesion) {
        return in(() -> adhesions.keep(adhesion));
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
