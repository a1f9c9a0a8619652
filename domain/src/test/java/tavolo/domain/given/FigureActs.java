package tavolo.domain.given;

import static tavolo.domain.given.Act.Scene.MEASURED;
import static tavolo.domain.given.Act.Scene.NEGOTIATING;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.intake.ImportId;
import tavolo.domain.intake.Place;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.machine.TokenId;
import tavolo.domain.machine.TokenScope;
import tavolo.domain.machine.TokenWish;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Channel;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Role;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;
import tavolo.domain.term.Workplace;

/// The acts on measured figures.
final class FigureActs {

    private static final Validity APRIL =
            Validity.ofDays(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 4, 30));

    private FigureActs() {}

    /// These acts, by name.
    static Map<String, Act> all() {
        Map<String, Act> acts = new LinkedHashMap<>();
        put(
                acts,
                "PreviewFigures.ownFormulas",
                NEGOTIATING,
                true,
                (h, a, s) -> h.previewFigures.ownFormulas(a, line(h, s)));
        put(
                acts,
                "PreviewFigures.beginning",
                NEGOTIATING,
                false,
                (h, a, _) -> h.previewFigures.beginning(a, Sheets.days(), KpiFormula.SL_OFFERED));
        put(
                acts,
                "PreviewFigures.understood",
                NEGOTIATING,
                true,
                (h, a, s) -> h.previewFigures.understood(a, Sheets.days(), daily(h, s)));
        put(
                acts,
                "ImportFigures.by",
                NEGOTIATING,
                true,
                (h, a, s) -> h.importFigures.by(a, Sheets.days(), daily(h, s)));
        put(acts, "UndoImport.by", MEASURED, true, (h, a, s) -> h.undoImport.by(a, last(h, s)));
        put(
                acts,
                "ReadFigures.imports",
                MEASURED,
                true,
                (h, a, s) -> h.readFigures.imports(a, line(h, s)));
        put(
                acts,
                "ReadFigures.series",
                MEASURED,
                true,
                (h, a, s) -> h.readFigures.series(a, line(h, s)));
        put(
                acts,
                "ReadFigures.by",
                MEASURED,
                true,
                (h, a, s) ->
                        h.readFigures
                                .by(a, series(line(h, s)), APRIL)
                                .then(series -> Outcome.done(series.figures())));
        put(
                acts,
                "ReadMeasuredProfiles.by",
                MEASURED,
                true,
                (h, a, s) -> h.readProfiles.by(a, s.agreement(), APRIL));
        put(acts, "KeepMappings.list", NEGOTIATING, false, (h, a, _) -> h.keepMappings.list(a));
        put(
                acts,
                "KeepMappings.save",
                NEGOTIATING,
                true,
                (h, a, s) -> h.keepMappings.save(a, "Giornaliero", daily(h, s)));
        put(
                acts,
                "KeepMappings.discard",
                NEGOTIATING,
                true,
                (h, a, s) ->
                        h.keepMappings
                                .save(a, "Da buttare", daily(h, s))
                                .then(kept -> h.keepMappings.discard(a, kept.name())));
        tokens(acts);
        return acts;
    }

    private static void tokens(Map<String, Act> acts) {
        put(acts, "KeepTokens.list", NEGOTIATING, false, (h, a, _) -> h.keepTokens.list(a));
        put(
                acts,
                "KeepTokens.issue",
                NEGOTIATING,
                false,
                (h, a, _) -> h.keepTokens.issue(a, wish()));
        put(
                acts,
                "KeepTokens.revoke",
                MEASURED,
                true,
                (h, a, s) -> h.keepTokens.revoke(a, token(h, s)));
    }

    private static TokenWish wish() {
        return new TokenWish("Centralino", EnumSet.allOf(TokenScope.class), 30);
    }

    /// The token of the provider, or one that does not exist.
    private static TokenId token(House house, Subject subject) {
        Actor provider = house.everyone.actor(OrganisationKind.PROVIDER, Role.values());
        return line(house, subject).equals(Everyone.LINE)
                ? Story.done(house.keepTokens.list(provider)).getFirst().id()
                : new TokenId(UUID.randomUUID());
    }

    private static void put(
            Map<String, Act> acts, String name, Act.Scene begins, boolean about, Act.Call call) {
        acts.put(name, new Act(begins, about, call));
    }

    private static ColumnMapping daily(House house, Subject subject) {
        return Sheets.daily(line(house, subject));
    }

    /// The line of the agreement, or one that does not exist.
    private static ServiceLineId line(House house, Subject subject) {
        return house.transactions
                .inOne(() -> house.agreements.findForSystem(subject.agreement()))
                .map(_ -> Everyone.LINE)
                .orElse(new ServiceLineId(UUID.randomUUID()));
    }

    private static ImportId last(House house, Subject subject) {
        Actor provider = house.everyone.actor(OrganisationKind.PROVIDER, Role.values());
        List<FigureImport> imports =
                Story.done(house.readFigures.imports(provider, line(house, subject)));
        return imports.isEmpty() ? new ImportId(UUID.randomUUID()) : imports.getFirst().id();
    }

    private static SeriesKey series(ServiceLineId line) {
        return new SeriesKey(
                line,
                FormulaVariant.usual(KpiFormula.SL_OFFERED),
                Granularity.DAY,
                new Place(Optional.empty(), Channel.VOICE_IN, Workplace.BOTH));
    }

    /// The provider imports two days of the line of `story`, and lets a program do so from then on.
    static void measured(House house, Story story) {
        Actor provider = house.everyone.actor(OrganisationKind.PROVIDER, Role.values());
        Story.done(house.importFigures.by(provider, Sheets.days(), Sheets.daily(Everyone.LINE)));
        Story.done(house.keepTokens.issue(provider, wish()));
    }
}
