package tavolo.domain.fake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.document.Bytes;
import tavolo.domain.party.PersonId;
import tavolo.domain.proof.Passkey;
import tavolo.domain.proof.Passkeys;

/// Passkeys in memory.
public final class FakePasskeys implements Passkeys {

    private final FakeTransactions transactions;
    private final Map<UUID, Passkey> rows;

    public FakePasskeys(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
    }

    @Override
    public boolean add(Passkey passkey) {
        if (byCredential(passkey.credential().id()).isPresent()) {
            return false;
        }
        rows.put(passkey.id(), passkey);
        return true;
    }

    @Override
    public List<Passkey> of(PersonId person) {
        transactions.require();
        return rows.values().stream()
                .filter(passkey -> passkey.person().equals(person))
                .sorted(Comparator.comparing(Passkey::createdAt))
                .toList();
    }

    @Override
    public Optional<Passkey> byCredential(Bytes credentialId) {
        transactions.require();
        return rows.values().stream()
                .filter(passkey -> passkey.credential().id().equals(credentialId))
                .findFirst();
    }

    @Override
    public boolean used(UUID id, long before, long signCount, Instant at) {
        transactions.require();
        Passkey old = rows.get(id);
        if (old == null || old.credential().signCount() != before) {
            return false;
        }
        Passkey.Credential was = old.credential();
        rows.put(
                id,
                new Passkey(
                        id,
                        old.person(),
                        old.label(),
                        new Passkey.Credential(
                                was.id(),
                                was.attested(),
                                signCount,
                                was.backupEligible(),
                                was.backedUp()),
                        old.createdAt(),
                        Optional.of(at)));
        return true;
    }

    @Override
    public boolean remove(PersonId person, UUID id) {
        transactions.require();
        Passkey found = rows.get(id);
        return found != null && found.person().equals(person) && rows.remove(id, found);
    }
}
