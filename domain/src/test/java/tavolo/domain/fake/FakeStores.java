package tavolo.domain.fake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Assessments;
import tavolo.domain.agreement.Origins;
import tavolo.domain.agreement.Remarks;
import tavolo.domain.agreement.Rooms;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.agreement.TurnLedger;
import tavolo.domain.agreement.UnsentProposals;
import tavolo.domain.claim.ExclusionClaims;
import tavolo.domain.contract.Stores;
import tavolo.domain.exhibit.Exhibits;
import tavolo.domain.indicator.Indicators;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.ColumnMappings;
import tavolo.domain.machine.AccessTokens;
import tavolo.domain.meeting.Meetings;
import tavolo.domain.meeting.TalkRecords;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.Channel;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.Role;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;
import tavolo.domain.party.WorkplaceBody;
import tavolo.domain.proof.CodeDevices;
import tavolo.domain.proof.Passkeys;
import tavolo.domain.proof.SigningRule;
import tavolo.domain.signing.Adhesions;
import tavolo.domain.signing.Delegations;
import tavolo.domain.signing.Formalities;
import tavolo.domain.signing.Leases;
import tavolo.domain.signing.Papers;
import tavolo.domain.signing.Readings;
import tavolo.domain.signing.RemoteAttempts;
import tavolo.domain.signing.SigningDeadlines;
import tavolo.domain.signing.TaxCodes;
import tavolo.domain.study.Studies;
import tavolo.domain.template.Templates;

/// The fakes as stores under test.
final class FakeStores implements Stores {

    final FakeTransactions transactions = new FakeTransactions();
    private final FakeBlobs blobs = new FakeBlobs(transactions);
    final FakeAgreements agreements = new FakeAgreements(transactions, blobs);
    private final FakeRemarks remarks = new FakeRemarks(transactions);
    private final FakeMeetings meetings = new FakeMeetings(transactions);
    private final FakeTalkRecords records = new FakeTalkRecords(transactions);
    private final FakeUnsent unsent = new FakeUnsent(transactions);
    private final FakeRooms rooms = new FakeRooms(transactions);
    private final FakePapers papers = new FakePapers(transactions, blobs);
    private final FakeRemoteAttempts remoteAttempts = new FakeRemoteAttempts(transactions);
    private final FakeAdhesions adhesions = new FakeAdhesions(transactions, papers);
    private final FakeFormalities formalities = new FakeFormalities(transactions);
    private final FakeReadings readings = new FakeReadings(transactions);
    private final FakeSigningDeadlines deadlines =
            new FakeSigningDeadlines(transactions, agreements);
    private final FakeDelegations delegations = new FakeDelegations(transactions, blobs);
    private final FakeLeases leases = new FakeLeases(transactions);
    private final FakeTaxCodes taxCodes = new FakeTaxCodes(transactions);
    private final FakeTemplates templates = new FakeTemplates(transactions);
    private final FakeIndicators indicators = new FakeIndicators(transactions, agreements);
    private final FakeOrigins origins = new FakeOrigins(transactions, templates, agreements);
    private final FakeAssessments assessments = new FakeAssessments(transactions);
    private final FakeStudies studies = new FakeStudies(transactions);
    private final FakeExhibits exhibits = new FakeExhibits(transactions);
    private final FakeExclusionClaims claims = new FakeExclusionClaims(transactions);
    private final FakeTargetTimelines timelines = new FakeTargetTimelines(transactions);
    final FakeParties parties = new FakeParties(agreements);
    private final FakeActuals actuals = new FakeActuals(transactions, parties, agreements);
    private final FakeColumnMappings columnMappings = new FakeColumnMappings(transactions);
    private final FakeAccessTokens accessTokens = new FakeAccessTokens(transactions);
    private final FakePasskeys passkeys = new FakePasskeys(transactions);
    private final FakeCodeDevices codeDevices = new FakeCodeDevices(transactions);
    private final FakeSigningRule signingRule = new FakeSigningRule(transactions);

    @Override
    public Agreements agreements() {
        return agreements;
    }

    @Override
    public Remarks remarks() {
        return remarks;
    }

    @Override
    public Actuals actuals() {
        return actuals;
    }

    @Override
    public AccessTokens accessTokens() {
        return accessTokens;
    }

    @Override
    public Passkeys passkeys() {
        return passkeys;
    }

    @Override
    public CodeDevices codeDevices() {
        return codeDevices;
    }

    @Override
    public SigningRule signingRule() {
        return signingRule;
    }

    @Override
    public ColumnMappings columnMappings() {
        return columnMappings;
    }

    @Override
    public Meetings meetings() {
        return meetings;
    }

    @Override
    public TalkRecords records() {
        return records;
    }

    @Override
    public UnsentProposals unsent() {
        return unsent;
    }

    @Override
    public Rooms rooms() {
        return rooms;
    }

    @Override
    public Leases leases() {
        return leases;
    }

    @Override
    public TaxCodes taxCodes() {
        return taxCodes;
    }

    @Override
    public Papers papers() {
        return papers;
    }

    @Override
    public RemoteAttempts remoteAttempts() {
        return remoteAttempts;
    }

    @Override
    public Adhesions adhesions() {
        return adhesions;
    }

    @Override
    public Readings readings() {
        return readings;
    }

    @Override
    public Formalities formalities() {
        return formalities;
    }

    @Override
    public SigningDeadlines signingDeadlines() {
        return deadlines;
    }

    @Override
    public Delegations delegations() {
        return delegations;
    }

    @Override
    public Templates templates() {
        return templates;
    }

    @Override
    public Indicators indicators() {
        return indicators;
    }

    @Override
    public Origins origins() {
        return origins;
    }

    @Override
    public Assessments assessments() {
        return assessments;
    }

    @Override
    public ExclusionClaims claims() {
        return claims;
    }

    @Override
    public Studies studies() {
        return studies;
    }

    @Override
    public Exhibits exhibits() {
        return exhibits;
    }

    @Override
    public TargetTimelines targetTimelines() {
        return timelines;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.inOne(work);
    }

    @Override
    public OrganisationId givenOrganisation(OrganisationKind kind) {
        OrganisationId id = new OrganisationId(UUID.randomUUID());
        String code = id.toString().substring(0, 8);
        parties.put(
                new Organisation(
                        id, kind, code, "Voceviva " + code, Optional.empty(), code, false));
        return id;
    }

    @Override
    public PersonId givenPerson(OrganisationId organisation) {
        PersonId id = new PersonId(UUID.randomUUID());
        parties.put(
                new Person(
                        id,
                        organisation,
                        "Ada",
                        "Neri",
                        id + "@voceviva.example",
                        Locale.ITALY,
                        Set.of(Role.values()),
                        true));
        return id;
    }

    @Override
    public MandateId givenMandate(PersonId person) {
        MandateId id = new MandateId(UUID.randomUUID());
        parties.put(
                new Mandate(
                        id,
                        person,
                        Capacity.LEGAL_REPRESENTATIVE,
                        Optional.empty(),
                        "visura",
                        LocalDate.of(2020, 1, 1),
                        Optional.empty()));
        return id;
    }

    @Override
    public UnitId givenUnit(OrganisationId provider) {
        UnitId id = new UnitId(UUID.randomUUID());
        parties.put(
                new ProductionUnit(
                        id, provider, "U", "Roma", "Lazio", 100, WorkplaceBody.RSU, 9, Map.of()));
        return id;
    }

    @Override
    public ServiceLineId givenLine(OrganisationId provider, OrganisationId client, UnitId unit) {
        ServiceLineId id = new ServiceLineId(UUID.randomUUID());
        parties.put(
                new ServiceLine(
                        id,
                        "S",
                        provider,
                        client,
                        unit,
                        "Assistenza",
                        "Roma",
                        Channel.VOICE_IN,
                        false,
                        100,
                        60));
        return id;
    }

    @Override
    public Map<PartySide, StoredTurn> turnsOf(AgreementId agreement) {
        Map<PartySide, StoredTurn> turns = new TreeMap<>();
        agreements
                .turnsOf(agreement)
                .forEach(
                        (side, turn) -> turns.put(side, new StoredTurn(turn.todo(), turn.since())));
        return turns;
    }

    @Override
    public TurnLedger ledgerOf(AgreementId agreement) {
        return agreements.ledgerOf(agreement);
    }
}
