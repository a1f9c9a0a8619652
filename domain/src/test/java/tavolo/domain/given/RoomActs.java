package tavolo.domain.given;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.RemarkDraft;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.document.Bytes;
import tavolo.domain.library.Language;

/// The acts of an organisation in its own room, preparing answers and releasing them, and in the
/// threads of comments.
final class RoomActs {

    private RoomActs() {}

    /// These acts, by name.
    static Map<String, Act> all() {
        Map<String, Act> acts = new LinkedHashMap<>();
        negotiating(
                acts,
                "PrepareAnswer.accept",
                (h, a, s) -> h.prepareAnswer.accept(a, s.agreement(), s.version()));
        negotiating(
                acts,
                "PrepareAnswer.acceptAll",
                (h, a, s) -> h.prepareAnswer.acceptAll(a, s.agreement(), List.of(s.version())));
        negotiating(
                acts,
                "PrepareAnswer.acceptWithReserve",
                (h, a, s) ->
                        h.prepareAnswer.acceptWithReserve(
                                a, s.agreement(), s.version(), "salvo prova"));
        negotiating(
                acts,
                "PrepareAnswer.object",
                (h, a, s) -> h.prepareAnswer.object(a, s.agreement(), s.version(), "così no"));
        negotiating(
                acts,
                "PrepareAnswer.propose",
                (h, a, s) ->
                        h.prepareAnswer.propose(
                                a, s.agreement(), s.clause(), Language.IT, Acts.proposal(s)));
        negotiating(
                acts,
                "PrepareAnswer.takeBack",
                (h, a, s) -> h.prepareAnswer.takeBack(a, s.agreement(), s.clause()));
        acts.put(
                "ReleaseAnswers.now",
                new Act(Act.Scene.ANSWERED, true, (h, a, s) -> h.release.now(a, s.agreement())));
        acts.put(
                "ReleaseAnswers.together",
                new Act(
                        Act.Scene.ANSWERED,
                        true,
                        (h, a, s) -> h.release.together(a, s.agreement())));
        acts.put(
                "ReleaseAnswers.apart",
                new Act(Act.Scene.SEALED, true, (h, a, s) -> h.release.apart(a, s.agreement())));
        acts.put(
                "AnswerRemark.by",
                new Act(
                        Act.Scene.NOTED,
                        true,
                        (h, a, s) ->
                                h.answerRemark.by(
                                        a,
                                        s.agreement(),
                                        Acts.noteOn(h, s),
                                        RemarkDraft.of("d'accordo"))));
        negotiating(
                acts,
                "WriteRemark.prepare",
                (h, a, s) ->
                        h.remark.prepare(
                                a,
                                s.agreement(),
                                s.clause(),
                                Audience.everyone(),
                                RemarkDraft.of("poi")));
        acts.put(
                "WriteRemark.takeBack",
                new Act(
                        Act.Scene.WAITING,
                        true,
                        (h, a, s) -> h.remark.takeBack(a, s.agreement(), Acts.noteOn(h, s))));
        acts.put(
                "CheckFile.by",
                new Act(Act.Scene.NEGOTIATING, false, (h, a, _) -> h.checkFile.by(a, paper())));
        negotiating(
                acts,
                "MentionPeople.on",
                (h, a, s) -> h.mention.on(a, s.agreement(), s.clause(), Audience.everyone()));
        acts.put(
                "MentionPeople.in",
                new Act(
                        Act.Scene.NOTED,
                        true,
                        (h, a, s) -> h.mention.in(a, s.agreement(), Acts.noteOn(h, s))));
        acts.put(
                "EditRemark.by",
                new Act(
                        Act.Scene.NOTED,
                        true,
                        (h, a, s) ->
                                h.editRemark.by(a, s.agreement(), Acts.noteOn(h, s), 1, "meglio")));
        acts.put(
                "AnswerRemark.settle",
                new Act(
                        Act.Scene.NOTED,
                        true,
                        (h, a, s) -> h.answerRemark.settle(a, s.agreement(), Acts.noteOn(h, s))));
        acts.put(
                "AnswerRemark.reopen",
                new Act(
                        Act.Scene.SETTLED,
                        true,
                        (h, a, s) -> h.answerRemark.reopen(a, s.agreement(), Acts.noteOn(h, s))));
        return acts;
    }

    private static void negotiating(Map<String, Act> acts, String name, Act.Call call) {
        acts.put(name, new Act(Act.Scene.NEGOTIATING, true, call));
    }

    private static SentFile paper() {
        return new SentFile("prova.pdf", Bytes.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
    }
}
