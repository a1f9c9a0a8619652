package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.audit.FactKind;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.GivenSignature;
import tavolo.domain.signing.JudgeSignatures;
import tavolo.domain.signing.Verdict;

/// Signatures that are judged after they were given.
@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgingTest {

    private final House house = new House();
    private final List<Expectation> asked = new ArrayList<>();

    @Test
    void a_signature_is_judged_by_what_it_adds_to_the_files_of_the_others() {
        givenTwo();

        house.judging(
                        (_, expectation) -> {
                            asked.add(expectation);
                            return new Verdict.Valid(List.of());
                        })
                .next(10);

        assertThat(asked)
                .containsExactlyElementsOf(
                        house.papers.signatures().stream()
                                .map(given -> Expectation.addedTo(bytes(given)))
                                .toList());
    }

    @Test
    void what_is_wrong_with_one_is_said_of_that_one() {
        givenTwo();
        GivenSignature first = house.papers.signatures().getFirst();
        GivenSignature second = house.papers.signatures().getLast();

        house.judging((_, expectation) ->
                        expectation.equals(Expectation.addedTo(bytes(first)))
                                ? new Verdict.Invalid(
                                        Set.of(Finding.CERTIFICATE_REVOKED), List.of())
                                : new Verdict.Valid(List.of()))
                .next(10);

        assertThat(verdict(first)).isEqualTo("INVALID");
        assertThat(verdict(second)).isEqualTo("VALID");
    }

    @Test
    void a_judgement_asked_for_while_one_is_made_is_still_to_come() {
        givenTwo();
        GivenSignature first = house.papers.signatures().getFirst();

        house.judging(
                        (_, expectation) -> {
                            if (expectation.equals(Expectation.addedTo(bytes(first)))) {
                                house.transactions.inOne(() -> {
                                    house.papers.judgeAgain(first.signatory());
                                    return first;
                                });
                            }
                            return new Verdict.Valid(List.of());
                        })
                .next(10);

        assertThat(house.papers.judgementOf(first.signatory())).isEmpty();
        assertThat(house.trail.facts(FactKind.SIGNATURE_JUDGED)).hasSize(1);
        house.judging((_, _) -> new Verdict.Invalid(Set.of(Finding.CERTIFICATE_REVOKED), List.of()))
                .next(10);
        assertThat(verdict(first)).isEqualTo("INVALID");
    }

    @Test
    void one_that_cannot_be_judged_keeps_no_other_from_its_turn() {
        givenTwo();
        GivenSignature first = house.papers.signatures().getFirst();
        JudgeSignatures judging =
                house.judging((_, expectation) -> {
                    if (expectation.equals(Expectation.addedTo(bytes(first)))) {
                        throw new IllegalStateException("broken");
                    }
                    return new Verdict.Valid(List.of());
                });

        assertThatThrownBy(() -> judging.next(1)).hasMessage("broken");
        assertThat(judging.next(1)).isEqualTo(1);

        assertThat(house.papers.judgementOf(first.signatory())).isEmpty();
        assertThat(verdict(house.papers.signatures().getLast())).isEqualTo("VALID");
    }

    private void givenTwo() {
        Story story = new Story(house).signing();
        story.sign(story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, PartySide.CLIENT));
        story.sign(story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, PartySide.UNION));
    }

    private byte[] bytes(GivenSignature given) {
        return house.transactions.inOne(() -> house.papers.bytes(given.parent()));
    }

    private String verdict(GivenSignature given) {
        return house.papers.judgementOf(given.signatory()).orElseThrow().verdict();
    }
}
