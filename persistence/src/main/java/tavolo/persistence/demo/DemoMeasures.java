package tavolo.persistence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.CalendarDays;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.claim.AnswerExclusion;
import tavolo.domain.claim.ClaimExclusion;
import tavolo.domain.claim.ClaimId;
import tavolo.domain.claim.ClaimedTime;
import tavolo.domain.claim.ExclusionClaims;
import tavolo.domain.document.Sha256;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.DateStyle;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.intake.ImportId;
import tavolo.domain.intake.MappedColumns;
import tavolo.domain.intake.NumberStyle;
import tavolo.domain.intake.PlacedFigure;
import tavolo.domain.intake.TextStyle;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.Role;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Kpi;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;

/// One agreement of the demo world that was measured: what its annex on penalties adds to the
/// terms, the figures of its first line, and two claims, one granted and one that the client has to
/// answer.
final class DemoMeasures {

    /// The agreement and its line.
    static final String AGREEMENT = "2020/0145";

    static final String LINE = "S01";

    private final DemoCast cast;
    private final TargetTimelines timelines;
    private final Actuals actuals;
    private final ClaimExclusion claim;
    private final AnswerExclusion answer;
    private final Desk desk;
    private final StoryClock clock = new StoryClock();
    private final DemoIds ids = new DemoIds();

    /// @param tools make the desk at which the claims are made
    DemoMeasures(
            DemoCast cast,
            TargetTimelines timelines,
            Actuals actuals,
            ExclusionClaims claims,
            Tools tools) {
        this.cast = cast;
        this.timelines = timelines;
        this.actuals = actuals;
        this.desk = tools.desk(clock, ids);
        this.claim =
                new ClaimExclusion(desk, claims, timelines, tools.parties(), FileChecks.nothing());
        this.answer = new AnswerExclusion(desk, claims);
        ids.begin("measured");
    }

    /// What makes the desk.
    record Tools(DeskMaker maker, Parties parties) {

        private Desk desk(StoryClock clock, DemoIds ids) {
            return maker.with(clock, ids);
        }
    }

    /// Makes a desk for a story.
    @FunctionalInterface
    interface DeskMaker {
        Desk with(StoryClock clock, DemoIds ids);
    }

    void tell(AgreementId agreement) {
        ServiceLine line = cast.line(LINE).line();
        List<TargetTimeline> known = timelines.on(line.id());
        Instant at = LocalDate.of(2020, 3, 16).atTime(11, 0).atZone(CalendarDays.ITALY).toInstant();
        Set<FormulaVariant> variants = new LinkedHashSet<>();
        List<TargetSubject> subjects = new ArrayList<>();
        for (TargetTimeline timeline : known) {
            Segment newest = timeline.segments().getLast();
            variants.add(newest.version().terms().variant());
            DemoTerms.of(timeline.subject().kpi(), newest.version().terms())
                    .ifPresent(terms -> {
                        record(timeline, newest, terms, agreement, at);
                        subjects.add(timeline.subject());
                    });
        }
        Actor provider = actor(line.provider(), Role.DRAFTER);
        importAll(line, provider, variants);
        claim(agreement, line, subjects);
    }

    private void record(
            TargetTimeline timeline,
            Segment newest,
            TargetTerms terms,
            AgreementId agreement,
            Instant at) {
        TargetVersion version =
                new TargetVersion(
                        new TargetVersionId(ids.next()),
                        timeline.subject(),
                        terms,
                        newest.version().validity(),
                        at);
        done(timeline.supersededBy(version).then(next -> timelines.record(next, agreement)));
    }

    private void importAll(ServiceLine line, Actor provider, Set<FormulaVariant> variants) {
        clock.set(LocalDate.of(2020, 4, 20).atTime(7, 30));
        DemoSeries series = new DemoSeries(line);
        for (FormulaVariant variant : variants) {
            List<PlacedFigure> figures = series.figures(variant);
            if (figures.isEmpty()) {
                continue;
            }
            FigureImport begun =
                    new FigureImport(
                            new ImportId(ids.next()),
                            actuals.lock(line.id()) + 1,
                            variant.kpi().name().toLowerCase(Locale.ROOT) + "-2019-2020.csv",
                            Sha256.digestOf("demo " + variant.formula()),
                            mapping(line, variant),
                            provider.person(),
                            clock.now(),
                            figures.size(),
                            Optional.empty());
            actuals.begin(begun);
            for (int from = 0; from < figures.size(); from += Actuals.BATCH) {
                actuals.write(
                        begun,
                        figures.subList(from, Math.min(figures.size(), from + Actuals.BATCH)));
            }
            desk.trail()
                    .append(
                            Fact.ofHouse(
                                    FactKind.FIGURES_IMPORTED,
                                    clock.now(),
                                    provider,
                                    Map.of(
                                            "import", begun.id().toString(),
                                            "line", line.code(),
                                            "name", begun.file(),
                                            "digest", begun.digest().toString(),
                                            "number", Long.toString(begun.rows()))));
        }
    }

    private static ColumnMapping mapping(ServiceLine line, FormulaVariant variant) {
        return new ColumnMapping(
                line.id(),
                variant,
                Granularity.DAY,
                new TextStyle(NumberStyle.ITALIAN, DateStyle.DAY_FIRST),
                MappedColumns.of("Data", "Numeratore", "Denominatore"));
    }

    private void claim(AgreementId agreement, ServiceLine line, List<TargetSubject> subjects) {
        Set<TargetSubject> sanctioned = new LinkedHashSet<>(subjects);
        sanctioned.removeIf(subject -> subject.kpi() == Kpi.AHT);
        Actor provider = actor(line.provider(), Role.DRAFTER);
        Actor client = actor(line.client(), Role.DRAFTER);
        clock.set(LocalDate.of(2020, 4, 17).atTime(10, 5));
        ClaimId first =
                done(
                        claim.by(
                                provider,
                                agreement,
                                time(
                                        LocalDate.of(2020, 3, 24),
                                        2,
                                        sanctioned,
                                        "Ticket 20-0413 del vostro servizio informatico: "
                                                + "anagrafica clienti ferma il 24 e il 25 "
                                                + "marzo."),
                                List.of()));
        clock.set(LocalDate.of(2020, 4, 17).atTime(15, 40));
        done(answer.grant(client, agreement, first, "Confermiamo il fermo dell'anagrafica."));
        clock.set(LocalDate.of(2020, 4, 18).atTime(9, 20));
        ClaimId _ =
                done(
                        claim.by(
                                provider,
                                agreement,
                                time(
                                        LocalDate.of(2020, 4, 14),
                                        1,
                                        sanctioned,
                                        "Ticket 20-0455: dalle 9 la VPN del committente "
                                                + "non accettava nuovi accessi."),
                                List.of()));
    }

    private static ClaimedTime time(
            LocalDate day, int days, Set<TargetSubject> targets, String evidence) {
        LocalDateTime from = day.atStartOfDay();
        return new ClaimedTime(
                ExclusionCode.CLIENT_SYSTEM_DOWN, from, from.plusDays(days), targets, evidence);
    }

    private Actor actor(OrganisationId organisation, Role role) {
        return cast.peopleOf(organisation).stream()
                .filter(person -> person.has(role))
                .findFirst()
                .map(cast::actor)
                .orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Refusal why) ->
                    throw new IllegalStateException("the measured agreement was refused: " + why);
        };
    }
}
