package tavolo.domain.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tavolo.domain.notice.FailedMail;
import tavolo.domain.notice.Letter;
import tavolo.domain.notice.MailChoice;
import tavolo.domain.notice.MailKind;
import tavolo.domain.notice.MailState;
import tavolo.domain.notice.MailTrouble;
import tavolo.domain.notice.News;
import tavolo.domain.notice.Outbox;
import tavolo.domain.notice.TakenMail;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;

/// Mails in memory, and the notices that they are about.
public final class FakeOutbox implements Outbox {

    private final FakeTransactions transactions;
    private final FakeParties parties;
    private final FakeMailHabits habits;
    private final Map<UUID, Row> rows;
    private final Map<UUID, Notice> notices;

    public FakeOutbox(FakeTransactions transactions, FakeParties parties, FakeMailHabits habits) {
        this.transactions = transactions;
        this.parties = parties;
        this.habits = habits;
        this.rows = transactions.table();
        this.notices = transactions.table();
    }

    private record About(MailKind kind, Optional<UUID> notice, Optional<Digest> digest) {}

    private record Row(
            UUID id,
            PersonId person,
            About about,
            MailState state,
            Optional<MailTrouble> trouble,
            int attempts,
            Instant dueAt,
            Instant nextAt,
            long version) {

        Row in(MailState next, Optional<MailTrouble> why) {
            return new Row(id, person, about, next, why, attempts, dueAt, nextAt, version + 1);
        }

        Row waiting(int tries, Optional<MailTrouble> why, Instant next) {
            return new Row(
                    id, person, about, MailState.WAITING, why, tries, dueAt, next, version + 1);
        }
    }

    private record Notice(PersonId person, News news, Instant at, boolean read) {}

    /// Puts a notice in.
    void tell(UUID id, PersonId person, News news, Instant at) {
        notices.put(id, new Notice(person, news, at, false));
    }

    /// Marks a notice as read.
    void read(UUID id) {
        notices.computeIfPresent(
                id, (_, told) -> new Notice(told.person(), told.news(), told.at(), true));
    }

    /// The mails to `person` that are in `state`.
    public List<UUID> of(PersonId person, MailState state) {
        return rows.values().stream()
                .filter(row -> row.person().equals(person) && row.state() == state)
                .map(Row::id)
                .toList();
    }

    @Override
    public void queue(UUID id, PersonId person, UUID notice, Instant at) {
        add(id, person, new About(MailKind.NOTICE, Optional.of(notice), Optional.empty()), at);
    }

    private void add(UUID id, PersonId person, About about, Instant at) {
        transactions.require();
        rows.put(id, new Row(id, person, about, MailState.WAITING, Optional.empty(), 0, at, at, 0));
    }

    @Override
    public boolean queue(Digest digest) {
        if (digestsOf(digest.person()).anyMatch(old -> old.day().equals(digest.day()))) {
            return false;
        }
        Digest exact =
                new Digest(
                        digest.id(),
                        digest.person(),
                        digest.day(),
                        told(digest.person(), digest.oldest()),
                        digest.newest(),
                        digest.at());
        add(
                digest.id(),
                digest.person(),
                new About(MailKind.DIGEST, Optional.empty(), Optional.of(exact)),
                digest.at());
        return true;
    }

    private Stream<Digest> digestsOf(PersonId person) {
        return rows.values().stream()
                .filter(row -> row.person().equals(person))
                .flatMap(row -> row.about().digest().stream());
    }

    /// Until when everything is told to `person`.
    private Instant told(PersonId person, Instant oldest) {
        return Stream.concat(
                        digestsOf(person).map(Digest::newest),
                        Stream.of(oldest, habits.since(person)))
                .max(Comparator.naturalOrder())
                .orElse(oldest);
    }

    @Override
    public List<PersonId> awaitingDigest(LocalDate day, Instant oldest, Instant newest, int limit) {
        transactions.require();
        return notices.values().stream()
                .map(Notice::person)
                .distinct()
                .filter(person -> parties.person(person).map(Person::active).orElse(false))
                .filter(person -> habits.of(person).choice() == MailChoice.DAILY)
                .filter(person -> digestsOf(person).noneMatch(old -> old.day().equals(day)))
                .filter(person -> !unread(person, told(person, oldest), newest).isEmpty())
                .limit(limit)
                .toList();
    }

    private List<News> unread(PersonId person, Instant after, Instant until) {
        return notices.values().stream()
                .filter(notice -> notice.person().equals(person) && !notice.read())
                .filter(notice -> notice.at().isAfter(after) && !notice.at().isAfter(until))
                .sorted(Comparator.comparing(Notice::at))
                .map(Notice::news)
                .toList();
    }

    @Override
    public Optional<TakenMail> take(Instant now, Duration lease) {
        transactions.require();
        Optional<Row> due =
                rows.values().stream()
                        .filter(row -> row.state() == MailState.WAITING)
                        .filter(row -> !row.nextAt().isAfter(now))
                        .min(Comparator.comparing(Row::nextAt));
        return due.map(row -> row.waiting(row.attempts() + 1, row.trouble(), now.plus(lease)))
                .map(row -> {
                    rows.put(row.id(), row);
                    return new TakenMail(row.id(), row.attempts(), row.version());
                });
    }

    @Override
    public Optional<Letter> letter(UUID mail) {
        transactions.require();
        return Optional.ofNullable(rows.get(mail)).flatMap(this::letter);
    }

    private Optional<Letter> letter(Row row) {
        Optional<Person> reader = parties.person(row.person()).filter(Person::active);
        List<News> news = news(row);
        if (reader.isEmpty()
                || news.isEmpty()
                || habits.of(row.person()).choice() == MailChoice.NONE) {
            return Optional.empty();
        }
        int told = Math.min(news.size(), Letter.LONGEST);
        return Optional.of(
                new Letter(
                        row.id(),
                        row.about().kind(),
                        reader.get().email(),
                        reader.get().name(),
                        habits.of(row.person()).language(),
                        news.subList(0, told),
                        news.size() - told));
    }

    private List<News> news(Row row) {
        return row.about()
                .digest()
                .map(digest -> unread(row.person(), digest.oldest(), digest.newest()))
                .orElseGet(() ->
                        row.about().notice().stream()
                                .flatMap(id -> Optional.ofNullable(notices.get(id)).stream())
                                .map(Notice::news)
                                .toList());
    }

    @Override
    public boolean sent(TakenMail mail, Instant at) {
        return settle(mail, row -> row.in(MailState.SENT, Optional.empty()));
    }

    @Override
    public boolean again(TakenMail mail, MailTrouble why, Instant next) {
        return settle(mail, row -> row.waiting(row.attempts(), Optional.of(why), next));
    }

    @Override
    public boolean failed(TakenMail mail, MailTrouble why) {
        return settle(mail, row -> row.in(MailState.FAILED, Optional.of(why)));
    }

    @Override
    public boolean cancelled(TakenMail mail) {
        return settle(mail, row -> row.in(MailState.CANCELLED, Optional.empty()));
    }

    private boolean settle(TakenMail mail, UnaryOperator<Row> change) {
        transactions.require();
        Row row = rows.get(mail.id());
        if (row == null || row.state() != MailState.WAITING || row.version() != mail.version()) {
            return false;
        }
        rows.put(row.id(), change.apply(row));
        return true;
    }

    @Override
    public List<FailedMail> failedOf(OrganisationId organisation, int limit) {
        transactions.require();
        return of(organisation, MailState.FAILED)
                .sorted(Comparator.comparing(Row::dueAt).reversed())
                .limit(limit)
                .map(row ->
                        new FailedMail(
                                row.id(),
                                row.person(),
                                parties.person(row.person()).map(Person::name).orElse(""),
                                row.about().kind(),
                                row.trouble().orElseThrow(),
                                row.attempts(),
                                row.dueAt()))
                .toList();
    }

    private Stream<Row> of(OrganisationId organisation, MailState state) {
        return rows.values().stream()
                .filter(row -> row.state() == state)
                .filter(row ->
                        parties.person(row.person())
                                .filter(person -> person.organisation().equals(organisation))
                                .isPresent());
    }

    @Override
    public int waitingOf(OrganisationId organisation) {
        transactions.require();
        return (int) of(organisation, MailState.WAITING).count();
    }

    @Override
    public boolean renew(UUID mail, OrganisationId organisation, Instant now) {
        transactions.require();
        Optional<Row> found =
                Stream.of(MailState.FAILED, MailState.WAITING)
                        .flatMap(state -> of(organisation, state))
                        .filter(row -> row.id().equals(mail))
                        .findFirst();
        found.filter(row -> row.state() == MailState.FAILED)
                .ifPresent(row -> rows.put(mail, row.waiting(0, Optional.empty(), now)));
        return found.isPresent();
    }

    @Override
    public int forget(Instant then) {
        transactions.require();
        int before = rows.size();
        rows.values()
                .removeIf(row ->
                        (row.state() == MailState.SENT || row.state() == MailState.CANCELLED)
                                && row.dueAt().isBefore(then));
        return before - rows.size();
    }
}
