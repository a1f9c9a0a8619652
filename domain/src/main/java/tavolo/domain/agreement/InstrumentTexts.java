package tavolo.domain.agreement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.Placeholders;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.OwnFormula;
import tavolo.domain.target.TargetValue;

/// Puts together the whole text of an instrument as it stands: for the preview before it closes and
/// for the canonical form when it does.
public final class InstrumentTexts {

    private final Agreements agreements;
    private final Parties parties;
    private final ClauseLibrary library;
    private final Annexes annexes;

    /// @param annexes what is printed behind the texts
    public InstrumentTexts(
            Agreements agreements, Parties parties, ClauseLibrary library, Annexes annexes) {
        this.agreements = agreements;
        this.parties = parties;
        this.library = library;
        this.annexes = annexes;
    }

    /// The text of `instrument` with the latest version of every clause.
    ///
    /// @param edition which closing of the instrument this is, from 1
    public InstrumentText freeze(
            Agreement agreement, Instrument instrument, int edition, Instant at) {
        Map<ClauseId, ClauseText> texts = agreements.texts(instrument.id());
        InstrumentText text =
                InstrumentText.of(
                        new InstrumentText.Head(
                                agreement.number(),
                                edition,
                                instrument.kind(),
                                agreement.binding(),
                                agreement.startsOn(),
                                agreement.endsOn().orElse(null),
                                at,
                                agreement.demo()),
                        partiesOf(agreement, instrument),
                        parties.linesOfAgreement(agreement.id().value()).stream()
                                .map(InstrumentTexts::scopeLine)
                                .toList(),
                        instrument.clauses().stream()
                                .map(clause -> clause(clause, textOf(clause, texts)))
                                .toList(),
                        targets(instrument, agreement.binding()));
        InstrumentText worth =
                PrintedPayoffs.of(agreements, agreement, instrument).map(text::paying).orElse(text);
        InstrumentText own =
                agreements
                        .revisedBy(agreement.id())
                        .map(revised -> worth.revising(revised(revised, instrument.kind())))
                        .orElse(worth);
        return own.with(
                instrument.clauses().stream()
                        .flatMap(clause -> annexes.behind(clause).stream())
                        .distinct()
                        .toList());
    }

    private static InstrumentText.Revises revised(RevisedAgreement revised, InstrumentKind kind) {
        Optional<RevisedAgreement.ClosedText> text = revised.text(kind);
        return new InstrumentText.Revises(
                revised.kind(),
                revised.number(),
                revised.startsOn(),
                text.map(RevisedAgreement.ClosedText::digest).orElse(null),
                text.map(RevisedAgreement.ClosedText::closedAt).orElse(null));
    }

    /// The clauses of `instrument` whose words hold a mark without a value, which would be printed
    /// as it stands.
    List<ClausePlace> unfilled(Instrument instrument) {
        Map<ClauseId, ClauseText> texts = agreements.texts(instrument.id());
        return instrument.clauses().stream()
                .filter(clause -> !isFilled(clause, textOf(clause, texts)))
                .map(Clause::place)
                .toList();
    }

    private boolean isFilled(Clause clause, ClauseText text) {
        ClauseDefinition definition = library.place(clause.place());
        return Stream.of(text.words().it(), text.words().en())
                .flatMap(words -> Placeholders.in(words).stream())
                .allMatch(mark ->
                        definition.parameter(mark).isPresent()
                                && text.parameters().containsKey(mark));
    }

    private static ClauseText textOf(Clause clause, Map<ClauseId, ClauseText> texts) {
        ClauseText text = texts.get(clause.id());
        if (text == null) {
            throw new IllegalArgumentException("clause " + clause.id() + " has no text");
        }
        return text;
    }

    private List<InstrumentText.Party> partiesOf(Agreement agreement, Instrument instrument) {
        Map<PersonId, String> names =
                parties.names(instrument.signatories().stream().map(Signatory::person).toList());
        List<InstrumentText.Party> printed = new ArrayList<>();
        for (PartySide side : PartySide.values()) {
            if (instrument.kind().isSignedBy(side)) {
                for (Organisation organisation : organisationsOf(agreement, side)) {
                    printed.add(party(side, organisation, instrument, names));
                }
            }
        }
        return printed;
    }

    private List<Organisation> organisationsOf(Agreement agreement, PartySide side) {
        Collection<OrganisationId> ids =
                switch (side) {
                    case PROVIDER -> List.of(agreement.provider());
                    case CLIENT -> List.of(agreement.client());
                    case UNION -> agreement.unions();
                };
        return parties.organisations(ids).values().stream()
                .sorted(Comparator.comparing(Organisation::code))
                .toList();
    }

    private static InstrumentText.Party party(
            PartySide side,
            Organisation organisation,
            Instrument instrument,
            Map<PersonId, String> names) {
        List<InstrumentText.Signatory> signatories =
                instrument.signatories().stream()
                        .filter(s -> s.organisation().equals(organisation.id()))
                        .sorted(
                                Comparator.comparing(
                                        (Signatory s) -> names.getOrDefault(s.person(), "")))
                        .map(s ->
                                new InstrumentText.Signatory(
                                        s.field(),
                                        names.getOrDefault(s.person(), "?"),
                                        words(s.capacity()),
                                        organisation.name()))
                        .toList();
        return new InstrumentText.Party(
                side, organisation.name(), organisation.taxCode(), signatories);
    }

    private static InstrumentText.ScopeLine scopeLine(ServiceLine line) {
        return new InstrumentText.ScopeLine(
                line.name(), line.city(), line.headcount(), line.remote());
    }

    private InstrumentText.Clause clause(Clause clause, ClauseText text) {
        ClauseDefinition definition = library.place(clause.place());
        List<InstrumentText.Parameter> values =
                definition.parameters().stream()
                        .filter(p -> text.parameters().containsKey(p.key()))
                        .map(p -> parameter(p, text.parameters().getOrDefault(p.key(), "")))
                        .toList();
        Bilingual body =
                new Bilingual(
                        definition.expand(text.parameters(), text.words().it(), Language.IT),
                        definition.expand(text.parameters(), text.words().en(), Language.EN));
        return new InstrumentText.Clause(
                clause.place().code().value(),
                clause.number(),
                definition.title(),
                body,
                values,
                reserves(clause));
    }

    /// What sides had noted when they accepted; it binds nobody and blocks nothing.
    private List<InstrumentText.Reserve> reserves(Clause clause) {
        return clause.positions().stream()
                .filter(p -> p.stand() == Stand.ACCEPTED && !p.reason().isBlank())
                .map(p ->
                        new InstrumentText.Reserve(
                                parties.organisation(p.organisation()).name(), p.reason()))
                .toList();
    }

    private static InstrumentText.Parameter parameter(
            ParameterDefinition definition, String value) {
        return new InstrumentText.Parameter(
                definition.key(),
                definition.label(),
                value,
                new Bilingual(
                        definition.show(value, Language.IT), definition.show(value, Language.EN)));
    }

    private List<InstrumentText.TargetRow> targets(Instrument instrument, Language language) {
        Optional<TargetRevisionId> revision =
                instrument.clauses().stream().flatMap(c -> c.targets().stream()).findFirst();
        return revision.map(id -> agreements.targets(id).values()).orElse(List.of()).stream()
                .map(value -> targetRow(value, language))
                .toList();
    }

    private static InstrumentText.TargetRow targetRow(TargetValue value, Language language) {
        BigDecimal old = value.oldValue().orElse(null);
        InstrumentText.TargetRow row =
                new InstrumentText.TargetRow(
                        value.kpi().name(),
                        new Bilingual(value.kpi().name(Language.IT), value.kpi().name(Language.EN)),
                        value.formula().name(),
                        new Bilingual(
                                TargetWords.definition(value, Language.IT),
                                TargetWords.definition(value, Language.EN)),
                        value.formula().unit().many(language),
                        old,
                        value.newValue(),
                        value.validFrom(),
                        value.validTo().orElse(null));
        return switch (value.formula()) {
            case KpiFormula _ -> row;
            case OwnFormula own -> row.resting(IndicatorTexts.of(own));
        };
    }

    /// The capacity in words, as printed on papers and shown on screens.
    public static Bilingual words(Capacity capacity) {
        return switch (capacity) {
            case LEGAL_REPRESENTATIVE ->
                    new Bilingual("legale rappresentante", "legal representative");
            case ATTORNEY -> new Bilingual("procuratore", "attorney");
            case RSU_MEMBER ->
                    new Bilingual("componente della RSU", "member of the workplace body (RSU)");
            case RSA_DELEGATE ->
                    new Bilingual("dirigente della RSA", "delegate of the workplace body (RSA)");
            case UNION_OFFICER -> new Bilingual("dirigente sindacale", "union officer");
        };
    }
}
