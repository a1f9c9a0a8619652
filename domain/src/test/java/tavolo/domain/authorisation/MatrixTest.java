package tavolo.domain.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.authorisation.Matrix.Answer;
import tavolo.domain.authorisation.Matrix.Row;
import tavolo.domain.board.SearchRefusal;
import tavolo.domain.given.Act;
import tavolo.domain.given.Acts;
import tavolo.domain.given.Setting;
import tavolo.domain.given.Subject;
import tavolo.domain.notice.NoticeRefusal;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Role;
import tavolo.domain.people.PartyRefusal;

/// Walks every use case with every kind of organisation and every role, on the real use cases.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MatrixTest {

    /// What works without a person: the machinery below the use cases, the background, and what
    /// comes before anybody is signed in.
    private static final Set<String> WITHOUT_AN_ACTOR =
            Set.of(
                    "Desk",
                    "PayoffCheck",
                    "PayoffPositions",
                    "TemplateDesk",
                    "IndicatorDesk",
                    "IntakeDesk",
                    "CarriedWorth",
                    "Openings",
                    "Revisions",
                    "RowPositions",
                    "TargetClauses",
                    "Release",
                    "InstrumentTexts",
                    "Slots",
                    "StoreSignature",
                    "Confirmation",
                    "RemoteDesk",
                    "ForgetRemoteAttempts",
                    "Completion",
                    "Reopening",
                    "LapseSignings",
                    "LatePapers",
                    "RecordFailure",
                    "Recovery",
                    "SealRecords",
                    "CertifyCompletions",
                    "SealHeads",
                    "JudgeSignatures",
                    "JudgementBook",
                    "LearnStandings",
                    "CatchUpCertificates",
                    "StampPapers",
                    "AugmentPapers",
                    "Calls",
                    "AdhesionRight",
                    "VerifyFile",
                    "DeliverMail",
                    "GatherDigests",
                    "RemindPeople",
                    "ReadLink",
                    "RedeemLink",
                    "RecogniseToken",
                    "CodeCheck",
                    "SignInProof",
                    "RemarkNews",
                    "FoundHouse");

    private static final Map<String, Row> ROWS = new Matrix().rows();

    private static final Map<Place, Setting> READY = new LinkedHashMap<>();

    /// Where an act begins, and of which kind its actor is.
    private record Place(Act.Scene scene, OrganisationKind kind) {}

    @Test
    void every_method_of_every_use_case_has_its_row_and_no_row_is_left_over() {
        Set<String> methods = new TreeSet<>();
        UseCases.all().stream()
                .flatMap(useCase -> UseCases.methods(useCase).stream())
                .forEach(method -> methods.add(UseCases.name(method)));
        assertThat(methods).hasSizeGreaterThan(40);
        assertThat(ROWS.keySet()).containsExactlyInAnyOrderElementsOf(methods);
        assertThat(Acts.all().keySet()).containsExactlyInAnyOrderElementsOf(methods);
    }

    @Test
    void every_method_of_every_use_case_takes_the_actor_first_and_answers_with_an_outcome() {
        UseCases.all().stream()
                .flatMap(useCase -> UseCases.methods(useCase).stream())
                .forEach(method -> {
                    assertThat(method.getParameterTypes()).as("%s", method).startsWith(Actor.class);
                    assertThat(method.getReturnType()).as("%s", method).isEqualTo(Outcome.class);
                });
    }

    @Test
    void whatever_else_opens_transactions_is_known_by_name() {
        List<String> others =
                UseCases.classes()
                        .filter(type -> !UseCases.all().contains(type))
                        .filter(MatrixTest::worksOnStores)
                        .map(Class::getSimpleName)
                        .toList();
        assertThat(WITHOUT_AN_ACTOR).containsAll(others);
    }

    private static boolean worksOnStores(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .flatMap(constructor -> Arrays.stream(constructor.getParameterTypes()))
                .anyMatch(taken -> taken == Transactions.class || taken == Desk.class);
    }

    static Stream<Arguments> rows_and_kinds() {
        return ROWS.values().stream()
                .flatMap(row ->
                        Arrays.stream(OrganisationKind.values())
                                .map(kind -> arguments(row.method(), kind)));
    }

    @ParameterizedTest
    @MethodSource("rows_and_kinds")
    void each_role_gets_the_answer_of_the_table(String method, OrganisationKind kind) {
        for (Role role : Role.values()) {
            Answer expected = row(method).answer(kind, role);
            Setting setting = ready(method, kind);
            Actor actor = setting.house().everyone.actor(kind, role);
            assertThat(answer(method, setting, actor))
                    .as("%s by %s of %s", method, role, kind)
                    .isEqualTo(expected);
        }
    }

    /// The setting for `method`, made once and used until something changes in it.
    private static Setting ready(String method, OrganisationKind kind) {
        return READY.computeIfAbsent(
                new Place(Acts.named(method).begins(), kind),
                _ -> Setting.of(Acts.named(method), kind));
    }

    /// What became of the act; a refused one must have changed nothing.
    private static Answer answer(String method, Setting setting, Actor actor) {
        List<Map<?, ?>> before = setting.house().transactions.picture();
        int asked = setting.house().watched.askers().size();
        Outcome<?> outcome = run(method, setting, actor, setting.subject());
        if (outcome instanceof Outcome.Refused<?>(Refusal why)) {
            assertThat(setting.house().transactions.picture()).isEqualTo(before);
            boolean forbidden = isForbidden(why);
            if (forbidden) {
                assertThat(setting.house().watched.askers()).hasSize(asked);
            }
            return forbidden ? Answer.NOT_ALLOWED : Answer.REFUSED_OTHERWISE;
        }
        if (!row(method).facts().isEmpty()) {
            READY.values().remove(setting);
        }
        return Answer.DONE;
    }

    private static boolean isForbidden(Refusal why) {
        return why instanceof AgreementRefusal.NotAllowed
                || why instanceof NoticeRefusal.NotAllowed
                || why instanceof SearchRefusal.NotAllowed
                || why instanceof PartyRefusal.NotAnAdministrator;
    }

    @ParameterizedTest
    @MethodSource("rows_and_kinds")
    void a_person_without_roles_does_nothing(String method, OrganisationKind kind) {
        Setting setting = ready(method, kind);
        Actor nobody = setting.house().everyone.actor(kind);
        assertThat(answer(method, setting, nobody)).isEqualTo(Answer.NOT_ALLOWED);
    }

    @ParameterizedTest
    @MethodSource("rows_and_kinds")
    void what_is_foreign_is_answered_as_what_does_not_exist(String method, OrganisationKind kind) {
        Act act = Acts.named(method);
        if (!act.about()) {
            return;
        }
        Setting setting = ready(method, kind);
        Actor stranger = setting.house().everyone.stranger(kind);
        List<Map<?, ?>> before = setting.house().transactions.picture();
        Outcome<?> foreign = run(method, setting, stranger, setting.subject());
        Outcome<?> unknown = run(method, setting, stranger, Subject.unknown());
        assertThat(foreign).isEqualTo(unknown);
        assertThat(holdsNothing(foreign)).as("%s", foreign).isTrue();
        assertThat(setting.house().transactions.picture()).isEqualTo(before);
    }

    private static boolean holdsNothing(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> || outcome.equals(Outcome.done(List.of()));
    }

    @ParameterizedTest
    @MethodSource("rows_and_kinds")
    void stores_are_asked_for_the_eyes_of_the_actor_only(String method, OrganisationKind kind) {
        Setting setting = ready(method, kind);
        Actor actor = setting.house().everyone.actor(kind, Role.values());
        int before = setting.house().watched.askers().size();
        Outcome<?> outcome = run(method, setting, actor, setting.subject());
        if (outcome instanceof Outcome.Done<?> && !row(method).facts().isEmpty()) {
            READY.values().remove(setting);
        }
        List<Object> askers = setting.house().watched.askers();
        assertThat(askers.subList(before, askers.size()))
                .allSatisfy(asker ->
                        assertThat(asker)
                                .isIn(
                                        actor,
                                        actor.visibility(),
                                        actor.organisation(),
                                        actor.person()));
    }

    @Test
    void the_association_sits_at_no_table() {
        Set<String> own = new TreeSet<>();
        ROWS.values().stream()
                .filter(row -> row.doers().anyMatch(k -> k == OrganisationKind.ASSOCIATION))
                .forEach(row -> own.add(row.method().substring(0, row.method().indexOf('.'))));
        assertThat(own)
                .containsExactly(
                        "ChooseMail",
                        "ClearProofs",
                        "DemandStrongProof",
                        "KeepMail",
                        "KeepMandates",
                        "KeepOrganisations",
                        "KeepPeople",
                        "KeepProofs",
                        "KeepTaxCodes",
                        "ReadNotices",
                        "ReadOrganisation",
                        "ReadPowers",
                        "RevokeCertificate");
    }

    @Test
    void an_observer_changes_nothing_and_an_administrator_reads_no_agreement() {
        for (Row row : ROWS.values()) {
            for (OrganisationKind kind : EnumSet.allOf(OrganisationKind.class)) {
                // but for what proves the person itself
                if (!row.facts().isEmpty() && !row.method().startsWith("KeepProofs.")) {
                    assertThat(row.answer(kind, Role.OBSERVER)).isEqualTo(Answer.NOT_ALLOWED);
                }
                if (row.method().startsWith("ReadAgreements")
                        || row.method().startsWith("SearchAgreements")
                        || row.method().startsWith("ReadPapers")) {
                    assertThat(row.answer(kind, Role.ADMINISTRATOR)).isEqualTo(Answer.NOT_ALLOWED);
                }
            }
        }
    }

    private static Outcome<?> run(String method, Setting setting, Actor actor, Subject subject) {
        return Acts.named(method).call().on(setting.house(), actor, subject);
    }

    private static Row row(String method) {
        return Optional.ofNullable(ROWS.get(method)).orElseThrow();
    }
}
