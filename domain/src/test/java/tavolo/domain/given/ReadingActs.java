package tavolo.domain.given;

import static tavolo.domain.given.Act.Scene.NEGOTIATING;
import static tavolo.domain.given.Act.Scene.SIGNING;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.BoardSort;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.notice.MailHabit;
import tavolo.domain.notice.MailState;
import tavolo.domain.party.PersonId;
import tavolo.domain.redline.Since;
import tavolo.domain.signing.PaperDocument;

/// The acts that only read.
final class ReadingActs {

    private ReadingActs() {}

    /// These acts, by name.
    static Map<String, Act> all() {
        Map<String, Act> acts = new LinkedHashMap<>();
        own(
                acts,
                "ReadAgreements.page",
                NEGOTIATING,
                (h, a, _) ->
                        h.readAgreements.page(
                                a, BoardFilter.all(), BoardSort.newestChange(), 0, 50));
        own(
                acts,
                "ReadAgreements.count",
                NEGOTIATING,
                (h, a, _) -> h.readAgreements.count(a, BoardFilter.all()));
        own(acts, "ReadAgreements.tasks", NEGOTIATING, (h, a, _) -> h.readAgreements.tasks(a));
        own(
                acts,
                "ReadAgreements.openingChoices",
                NEGOTIATING,
                (h, a, _) -> h.readAgreements.openingChoices(a));
        put(
                acts,
                "ReadAgreements.table",
                NEGOTIATING,
                (h, a, s) -> h.readAgreements.table(a, s.agreement()));
        put(
                acts,
                "ReadAgreements.clause",
                NEGOTIATING,
                (h, a, s) -> h.readAgreements.clause(a, s.agreement(), s.clause()));
        put(
                acts,
                "ReadAgreements.remarkFile",
                NEGOTIATING,
                (h, a, s) -> h.readAgreements.remarkFile(a, s.agreement().value()));
        put(
                acts,
                "ReadAgreements.room",
                NEGOTIATING,
                (h, a, s) -> h.readAgreements.room(a, s.agreement()));
        put(
                acts,
                "ReadAgreements.targets",
                NEGOTIATING,
                (h, a, s) -> h.readAgreements.targets(a, s.agreement()));
        put(
                acts,
                "ReadAgreements.payoffs",
                NEGOTIATING,
                (h, a, s) -> h.readAgreements.payoffs(a, s.agreement()));
        put(
                acts,
                "ReadAgreements.studies",
                NEGOTIATING,
                (h, a, s) -> h.readAgreements.studies(a, s.agreement()));
        put(
                acts,
                "ReadAgreements.study",
                NEGOTIATING,
                (h, a, s) -> h.readAgreements.study(a, s.agreement(), 1));
        own(
                acts,
                "ReadAgreements.targetRows",
                NEGOTIATING,
                (h, a, _) -> h.readAgreements.targetRows(a, Optional.empty(), 50));
        put(
                acts,
                "ReadAgreements.timeline",
                NEGOTIATING,
                (h, a, s) ->
                        h.readAgreements.timeline(
                                a, s.agreement(), Set.of(), Optional.empty(), 50));
        put(
                acts,
                "ReadTargetHistory.of",
                NEGOTIATING,
                (h, a, s) -> h.targetHistory.of(a, s.agreement()));
        put(
                acts,
                "ReadTargetHistory.onLine",
                NEGOTIATING,
                (h, a, s) ->
                        h.targetHistory.onLine(a, service(s), House.firstDay(), Optional.empty()));
        put(
                acts,
                "ReadTargetHistory.foreseen",
                NEGOTIATING,
                (h, a, s) -> h.targetHistory.foreseen(a, s.agreement()));
        put(
                acts,
                "ReadRedline.by",
                NEGOTIATING,
                (h, a, s) -> h.readRedline.by(a, s.agreement(), Since.FIRST_VERSION, Language.IT));
        put(
                acts,
                "ReadSinceYes.by",
                NEGOTIATING,
                (h, a, s) ->
                        h.readSinceYes.by(
                                a, s.agreement(), InstrumentKind.COMPANY_AGREEMENT, Language.IT));
        put(
                acts,
                "PrintRedline.asPdf",
                NEGOTIATING,
                (h, a, s) ->
                        h.printRedline.asPdf(a, s.agreement(), Since.OUR_LAST_YES, Language.IT));
        put(
                acts,
                "PrintRedline.asWord",
                NEGOTIATING,
                (h, a, s) ->
                        h.printRedline.asWord(a, s.agreement(), Since.OUR_LAST_YES, Language.EN));
        put(
                acts,
                "ReturnFromWord.by",
                NEGOTIATING,
                (h, a, s) -> h.returnFromWord.by(a, s.agreement(), Bytes.of(new byte[0])));
        put(
                acts,
                "ReadMeetings.list",
                NEGOTIATING,
                (h, a, s) -> h.readMeetings.list(a, s.agreement()));
        put(
                acts,
                "ReadMeetings.invitation",
                NEGOTIATING,
                (h, a, s) -> h.readMeetings.invitation(a, s.agreement(), s.meeting(), Language.IT));
        put(acts, "ReadPapers.list", SIGNING, (h, a, s) -> h.readPapers.list(a, s.agreement()));
        put(
                acts,
                "ReadPapers.file",
                SIGNING,
                (h, a, s) -> h.readPapers.file(a, s.document(), Optional.empty()));
        put(
                acts,
                "ReadPapers.records",
                SIGNING,
                (h, a, s) -> h.readPapers.records(a, s.agreement()));
        put(
                acts,
                "ReadPapers.recordFile",
                SIGNING,
                (h, a, s) -> h.readPapers.recordFile(a, s.document()));
        put(acts, "ReadEvidence.by", SIGNING, (h, a, s) -> h.readEvidence.by(a, s.agreement()));
        put(
                acts,
                "ReadEvidence.certified",
                SIGNING,
                (h, a, s) -> h.readEvidence.certified(a, s.agreement()));
        put(
                acts,
                "ReadEvidence.certificate",
                SIGNING,
                (h, a, s) -> h.readEvidence.certificate(a, s.agreement(), s.document()));
        put(
                acts,
                "ReadEvidence.merged",
                SIGNING,
                (h, a, s) ->
                        h.readEvidence.merged(
                                a, s.agreement(), s.document(), sealed(h, s.document())));
        put(acts, "VerifyChain.by", NEGOTIATING, (h, a, s) -> h.verify.by(a, s.agreement()));
        own(acts, "ReadNotices.list", NEGOTIATING, (h, a, _) -> h.readNotices.list(a));
        own(acts, "ReadNotices.unread", NEGOTIATING, (h, a, _) -> h.readNotices.unread(a));
        own(acts, "ReadNotices.markRead", NEGOTIATING, (h, a, _) -> h.readNotices.markRead(a));
        own(acts, "ChooseMail.now", NEGOTIATING, (h, a, _) -> h.chooseMail.now(a));
        own(
                acts,
                "ChooseMail.choose",
                NEGOTIATING,
                (h, a, _) -> h.chooseMail.choose(a, MailHabit.usual(Language.EN)));
        own(acts, "KeepMail.by", NEGOTIATING, (h, a, _) -> h.keepMail.by(a));
        put(
                acts,
                "KeepMail.tryAgain",
                NEGOTIATING,
                (h, a, s) -> h.keepMail.tryAgain(a, mailTo(h, s.person())));
        acts.putAll(SearchActs.all());
        own(acts, "ReadOrganisation.by", NEGOTIATING, (h, a, _) -> h.readOrganisation.by(a));

        return acts;
    }

    private static void put(Map<String, Act> acts, String name, Act.Scene begins, Act.Call call) {
        acts.put(name, new Act(begins, true, call));
    }

    /// An act that names nothing that could be foreign.
    private static void own(Map<String, Act> acts, String name, Act.Scene begins, Act.Call call) {
        acts.put(name, new Act(begins, false, call));
    }

    /// The code of the line of the agreement, or one that no line has.
    private static String service(Subject subject) {
        return subject.line().equals(Everyone.FREE_LINE)
                ? Everyone.LINE_CODE
                : subject.line().toString();
    }

    /// The mail to `person` that was given up or waits again; any identity if there is none.
    private static UUID mailTo(House house, PersonId person) {
        return Stream.of(MailState.FAILED, MailState.WAITING)
                .flatMap(state -> house.outbox.of(person, state).stream())
                .findFirst()
                .orElseGet(UUID::randomUUID);
    }

    private static Sha256 sealed(House house, UUID document) {
        return house.papers.documents().stream()
                .filter(paper -> paper.id().equals(document))
                .map(PaperDocument::paperDigest)
                .findFirst()
                .orElseGet(() -> Sha256.digestOf("nessuno"));
    }
}
