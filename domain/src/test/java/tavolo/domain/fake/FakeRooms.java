package tavolo.domain.fake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.PreparedAnswer;
import tavolo.domain.agreement.Room;
import tavolo.domain.agreement.Rooms;
import tavolo.domain.party.OrganisationId;

/// Rooms in memory.
public final class FakeRooms implements Rooms {

    private final FakeTransactions transactions;
    private final Map<Key, Room> rooms;

    public FakeRooms(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rooms = transactions.table();
    }

    private record Key(AgreementId agreement, OrganisationId organisation) {}

    @Override
    public Room find(AgreementId agreement, OrganisationId organisation) {
        transactions.require();
        return rooms.getOrDefault(new Key(agreement, organisation), Room.empty(organisation));
    }

    @Override
    public List<Room> of(AgreementId agreement) {
        transactions.require();
        return rooms.entrySet().stream()
                .filter(entry -> entry.getKey().agreement().equals(agreement))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(room -> room.organisation().value()))
                .toList();
    }

    @Override
    public void keep(AgreementId agreement, OrganisationId organisation, PreparedAnswer answer) {
        answers(
                agreement,
                organisation,
                old -> {
                    List<PreparedAnswer> all = without(old, answer.clause());
                    all.add(answer);
                    return all;
                });
    }

    @Override
    public void discard(AgreementId agreement, OrganisationId organisation, ClauseId clause) {
        answers(agreement, organisation, old -> without(old, clause));
    }

    private static List<PreparedAnswer> without(List<PreparedAnswer> old, ClauseId clause) {
        List<PreparedAnswer> others = new ArrayList<>(old);
        others.removeIf(answer -> answer.clause().equals(clause));
        return others;
    }

    @Override
    public void seal(AgreementId agreement, OrganisationId organisation, Optional<Room.Seal> seal) {
        Room old = find(agreement, organisation);
        put(agreement, new Room(organisation, old.answers(), seal, old.releasedRound()));
    }

    @Override
    public void released(AgreementId agreement, OrganisationId organisation, int round) {
        put(agreement, new Room(organisation, List.of(), Optional.empty(), round));
    }

    private void answers(
            AgreementId agreement,
            OrganisationId organisation,
            UnaryOperator<List<PreparedAnswer>> change) {
        Room old = find(agreement, organisation);
        put(
                agreement,
                new Room(
                        organisation,
                        change.apply(old.answers()),
                        old.seal(),
                        old.releasedRound()));
    }

    private void put(AgreementId agreement, Room room) {
        rooms.put(new Key(agreement, room.organisation()), room);
    }
}
