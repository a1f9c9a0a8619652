package tavolo.domain.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.UnsentProposal;
import tavolo.domain.document.Bytes;
import tavolo.domain.given.House;
import tavolo.domain.given.OpenBoards;
import tavolo.domain.given.Story;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// What comes back from a word processor, and what becomes of it.
class ReturnFromWordTest {

    private House house;
    private Story story;
    private Actor provider;
    private Actor union;

    @BeforeEach
    void negotiate() {
        house = new House();
        story = new Story(house).negotiating();
        provider = house.everyone.at(PartySide.PROVIDER);
        union = house.everyone.at(PartySide.UNION);
    }

    @Test
    void a_file_that_nobody_edited_changes_nothing() {
        WordReturn found = returned(provider, file(provider, lines -> lines));

        assertThat(found.clauses()).isNotEmpty().allMatch(c -> c.fate() == ReturnFate.UNCHANGED);
        assertThat(found.leftovers()).isEmpty();
        assertThat(draft(provider, Story.SITES)).isEmpty();
    }

    @Test
    void edited_words_become_a_draft_whose_values_are_values_still() {
        WordReturn found =
                returned(provider, file(provider, text -> text.replace("perimetro", "ambito")));
        ClauseProposal draft = draft(provider, Story.SITES).orElseThrow();
        ClauseText before = text(Story.SITES);

        assertThat(fates(found, ReturnFate.DRAFTED)).containsExactly("C04");
        assertThat(draft.italian())
                .isEqualTo(before.words().it().replace("perimetro", "ambito"))
                .contains("{units}");
        assertThat(draft.english()).isEqualTo(before.words().en());
        assertThat(draft.parameters()).isEqualTo(before.parameters());
        assertThat(draft.basedOn()).isEqualTo(story.clause(Story.SITES).latest());
    }

    @Test
    void another_value_in_the_text_is_another_value_and_no_other_word() {
        WordReturn found =
                returned(
                        provider,
                        file(provider, text -> text.replace("100 persone", "120 persone")));
        ClauseProposal draft = draft(provider, Story.SITES).orElseThrow();

        assertThat(draft.italian()).isEqualTo(text(Story.SITES).words().it());
        assertThat(draft.parameters()).containsEntry("headcount", "120");
        assertThat(found.with(ReturnFate.DRAFTED).getFirst().values())
                .extracting(ValueChange::before, ValueChange::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("100 persone", "120 persone"));
    }

    @Test
    void a_value_that_cannot_be_stays_as_words_and_is_told() {
        WordReturn found =
                returned(
                        provider,
                        file(provider, text -> text.replace("100 persone", "cento persone")));
        ClauseProposal draft = draft(provider, Story.SITES).orElseThrow();

        assertThat(draft.italian()).contains("cento persone").doesNotContain("{headcount}");
        assertThat(draft.parameters()).containsEntry("headcount", "100");
        assertThat(found.with(ReturnFate.DRAFTED).getFirst().notes())
                .extracting(ValueNote::why)
                .containsExactly(ValueNote.Why.UNREADABLE);
    }

    @Test
    void what_another_side_drafts_is_kept_to_be_countered_by_a_side_with_a_stake() {
        WordReturn found = returned(provider, longer(provider, Story.ACCESS));

        assertThat(fates(found, ReturnFate.DRAFTED)).containsExactly("C06");
        assertThat(draft(provider, Story.ACCESS).orElseThrow().italian())
                .contains("Una frase in più.");
    }

    @Test
    void what_the_side_has_no_stake_in_is_shown_and_not_kept() {
        Actor client = house.everyone.at(PartySide.CLIENT);
        WordReturn found = returned(client, longer(client, Story.SHIFTS));

        assertThat(fates(found, ReturnFate.NOT_OURS)).containsExactly("C09");
        assertThat(found.with(ReturnFate.NOT_OURS).getFirst().text()).contains("Una frase in più.");
        assertThat(draft(client, Story.SHIFTS)).isEmpty();
    }

    /// The file of `actor` with a sentence more in the clause at `place`.
    private String longer(Actor actor, String place) {
        return file(
                actor,
                text -> {
                    String mark = mark(story.clause(place));
                    int last = text.lastIndexOf(mark + "\tTEXT");
                    return text.substring(0, last)
                            + mark
                            + "\tTEXT\tUna frase in più.\n"
                            + text.substring(last);
                });
    }

    @Test
    void a_draft_that_was_typed_is_not_overwritten() {
        ClauseProposal typed =
                new ClauseProposal(
                        story.clause(Story.SITES).latest(), "mio", "mine", java.util.Map.of(), "");
        Story.done(house.unsent.keep(provider, story.id(), story.clause(Story.SITES).id(), typed));
        WordReturn found =
                returned(provider, file(provider, text -> text.replace("perimetro", "ambito")));

        assertThat(fates(found, ReturnFate.DRAFT_IN_THE_WAY)).containsExactly("C04");
        assertThat(found.with(ReturnFate.DRAFT_IN_THE_WAY).getFirst().proposal()).isPresent();
        assertThat(draft(provider, Story.SITES)).contains(typed);
    }

    @Test
    void what_belongs_to_no_clause_is_left_over_whole() {
        String foreign =
                new ClauseMark(
                                story.clause(Story.SITES).place(),
                                new ClauseVersionId(UUID.randomUUID()))
                        .toString();
        WordReturn found =
                returned(
                        provider,
                        "\tTEXT\tUna premessa.\n"
                                + foreign
                                + "\tTEXT\tDi un altro accordo.\n"
                                + file(provider, text -> text)
                                + "\n\tASIDE\tAvv. Neri: e i premi?");

        assertThat(found.leftovers())
                .extracting(Leftover::text)
                .containsExactly("Una premessa.", "Di un altro accordo.", "Avv. Neri: e i premi?");
        assertThat(found.with(ReturnFate.DRAFTED)).isEmpty();
    }

    @Test
    void a_copy_of_a_clause_is_not_taken_for_its_text() {
        String whole = file(provider, text -> text);
        String copy =
                whole.lines()
                        .filter(l -> l.startsWith("C04@") && l.contains("TEXT"))
                        .findFirst()
                        .orElseThrow();
        WordReturn found = returned(provider, whole + "\n" + copy);

        assertThat(found.with(ReturnFate.DRAFTED)).isEmpty();
        assertThat(found.leftovers()).hasSize(1);
    }

    @Test
    void a_clause_is_told_by_its_heading_where_its_mark_is_lost() {
        String unmarked =
                file(provider, text -> text.replace("perimetro", "ambito"))
                        .lines()
                        .filter(each -> each.startsWith("C04@"))
                        .map(each -> each.substring(each.indexOf('\t')))
                        .reduce("", (all, each) -> all + each + "\n");
        WordReturn found = returned(provider, unmarked);

        assertThat(fates(found, ReturnFate.DRAFTED)).containsExactly("C04");
        assertThat(found.leftovers()).isEmpty();
        assertThat(fates(found, ReturnFate.MISSING)).contains("C02", "C06", "C09");
    }

    @Test
    void a_clause_cannot_be_emptied() {
        WordReturn found =
                returned(
                        provider,
                        file(provider, text -> text.replaceAll("(?m)^C04@.*\tTEXT\t.*\n?", "")));

        assertThat(fates(found, ReturnFate.EMPTIED)).containsExactly("C04");
        assertThat(draft(provider, Story.SITES)).isEmpty();
    }

    @Test
    void a_union_learns_nothing_of_a_clause_that_it_may_not_read() {
        String ofTheProvider = file(provider, text -> text);
        WordReturn found = returned(union, ofTheProvider);

        assertThat(ofTheProvider).contains("C24@COMMERCIAL_ADDENDUM");
        assertThat(found.clauses())
                .noneMatch(c -> c.line().place().toString().endsWith("ADDENDUM"));
    }

    @Test
    void what_is_no_such_file_is_refused() {
        assertThat(bring(provider, "%PDF-1.7"))
                .isEqualTo(Outcome.refused(new RedlineRefusal.FileUnusable()));
    }

    private Outcome<WordReturn> bring(Actor actor, String file) {
        return house.returning(OpenBoards.of(house))
                .by(actor, story.id(), Bytes.of(file.getBytes(StandardCharsets.UTF_8)));
    }

    private WordReturn returned(Actor actor, String file) {
        return Story.done(bring(actor, file));
    }

    /// The file that `actor` downloads, with `edit` done to it.
    private String file(Actor actor, UnaryOperator<String> edit) {
        List<String> lines = new ArrayList<>();
        story.agreement()
                .clauses()
                .filter(clause -> clause.isReadableBy(actor.side().orElseThrow()))
                .forEach(clause -> {
                    ClauseDefinition definition = ClauseLibrary.standard().place(clause.place());
                    lines.add(
                            mark(clause)
                                    + "\tHEADING\t"
                                    + clause.place().code()
                                    + " · "
                                    + definition.title().it());
                    ClauseText text = text(clause.place().toString());
                    String read =
                            definition.expand(text.parameters(), text.words().it(), Language.IT);
                    TextComparison.paragraphs(read)
                            .forEach(p -> lines.add(mark(clause) + "\tTEXT\t" + p));
                });
        lines.sort(java.util.Comparator.comparing(each -> each.substring(0, each.indexOf('\t'))));
        return edit.apply(String.join("\n", lines));
    }

    private static String mark(Clause clause) {
        return new ClauseMark(clause.place(), clause.latest()).toString();
    }

    private ClauseText text(String place) {
        return house.transactions.inOne(() -> house.agreements.text(story.clause(place).latest()));
    }

    private Optional<ClauseProposal> draft(Actor actor, String place) {
        return house.transactions
                .inOne(() -> house.drafts.find(actor.person(), story.clause(place).id()))
                .map(UnsentProposal::proposal);
    }

    private static List<String> fates(WordReturn found, ReturnFate fate) {
        return found.with(fate).stream().map(c -> c.line().place().code().value()).toList();
    }
}
