package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.proof.CodeDevice;
import tavolo.domain.proof.Passkey;

/// What the stores promise of passkeys, code devices, recovery codes and what organisations demand.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class ProofsContract {

    private static final Instant AT = GivenTable.OPENED;

    /// The stores under test.
    protected abstract Stores stores();

    @Test
    void a_passkey_is_found_by_its_credential_and_listed_for_its_person_alone() {
        GivenTable table = new GivenTable(stores());
        Passkey old = passkey(person(table), "Telefono è", AT);
        Passkey now = passkey(person(table), "Chiavetta", AT.plusSeconds(1));
        assertThat(add(now)).isTrue();
        assertThat(add(old)).isTrue();
        assertThat(of(person(table))).containsExactly(old, now);
        assertThat(of(client(table))).isEmpty();
        assertThat(byCredential(old.credential().id())).contains(old);
        assertThat(byCredential(bytes("none"))).isEmpty();
    }

    @Test
    void a_credential_is_enrolled_once_whoever_wants_it() {
        GivenTable table = new GivenTable(stores());
        Passkey first = passkey(person(table), "Telefono", AT);
        assertThat(add(first)).isTrue();
        Passkey again =
                new Passkey(
                        UUID.randomUUID(),
                        client(table),
                        "Mio",
                        first.credential(),
                        AT,
                        Optional.empty());
        assertThat(add(again)).isFalse();
        assertThat(of(client(table))).isEmpty();
    }

    @Test
    void an_id_may_be_as_long_as_the_norm_lets_it() {
        GivenTable table = new GivenTable(stores());
        byte[] id = new byte[Passkey.Credential.ID_LIMIT];
        Arrays.fill(id, (byte) 0xfe);
        System.arraycopy(
                person(table).toString().getBytes(StandardCharsets.US_ASCII), 0, id, 0, 36);
        Passkey passkey =
                new Passkey(
                        UUID.randomUUID(),
                        person(table),
                        "x".repeat(Passkey.LABEL_LIMIT),
                        new Passkey.Credential(
                                Bytes.of(id), bytes("attested"), 4_294_967_295L, true, true),
                        AT,
                        Optional.of(AT));
        assertThat(add(passkey)).isTrue();
        assertThat(byCredential(Bytes.of(id))).contains(passkey);
    }

    @Test
    void the_count_of_a_passkey_moves_on_from_where_it_was() {
        GivenTable table = new GivenTable(stores());
        Passkey passkey = passkey(person(table), "Telefono", AT);
        add(passkey);
        Instant later = AT.plusSeconds(60);
        assertThat(in(() -> stores().passkeys().used(passkey.id(), 3, 4, later))).isTrue();
        assertThat(in(() -> stores().passkeys().used(passkey.id(), 3, 5, later))).isFalse();
        assertThat(in(() -> stores().passkeys().used(passkey.id(), 4, 4, later))).isTrue();
        Passkey found = byCredential(passkey.credential().id()).orElseThrow();
        assertThat(found.credential().signCount()).isEqualTo(4);
        assertThat(found.lastUsedAt()).contains(later);
    }

    @Test
    void a_passkey_is_removed_by_its_person_alone() {
        GivenTable table = new GivenTable(stores());
        Passkey passkey = passkey(person(table), "Telefono", AT);
        add(passkey);
        assertThat(in(() -> stores().passkeys().remove(client(table), passkey.id()))).isFalse();
        assertThat(in(() -> stores().passkeys().remove(person(table), passkey.id()))).isTrue();
        assertThat(in(() -> stores().passkeys().remove(person(table), passkey.id()))).isFalse();
        assertThat(of(person(table))).isEmpty();
    }

    @Test
    void a_device_is_begun_again_until_a_code_confirms_it() {
        GivenTable table = new GivenTable(stores());
        PersonId person = person(table);
        CodeDevice first = device(person, "a");
        CodeDevice second = device(person, "b");
        assertThat(begin(first)).isTrue();
        assertThat(begin(second)).isTrue();
        assertThat(in(() -> stores().codeDevices().of(person))).contains(second);
        assertThat(use(person, 7)).isTrue();
        assertThat(begin(first)).isFalse();
        CodeDevice found = in(() -> stores().codeDevices().of(person)).orElseThrow();
        assertThat(found.secret()).isEqualTo(second.secret());
        assertThat(found.confirmedAt()).contains(AT.plusSeconds(7));
        assertThat(found.lastStep()).isEqualTo(7);
        assertThat(in(() -> stores().codeDevices().of(client(table)))).isEmpty();
    }

    @Test
    void a_step_is_used_once_and_none_before_it() {
        PersonId person = person(new GivenTable(stores()));
        assertThat(use(person, 1)).isFalse();
        begin(device(person, "a"));
        assertThat(use(person, 50_000_000)).isTrue();
        assertThat(use(person, 50_000_000)).isFalse();
        assertThat(use(person, 49_999_999)).isFalse();
        assertThat(use(person, 50_000_001)).isTrue();
        CodeDevice found = in(() -> stores().codeDevices().of(person)).orElseThrow();
        assertThat(found.confirmedAt()).contains(AT.plusSeconds(50_000_000));
        assertThat(found.lastUsedAt()).contains(AT.plusSeconds(50_000_001));
    }

    @Test
    void recovery_codes_are_used_once_and_go_with_the_device() {
        GivenTable table = new GivenTable(stores());
        PersonId person = person(table);
        begin(device(person, "a"));
        replace(person, digests(person, "old"));
        List<Sha256> codes = digests(person, "new");
        replace(person, codes);
        assertThat(left(person)).isEqualTo(codes.size());
        assertThat(useRecovery(person, digests(person, "old").getFirst())).isFalse();
        assertThat(useRecovery(client(table), codes.getFirst())).isFalse();
        assertThat(useRecovery(person, codes.getFirst())).isTrue();
        assertThat(useRecovery(person, codes.getFirst())).isFalse();
        assertThat(left(person)).isEqualTo(codes.size() - 1);
        assertThat(in(() -> stores().codeDevices().remove(person))).isTrue();
        assertThat(in(() -> stores().codeDevices().remove(person))).isFalse();
        assertThat(left(person)).isZero();
        assertThat(useRecovery(person, codes.getLast())).isFalse();
    }

    @Test
    void an_organisation_says_what_it_demands_and_may_say_otherwise() {
        GivenTable table = new GivenTable(stores());
        assertThat(demands(table)).isEmpty();
        demand(table, true);
        assertThat(demands(table)).contains(true);
        demand(table, false);
        demand(table, false);
        assertThat(demands(table)).contains(false);
        assertThat(in(() -> stores().signingRule().demandsStrongProof(table.client))).isEmpty();
    }

    private static Passkey passkey(PersonId person, String label, Instant at) {
        UUID id = UUID.randomUUID();
        return new Passkey(
                id,
                person,
                label,
                new Passkey.Credential(bytes("c" + id), bytes("attested " + id), 3, true, false),
                at,
                Optional.empty());
    }

    private static CodeDevice device(PersonId person, String seed) {
        byte[] secret =
                Arrays.copyOf(Sha256.digestOf(seed + person).bytes(), CodeDevice.SECRET_BYTES);
        return new CodeDevice(person, Bytes.of(secret), AT, Optional.empty(), -1, Optional.empty());
    }

    private static List<Sha256> digests(PersonId person, String seed) {
        return IntStream.range(0, 10).mapToObj(n -> Sha256.digestOf(person + seed + n)).toList();
    }

    private static PersonId person(GivenTable table) {
        return Objects.requireNonNull(table.people.get(PartySide.PROVIDER));
    }

    private static PersonId client(GivenTable table) {
        return Objects.requireNonNull(table.people.get(PartySide.CLIENT));
    }

    private static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean add(Passkey passkey) {
        return in(() -> stores().passkeys().add(passkey));
    }

    private List<Passkey> of(PersonId person) {
        return in(() -> stores().passkeys().of(person));
    }

    private Optional<Passkey> byCredential(Bytes id) {
        return in(() -> stores().passkeys().byCredential(id));
    }

    private boolean begin(CodeDevice device) {
        return in(() -> stores().codeDevices().begin(device));
    }

    private boolean use(PersonId person, long step) {
        return in(() -> stores().codeDevices().use(person, step, AT.plusSeconds(step)));
    }

    private void replace(PersonId person, List<Sha256> digests) {
        in(() -> {
            stores().codeDevices().replaceRecovery(person, digests);
            return person;
        });
    }

    private int left(PersonId person) {
        return in(() -> stores().codeDevices().recoveryLeft(person));
    }

    private boolean useRecovery(PersonId person, Sha256 digest) {
        return in(() -> stores().codeDevices().useRecovery(person, digest, AT));
    }

    private Optional<Boolean> demands(GivenTable table) {
        return in(() -> stores().signingRule().demandsStrongProof(table.provider));
    }

    private void demand(GivenTable table, boolean strong) {
        in(() -> {
            stores().signingRule().demand(table.provider, strong);
            return strong;
        });
    }

    private <T> T in(Supplier<T> work) {
        return stores().inTransaction(work);
    }
}
