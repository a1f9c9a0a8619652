package tavolo.ui.wiring;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.IdSource;
import tavolo.domain.Mishaps;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.board.PowerFiles;
import tavolo.domain.board.ReadPowers;
import tavolo.domain.document.Renderer;
import tavolo.domain.party.Parties;
import tavolo.domain.proof.StepUp;
import tavolo.domain.signing.Archive;
import tavolo.domain.signing.ArchiveJobs;
import tavolo.domain.signing.AskQualified;
import tavolo.domain.signing.AugmentPapers;
import tavolo.domain.signing.BeginRemoteSignature;
import tavolo.domain.signing.CatchUpCertificates;
import tavolo.domain.signing.CertificateStatus;
import tavolo.domain.signing.ChooseCredential;
import tavolo.domain.signing.CompleteSignature;
import tavolo.domain.signing.DelegateSlot;
import tavolo.domain.signing.Delegations;
import tavolo.domain.signing.ForgetRemoteAttempts;
import tavolo.domain.signing.Formalities;
import tavolo.domain.signing.IssuedCertificates;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.JudgeSignatures;
import tavolo.domain.signing.KeepReading;
import tavolo.domain.signing.KeyHolder;
import tavolo.domain.signing.LapseSignings;
import tavolo.domain.signing.LatePapers;
import tavolo.domain.signing.LearnStandings;
import tavolo.domain.signing.Leases;
import tavolo.domain.signing.LiftReserve;
import tavolo.domain.signing.OpenSigning;
import tavolo.domain.signing.OrderSignatures;
import tavolo.domain.signing.Papers;
import tavolo.domain.signing.Pen;
import tavolo.domain.signing.PrepareSignature;
import tavolo.domain.signing.PrepareTogether;
import tavolo.domain.signing.Preparer;
import tavolo.domain.signing.QuickCheck;
import tavolo.domain.signing.ReadFormalities;
import tavolo.domain.signing.ReadSigningDeadline;
import tavolo.domain.signing.Readings;
import tavolo.domain.signing.RefuseToSign;
import tavolo.domain.signing.RemoteAttempts;
import tavolo.domain.signing.RemoteDesk;
import tavolo.domain.signing.RemoteSigning;
import tavolo.domain.signing.ReturnFromProvider;
import tavolo.domain.signing.Revocations;
import tavolo.domain.signing.RevokeCertificate;
import tavolo.domain.signing.Sealer;
import tavolo.domain.signing.SetSigningDeadline;
import tavolo.domain.signing.SignElsewhere;
import tavolo.domain.signing.SignTogether;
import tavolo.domain.signing.SigningDeadlines;
import tavolo.domain.signing.Slots;
import tavolo.domain.signing.StampPapers;
import tavolo.domain.signing.StateManner;
import tavolo.domain.signing.TaxCodes;
import tavolo.domain.signing.TimeStamps;
import tavolo.domain.signing.UploadJudge;

/// The use cases around papers and signatures. They take the real clock: cryptography and sessions
/// never follow the business clock.
@Configuration(proxyBeanMethods = false)
class SigningUseCases {

    @Bean
    Pen pen(KeyHolder keys, Preparer preparer, QuickCheck quickCheck, Clock clock) {
        return new Pen(keys, preparer, quickCheck, clock);
    }

    @Bean
    Slots slots(
            Desk desk,
            Parties parties,
            Papers papers,
            Delegations delegations,
            Formalities formalities) {
        return new Slots(desk, parties, papers, delegations, formalities);
    }

    @Bean
    AskQualified askQualified(Desk desk, Formalities formalities) {
        return new AskQualified(desk, formalities);
    }

    @Bean
    OrderSignatures orderSignatures(Desk desk, Parties parties) {
        return new OrderSignatures(desk, parties);
    }

    @Bean
    ReadFormalities readFormalities(Desk desk, Parties parties, Formalities formalities) {
        return new ReadFormalities(desk, parties, formalities);
    }

    @Bean
    SetSigningDeadline setSigningDeadline(Desk desk, SigningDeadlines deadlines) {
        return new SetSigningDeadline(desk, deadlines);
    }

    @Bean
    ReadSigningDeadline readSigningDeadline(Desk desk, SigningDeadlines deadlines) {
        return new ReadSigningDeadline(desk, deadlines);
    }

    @Bean
    LapseSignings lapseSignings(Desk desk, SigningDeadlines deadlines, Papers papers) {
        return new LapseSignings(desk, deadlines, papers);
    }

    @Bean
    DelegateSlot delegateSlot(
            Desk desk, Slots slots, Parties parties, Delegations delegations, FileChecks files) {
        return new DelegateSlot(desk, slots, parties, delegations, files);
    }

    @Bean
    StateManner stateManner(Desk desk, Slots slots, Papers papers) {
        return new StateManner(desk, slots, papers);
    }

    @Bean
    KeepReading keepReading(Desk desk, Slots slots, Papers papers, Readings readings) {
        return new KeepReading(desk, slots, papers, readings);
    }

    @Bean
    LiftReserve liftReserve(Desk desk, Slots slots) {
        return new LiftReserve(desk, slots);
    }

    @Bean
    ReadPowers readPowers(Transactions transactions, PowerFiles files) {
        return new ReadPowers(transactions, files);
    }

    @Bean
    OpenSigning openSigning(
            Desk desk,
            Papers papers,
            Renderer renderer,
            Sealer sealer,
            Clock clock,
            SigningDeadlines deadlines) {
        return new OpenSigning(desk, papers, renderer, sealer, clock, deadlines);
    }

    @Bean
    PrepareSignature prepareSignature(Desk desk, Slots slots, Papers papers, Pen pen) {
        return new PrepareSignature(desk, slots, papers, pen);
    }

    @Bean
    CompleteSignature completeSignature(
            Desk desk, Slots slots, Papers papers, Pen pen, StepUp stepUp) {
        return new CompleteSignature(desk, slots, papers, pen, stepUp);
    }

    @Bean
    PrepareTogether prepareTogether(PrepareSignature prepare, Mishaps mishaps) {
        return new PrepareTogether(prepare, mishaps);
    }

    @Bean
    SignTogether signTogether(StepUp stepUp, CompleteSignature complete, Mishaps mishaps) {
        return new SignTogether(stepUp, complete, mishaps);
    }

    @Bean
    RemoteDesk remoteDesk(
            Desk desk,
            Slots slots,
            Papers papers,
            Pen pen,
            RemoteSigning remote,
            RemoteAttempts attempts,
            Leases leases) {
        return new RemoteDesk(desk, slots, papers, pen, remote, attempts, leases);
    }

    @Bean
    BeginRemoteSignature beginRemoteSignature(RemoteDesk room) {
        return new BeginRemoteSignature(room);
    }

    @Bean
    ReturnFromProvider returnFromProvider(RemoteDesk room) {
        return new ReturnFromProvider(room);
    }

    @Bean
    ChooseCredential chooseCredential(RemoteDesk room) {
        return new ChooseCredential(room);
    }

    @Bean
    ForgetRemoteAttempts forgetRemoteAttempts(
            Transactions transactions, RemoteAttempts attempts, Clock clock) {
        return new ForgetRemoteAttempts(transactions, attempts, clock);
    }

    @Bean
    SignElsewhere signElsewhere(
            Desk desk, Slots slots, Papers papers, SignElsewhere.Away signElsewhereAway) {
        return new SignElsewhere(desk, slots, papers, signElsewhereAway);
    }

    @Bean
    SignElsewhere.Away signElsewhereAway(
            Leases leases, TaxCodes taxCodes, UploadJudge judge, Clock clock) {
        return new SignElsewhere.Away(leases, taxCodes, judge, clock);
    }

    @Bean
    RevokeCertificate revokeCertificate(
            Desk desk, Papers papers, RevokeCertificate.Certificates issued, Clock clock) {
        return new RevokeCertificate(desk, papers, issued, clock);
    }

    @Bean
    RevokeCertificate.Certificates issuedCertificates(
            IssuedCertificates issued, Revocations revocations, CertificateStatus status) {
        return new RevokeCertificate.Certificates(issued, revocations, status);
    }

    @Bean
    CatchUpCertificates catchUpCertificates(Transactions transactions, IssuedCertificates issued) {
        return new CatchUpCertificates(transactions, issued);
    }

    @Bean
    RefuseToSign refuseToSign(Desk desk, Slots slots, Papers papers) {
        return new RefuseToSign(desk, slots, papers);
    }

    @Bean
    JudgeSignatures judgeSignatures(Desk desk, Papers papers, Judge judge, Clock clock) {
        return new JudgeSignatures(desk, papers, judge, clock);
    }

    @Bean
    LearnStandings learnStandings(Desk desk, Papers papers, UploadJudge judge, Clock clock) {
        return new LearnStandings(desk, papers, judge, clock);
    }

    @Bean
    StampPapers stampPapers(Desk desk, Papers papers, TimeStamps times, Judge judge, Clock clock) {
        return new StampPapers(desk, papers, times, judge, clock);
    }

    @Bean
    AugmentPapers augmentPapers(
            Desk desk,
            Papers papers,
            ArchiveJobs jobs,
            AugmentPapers.Makers makers,
            @Value("${tavolo.archive.grace}") Duration grace) {
        return new AugmentPapers(desk, papers, jobs, makers, grace);
    }

    @Bean
    AugmentPapers.Makers augmentPapersMakers(Archive archive, Judge judge, Clock clock) {
        return new AugmentPapers.Makers(archive, judge, clock);
    }

    @Bean
    LatePapers latePapers(
            LatePapers.Stores stores,
            Renderer renderer,
            Sealer sealer,
            Pen pen,
            IdSource ids,
            Clock clock) {
        return new LatePapers(stores, renderer, sealer, pen, ids, clock);
    }

    @Bean
    LatePapers.Stores latePapersStores(
            Transactions transactions, Agreements agreements, Parties parties, Papers papers) {
        return new LatePapers.Stores(transactions, agreements, parties, papers);
    }
}
