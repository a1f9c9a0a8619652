package tavolo.domain.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.Acquaintance;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.agreement.RemarkDraft;
import tavolo.domain.agreement.RemarkFile;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.document.Bytes;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// What goes with a comment: files that can be taken, and names of people who read it and whom the
/// writer may know.
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnclosuresTest {

    private static final int MEGABYTE = 1024 * 1024;

    private House house;
    private Story story;
    private Actor union;
    private Actor peer;
    private Actor client;
    private Actor provider;

    @BeforeEach
    void negotiate() {
        house = new House();
        story = new Story(house).negotiating();
        union = house.everyone.at(PartySide.UNION);
        peer = house.everyone.secondDelegate();
        client = house.everyone.at(PartySide.CLIENT);
        provider = house.everyone.at(PartySide.PROVIDER);
    }

    @Test
    void a_file_goes_with_a_comment_under_a_name_that_does_not_lie() {
        UUID note =
                Story.done(
                        write(
                                union,
                                Audience.onlyUs(),
                                with(paper("C:\\io\\piano\u202Efdp.exe", "%PDF-uno"))));

        RemarkFile kept = house.remarks.with(note).files().getFirst();
        assertThat(kept.name()).isEqualTo("pianofdp.exe.pdf");
        assertThat(kept.content()).isEqualTo(paper("", "%PDF-uno").content());
    }

    @Test
    void names_of_files_are_short_and_cannot_leave_their_folder() {
        assertThat(paper("../../etc/passwd", "").name()).isEqualTo("passwd");
        assertThat(paper("..", "").name()).isEqualTo("file");
        assertThat(paper("a\"b;c\r\n.pdf", "").name()).isEqualTo("a_b_c.pdf");
        assertThat(paper("\uD83D\uDE42".repeat(90) + ".pdf", "").name())
                .hasSizeLessThanOrEqualTo(SentFile.NAME_LIMIT)
                .endsWith(".pdf");
    }

    @Test
    void a_file_that_cannot_be_taken_keeps_the_comment_from_being_stored() {
        refuses(new FileRefusal.FileEmpty("a"), paper("a", ""));
        refuses(new FileRefusal.FileOfOtherKind("a.pdf"), paper("a.pdf", "MZ"));
        refuses(new FileRefusal.FileLocked("a"), paper("b", "%PDF-"), paper("a", "%PDF-locked"));
        refuses(
                new FileRefusal.FileOverLimit("a", 1),
                new SentFile("a", Bytes.of(new byte[MEGABYTE + 1])));
        SentFile sound = paper("a", "%PDF-");
        refuses(new FileRefusal.TooManyFiles(2), sound, sound, sound);
    }

    private void refuses(Refusal why, SentFile... files) {
        assertThat(write(union, Audience.everyone(), with(files))).isEqualTo(Outcome.refused(why));
        assertThat(house.remarks.on(aims())).isEmpty();
    }

    @Test
    void a_file_is_looked_into_before_it_is_sent_and_not_kept() {
        assertThat(house.checkFile.by(union, paper("a", "MZ")))
                .isEqualTo(Outcome.refused(new FileRefusal.FileOfOtherKind("a")));
    }

    @Test
    void nobody_knows_people_of_others_until_they_show_up() {
        assertThat(known(provider, Audience.everyone())).isEmpty();
        assertThat(write(provider, Audience.everyone(), naming(client.person())))
                .isEqualTo(Outcome.refused(new AgreementRefusal.MentionUnfit()));

        Story.done(write(client, Audience.everyone(), RemarkDraft.of("eccomi")));

        assertThat(known(provider, Audience.everyone())).containsExactly(client.person());
        assertThat(known(union, Audience.everyone())).containsExactly(client.person());
    }

    @Test
    void whoever_wrote_for_one_side_is_known_to_that_side_alone() {
        Story.done(
                write(client, Audience.usAnd(PartySide.PROVIDER), RemarkDraft.of("tra noi due")));

        assertThat(known(provider, Audience.everyone())).containsExactly(client.person());
        assertThat(known(union, Audience.everyone())).isEmpty();
    }

    @Test
    void who_is_named_is_told_and_the_words_are_not() {
        Story.done(write(client, Audience.everyone(), RemarkDraft.of("eccomi")));

        UUID note = Story.done(write(provider, Audience.everyone(), naming(client.person())));

        assertThat(house.remarks.with(note).mentions()).containsExactly(client.person());
        assertThat(house.notices.named()).hasSize(1);
        assertThat(house.notices.named().getFirst().people()).containsExactly(client.person());
        assertThat(house.notices.named().getFirst().details())
                .containsOnlyKeys("clause", "instrument");
    }

    @Test
    void nobody_is_named_in_what_they_do_not_read() {
        Story.done(write(client, Audience.everyone(), RemarkDraft.of("eccomi")));

        for (Audience narrow : List.of(Audience.onlyUs(), Audience.usAnd(PartySide.UNION))) {
            assertThat(known(provider, narrow)).doesNotContain(client.person());
            assertThat(write(provider, narrow, naming(client.person())))
                    .isEqualTo(Outcome.refused(new AgreementRefusal.MentionUnfit()));
        }
        assertThat(house.remarks.on(aims())).hasSize(1);
        assertThat(house.notices.named()).isEmpty();
    }

    @Test
    void an_answer_names_those_who_read_the_thread_and_its_opener() {
        UUID note =
                Story.done(
                        write(union, Audience.usAnd(PartySide.PROVIDER), RemarkDraft.of("e voi?")));
        Story.done(write(peer, Audience.everyone(), RemarkDraft.of("eccomi")));

        List<PersonId> people =
                Story.done(house.mention.in(provider, story.id(), note)).stream()
                        .map(Acquaintance::person)
                        .toList();

        assertThat(people).containsExactly(union.person());
        assertThat(house.answerRemark.by(provider, story.id(), note, naming(peer.person())))
                .isEqualTo(Outcome.refused(new AgreementRefusal.MentionUnfit()));
        Story.done(house.answerRemark.by(provider, story.id(), note, naming(union.person())));
        assertThat(house.notices.named()).hasSize(1);
    }

    @Test
    void who_does_not_read_the_thread_is_offered_nobody() {
        UUID note =
                Story.done(
                        write(union, Audience.usAnd(PartySide.PROVIDER), RemarkDraft.of("e voi?")));

        for (Actor stranger : List.of(client, peer)) {
            assertThat(house.mention.in(stranger, story.id(), note))
                    .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        }
    }

    @Test
    void in_a_draft_nobody_of_another_party_is_named() {
        House fresh = new House();
        Story draft = new Story(fresh);
        Actor drafter = fresh.everyone.at(PartySide.PROVIDER);

        assertThat(
                        fresh.remark.by(
                                drafter,
                                draft.id(),
                                draft.clause(Story.AIMS).id(),
                                Audience.everyone(),
                                naming(fresh.everyone.at(PartySide.CLIENT).person())))
                .isEqualTo(Outcome.refused(new AgreementRefusal.MentionUnfit()));
    }

    private List<PersonId> known(Actor actor, Audience audience) {
        return Story.done(house.mention.on(actor, story.id(), aims(), audience)).stream()
                .map(Acquaintance::person)
                .toList();
    }

    private Outcome<UUID> write(Actor writer, Audience audience, RemarkDraft draft) {
        return house.remark.by(writer, story.id(), aims(), audience, draft);
    }

    private static RemarkDraft naming(PersonId... people) {
        return new RemarkDraft("tocca a te", List.of(), Set.of(people));
    }

    private static RemarkDraft with(SentFile... files) {
        return new RemarkDraft("vedi sotto", Arrays.asList(files), Set.of());
    }

    private static SentFile paper(String name, String content) {
        return new SentFile(name, Bytes.of(content.getBytes(StandardCharsets.UTF_8)));
    }

    private ClauseId aims() {
        return story.clause(Story.AIMS).id();
    }
}
