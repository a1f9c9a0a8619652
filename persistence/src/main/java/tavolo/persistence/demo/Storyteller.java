package tavolo.persistence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.AgreedTargets;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.FailureRecord;
import tavolo.domain.agreement.InstrumentTexts;
import tavolo.domain.agreement.OpenAgreement;
import tavolo.domain.agreement.OpeningRequest;
import tavolo.domain.agreement.Origins;
import tavolo.domain.agreement.Remarks;
import tavolo.domain.agreement.Rooms;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Language;
import tavolo.domain.library.ModelAgreement;
import tavolo.domain.library.PipeTable.Row;
import tavolo.domain.meeting.RecordFailure;
import tavolo.domain.meeting.RecordTexts;
import tavolo.domain.meeting.TalkRecords;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.notice.Notices;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.ServiceLineId;

/// Tells the story of every demo agreement, by the plots that the file of agreements names for it:
/// the real use cases act at the times of the steps, on stores in memory.
final class Storyteller {

    private final DemoCast cast;
    private final Stage stage;
    private final StoryClock clock = new StoryClock();
    private final DemoIds ids = new DemoIds();
    private final Parties parties;
    private final ClauseLibrary library = ClauseLibrary.standard();
    private final InstrumentTexts texts;
    private final Desk desk;
    private final AgreedTargets targets;
    private final FailureRecord failures;
    private final Map<String, List<Step>> plots = new LinkedHashMap<>();

    /// @param stage where the stories leave their rows
    Storyteller(DemoCast cast, Stage stage) {
        this.cast = cast;
        this.stage = stage;
        this.parties = stage.parties();
        this.texts = new InstrumentTexts(stage.agreements(), parties, library, _ -> List.of());
        this.desk =
                new Desk(
                        stage.transactions(),
                        stage.agreements(),
                        stage.trail(),
                        new RecentNotices(stage.notices()),
                        clock,
                        ids);
        this.targets = new AgreedTargets(stage.timelines(), stage.agreements(), parties, ids);
        this.failures =
                new RecordFailure(
                        desk,
                        stage.records(),
                        new RecordTexts(parties, library, UnaryOperator.identity()));
    }

    /// The stores on which the stories are played.
    ///
    /// @param numbered gives the next agreement the number that its row names
    record Stage(
            Transactions transactions,
            Agreements agreements,
            TargetTimelines timelines,
            Remarks remarks,
            Rooms rooms,
            TalkRecords records,
            AuditTrail trail,
            Notices notices,
            Parties parties,
            Consumer<String> numbered) {}

    /// Passes on what is still news when the demonstration begins.
    private record RecentNotices(Notices notices) implements Notices {
        private static final Instant SINCE = Instant.parse("2020-04-15T00:00:00Z");

        @Override
        public void tell(
                Set<OrganisationId> recipients,
                PersonId except,
                UUID agreement,
                NoticeKind kind,
                Map<String, String> details,
                Instant at) {
            if (at.isAfter(SINCE)) {
                notices.tell(recipients, except, agreement, kind, details, at);
            }
        }

        @Override
        public void mention(
                Set<PersonId> people, UUID agreement, Map<String, String> details, Instant at) {
            if (at.isAfter(SINCE)) {
                notices.mention(people, agreement, details, at);
            }
        }

        @Override
        public void callToSign(
                Set<PersonId> people, UUID agreement, Map<String, String> details, Instant at) {
            if (at.isAfter(SINCE)) {
                notices.callToSign(people, agreement, details, at);
            }
        }

        @Override
        public void remind(PersonId person, UUID agreement, Instant at) {
            if (at.isAfter(SINCE)) {
                notices.remind(person, agreement, at);
            }
        }
    }

    void tell() {
        DemoFiles.table("agreements.psv").forEach(this::tell);
    }

    private void tell(Row row) {
        List<ServiceLine> lines =
                row.list("lines", ' ').stream().map(code -> cast.line(code).line()).toList();
        List<String> unions = row.list("unions", ' ');
        ids.begin(row.get("code"));
        stage.numbered().accept(row.get("number"));
        clock.set(LocalDate.parse(row.get("opened")).atTime(9, 5));
        AgreementId id = open(row, lines, unions);
        Play play = new Play(desk, targets, cast, id, unions, names(lines));
        TalkActs talk = new TalkActs(play, clock, library, stage.remarks());
        WorthActs worth = new WorthActs(play, stage.rooms());
        SignActs sign = new SignActs(play, clock, parties, texts);
        EndActs end = new EndActs(play, failures);
        for (String plot : row.list("plots", ' ')) {
            for (Step step : plots.computeIfAbsent(plot, Storyteller::plot)) {
                clock.set(step.after(clock.time(), LocalDate.parse(row.get("starts"))));
                perform(step, talk, worth, sign, end);
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
                new OpenAgreement(desk, parties, library, Origins.standardOnly())
                        .by(cast.actor(drafter), request);
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

    private static void perform(
            Step step, TalkActs talk, WorthActs worth, SignActs sign, EndActs end) {
        switch (step.act()) {
            case PROPOSE -> talk.propose(step);
            case ACCEPT -> talk.accept(step);
            case OBJECT -> talk.object(step);
            case REVISE -> talk.revise(step);
            case TARGETS -> talk.targets(step);
            case WORTH -> worth.propose(step);
            case ANSWER_WORTH -> worth.answer(step);
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
