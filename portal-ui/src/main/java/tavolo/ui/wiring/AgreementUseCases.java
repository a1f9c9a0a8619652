package tavolo.ui.wiring;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.AgreedTargets;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Annexes;
import tavolo.domain.agreement.AnswerPayoffs;
import tavolo.domain.agreement.AnswerTargets;
import tavolo.domain.agreement.BringIntoForce;
import tavolo.domain.agreement.CloseInstrument;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.EndTalks;
import tavolo.domain.agreement.InstrumentTexts;
import tavolo.domain.agreement.KeepUnsent;
import tavolo.domain.agreement.NameSignatories;
import tavolo.domain.agreement.OpenAgreement;
import tavolo.domain.agreement.OpenErrata;
import tavolo.domain.agreement.OpenTargetRevision;
import tavolo.domain.agreement.Origins;
import tavolo.domain.agreement.PrepareAnswer;
import tavolo.domain.agreement.ProposeAgreement;
import tavolo.domain.agreement.ProposePayoffs;
import tavolo.domain.agreement.ReleaseAnswers;
import tavolo.domain.agreement.Remarks;
import tavolo.domain.agreement.ReviseClause;
import tavolo.domain.agreement.ReviseTargets;
import tavolo.domain.agreement.Rooms;
import tavolo.domain.agreement.SignatureDemands;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.agreement.UnsentProposals;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.ChainCheck;
import tavolo.domain.board.Boards;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.ReadMeetings;
import tavolo.domain.board.ReadNotices;
import tavolo.domain.board.ReadPapers;
import tavolo.domain.board.ReadTargetHistory;
import tavolo.domain.board.VerifyChain;
import tavolo.domain.document.Renderer;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.meeting.AnswerMeeting;
import tavolo.domain.meeting.CalendarFiles;
import tavolo.domain.meeting.CallMeeting;
import tavolo.domain.meeting.Meetings;
import tavolo.domain.meeting.RecordFailure;
import tavolo.domain.meeting.RecordTexts;
import tavolo.domain.meeting.SealRecords;
import tavolo.domain.meeting.TalkRecords;
import tavolo.domain.meeting.WriteMinutes;
import tavolo.domain.notice.Notices;
import tavolo.domain.party.Parties;
import tavolo.domain.signing.Sealer;

/// The use cases around an agreement: reading it and negotiating it.
@Configuration(proxyBeanMethods = false)
class AgreementUseCases {

    @Bean
    ClauseLibrary clauseLibrary() {
        return ClauseLibrary.standard();
    }

    @Bean
    Desk desk(
            Transactions transactions,
            Agreements agreements,
            AuditTrail trail,
            Notices notices,
            BusinessClock clock,
            IdSource ids) {
        return new Desk(transactions, agreements, trail, notices, clock, ids);
    }

    @Bean
    InstrumentTexts instrumentTexts(
            Agreements agreements, Parties parties, ClauseLibrary library, Annexes annexes) {
        return new InstrumentTexts(agreements, parties, library, annexes);
    }

    @Bean
    OpenAgreement openAgreement(
            Desk desk, Parties parties, ClauseLibrary library, Origins origins) {
        return new OpenAgreement(desk, parties, library, origins);
    }

    @Bean
    OpenTargetRevision openTargetRevision(
            Desk desk, Parties parties, ClauseLibrary library, Origins origins) {
        return new OpenTargetRevision(desk, parties, library, origins);
    }

    @Bean
    OpenErrata openErrata(
            Desk desk,
            Parties parties,
            ClauseLibrary library,
            Origins origins,
            SignatureDemands demands) {
        return new OpenErrata(desk, parties, library, origins, demands);
    }

    @Bean
    ProposeAgreement proposeAgreement(Desk desk) {
        return new ProposeAgreement(desk);
    }

    @Bean
    PrepareAnswer prepareAnswer(
            Desk desk, Rooms rooms, UnsentProposals unsent, ClauseLibrary library) {
        return new PrepareAnswer(desk, rooms, unsent, library);
    }

    @Bean
    ReleaseAnswers releaseAnswers(Desk desk, Rooms rooms, Remarks remarks, Parties parties) {
        return new ReleaseAnswers(desk, rooms, remarks, parties);
    }

    @Bean
    ReviseClause reviseClause(Desk desk, ClauseLibrary library) {
        return new ReviseClause(desk, library);
    }

    @Bean
    KeepUnsent keepUnsent(Desk desk, UnsentProposals unsent) {
        return new KeepUnsent(desk, unsent);
    }

    @Bean
    AgreedTargets agreedTargets(
            TargetTimelines timelines, Agreements agreements, Parties parties, IdSource ids) {
        return new AgreedTargets(timelines, agreements, parties, ids);
    }

    @Bean
    ReviseTargets reviseTargets(Desk desk, AgreedTargets targets) {
        return new ReviseTargets(desk, targets);
    }

    @Bean
    AnswerTargets answerTargets(Desk desk, AgreedTargets targets, Rooms rooms) {
        return new AnswerTargets(desk, targets, rooms);
    }

    @Bean
    ProposePayoffs proposePayoffs(Desk desk) {
        return new ProposePayoffs(desk);
    }

    @Bean
    AnswerPayoffs answerPayoffs(Desk desk, Rooms rooms) {
        return new AnswerPayoffs(desk, rooms);
    }

    @Bean
    CallMeeting callMeeting(Desk desk, Meetings meetings) {
        return new CallMeeting(desk, meetings);
    }

    @Bean
    AnswerMeeting answerMeeting(Desk desk, Meetings meetings) {
        return new AnswerMeeting(desk, meetings);
    }

    @Bean
    WriteMinutes writeMinutes(
            Desk desk, Meetings meetings, TalkRecords records, Parties parties, RecordTexts texts) {
        return new WriteMinutes(desk, meetings, records, parties, texts);
    }

    @Bean
    ReadMeetings readMeetings(
            Transactions transactions,
            Boards boards,
            ClauseLibrary library,
            CalendarFiles calendars) {
        return new ReadMeetings(transactions, boards, library, calendars);
    }

    @Bean
    NameSignatories nameSignatories(Desk desk, Parties parties) {
        return new NameSignatories(desk, parties);
    }

    @Bean
    CloseInstrument closeInstrument(Desk desk, InstrumentTexts texts, AgreedTargets targets) {
        return new CloseInstrument(desk, texts, targets);
    }

    @Bean
    RecordTexts recordTexts(Parties parties, ClauseLibrary library, Renderer renderer) {
        return new RecordTexts(parties, library, renderer::printable);
    }

    @Bean
    EndTalks endTalks(Desk desk, TalkRecords records, RecordTexts texts) {
        return new EndTalks(desk, new RecordFailure(desk, records, texts));
    }

    @Bean
    SealRecords sealRecords(
            Transactions transactions,
            TalkRecords records,
            Renderer renderer,
            Sealer sealer,
            Clock clock) {
        return new SealRecords(transactions, records, renderer, sealer, clock);
    }

    @Bean
    BringIntoForce bringIntoForce(Desk desk, AgreedTargets targets) {
        return new BringIntoForce(desk, targets);
    }

    @Bean
    ReadAgreements readAgreements(Transactions transactions, Boards boards, BusinessClock clock) {
        return new ReadAgreements(transactions, boards, clock);
    }

    @Bean
    ReadTargetHistory readTargetHistory(
            Transactions transactions,
            Boards boards,
            Agreements agreements,
            AgreedTargets targets) {
        return new ReadTargetHistory(transactions, boards, agreements, targets);
    }

    @Bean
    ReadPapers readPapers(Transactions transactions, Boards boards) {
        return new ReadPapers(transactions, boards);
    }

    @Bean
    ReadNotices readNotices(Transactions transactions, Boards boards) {
        return new ReadNotices(transactions, boards);
    }

    @Bean
    VerifyChain verifyChain(Transactions transactions, Boards boards, ChainCheck check) {
        return new VerifyChain(transactions, boards, check);
    }
}
