package tavolo.domain.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.notice.Reminders;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Person;
import tavolo.domain.party.Role;

/// Who was reminded, in memory.
public final class FakeReminders implements Reminders {

    private static final Set<AgreementState> TALKS =
            EnumSet.of(AgreementState.PROPOSED, AgreementState.NEGOTIATING);

    private final FakeTransactions transactions;
    private final FakeAgreements agreements;
    private final FakeParties parties;
    private final Map<Due, Instant> reminded;

    public FakeReminders(
            FakeTransactions transactions, FakeAgreements agreements, FakeParties parties) {
        this.transactions = transactions;
        this.agreements = agreements;
        this.parties = parties;
        this.reminded = transactions.table();
    }

    @Override
    public List<Due> due(Instant then, int limit) {
        transactions.require();
        return agreements.all().stream()
                .filter(agreement -> TALKS.contains(agreement.state()))
                .flatMap(agreement -> due(agreement, then))
                .filter(due -> reminded.getOrDefault(due, Instant.EPOCH).isBefore(then))
                .limit(limit)
                .toList();
    }

    private Stream<Due> due(Agreement agreement, Instant then) {
        return agreements.turnsOf(agreement.id()).entrySet().stream()
                .filter(turn -> turn.getValue().todo() > 0)
                .filter(turn -> turn.getValue().since().isBefore(then))
                .flatMap(turn -> organisations(agreement, turn.getKey()).stream())
                .flatMap(organisation -> parties.peopleOf(organisation).stream())
                .filter(FakeReminders::answers)
                .map(person -> new Due(person.id(), agreement.id().value()));
    }

    private static boolean answers(Person person) {
        return person.active()
                && (person.roles().contains(Role.DRAFTER)
                        || person.roles().contains(Role.REVIEWER));
    }

    private static Set<OrganisationId> organisations(Agreement agreement, PartySide side) {
        return switch (side) {
            case PROVIDER -> Set.of(agreement.provider());
            case CLIENT -> Set.of(agreement.client());
            case UNION -> agreement.unions();
        };
    }

    @Override
    public boolean take(Due due, Instant now, Duration pause) {
        transactions.require();
        Instant last = reminded.get(due);
        if (last != null && last.isAfter(now.minus(pause))) {
            return false;
        }
        reminded.put(due, now);
        return true;
    }
}
