package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.SigningRefusal;

/// Somebody begins to read on the phone and goes on at a desk.
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingReadingTest {

    private static final InstrumentKind PROTOCOL = InstrumentKind.TRI_PARTY_PROTOCOL;

    private House house;
    private Story story;
    private Signatory slot;
    private Actor reader;
    private ClauseId aims;

    @BeforeEach
    void open_signing() {
        house = new House();
        story = new Story(house).signing();
        slot = story.slot(PROTOCOL, PartySide.UNION);
        reader = story.holder(slot);
        aims = story.clause(Story.AIMS).id();
    }

    @Test
    void what_was_marked_is_there_again_and_can_be_taken_back() {
        assertThat(found()).isEmpty();

        assertThat(mark(aims, true)).isEqualTo(Outcome.done(Set.of(aims)));
        assertThat(found()).containsExactly(aims);

        assertThat(mark(aims, false)).isEqualTo(Outcome.done(Set.of()));
        assertThat(found()).isEmpty();
    }

    @Test
    void nobody_is_told_and_no_fact_is_written() {
        var facts = List.copyOf(house.trail.kinds());

        mark(aims, true);

        assertThat(house.trail.kinds()).isEqualTo(facts);
    }

    @Test
    void a_clause_of_another_text_is_not_there() {
        ClauseId elsewhere = story.clause(Story.PENALTIES).id();

        assertThat(mark(elsewhere, true))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        assertThat(found()).isEmpty();
    }

    @Test
    void the_slot_of_somebody_else_is_not_there() {
        Signatory other = story.slot(PROTOCOL, PartySide.PROVIDER);

        assertThat(house.reading.find(reader, story.id(), other.id()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        assertThat(house.reading.mark(reader, story.id(), other.id(), aims, true))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
    }

    @Test
    void whoever_signed_has_nothing_left_to_read() {
        mark(aims, true);
        story.sign(slot);

        assertThat(mark(aims, false))
                .isEqualTo(Outcome.refused(new SigningRefusal.AlreadyDecided()));
    }

    @Test
    void nothing_has_to_be_marked_to_sign() {
        assertThat(story.sign(slot).stillMissing()).isPositive();
    }

    private Outcome<Set<ClauseId>> mark(ClauseId clause, boolean isRead) {
        return house.reading.mark(reader, story.id(), slot.id(), clause, isRead);
    }

    private Set<ClauseId> found() {
        return Story.done(house.reading.find(reader, story.id(), slot.id()));
    }
}
