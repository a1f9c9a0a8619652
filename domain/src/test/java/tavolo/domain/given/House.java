package tavolo.domain.given;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.agreement.AgreedTargets;
import tavolo.domain.agreement.AnswerPayoffs;
import tavolo.domain.agreement.AnswerRemark;
import tavolo.domain.agreement.AnswerTargets;
import tavolo.domain.agreement.AssessClause;
import tavolo.domain.agreement.BringIntoForce;
import tavolo.domain.agreement.CheckFile;
import tavolo.domain.agreement.CloseInstrument;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.EditRemark;
import tavolo.domain.agreement.Enclosing;
import tavolo.domain.agreement.EndTalks;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.agreement.InstrumentTexts;
import tavolo.domain.agreement.KeepUnsent;
import tavolo.domain.agreement.MentionPeople;
import tavolo.domain.agreement.NameSignatories;
import tavolo.domain.agreement.OpenAgreement;
import tavolo.domain.agreement.OpenErrata;
import tavolo.domain.agreement.OpenTargetRevision;
import tavolo.domain.agreement.PrepareAnswer;
import tavolo.domain.agreement.ProposeAgreement;
import tavolo.domain.agreement.ProposePayoffs;
import tavolo.domain.agreement.ReadBeginning;
import tavolo.domain.agreement.ReleaseAnswers;
import tavolo.domain.agreement.ReviseClause;
import tavolo.domain.agreement.ReviseTargets;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.agreement.WriteRemark;
import tavolo.domain.audit.ChainVerdict;
import tavolo.domain.board.Boards;
import tavolo.domain.board.KeepSearches;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.ReadMeetings;
import tavolo.domain.board.ReadNotices;
import tavolo.domain.board.ReadPapers;
import tavolo.domain.board.ReadPowers;
import tavolo.domain.board.ReadTargetHistory;
import tavolo.domain.board.SearchAgreements;
import tavolo.domain.board.VerifyChain;
import tavolo.domain.claim.AnswerExclusion;
import tavolo.domain.claim.ClaimExclusion;
import tavolo.domain.document.Sha256;
import tavolo.domain.evidence.ReadEvidence;
import tavolo.domain.exhibit.AttachPictures;
import tavolo.domain.exhibit.ExhibitAnnexes;
import tavolo.domain.exhibit.ReadExhibits;
import tavolo.domain.fake.CountingIds;
import tavolo.domain.fake.FakeAccessTokens;
import tavolo.domain.fake.FakeAcquaintances;
import tavolo.domain.fake.FakeActuals;
import tavolo.domain.fake.FakeAdhesions;
import tavolo.domain.fake.FakeAgreements;
import tavolo.domain.fake.FakeAssessments;
import tavolo.domain.fake.FakeAuditTrail;
import tavolo.domain.fake.FakeBlobs;
import tavolo.domain.fake.FakeBusinessClock;
import tavolo.domain.fake.FakeCertificateStatus;
import tavolo.domain.fake.FakeClock;
import tavolo.domain.fake.FakeColumnMappings;
import tavolo.domain.fake.FakeDelegations;
import tavolo.domain.fake.FakeDifferences;
import tavolo.domain.fake.FakeEvidences;
import tavolo.domain.fake.FakeExclusionClaims;
import tavolo.domain.fake.FakeExhibits;
import tavolo.domain.fake.FakeFileCheck;
import tavolo.domain.fake.FakeFormalities;
import tavolo.domain.fake.FakeIndicators;
import tavolo.domain.fake.FakeIssuedCertificates;
import tavolo.domain.fake.FakeKeys;
import tavolo.domain.fake.FakeLeases;
import tavolo.domain.fake.FakeMailHabits;
import tavolo.domain.fake.FakeMeetings;
import tavolo.domain.fake.FakeMishaps;
import tavolo.domain.fake.FakeNotices;
import tavolo.domain.fake.FakeOrigins;
import tavolo.domain.fake.FakeOutbox;
import tavolo.domain.fake.FakePapers;
import tavolo.domain.fake.FakePaperwork;
import tavolo.domain.fake.FakeParties;
import tavolo.domain.fake.FakePeople;
import tavolo.domain.fake.FakePostOffice;
import tavolo.domain.fake.FakeReadings;
import tavolo.domain.fake.FakeRemarks;
import tavolo.domain.fake.FakeReminders;
import tavolo.domain.fake.FakeRemoteAttempts;
import tavolo.domain.fake.FakeRemoteSigning;
import tavolo.domain.fake.FakeRevocations;
import tavolo.domain.fake.FakeRooms;
import tavolo.domain.fake.FakeSavedSearches;
import tavolo.domain.fake.FakeSheetReader;
import tavolo.domain.fake.FakeSignedFiles;
import tavolo.domain.fake.FakeSigningDeadlines;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.fake.FakeStudies;
import tavolo.domain.fake.FakeTalkRecords;
import tavolo.domain.fake.FakeTargetTimelines;
import tavolo.domain.fake.FakeTaxCodes;
import tavolo.domain.fake.FakeTemplates;
import tavolo.domain.fake.FakeTimeStamps;
import tavolo.domain.fake.FakeTransactions;
import tavolo.domain.fake.FakeUnsent;
import tavolo.domain.fake.FakeUploadJudge;
import tavolo.domain.fake.FakeWordFiles;
import tavolo.domain.indicator.DefineIndicator;
import tavolo.domain.indicator.IndicatorDesk;
import tavolo.domain.indicator.ReadIndicators;
import tavolo.domain.indicator.RetireIndicator;
import tavolo.domain.indicator.ReviseIndicator;
import tavolo.domain.intake.ImportFigures;
import tavolo.domain.intake.IntakeDesk;
import tavolo.domain.intake.KeepMappings;
import tavolo.domain.intake.PreviewFigures;
import tavolo.domain.intake.ReadFigures;
import tavolo.domain.intake.UndoImport;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.machine.KeepTokens;
import tavolo.domain.measured.GivenPrint;
import tavolo.domain.measured.ReadMeasured;
import tavolo.domain.measured.ReadMeasuredPictures;
import tavolo.domain.meeting.AnswerMeeting;
import tavolo.domain.meeting.CallMeeting;
import tavolo.domain.meeting.RecordFailure;
import tavolo.domain.meeting.RecordTexts;
import tavolo.domain.meeting.SealRecords;
import tavolo.domain.meeting.WriteMinutes;
import tavolo.domain.notice.ChooseMail;
import tavolo.domain.notice.KeepMail;
import tavolo.domain.notice.MailTrouble;
import tavolo.domain.notice.TakenMail;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.PersonId;
import tavolo.domain.people.ClearProofs;
import tavolo.domain.people.KeepMandates;
import tavolo.domain.people.KeepOrganisations;
import tavolo.domain.people.KeepPeople;
import tavolo.domain.people.KeepSites;
import tavolo.domain.people.KeepTaxCodes;
import tavolo.domain.people.ReadOrganisation;
import tavolo.domain.people.Secrets;
import tavolo.domain.profile.ReadMeasuredProfiles;
import tavolo.domain.proof.DemandStrongProof;
import tavolo.domain.proof.KeepProofs;
import tavolo.domain.redline.ClauseComparison;
import tavolo.domain.redline.PrintRedline;
import tavolo.domain.redline.ReadRedline;
import tavolo.domain.redline.ReadSinceYes;
import tavolo.domain.redline.ReturnFromWord;
import tavolo.domain.redline.TextComparison;
import tavolo.domain.signing.Adhere;
import tavolo.domain.signing.AdhesionRight;
import tavolo.domain.signing.AskQualified;
import tavolo.domain.signing.BeginRemoteSignature;
import tavolo.domain.signing.ChooseCredential;
import tavolo.domain.signing.CompleteSignature;
import tavolo.domain.signing.DelegateSlot;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.JudgeSignatures;
import tavolo.domain.signing.KeepReading;
import tavolo.domain.signing.LapseSignings;
import tavolo.domain.signing.LearnStandings;
import tavolo.domain.signing.LiftReserve;
import tavolo.domain.signing.OpenSigning;
import tavolo.domain.signing.OrderSignatures;
import tavolo.domain.signing.Pen;
import tavolo.domain.signing.PrepareSignature;
import tavolo.domain.signing.PrepareTogether;
import tavolo.domain.signing.ReadAdhesions;
import tavolo.domain.signing.ReadFormalities;
import tavolo.domain.signing.ReadSigningDeadline;
import tavolo.domain.signing.RefuseToSign;
import tavolo.domain.signing.RemoteDesk;
import tavolo.domain.signing.ReturnFromProvider;
import tavolo.domain.signing.RevokeCertificate;
import tavolo.domain.signing.SetSigningDeadline;
import tavolo.domain.signing.SignElsewhere;
import tavolo.domain.signing.SignTogether;
import tavolo.domain.signing.Slots;
import tavolo.domain.signing.StampPapers;
import tavolo.domain.signing.StateManner;
import tavolo.domain.signing.Verdict;
import tavolo.domain.study.AttachStudy;
import tavolo.domain.study.KeepStudy;
import tavolo.domain.study.StudyAnnexes;
import tavolo.domain.template.Comparing;
import tavolo.domain.template.CreateTemplate;
import tavolo.domain.template.EditTemplate;
import tavolo.domain.template.PublishTemplate;
import tavolo.domain.template.ReadDeviation;
import tavolo.domain.template.ReadTemplates;
import tavolo.domain.template.TemplateDesk;

/// Every use case of the portal over one set of fakes.
public final class House {

    public final FakeTransactions transactions = new FakeTransactions();
    public final FakeBlobs blobs = new FakeBlobs(transactions);
    public final FakeAgreements agreements = new FakeAgreements(transactions, blobs);
    public final FakeRemarks remarks = new FakeRemarks(transactions);
    public final FakeMeetings meetings = new FakeMeetings(transactions);
    public final FakeTalkRecords records = new FakeTalkRecords(transactions);
    public final FakeTemplates templates = new FakeTemplates(transactions);
    public final FakeOrigins origins = new FakeOrigins(transactions, templates, agreements);
    public final FakeAssessments assessments = new FakeAssessments(transactions);
    public final FakeStudies studies = new FakeStudies(transactions);
    public final FakeExhibits exhibits = new FakeExhibits(transactions);
    public final FakePapers papers = new FakePapers(transactions, blobs);
    public final FakeSigningDeadlines deadlines =
            new FakeSigningDeadlines(transactions, agreements);
    public final FakeFormalities formalities = new FakeFormalities(transactions);
    public final FakeAdhesions adhesions = new FakeAdhesions(transactions, papers);
    public final FakeRevocations revocations = new FakeRevocations(transactions);
    public final FakeDelegations delegations = new FakeDelegations(transactions, blobs);
    public final FakeParties parties = new FakeParties(agreements);
    public final FakePeople people = new FakePeople(transactions);
    public final FakeAuditTrail trail = new FakeAuditTrail(transactions);
    public final FakeNotices notices = new FakeNotices(transactions);
    public final FakeMailHabits habits = new FakeMailHabits(transactions, parties);
    public final FakeOutbox outbox = new FakeOutbox(transactions, parties, habits);
    public final FakeReminders reminders = new FakeReminders(transactions, agreements, parties);
    public final FakePostOffice office = new FakePostOffice(transactions);
    public final FakeBusinessClock today = new FakeBusinessClock();
    public final FakeClock clock = new FakeClock();
    public final FakeKeys keys = new FakeKeys(transactions);
    public final FakeStepUp stepUp = new FakeStepUp();
    public final WatchedBoards watched = new WatchedBoards(agreements, papers);
    public final Everyone everyone = new Everyone(parties);
    public final CountingIds ids = new CountingIds();

    public final FakeUnsent drafts = new FakeUnsent(transactions);

    public final FakeTimeStamps times = new FakeTimeStamps(transactions);

    public final FakePaperwork paperwork = new FakePaperwork(transactions, times);
    private final ClauseLibrary library = ClauseLibrary.standard();
    private final RecordTexts recordTexts = new RecordTexts(parties, library, paperwork::printable);
    private final Desk desk = new Desk(transactions, agreements, trail, notices, today, ids);
    private final Slots slots = new Slots(desk, parties, papers, delegations, formalities);
    private final Pen pen = new Pen(keys, paperwork, paperwork, clock);

    public final OpenAgreement open = new OpenAgreement(desk, parties, library, origins);
    public final ReadBeginning readBeginning =
            new ReadBeginning(transactions, agreements, origins, library);
    public final ProposeAgreement propose = new ProposeAgreement(desk);
    public final TakePosition position = new TakePosition(desk);
    public final ReviseClause revise = new ReviseClause(desk, library);
    public final KeepUnsent unsent = new KeepUnsent(desk, drafts);
    public final FakeRooms rooms = new FakeRooms(transactions);
    public final PrepareAnswer prepareAnswer = new PrepareAnswer(desk, rooms, drafts, library);
    public final ReleaseAnswers release = new ReleaseAnswers(desk, rooms, remarks, parties);
    public final FakeTargetTimelines timelines = new FakeTargetTimelines(transactions);
    public final AgreedTargets agreed = new AgreedTargets(timelines, agreements, parties, ids);
    public final OpenTargetRevision openRevision =
            new OpenTargetRevision(desk, parties, library, origins);
    public final OpenErrata openErrata =
            new OpenErrata(desk, parties, library, origins, formalities);
    public final ReviseTargets targets = new ReviseTargets(desk, agreed);
    public final AnswerTargets answerTargets = new AnswerTargets(desk, agreed, rooms);
    public final ProposePayoffs proposePayoffs = new ProposePayoffs(desk);
    public final AnswerPayoffs answerPayoffs = new AnswerPayoffs(desk, rooms);
    private final FileChecks fileChecks =
            new FileChecks(List.of(new FakeFileCheck()), new FileChecks.Limits(1, 2));
    private final Enclosing enclosing =
            new Enclosing(remarks, new FakeAcquaintances(agreements, parties, remarks), fileChecks);
    public final CheckFile checkFile = new CheckFile(fileChecks);
    public final MentionPeople mention = new MentionPeople(desk, remarks, enclosing);
    public final WriteRemark remark = new WriteRemark(desk, remarks, enclosing);
    public final AnswerRemark answerRemark = new AnswerRemark(desk, remarks, enclosing);
    public final EditRemark editRemark = new EditRemark(desk, remarks);
    public final AssessClause assess = new AssessClause(desk, assessments, library);
    public final KeepStudy keepStudy = new KeepStudy(desk, studies);
    public final AttachStudy attachStudy = new AttachStudy(desk, studies);
    public final GivenPrint print = new GivenPrint();
    public final AttachPictures attachPictures =
            new AttachPictures(desk, exhibits, parties, (_, _, _) -> print.shared());
    public final ReadExhibits readExhibits = new ReadExhibits(transactions, agreements, exhibits);
    public final CallMeeting call = new CallMeeting(desk, meetings);
    public final AnswerMeeting answer = new AnswerMeeting(desk, meetings);
    public final NameSignatories signatories = new NameSignatories(desk, parties);
    public final InstrumentTexts texts =
            new InstrumentTexts(
                    agreements,
                    parties,
                    library,
                    new StudyAnnexes(studies, parties).then(new ExhibitAnnexes(exhibits)));
    public final CloseInstrument close = new CloseInstrument(desk, texts, agreed);
    public final EndTalks end = new EndTalks(desk, new RecordFailure(desk, records, recordTexts));
    public final WriteMinutes minutes =
            new WriteMinutes(desk, meetings, records, parties, recordTexts);
    public final SealRecords sealRecords =
            new SealRecords(transactions, records, paperwork, paperwork, clock);
    public final BringIntoForce force = new BringIntoForce(desk, agreed);
    public final OpenSigning openSigning =
            new OpenSigning(desk, papers, paperwork, paperwork, clock, deadlines);
    public final PrepareSignature prepare = new PrepareSignature(desk, slots, papers, pen);
    public final CompleteSignature complete =
            new CompleteSignature(desk, slots, papers, pen, stepUp);
    public final FakeMishaps mishaps = new FakeMishaps();
    public final PrepareTogether prepareTogether = new PrepareTogether(prepare, mishaps);
    public final SignTogether signTogether = new SignTogether(stepUp, complete, mishaps);
    public final FakeRemoteSigning remote = new FakeRemoteSigning(transactions);
    public final FakeLeases leases = new FakeLeases(transactions);
    public final FakeRemoteAttempts remoteAttempts = new FakeRemoteAttempts(transactions);
    private final RemoteDesk remoteDesk =
            new RemoteDesk(desk, slots, papers, pen, remote, remoteAttempts, leases);
    public final BeginRemoteSignature beginRemote = new BeginRemoteSignature(remoteDesk);
    public final ReturnFromProvider returnFromProvider = new ReturnFromProvider(remoteDesk);
    public final ChooseCredential chooseCredential = new ChooseCredential(remoteDesk);
    public final SetSigningDeadline setDeadline = new SetSigningDeadline(desk, deadlines);
    public final ReadSigningDeadline readDeadline = new ReadSigningDeadline(desk, deadlines);
    public final AskQualified askQualified = new AskQualified(desk, formalities);
    public final ReadFormalities readFormalities = new ReadFormalities(desk, parties, formalities);
    public final Adhere adhere =
            new Adhere(
                    desk,
                    parties,
                    new AdhesionRight(desk, parties, papers, formalities, adhesions),
                    adhesions,
                    new Adhere.Workshop(
                            papers,
                            paperwork,
                            paperwork,
                            pen,
                            (_, _) -> new Verdict.Valid(List.of()),
                            stepUp));
    public final ReadAdhesions readAdhesions =
            new ReadAdhesions(desk, parties, papers, adhesions, revocations);
    public final OrderSignatures order = new OrderSignatures(desk, parties);
    public final LapseSignings lapse = new LapseSignings(desk, deadlines, papers);
    public final DelegateSlot delegate =
            new DelegateSlot(desk, slots, parties, delegations, fileChecks);
    public final StateManner manner = new StateManner(desk, slots, papers);
    public final KeepReading reading =
            new KeepReading(desk, slots, papers, new FakeReadings(transactions));
    public final FakeCertificateStatus status = new FakeCertificateStatus(transactions);
    public final RevokeCertificate revoke =
            new RevokeCertificate(
                    desk,
                    papers,
                    new RevokeCertificate.Certificates(
                            new FakeIssuedCertificates(
                                    papers, agreements, parties, revocations, adhesions),
                            revocations,
                            status),
                    clock);
    public final LiftReserve lift = new LiftReserve(desk, slots);
    public final ReadPowers readPowers =
            new ReadPowers(transactions, new OpenPowers(parties, delegations));
    public final StampPapers stampPapers =
            new StampPapers(desk, papers, times, (_, _) -> new Verdict.Valid(List.of()), clock);
    public final FakeTaxCodes taxCodes = new FakeTaxCodes(transactions);
    public final FakeUploadJudge uploadJudge = new FakeUploadJudge(transactions, clock);
    public final SignElsewhere elsewhere =
            new SignElsewhere(
                    desk,
                    slots,
                    papers,
                    new SignElsewhere.Away(leases, taxCodes, uploadJudge, clock));
    public final RefuseToSign refuse = new RefuseToSign(desk, slots, papers);
    public final Proofs proofs = new Proofs(transactions, clock);
    public final KeepProofs keepProofs =
            new KeepProofs(
                    proofs.stores,
                    proofs.prove,
                    new KeepProofs.Tools(proofs.check, proofs.maker, trail, ids));
    public final DemandStrongProof demand =
            new DemandStrongProof(proofs.stores, proofs.prove, trail, clock);

    public final ClearProofs clearProofs = new ClearProofs(proofs.stores, people, trail, clock);

    /// Completes signatures by what people enrolled, where [#complete] takes a password.
    public final CompleteSignature completeProven =
            new CompleteSignature(desk, slots, papers, pen, proofs.prove);

    public final ReadAgreements readAgreements =
            new ReadAgreements(transactions, watched.boards(), today);
    public final ReadTargetHistory targetHistory =
            new ReadTargetHistory(transactions, watched.boards(), agreements, agreed);
    public final SearchAgreements search = new SearchAgreements(transactions, watched.boards());
    public final KeepSearches keepSearches =
            new KeepSearches(transactions, new FakeSavedSearches(transactions), ids, today);
    public final ReadPapers readPapers = new ReadPapers(transactions, watched.boards());
    public final ReadMeetings readMeetings =
            new ReadMeetings(transactions, watched.boards(), library, _ -> new byte[0]);
    public final ReadNotices readNotices = new ReadNotices(transactions, watched.boards());
    public final ChooseMail chooseMail = new ChooseMail(transactions, habits, today);
    public final KeepMail keepMail = new KeepMail(transactions, outbox, office, clock);
    private final FakeDifferences differences = new FakeDifferences();
    private final FakeWordFiles files = new FakeWordFiles(transactions);
    private final ClauseComparison comparison =
            new ClauseComparison(library, new TextComparison(differences));
    public final ReadRedline readRedline =
            new ReadRedline(transactions, watched.boards(), comparison, today);
    public final ReadSinceYes readSinceYes =
            new ReadSinceYes(transactions, watched.boards(), comparison);
    private final Comparing comparing = new Comparing(library, comparison);
    private final TemplateDesk templateDesk =
            new TemplateDesk(transactions, templates, trail, today, ids);
    public final ReadTemplates readTemplates =
            new ReadTemplates(transactions, templates, parties, comparing);
    public final CreateTemplate createTemplate =
            new CreateTemplate(templateDesk, agreements, library);
    public final EditTemplate editTemplate = new EditTemplate(templateDesk, library);
    public final PublishTemplate publishTemplate = new PublishTemplate(templateDesk);
    public final FakeIndicators indicators = new FakeIndicators(transactions, agreements);
    private final IndicatorDesk indicatorDesk =
            new IndicatorDesk(transactions, indicators, parties, trail, today, ids);
    public final ReadIndicators readIndicators = new ReadIndicators(indicatorDesk);
    public final DefineIndicator defineIndicator = new DefineIndicator(indicatorDesk);
    public final ReviseIndicator reviseIndicator = new ReviseIndicator(indicatorDesk);
    public final RetireIndicator retireIndicator = new RetireIndicator(indicatorDesk);
    private final FakeActuals actuals = new FakeActuals(transactions, parties, agreements);
    private final IntakeDesk intakeDesk =
            new IntakeDesk(
                    transactions,
                    actuals,
                    parties,
                    people,
                    new FakeSheetReader(),
                    trail,
                    today,
                    ids);
    public final PreviewFigures previewFigures = new PreviewFigures(intakeDesk);
    public final ImportFigures importFigures = new ImportFigures(intakeDesk);
    public final UndoImport undoImport = new UndoImport(intakeDesk);
    public final ReadFigures readFigures = new ReadFigures(transactions, actuals);
    public final ReadMeasuredProfiles readProfiles =
            new ReadMeasuredProfiles(transactions, agreements, parties, actuals);
    public final ReadMeasured readMeasured =
            new ReadMeasured(transactions, watched.boards(), actuals);
    public final ReadMeasuredPictures readPictures =
            new ReadMeasuredPictures(transactions, watched.boards(), actuals);
    public final FakeExclusionClaims claims = new FakeExclusionClaims(transactions);
    public final ClaimExclusion claimExclusion =
            new ClaimExclusion(desk, claims, timelines, parties, fileChecks);
    public final AnswerExclusion answerExclusion = new AnswerExclusion(desk, claims);
    public final KeepMappings keepMappings =
            new KeepMappings(intakeDesk, new FakeColumnMappings(transactions));
    public final ReadDeviation readDeviation = deviations(watched.boards());
    public final PrintRedline printRedline = new PrintRedline(readRedline, paperwork, files);
    public final ReturnFromWord returnFromWord = returning(watched.boards());
    public final VerifyChain verify =
            new VerifyChain(
                    transactions,
                    watched.boards(),
                    _ -> new ChainVerdict.Whole(trail.facts().size(), Sha256.digestOf("")));

    private final FakeSignedFiles signedFiles = new FakeSignedFiles(transactions);
    public final ReadEvidence readEvidence =
            new ReadEvidence(
                    new ReadEvidence.Tools(
                            transactions,
                            new FakeEvidences(transactions, agreements, papers, blobs),
                            signedFiles,
                            signedFiles,
                            paperwork));

    private final Secrets secrets = new CountedSecrets();
    public final KeepTaxCodes keepTaxCodes =
            new KeepTaxCodes(transactions, people, taxCodes, trail, clock);
    public final KeepPeople keepPeople =
            new KeepPeople(transactions, people, trail, secrets, ids, clock);
    public final KeepMandates keepMandates =
            new KeepMandates(
                    transactions, people, trail, new KeepMandates.Tools(ids, clock, fileChecks));
    public final KeepOrganisations keepOrganisations =
            new KeepOrganisations(transactions, people, trail, secrets, ids, clock);
    public final KeepSites keepSites = new KeepSites(transactions, people, trail, ids, clock);
    public final FakeAccessTokens tokens = new FakeAccessTokens(transactions);
    public final KeepTokens keepTokens =
            new KeepTokens(tokens, new KeepTokens.Tools(transactions, secrets, trail, ids, clock));
    public final ReadOrganisation readOrganisation =
            new ReadOrganisation(transactions, parties, people);

    /// The judgement of signatures by `judge`.
    public JudgeSignatures judging(Judge judge) {
        return new JudgeSignatures(desk, papers, judge, clock);
    }

    /// Asks once more of which certificates of others it is not known whether they were revoked.
    public void learnStandings() {
        new LearnStandings(desk, papers, uploadJudge, clock).next(10);
    }

    /// Texts come back to what `boards` show.
    public ReturnFromWord returning(Boards boards) {
        return new ReturnFromWord(
                desk, boards, drafts, files, new ReturnFromWord.Comparing(library, differences));
    }

    /// Deviations of what `boards` show.
    public ReadDeviation deviations(Boards boards) {
        return new ReadDeviation(transactions, boards, templates, origins, comparing);
    }

    public House() {
        transactions.inOne(() -> {
            everyone.organisations().forEach(this::moveIn);
            parties.units(Set.of(Everyone.UNIT)).forEach(people::add);
            return 0;
        });
    }

    private void moveIn(Organisation organisation) {
        people.add(organisation);
        people.add(everyone.personOf(organisation.id()));
        people.grant(everyone.mandateOf(organisation.id()));
        failMail(everyone.personOf(organisation.id()).id());
    }

    /// A mail to `person` that was given up.
    private void failMail(PersonId person) {
        outbox.queue(ids.next(), person, new UUID(0, 0), clock.instant());
        TakenMail mail = outbox.take(clock.instant(), Duration.ZERO).orElseThrow();
        outbox.failed(mail, MailTrouble.REFUSED);
    }

    /// The first day of the agreements of this house.
    public static LocalDate firstDay() {
        return LocalDate.of(2020, 5, 1);
    }

    /// Tokens that count; hashes that show what was hashed.
    private static final class CountedSecrets implements Secrets {

        private int made;

        @Override
        public String newToken() {
            made++;
            return "token" + made;
        }

        @Override
        public String hash(String password) {
            return "hash of " + password;
        }
    }
}
