package tavolo.domain.measured;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.board.Boards;
import tavolo.domain.board.ClaimLine;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.board.TargetSource;
import tavolo.domain.board.TargetsView;
import tavolo.domain.claim.Claim;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeActuals;
import tavolo.domain.fake.FakeAgreements;
import tavolo.domain.fake.FakeBlobs;
import tavolo.domain.fake.FakeParties;
import tavolo.domain.fake.FakeTransactions;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.Sheets;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.intake.ImportId;
import tavolo.domain.intake.Place;
import tavolo.domain.intake.PlacedFigure;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Channel;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Role;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.TimelineEntry;
import tavolo.domain.term.Validity;
import tavolo.domain.term.Workplace;

/// The service level of one invented line: its figures, its terms, and how they are read.
final class GivenFigures {

    static final TargetSubject SUBJECT =
            new TargetSubject(Kpi.SL, TargetScope.whole(Everyone.LINE, Channel.VOICE_IN));

    private static final AgreementId AGREEMENT = new AgreementId(new UUID(5, 1));

    private final FakeTransactions transactions = new FakeTransactions();
    private final FakeAgreements agreements =
            new FakeAgreements(transactions, new FakeBlobs(transactions));
    private final FakeParties parties = new FakeParties(agreements);
    private final Everyone everyone = new Everyone(parties);
    private final FakeActuals actuals = new FakeActuals(transactions, parties, agreements);
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final List<ClaimLine> claims = new ArrayList<>();
    private int imports;
    private LocalDate remote = LocalDate.of(2020, 1, 1);
    private Optional<TargetsView> own = Optional.empty();

    Actor provider() {
        return everyone.actor(OrganisationKind.PROVIDER, Role.values());
    }

    /// `terms` apply on `days`, in place of what applied before.
    GivenFigures agreed(TargetTerms terms, Validity days) {
        int hour = entries.size() + 1;
        entries.add(
                new TargetVersion(
                        new TargetVersionId(new UUID(6, hour)),
                        SUBJECT,
                        terms,
                        days,
                        Instant.EPOCH.plusSeconds(hour)));
        return this;
    }

    /// `claim` stands on the agreement.
    GivenFigures claimed(Claim claim) {
        claims.add(
                new ClaimLine(claim, "2020/0001", "VV", "Ada Neri", Optional.empty(), List.of()));
        return this;
    }

    /// Figures of all sites and workplaces together came in.
    GivenFigures measured(Granularity grain, List<MeasuredFigure> figures) {
        return measured(grain, Workplace.BOTH, figures);
    }

    GivenFigures measured(Granularity grain, Workplace workplace, List<MeasuredFigure> figures) {
        SeriesKey series =
                new SeriesKey(
                        Everyone.LINE,
                        FormulaVariant.usual(KpiFormula.SL_OFFERED),
                        grain,
                        new Place(Optional.empty(), Channel.VOICE_IN, workplace));
        imports++;
        FigureImport begun =
                new FigureImport(
                        new ImportId(new UUID(7, imports)),
                        imports,
                        "mesi.csv",
                        Sha256.digestOf("file " + imports),
                        Sheets.daily(Everyone.LINE),
                        provider().person(),
                        Instant.EPOCH,
                        figures.size(),
                        Optional.empty());
        transactions.inOne(() -> {
            actuals.begin(begun);
            actuals.write(
                    begun,
                    figures.stream().map(figure -> new PlacedFigure(series, figure)).toList());
            return 0;
        });
        return this;
    }

    /// How the months look to the provider.
    MeasuredAgreement read(MeasuredSpan span) {
        return read(span, everyone.at(PartySide.PROVIDER));
    }

    private MeasuredAgreement read(MeasuredSpan span, Actor actor) {
        Outcome<MeasuredAgreement> read =
                new ReadMeasured(transactions, boards(), actuals).by(actor, AGREEMENT, span);
        if (read instanceof Outcome.Done<MeasuredAgreement>(MeasuredAgreement found)) {
            return found;
        }
        throw new AssertionError(read);
    }

    /// The agreement begins on `day`.
    GivenFigures remoteSince(LocalDate day) {
        remote = day;
        return this;
    }

    /// What there is to draw for the provider.
    MeasuredPictures pictures(MeasuredSpan span) {
        Outcome<MeasuredPictures> read =
                new ReadMeasuredPictures(transactions, boards(), actuals)
                        .by(everyone.at(PartySide.PROVIDER), AGREEMENT, SUBJECT, span);
        if (read instanceof Outcome.Done<MeasuredPictures>(MeasuredPictures found)) {
            return found;
        }
        throw new AssertionError(read);
    }

    /// The agreement's own targets ask for `row`.
    GivenFigures asking(TargetValue row) {
        TargetRevision table =
                new TargetRevision(
                        new TargetRevisionId(new UUID(8, 1)),
                        1,
                        PartySide.PROVIDER,
                        provider().person(),
                        "",
                        List.of(row),
                        Instant.EPOCH);
        own =
                Optional.of(
                        new TargetsView(
                                List.of(table), Map.of(), List.of(), List.of(), Set.of(), false));
        return this;
    }

    /// What can be printed for the eyes of all those `sides`.
    SharedPictures.Shared shared(PictureWish wish, PartySide... sides) {
        SharedPictures shared =
                new SharedPictures(
                        new ReadMeasured(transactions, boards(), actuals),
                        new ReadMeasuredPictures(transactions, boards(), actuals));
        Set<Visibility> eyes =
                Arrays.stream(sides)
                        .map(side -> everyone.at(side).visibility())
                        .collect(Collectors.toSet());
        return transactions.inOne(() -> shared.of(eyes, AGREEMENT, wish));
    }

    /// The only row.
    MeasuredRow row(MeasuredSpan span) {
        return read(span).rows().getFirst();
    }

    TargetTimeline timeline() {
        return new TargetTimeline(SUBJECT, entries);
    }

    private Boards boards() {
        TargetSource source = new TargetSource(AGREEMENT, "2020/0001");
        Map<TargetVersionId, TargetSource> sources =
                entries.stream()
                        .map(TargetVersion.class::cast)
                        .collect(Collectors.toMap(TargetVersion::id, _ -> source));
        return (Boards)
                Proxy.newProxyInstance(
                        Boards.class.getClassLoader(),
                        new Class<?>[] {Boards.class},
                        (_, question, _) ->
                                switch (question.getName()) {
                                    case "targetHistories" ->
                                            Optional.of(
                                                    List.of(
                                                            new TargetHistory(
                                                                    timeline(),
                                                                    "Assistenza · Roma",
                                                                    sources)));
                                    case "beganOn" -> Optional.of(remote);
                                    case "targets" -> own;
                                    case "claims" -> List.copyOf(claims);
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    question.getName());
                                });
    }

    static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
