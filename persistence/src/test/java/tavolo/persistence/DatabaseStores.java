package tavolo.persistence;

import static tavolo.persistence.schema.Tables.AGREEMENT_TURN;
import static tavolo.persistence.schema.Tables.MANDATE;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.PERSON_ROLE;
import static tavolo.persistence.schema.Tables.PRODUCTION_UNIT;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;
import static tavolo.persistence.schema.Tables.TURN_PERIOD;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Assessments;
import tavolo.domain.agreement.Origins;
import tavolo.domain.agreement.Remarks;
import tavolo.domain.agreement.Rooms;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.agreement.TurnLedger;
import tavolo.domain.agreement.TurnPeriod;
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
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;
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

/// The stores of a database, as the contracts want them; rows of parties are put in by hand.
public final class DatabaseStores implements Stores {

    private final DatabaseUnderTest database;
    private final DSLContext sql;

    public DatabaseStores(DatabaseUnderTest database) {
        this.database = database;
        this.sql = database.sql();
    }

    @Override
    public Agreements agreements() {
        return database.the(Agreements.class);
    }

    @Override
    public Remarks remarks() {
        return database.the(Remarks.class);
    }

    @Override
    public Actuals actuals() {
        return database.the(Actuals.class);
    }

    @Override
    public AccessTokens accessTokens() {
        return database.the(AccessTokens.class);
    }

    @Override
    public Passkeys passkeys() {
        return database.the(Passkeys.class);
    }

    @Override
    public CodeDevices codeDevices() {
        return database.the(CodeDevices.class);
    }

    @Override
    public SigningRule signingRule() {
        return database.the(SigningRule.class);
    }

    @Override
    public ColumnMappings columnMappings() {
        return database.the(ColumnMappings.class);
    }

    @Override
    public Meetings meetings() {
        return database.the(Meetings.class);
    }

    @Override
    public TalkRecords records() {
        return database.the(TalkRecords.class);
    }

    @Override
    public UnsentProposals unsent() {
        return database.the(UnsentProposals.class);
    }

    @Override
    public Rooms rooms() {
        return database.the(Rooms.class);
    }

    @Override
    public Leases leases() {
        return database.the(Leases.class);
    }

    @Override
    public TaxCodes taxCodes() {
        return database.the(TaxCodes.class);
    }

    @Override
    public Papers papers() {
        return database.the(Papers.class);
    }

    @Override
    public RemoteAttempts remoteAttempts() {
        return database.the(RemoteAttempts.class);
    }

    @Override
    public Indicators indicators() {
        return database.the(Indicators.class);
    }

    @Override
    public Adhesions adhesions() {
        return database.the(Adhesions.class);
    }

    @Override
    public Readings readings() {
        return database.the(Readings.class);
    }

    @Override
    public Formalities formalities() {
        return database.the(Formalities.class);
    }

    @Override
    public SigningDeadlines signingDeadlines() {
        return database.the(SigningDeadlines.class);
    }

    @Override
    public Delegations delegations() {
        return database.the(Delegations.class);
    }

    @Override
    public Templates templates() {
        return database.the(Templates.class);
    }

    @Override
    public Origins origins() {
        return database.the(Origins.class);
    }

    @Override
    public Assessments assessments() {
        return database.the(Assessments.class);
    }

    @Override
    public ExclusionClaims claims() {
        return database.the(ExclusionClaims.class);
    }

    @Override
    public Studies studies() {
        return database.the(Studies.class);
    }

    @Override
    public Exhibits exhibits() {
        return database.the(Exhibits.class);
    }

    @Override
    public TargetTimelines targetTimelines() {
        return database.the(TargetTimelines.class);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return database.transactions().inOne(work);
    }

    @Override
    public OrganisationId givenOrganisation(OrganisationKind kind) {
        UUID id = UUID.randomUUID();
        String code = code(id);
        sql.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, id)
                .set(ORGANISATION.KIND, kind.name())
                .set(ORGANISATION.CODE, code)
                .set(ORGANISATION.NAME, "Voceviva " + code)
                .set(ORGANISATION.TAX_CODE, code)
                .set(ORGANISATION.REGULATED, false)
                .set(ORGANISATION.PUBLIC_BODY, false)
                .execute();
        return new OrganisationId(id);
    }

    @Override
    public PersonId givenPerson(OrganisationId organisation) {
        return givenPerson(organisation, true, Role.values());
    }

    /// A new person of `organisation` with the given roles.
    public PersonId givenPerson(OrganisationId organisation, boolean active, Role... roles) {
        UUID id = UUID.randomUUID();
        sql.insertInto(PERSON)
                .set(PERSON.ID, id)
                .set(PERSON.ORGANISATION_ID, organisation.value())
                .set(PERSON.GIVEN_NAME, "Ada")
                .set(PERSON.FAMILY_NAME, "Neri")
                .set(PERSON.EMAIL, id + "@voceviva.example")
                .set(PERSON.EMAIL_KEY, id + "@voceviva.example")
                .set(PERSON.LANGUAGE, "it")
                .set(PERSON.ACTIVE, active)
                .set(PERSON.DEMO, false)
                .set(PERSON.VERSION, 0L)
                .execute();
        for (Role role : roles) {
            sql.insertInto(PERSON_ROLE)
                    .set(PERSON_ROLE.PERSON_ID, id)
                    .set(PERSON_ROLE.ROLE, role.name())
                    .execute();
        }
        return new PersonId(id);
    }

    @Override
    public MandateId givenMandate(PersonId person) {
        UUID id = UUID.randomUUID();
        sql.insertInto(MANDATE)
                .set(MANDATE.ID, id)
                .set(MANDATE.PERSON_ID, person.value())
                .set(MANDATE.CAPACITY, Capacity.LEGAL_REPRESENTATIVE.name())
                .set(MANDATE.EVIDENCE, "visura")
                .set(MANDATE.VALID_FROM, LocalDate.of(2020, 1, 1))
                .set(MANDATE.VERSION, 0L)
                .execute();
        return new MandateId(id);
    }

    @Override
    public UnitId givenUnit(OrganisationId provider) {
        UUID id = UUID.randomUUID();
        sql.insertInto(PRODUCTION_UNIT)
                .set(PRODUCTION_UNIT.ID, id)
                .set(PRODUCTION_UNIT.ORGANISATION_ID, provider.value())
                .set(PRODUCTION_UNIT.CODE, code(id))
                .set(PRODUCTION_UNIT.CITY, "Roma")
                .set(PRODUCTION_UNIT.REGION, "Lazio")
                .set(PRODUCTION_UNIT.HEADCOUNT, 100)
                .set(PRODUCTION_UNIT.BODY, WorkplaceBody.RSU.name())
                .set(PRODUCTION_UNIT.TOTAL, 9)
                .execute();
        return new UnitId(id);
    }

    @Override
    public ServiceLineId givenLine(OrganisationId provider, OrganisationId client, UnitId unit) {
        UUID id = UUID.randomUUID();
        sql.insertInto(SERVICE_LINE)
                .set(SERVICE_LINE.ID, id)
                .set(SERVICE_LINE.CODE, code(id))
                .set(SERVICE_LINE.PROVIDER_ID, provider.value())
                .set(SERVICE_LINE.CLIENT_ID, client.value())
                .set(SERVICE_LINE.UNIT_ID, unit.value())
                .set(SERVICE_LINE.NAME, "Assistenza")
                .set(SERVICE_LINE.CITY, "Roma")
                .set(SERVICE_LINE.CHANNEL, Channel.VOICE_IN.name())
                .set(SERVICE_LINE.ESSENTIAL, false)
                .set(SERVICE_LINE.HEADCOUNT, 100)
                .set(SERVICE_LINE.REMOTE, 60)
                .execute();
        return new ServiceLineId(id);
    }

    @Override
    public Map<PartySide, StoredTurn> turnsOf(AgreementId agreement) {
        return sql.selectFrom(AGREEMENT_TURN)
                .where(AGREEMENT_TURN.AGREEMENT_ID.eq(agreement.value()))
                .fetchMap(
                        row -> PartySide.valueOf(row.getSide()),
                        row -> new StoredTurn(row.getTodo(), row.getSince()));
    }

    @Override
    public TurnLedger ledgerOf(AgreementId agreement) {
        return new TurnLedger(
                sql.selectFrom(TURN_PERIOD)
                        .where(TURN_PERIOD.AGREEMENT_ID.eq(agreement.value()))
                        .orderBy(TURN_PERIOD.SIDE, TURN_PERIOD.NUMBER)
                        .fetch(row ->
                                new TurnPeriod(
                                        PartySide.valueOf(row.getSide()),
                                        row.getBeganAt(),
                                        Optional.ofNullable(row.getEndedAt()))));
    }

    private static String code(UUID id) {
        return id.toString().substring(24);
    }
}
