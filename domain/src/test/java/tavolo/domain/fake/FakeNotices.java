package tavolo.domain.fake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.notice.Notices;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;

/// Keeps what was told, and to whom.
public final class FakeNotices implements Notices {

    private final FakeTransactions transactions;
    private final Map<Integer, Told> told;
    private final Map<Integer, Reminded> reminded;
    private final Map<Integer, Named> named;
    private final Map<Integer, Named> called;

    public FakeNotices(FakeTransactions transactions) {
        this.transactions = transactions;
        this.told = transactions.table();
        this.reminded = transactions.table();
        this.named = transactions.table();
        this.called = transactions.table();
    }

    /// One notice.
    public record Told(
            Set<OrganisationId> recipients,
            PersonId except,
            UUID agreement,
            NoticeKind kind,
            Map<String, String> details,
            Instant at) {}

    /// One notice that a comment names somebody.
    public record Named(Set<PersonId> people, UUID agreement, Map<String, String> details) {}

    @Override
    public void mention(
            Set<PersonId> people, UUID agreement, Map<String, String> details, Instant at) {
        transactions.require();
        named.put(named.size() + 1, new Named(Set.copyOf(people), agreement, Map.copyOf(details)));
    }

    /// Who was told that a comment names them, oldest first.
    public List<Named> named() {
        return List.copyOf(named.values());
    }

    /// One reminder.
    public record Reminded(PersonId person, UUID agreement, Instant at) {}

    @Override
    public void tell(
            Set<OrganisationId> recipients,
            PersonId except,
            UUID agreement,
            NoticeKind kind,
            Map<String, String> details,
            Instant at) {
        transactions.require();
        told.put(
                told.size() + 1,
                new Told(Set.copyOf(recipients), except, agreement, kind, Map.copyOf(details), at));
    }

    @Override
    public void callToSign(
            Set<PersonId> people, UUID agreement, Map<String, String> details, Instant at) {
        transactions.require();
        called.put(
                called.size() + 1, new Named(Set.copyOf(people), agreement, Map.copyOf(details)));
    }

    /// Who was told that it is their turn to sign, oldest first.
    public List<Named> called() {
        return List.copyOf(called.values());
    }

    @Override
    public void remind(PersonId person, UUID agreement, Instant at) {
        transactions.require();
        reminded.put(reminded.size() + 1, new Reminded(person, agreement, at));
    }

    /// Everybody reminded, oldest first.
    public List<Reminded> reminded() {
        return List.copyOf(reminded.values());
    }

    /// Everything told, oldest first.
    public List<Told> told() {
        return List.copyOf(told.values());
    }

    /// What was told of one kind, oldest first.
    public List<Told> told(NoticeKind kind) {
        return told.values().stream().filter(notice -> notice.kind() == kind).toList();
    }
}
