package tavolo.domain.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseDraft;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.Stage;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.RemoteValue;
import tavolo.domain.target.RowAllowances;
import tavolo.domain.target.RowOrigin;
import tavolo.domain.target.TargetValue;

/// Three parties and what a new agreement of theirs starts with: two clauses in each instrument,
/// one signatory of each side, a table of two targets.
public final class GivenTable {

    /// When everything was opened.
    static final Instant OPENED = Instant.parse("2020-04-20T08:00:00.123456Z");

    static final LocalDate STARTS = LocalDate.of(2020, 5, 1);

    final Stores stores;
    final OrganisationId provider;
    final OrganisationId client;
    final OrganisationId union;
    final Map<PartySide, PersonId> people;
    final Map<PartySide, MandateId> mandates;
    final UnitId unit;
    final ServiceLineId line;

    public GivenTable(Stores stores) {
        this.stores = stores;
        this.provider = stores.givenOrganisation(OrganisationKind.PROVIDER);
        this.client = stores.givenOrganisation(OrganisationKind.CLIENT);
        this.union = stores.givenOrganisation(OrganisationKind.UNION);
        this.people =
                Map.of(
                        PartySide.PROVIDER, stores.givenPerson(provider),
                        PartySide.CLIENT, stores.givenPerson(client),
                        PartySide.UNION, stores.givenPerson(union));
        this.mandates =
                Map.of(
                        PartySide.PROVIDER, stores.givenMandate(person(PartySide.PROVIDER)),
                        PartySide.CLIENT, stores.givenMandate(person(PartySide.CLIENT)),
                        PartySide.UNION, stores.givenMandate(person(PartySide.UNION)));
        this.unit = stores.givenUnit(provider);
        this.line = stores.givenLine(provider, client, unit);
    }

    PersonId person(PartySide side) {
        return java.util.Objects.requireNonNull(people.get(side));
    }

    OrganisationId organisation(PartySide side) {
        return switch (side) {
            case PROVIDER -> provider;
            case CLIENT -> client;
            case UNION -> union;
        };
    }

    public Visibility eyes(PartySide side) {
        return new Visibility(organisation(side), Optional.of(side));
    }

    /// A draft that is not stored yet.
    AgreementOpening draft(String number) {
        return opening(number, new Stage.Draft(1));
    }

    /// An agreement in `stage` that is not stored yet.
    public AgreementOpening opening(String number, Stage stage) {
        TargetRevision targets = revision(1, "380");
        List<ClauseDraft> drafts = new ArrayList<>();
        List<Instrument> instruments =
                List.of(
                        instrument(
                                InstrumentKind.COMMERCIAL_ADDENDUM,
                                clause("C22", InstrumentKind.COMMERCIAL_ADDENDUM, drafts, targets),
                                clause("C24", InstrumentKind.COMMERCIAL_ADDENDUM, drafts, null)),
                        instrument(
                                InstrumentKind.COMPANY_AGREEMENT,
                                clause("C04", InstrumentKind.COMPANY_AGREEMENT, drafts, null),
                                clause("C06", InstrumentKind.COMPANY_AGREEMENT, drafts, null)),
                        instrument(
                                InstrumentKind.TRI_PARTY_PROTOCOL,
                                clause("C02", InstrumentKind.TRI_PARTY_PROTOCOL, drafts, null),
                                clause("C22", InstrumentKind.TRI_PARTY_PROTOCOL, drafts, targets)));
        Agreement agreement =
                new Agreement(
                        new AgreementId(UUID.randomUUID()),
                        number,
                        provider,
                        client,
                        Set.of(union),
                        stage,
                        Language.IT,
                        STARTS,
                        Optional.of(LocalDate.of(2021, 4, 30)),
                        true,
                        instruments);
        return new AgreementOpening(
                agreement,
                "Assistenza clienti · Roma",
                Set.of(line),
                Set.of(unit),
                drafts,
                Optional.of(targets),
                person(PartySide.PROVIDER),
                OPENED);
    }

    private Instrument instrument(InstrumentKind kind, Clause... clauses) {
        return new Instrument(
                new InstrumentId(UUID.randomUUID()),
                kind,
                InstrumentStatus.OPEN,
                0,
                Optional.empty(),
                List.of(clauses),
                kind.signingSides().stream().map(this::signatory).toList());
    }

    Signatory signatory(PartySide side) {
        return Signatory.of(
                new SignatoryId(UUID.randomUUID()),
                person(side),
                organisation(side),
                java.util.Objects.requireNonNull(mandates.get(side)),
                side,
                Capacity.LEGAL_REPRESENTATIVE);
    }

    private Clause clause(
            String code,
            InstrumentKind kind,
            List<ClauseDraft> drafts,
            @org.jspecify.annotations.Nullable TargetRevision targets) {
        ClauseId id = new ClauseId(UUID.randomUUID());
        Optional<TargetRevisionId> carried = Optional.ofNullable(targets).map(TargetRevision::id);
        ClauseDraft draft = version(id, 1, code, PartySide.PROVIDER, carried);
        drafts.add(draft);
        return new Clause(
                id,
                new ClausePlace(kind, new ClauseCode(code)),
                draft.id(),
                1,
                carried,
                Set.of(PartySide.PROVIDER),
                kind.signingSides(),
                code.equals("C04"),
                List.of(position(PartySide.PROVIDER, Stand.PROPOSED, "")));
    }

    ClauseDraft version(
            ClauseId clause,
            int number,
            String words,
            PartySide author,
            Optional<TargetRevisionId> targets) {
        return new ClauseDraft(
                new ClauseVersionId(UUID.randomUUID()),
                clause,
                number,
                new ClauseText(
                        new Bilingual(
                                "1. Perché così è «più» giusto: " + words,
                                "1. It is so: " + words + " {days}"),
                        Map.of("days", "5", "amount", "25.00")),
                author,
                person(author),
                number == 1 ? "" : "perché sì",
                targets,
                OPENED);
    }

    TargetRevision revision(int number, String handling) {
        return new TargetRevision(
                new TargetRevisionId(UUID.randomUUID()),
                number,
                PartySide.PROVIDER,
                person(PartySide.PROVIDER),
                number == 1 ? "" : "meno fretta",
                List.of(
                        target(KpiFormula.SL_OFFERED, Optional.of("80"), "75.5")
                                .with(
                                        Optional.of(
                                                new RemoteValue(
                                                        new BigDecimal("74.25"),
                                                        "avviamento a distanza")),
                                        Optional.empty())
                                .allowing(
                                        new RowAllowances(
                                                List.of(
                                                        new Exclusion(
                                                                ExclusionCode.VOLUME_OVER_FORECAST,
                                                                false),
                                                        new Exclusion(ExclusionCode.STRIKE, true)),
                                                Optional.of(new BigDecimal("12.5")))),
                        target(KpiFormula.AHT_HANDLED, Optional.empty(), handling)
                                .with(
                                        Optional.empty(),
                                        Optional.of(new RowOrigin(Kpi.SL, "a parità di persone")))),
                OPENED);
    }

    private static TargetValue target(KpiFormula formula, Optional<String> old, String wanted) {
        return TargetValue.usual(
                formula,
                old.map(BigDecimal::new),
                new BigDecimal(wanted),
                STARTS,
                Optional.empty());
    }

    Position position(PartySide side, Stand stand, String reason) {
        return new Position(side, stand, reason, organisation(side), person(side), OPENED);
    }
}
