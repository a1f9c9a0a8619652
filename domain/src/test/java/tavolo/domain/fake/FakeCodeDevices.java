package tavolo.domain.fake;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;
import tavolo.domain.proof.CodeDevice;
import tavolo.domain.proof.CodeDevices;

/// Code devices and recovery codes in memory.
public final class FakeCodeDevices implements CodeDevices {

    private final FakeTransactions transactions;
    private final Map<PersonId, CodeDevice> rows;
    private final Map<PersonId, Set<Sha256>> recovery;

    public FakeCodeDevices(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
        this.recovery = transactions.table();
    }

    @Override
    public Optional<CodeDevice> of(PersonId person) {
        transactions.require();
        return Optional.ofNullable(rows.get(person));
    }

    @Override
    public boolean begin(CodeDevice device) {
        if (of(device.person()).flatMap(CodeDevice::confirmedAt).isPresent()) {
            return false;
        }
        rows.put(device.person(), device);
        return true;
    }

    @Override
    public boolean use(PersonId person, long step, Instant at) {
        Optional<CodeDevice> old = of(person).filter(device -> device.lastStep() < step);
        old.ifPresent(device ->
                rows.put(
                        person,
                        new CodeDevice(
                                person,
                                device.secret(),
                                device.createdAt(),
                                device.confirmedAt().or(() -> Optional.of(at)),
                                step,
                                Optional.of(at))));
        return old.isPresent();
    }

    @Override
    public boolean remove(PersonId person) {
        transactions.require();
        recovery.remove(person);
        return rows.remove(person) != null;
    }

    @Override
    public void replaceRecovery(PersonId person, List<Sha256> digests) {
        transactions.require();
        recovery.put(person, Set.copyOf(digests));
    }

    @Override
    public int recoveryLeft(PersonId person) {
        transactions.require();
        return recovery.getOrDefault(person, Set.of()).size();
    }

    @Override
    public boolean useRecovery(PersonId person, Sha256 digest, Instant at) {
        transactions.require();
        Set<Sha256> left = new HashSet<>(recovery.getOrDefault(person, Set.of()));
        boolean there = left.remove(digest);
        recovery.put(person, Set.copyOf(left));
        return there;
    }
}
