package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.NOTICE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tavolo.domain.notice.Letter;
import tavolo.domain.notice.Outbox;
import tavolo.domain.party.PersonId;
import tavolo.persistence.DatabaseUnderTest;

/// A mail about every notice that anybody was given, with everything that it would tell.
final class EveryLetter {

    private static final Instant LATER = Instant.parse("2100-01-01T08:00:00Z");

    private EveryLetter() {}

    static List<Letter> in(DatabaseUnderTest database) {
        Outbox outbox = database.the(Outbox.class);
        List<Letter> letters = new ArrayList<>();
        for (var notice : database.sql().fetch(NOTICE)) {
            UUID mail = UUID.randomUUID();
            PersonId person = new PersonId(notice.getPersonId());
            letters.add(
                    database.transactions()
                            .inOne(() -> {
                                outbox.queue(mail, person, notice.getId(), LATER);
                                return outbox.letter(mail).orElseThrow();
                            }));
        }
        return letters;
    }
}
