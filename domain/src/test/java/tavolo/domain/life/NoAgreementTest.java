package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tavolo.domain.library.InstrumentKind.COMMERCIAL_ADDENDUM;
import static tavolo.domain.library.InstrumentKind.COMPANY_AGREEMENT;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.RecordText;
import tavolo.domain.document.RecordText.Word;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.meeting.TalkRecord;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// The record of no agreement: where the sides stood, each reader by what it may know.
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoAgreementTest {

    private static final Set<PartySide> ALL = EnumSet.allOf(PartySide.class);

    private House house;
    private Story story;

    @BeforeEach
    void negotiate() {
        house = new House();
        story = new Story(house).negotiating();
        object(PROVIDER, Story.PENALTIES, "segreto del prezzo");
        object(PROVIDER, Story.ACCESS, "segreto dell'azienda");
        object(CLIENT, Story.TARGETS, "troppo poco \uD83D\uDE42");
    }

    private Actor at(PartySide side) {
        return house.everyone.at(side);
    }

    private void object(PartySide side, String place, String why) {
        Story.done(house.position.object(at(side), story.id(), story.clause(place).latest(), why));
    }

    private void fail() {
        Story.done(house.end.fail(at(CLIENT), story.id(), "nessuna intesa"));
    }

    private List<TalkRecord> records() {
        return house.transactions.inOne(() -> house.records.of(story.id()));
    }

    private TalkRecord writtenFor(Set<PartySide> readers) {
        return records().stream()
                .filter(each -> each.readers().equals(readers))
                .findFirst()
                .orElseThrow();
    }

    private String canonical(Set<PartySide> readers) {
        return new String(
                house.transactions.inOne(() -> house.records.text(writtenFor(readers))),
                StandardCharsets.UTF_8);
    }

    private RecordText text(Set<PartySide> readers) {
        return Canonical.readRecord(canonical(readers).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void each_set_of_readers_has_one_record_and_none_holds_what_a_reader_may_not_know() {
        fail();

        assertThat(records())
                .extracting(TalkRecord::readers)
                .containsExactlyInAnyOrder(ALL, Set.of(PROVIDER, CLIENT), Set.of(PROVIDER, UNION));
        assertThat(canonical(ALL))
                .contains("nessuna intesa", "troppo poco", "\"C22\"")
                .doesNotContain("segreto", "\"C24\"", "\"C06\"");
        assertThat(canonical(Set.of(PROVIDER, CLIENT)))
                .contains("segreto del prezzo", "\"C24\"")
                .doesNotContain("segreto dell'azienda", "\"C06\"");
        assertThat(canonical(Set.of(PROVIDER, UNION)))
                .contains("segreto dell'azienda", "\"C06\"")
                .doesNotContain("segreto del prezzo", "\"C24\"");
        assertThat(text(Set.of(PROVIDER, CLIENT)).parties())
                .extracting(RecordText.Party::side)
                .containsExactly(PROVIDER, CLIENT);
    }

    @Test
    void every_side_with_a_stake_is_named_with_its_word_or_its_silence() {
        fail();

        RecordText.Point targets =
                text(ALL).points().stream()
                        .filter(point -> point.code().equals("C22"))
                        .findFirst()
                        .orElseThrow();
        assertThat(targets.stances())
                .extracting(RecordText.Stance::side, RecordText.Stance::word)
                .containsExactly(
                        tuple(PROVIDER, Word.PROPOSED),
                        tuple(CLIENT, Word.OBJECTED),
                        tuple(UNION, Word.SILENT));
        assertThat(targets.stances().get(1).reason()).isEqualTo("troppo poco [U+1F642]");
    }

    @Test
    void what_is_agreed_is_not_named_but_counted() {
        story.acceptAll();
        object(UNION, Story.AIMS, "ripensandoci");
        fail();

        assertThat(records()).hasSize(1);
        assertThat(text(ALL).points()).extracting(RecordText.Point::code).containsExactly("C02");
        assertThat(text(ALL).counts())
                .containsExactly(
                        new RecordText.Count(COMMERCIAL_ADDENDUM, 2, 2),
                        new RecordText.Count(COMPANY_AGREEMENT, 3, 3),
                        new RecordText.Count(TRI_PARTY_PROTOCOL, 1, 2));
    }

    @Test
    void the_facts_carry_the_digests_and_go_to_the_readers_only() {
        fail();

        List<Fact> facts = house.trail.facts(FactKind.NO_AGREEMENT_RECORDED);
        assertThat(facts).hasSize(3);
        for (Fact fact : facts) {
            assertThat(fact.details())
                    .containsEntry("text", writtenFor(fact.seenBy()).text().toString());
        }
    }

    @Test
    void papers_are_sealed_afterwards_once_and_stay() {
        fail();
        assertThat(house.sealRecords.lacksPapers(story.id())).isTrue();

        house.sealRecords.ensure(story.id());

        assertThat(house.sealRecords.lacksPapers(story.id())).isFalse();
        assertThat(house.sealRecords.next(10)).isZero();
        Bytes paper = house.records.paperOf(writtenFor(ALL).id()).orElseThrow();
        assertThat(new String(paper.toArray(), StandardCharsets.UTF_8))
                .isEqualTo(canonical(ALL) + "|sealed");
    }

    @Test
    void what_is_missing_anywhere_is_made_in_the_background_bit_by_bit() {
        fail();

        assertThat(house.sealRecords.next(2)).isEqualTo(2);
        assertThat(house.sealRecords.next(2)).isEqualTo(1);
        assertThat(house.sealRecords.lacksPapers(story.id())).isFalse();
    }

    @Test
    void nobody_declares_talks_failed_once_an_instrument_is_fully_signed() {
        house = new House();
        story = new Story(house).signing();
        story.instrument(COMPANY_AGREEMENT).missingSignatories().forEach(story::sign);
        Story.done(
                house.refuse.by(
                        at(UNION),
                        story.id(),
                        story.slot(TRI_PARTY_PROTOCOL, UNION).id(),
                        "non così",
                        Set.of(story.clause(Story.AIMS).id())));
        assertThat(story.instrument(COMPANY_AGREEMENT).status()).isEqualTo(InstrumentStatus.SIGNED);

        for (PartySide side : PartySide.values()) {
            assertThat(house.end.fail(at(side), story.id(), "è finita"))
                    .isEqualTo(
                            Outcome.refused(
                                    new AgreementRefusal.WrongState(AgreementState.NEGOTIATING)));
        }
        assertThat(records()).isEmpty();
    }

    @Test
    void a_withdrawal_leaves_no_record() {
        Story.done(house.end.withdraw(at(CLIENT), story.id(), "ripensamento"));

        assertThat(records()).isEmpty();
    }
}
