package tavolo.domain.contract;

import java.time.Instant;
import java.util.Map;
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
import tavolo.domain.exhibit.Exhibits;
import tavolo.domain.indicator.Indicators;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.ColumnMappings;
import tavolo.domain.machine.AccessTokens;
import tavolo.domain.meeting.Meetings;
import tavolo.domain.meeting.TalkRecords;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;
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

/// The stores under test, with rows of parties that a database needs before anything else. What a
/// test finds may hold more than it put in: nothing is emptied in between.
public interface Stores {

    /// The store of agreements.
    Agreements agreements();

    /// The store of comments, on the same database.
    Remarks remarks();

    /// The store of meetings, on the same database.
    Meetings meetings();

    /// The store of records of the talks, on the same database.
    TalkRecords records();

    /// The store of things typed and not sent, on the same database.
    UnsentProposals unsent();

    /// The store of rooms, on the same database.
    Rooms rooms();

    /// The store of papers, on the same database.
    Papers papers();

    /// The store of attempts to sign remotely, on the same database.
    RemoteAttempts remoteAttempts();

    /// The store of own indicators, on the same database.
    Indicators indicators();

    /// The store of deadlines of signatures, on the same database.
    SigningDeadlines signingDeadlines();

    /// The store of signatures by adhesion, on the same database.
    Adhesions adhesions();

    /// The store of how instruments are to be signed, on the same database.
    Formalities formalities();

    /// The store of clauses that were marked as read, on the same database.
    Readings readings();

    /// The store of delegations, on the same database.
    Delegations delegations();

    /// The store of papers taken away, on the same database.
    Leases leases();

    /// The store of tax codes, on the same database.
    TaxCodes taxCodes();

    /// The store of models, on the same database.
    Templates templates();

    /// The store of what agreements began from, on the same database.
    Origins origins();

    /// The store of what deviations mean for the workers, on the same database.
    Assessments assessments();

    /// The store of claims that time should not count, on the same database.
    ExclusionClaims claims();

    /// The store of feasibility studies, on the same database.
    Studies studies();

    /// The store of pictures behind agreements, on the same database.
    Exhibits exhibits();

    /// The store of the timelines of targets, on the same database.
    TargetTimelines targetTimelines();

    /// The store of measured figures, on the same database.
    Actuals actuals();

    /// The store of mappings of columns, on the same database.
    ColumnMappings columnMappings();

    /// The store of access tokens, on the same database.
    AccessTokens accessTokens();

    /// The store of passkeys, on the same database.
    Passkeys passkeys();

    /// The store of code devices, on the same database.
    CodeDevices codeDevices();

    /// The store of what organisations demand of signatories, on the same database.
    SigningRule signingRule();

    /// Runs `work` in one transaction; an exception undoes it and comes out.
    <T> T inTransaction(Supplier<T> work);

    /// A new organisation.
    OrganisationId givenOrganisation(OrganisationKind kind);

    /// A new active person of `organisation`, who holds every role.
    PersonId givenPerson(OrganisationId organisation);

    /// A new mandate of `person` as legal representative, valid from 2020-01-01 without end.
    MandateId givenMandate(PersonId person);

    /// A new production unit of `provider`.
    UnitId givenUnit(OrganisationId provider);

    /// A new service line that `provider` runs for `client` in `unit`.
    ServiceLineId givenLine(OrganisationId provider, OrganisationId client, UnitId unit);

    /// Whose turn it is as stored, by side.
    Map<PartySide, StoredTurn> turnsOf(AgreementId agreement);

    /// Every period of turns as stored.
    TurnLedger ledgerOf(AgreementId agreement);

    /// How much a side has to do, and since when.
    record StoredTurn(int todo, Instant since) {}
}
