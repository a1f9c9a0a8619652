package tavolo.persistence.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.InstrumentTexts;
import tavolo.domain.agreement.OpenAgreement;
import tavolo.domain.agreement.OpeningRequest;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Language;
import tavolo.domain.library.ModelAgreement;
import tavolo.domain.library.PipeTable.Row;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.ServiceLineId;

/// Tells the story of every demo agreement, by the plots that the file of agreements names for it:
/// the real use cases act at the times of the steps, on stores in memory.
final class Storyteller {

    private final DemoCast cast;
    private final StoryAgreements agreements = new StoryAgreements();
    private final StoryTrail trail = new StoryTrail();
    private final StoryNotices notices = new StoryNotices();
    private final StoryClock clock = new StoryClock();
    private final DemoIds ids = new DemoIds();
    private final StoryParties parties;
    private final ClauseLibrary library = ClauseLibrary.standard();
    private final InstrumentTexts texts;
    private final Desk desk;
    private final Map<String, List<Step>> plots = new LinkedHashMap<>();

    Storyteller(DemoCast cast) {
        this.cast = cast;
        this.parties = new StoryParties(cast, agreements::linesOf);
        this.texts = new InstrumentTexts(agreements, parties, library);
        this.desk = new Desk(new AtOnce(), agreements, trail, notices, clock, ids);
    }

    /// All that the stories have left.
    record Told(StoryAgreements agreements, StoryTrail trail, StoryNotices notices) {}

    private static final class AtOnce implements Transactions {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }
    }

    Told tell() {
        DemoFiles.table("agreements.psv").forEach(this::tell);
        return new Told(agreements, trail, notices);
    }

    private void tell(Row row) {
        List<ServiceLine> lines =
                row.list("lines", ' ').stream().map(code -> cast.line(code).line()).toList();
        List<String> unions = row.list("unions", ' ');
        ids.begin(row.get("code"));
        agreements.expect(row.get("number"));
        clock.set(LocalDate.parse(row.get("opened")).atTime(9, 5));
        AgreementId id = open(row, lines, unions);
        Play play = new Play(desk, cast, id, unions, names(lines));
        TalkActs talk = new TalkActs(play, clock, library);
        SignActs sign = new SignActs(play, clock, parties, texts);
        EndActs end = new EndActs(play);
        for (String plot : row.list("plots", ' ')) {
            for (Step step : plots.computeIfAbsent(plot, Storyteller::plot)) {
                clock.set(step.after(clock.time()));
                perform(step, talk, sign, end);
            }
        }
        if (clock.time().isAfter(LocalDate.of(2020, 4, 20).atTime(LocalTime.of(9, 0)))) {
            throw new BrokenStoryException(row.file(), row.line(), "ends at " + clock.time());
        }
    }

    private AgreementId open(Row row, List<ServiceLine> lines, List<String> unions) {
        Set<ServiceLineId> ids = lines.stream().map(ServiceLine::id).collect(Collectors.toSet());
        Set<OrganisationId> called = new HashSet<>();
        unions.forEach(code -> called.add(cast.organisation(code).id()));
        OpeningRequest request =
                new OpeningRequest(
                        ids,
                        called,
                        Set.copyOf(ModelAgreement.complete().places()),
                        Language.IT,
                        LocalDate.parse(row.get("starts")),
                        Optional.of(row.get("ends"))
                                .filter(day -> !day.isEmpty())
                                .map(LocalDate::parse),
                        true);
        DemoPerson drafter =
                cast.peopleOf(lines.getFirst().provider()).stream()
                        .filter(person -> person.has(tavolo.domain.party.Role.DRAFTER))
                        .findFirst()
                        .orElseThrow();
        Outcome<AgreementId> opened =
                new OpenAgreement(desk, parties, library).by(cast.actor(drafter), request);
        return switch (opened) {
            case Outcome.Done<AgreementId>(AgreementId id) -> id;
            case Outcome.Refused<AgreementId> refused ->
                    throw new BrokenStoryException(
                            row.file(), row.line(), "refused: " + refused.why());
        };
    }

    private Map<String, String> names(List<ServiceLine> lines) {
        ServiceLine line = lines.getFirst();
        return Map.of(
                "city", line.city(),
                "service", line.name(),
                "client", cast.organisation(line.client()).name(),
                "provider", cast.organisation(line.provider()).name(),
                "headcount", Integer.toString(line.headcount()),
                "remote", Integer.toString(line.remote()));
    }

    private static List<Step> plot(String name) {
        return DemoFiles.table("plots/" + name + ".psv").stream()
                .map(row -> row.as(Step::of))
                .toList();
    }

    private static void perform(Step step, TalkActs talk, SignActs sign, EndActs end) {
        switch (step.act()) {
            case PROPOSE -> talk.propose(step);
            case ACCEPT -> talk.accept(step);
            case OBJECT -> talk.object(step);
            case REVISE -> talk.revise(step);
            case TARGETS -> talk.targets(step);
            case REMARK -> talk.remark(step);
            case NAME -> sign.name(step);
            case CLOSE -> sign.close(step);
            case SIGNING -> sign.openSigning(step);
            case SIGN -> sign.sign(step);
            case REFUSE -> sign.refuse(step);
            case FORCE -> end.force(step);
            case WITHDRAW -> end.withdraw(step);
            case FAIL -> end.fail(step);
            case STATE -> end.state(step);
        }
    }
}
