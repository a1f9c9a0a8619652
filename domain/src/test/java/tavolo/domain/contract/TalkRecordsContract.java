package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.document.RecordKind;
import tavolo.domain.document.RecordText.Presence;
import tavolo.domain.document.Sha256;
import tavolo.domain.meeting.AgendaPoint;
import tavolo.domain.meeting.Meeting;
import tavolo.domain.meeting.MeetingId;
import tavolo.domain.meeting.MeetingState;
import tavolo.domain.meeting.MinutesDraft;
import tavolo.domain.meeting.TalkRecord;
import tavolo.domain.party.PartySide;

/// What the store of records of the talks promises.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class TalkRecordsContract {

    private static final Instant LATER = GivenTable.OPENED.plusSeconds(5);

    private Stores stores;
    private GivenTable table;
    private AgreementId agreement;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void open_an_agreement() {
        stores = stores();
        table = new GivenTable(stores);
        agreement = opened();
    }

    @Test
    void a_record_is_kept_with_its_text_and_found_in_its_own_agreement() {
        TalkRecord record = record("è così", GivenTable.OPENED, Optional.empty());
        add(record, "è così");

        assertThat(of(agreement)).containsExactly(record);
        assertThat(of(opened())).isEmpty();
        assertThat(in(() -> stores.records().text(record)))
                .isEqualTo("è così".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_record_tells_of_its_meeting() {
        MeetingId meeting = meeting();
        TalkRecord record = record("verbale", GivenTable.OPENED, Optional.of(meeting));
        add(record, "verbale");

        assertThat(of(agreement)).containsExactly(record);
    }

    @Test
    void a_text_of_another_digest_is_not_kept() {
        TalkRecord record = record("uno", GivenTable.OPENED, Optional.empty());

        assertThatThrownBy(() -> add(record, "due")).isInstanceOf(IllegalArgumentException.class);
        assertThat(of(agreement)).isEmpty();
    }

    @Test
    void the_oldest_is_sealed_first_and_the_first_paper_stays() {
        TalkRecord newer = record("dopo", LATER, Optional.empty());
        TalkRecord older = record("prima", GivenTable.OPENED, Optional.empty());
        add(newer, "dopo");
        add(older, "prima");
        assertThat(in(() -> stores.records().unsealed(agreement))).containsExactly(older, newer);
        assertThat(in(() -> stores.records().unsealed(1))).hasSize(1);

        assertThat(seal(older, "carta")).isTrue();

        assertThat(seal(older, "altra carta")).isFalse();
        assertThat(in(() -> stores.records().unsealed(agreement))).containsExactly(newer);
        assertThat(in(() -> stores.records().unsealed(1_000)))
                .contains(newer)
                .doesNotContain(older);
        assertThat(of(agreement)).containsExactly(older, newer);
        assertThat(seal(newer, "carta")).isTrue();
    }

    @Test
    void what_was_written_of_a_meeting_last_comes_back_to_the_letter_until_it_is_discarded() {
        MeetingId meeting = meeting();
        assertThat(draft(meeting)).isEmpty();
        MinutesDraft last = draft("«poi» ’\n\nsecondo \uD83D\uDE42", CLIENT, LATER);
        keep(meeting, draft("prima", PROVIDER, GivenTable.OPENED));
        keep(meeting, last);

        assertThat(draft(meeting)).contains(last);
        assertThat(draft(meeting())).isEmpty();
        discard(meeting);
        assertThat(draft(meeting)).isEmpty();
        discard(meeting);
    }

    private TalkRecord record(String words, Instant at, Optional<MeetingId> meeting) {
        return new TalkRecord(
                UUID.randomUUID(),
                meeting.isPresent() ? RecordKind.MINUTES : RecordKind.NO_AGREEMENT,
                Set.of(PROVIDER, UNION),
                meeting,
                Sha256.digestOf(words.getBytes(StandardCharsets.UTF_8)),
                at);
    }

    private MinutesDraft draft(String words, PartySide by, Instant at) {
        return new MinutesDraft(
                List.of(
                        new MinutesDraft.Person(
                                "Ada Neri", table.organisation(by), "RSU", Presence.PRESENT),
                        new MinutesDraft.Person(
                                "D'Alò", table.organisation(UNION), "", Presence.ABSENT)),
                List.of(words, ""),
                words,
                table.person(by),
                at);
    }

    private MeetingId meeting() {
        MeetingId id = new MeetingId(UUID.randomUUID());
        in(() -> {
            stores.meetings()
                    .add(
                            agreement,
                            new Meeting(
                                    id,
                                    Set.of(PROVIDER, UNION),
                                    MeetingState.CALLED,
                                    "Roma",
                                    "",
                                    GivenTable.OPENED,
                                    Duration.ofMinutes(60),
                                    List.of(AgendaPoint.of("varie")),
                                    table.organisation(PROVIDER),
                                    table.person(PROVIDER),
                                    0,
                                    GivenTable.OPENED,
                                    "",
                                    List.of()));
            return id;
        });
        return id;
    }

    private AgreementId opened() {
        return in(() -> {
            var draft = table.draft(stores.agreements().nextNumber(2020));
            stores.agreements().open(draft);
            return draft.agreement().id();
        });
    }

    private void add(TalkRecord record, String words) {
        in(() -> {
            stores.records().add(agreement, record, words.getBytes(StandardCharsets.UTF_8));
            return record;
        });
    }

    private boolean seal(TalkRecord record, String paper) {
        return in(() ->
                stores.records().seal(record.id(), paper.getBytes(StandardCharsets.UTF_8), LATER));
    }

    private Optional<MinutesDraft> draft(MeetingId meeting) {
        return in(() -> stores.records().draft(meeting));
    }

    private void keep(MeetingId meeting, MinutesDraft draft) {
        in(() -> {
            stores.records().keep(meeting, draft);
            return draft;
        });
    }

    private void discard(MeetingId meeting) {
        in(() -> {
            stores.records().discard(meeting);
            return meeting;
        });
    }

    private List<TalkRecord> of(AgreementId which) {
        return in(() -> stores.records().of(which));
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
