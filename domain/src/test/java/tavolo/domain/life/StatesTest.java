package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.given.Act;
import tavolo.domain.given.Acts;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.given.Subject;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Role;

/// Every act in every state, by the table of `states.txt`.
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatesTest {

    private static final Map<String, Map<String, AgreementState>> TABLE = table();

    private static final Map<String, Act.Call> ACTS = acts();

    private static Map<String, Act.Call> acts() {
        Map<String, Act.Call> acts = new LinkedHashMap<>();
        acts.put("propose", Acts.named("ProposeAgreement.by").call());
        acts.put("accept", Acts.named("TakePosition.accept").call());
        acts.put("object", Acts.named("TakePosition.object").call());
        acts.put("answer", Acts.named("ReviseClause.by").call());
        acts.put("revise", Acts.named("ReviseClause.by").call());
        acts.put("targets", Acts.named("ReviseTargets.by").call());
        acts.put("remark", Acts.named("WriteRemark.by").call());
        acts.put("name", Acts.named("NameSignatories.by").call());
        acts.put("close", Acts.named("CloseInstrument.by").call());
        acts.put("open", Acts.named("OpenSigning.by").call());
        acts.put("sign", StatesTest::sign);
        acts.put("refuse", Acts.named("RefuseToSign.by").call());
        acts.put("withdraw", Acts.named("EndTalks.withdraw").call());
        acts.put("fail", Acts.named("EndTalks.fail").call());
        acts.put("force", Acts.named("BringIntoForce.by").call());
        return acts;
    }

    private static final Set<String> OF_THE_CLIENT = Set.of("accept", "object", "answer");

    private static Outcome<?> sign(House house, Actor actor, Subject subject) {
        return house.prepare
                .by(actor, subject.agreement(), subject.signatory())
                .then(view ->
                        house.complete.by(
                                actor,
                                view.session(),
                                FakeStepUp.SECRET,
                                view.textDigest(),
                                view.paperDigest()));
    }

    @Test
    void the_table_knows_every_state_and_no_act_that_is_not_tried() {
        Set<String> states =
                TABLE.keySet().stream()
                        .map(scene -> scene.split(":", -1)[0])
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(states)
                .isEqualTo(
                        Arrays.stream(AgreementState.values())
                                .map(Enum::name)
                                .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(ACTS.keySet())
                .isEqualTo(
                        TABLE.values().stream()
                                .flatMap(row -> row.keySet().stream())
                                .collect(Collectors.toSet()));
    }

    static Stream<String> scenes() {
        return TABLE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void each_act_is_done_or_refused_as_the_table_says(String scene) {
        Map<String, AgreementState> row = Objects.requireNonNull(TABLE.get(scene));
        House house = new House();
        Story story = told(house, scene);
        for (String act : ACTS.keySet()) {
            List<Map<?, ?>> before = house.transactions.picture();
            AgreementState at = story.agreement().state();
            Outcome<?> outcome = perform(act, house, story);
            AgreementState after = story.agreement().state();
            if (row.containsKey(act)) {
                assertThat(outcome).as("%s in %s", act, scene).isInstanceOf(Outcome.Done.class);
                assertThat(after).as("%s in %s", act, scene).isEqualTo(row.get(act));
                house = new House();
                story = told(house, scene);
            } else {
                assertThat(outcome).as("%s in %s", act, scene).isInstanceOf(Outcome.Refused.class);
                assertThat(after).isEqualTo(at);
                assertThat(house.transactions.picture()).as("%s", act).isEqualTo(before);
            }
        }
    }

    private static Outcome<?> perform(String act, House house, Story story) {
        OrganisationKind kind =
                OF_THE_CLIENT.contains(act) ? OrganisationKind.CLIENT : OrganisationKind.PROVIDER;
        return Objects.requireNonNull(ACTS.get(act))
                .on(
                        house,
                        house.everyone.actor(kind, Role.values()),
                        Subject.of(house, story, kind));
    }

    private static Story told(House house, String scene) {
        Story story = new Story(house);
        switch (scene) {
            case "NEGOTIATING:agreed" -> story.agreed();
            case "NEGOTIATING:last" -> {
                story.agreed();
                story.close(InstrumentKind.COMMERCIAL_ADDENDUM);
                story.close(InstrumentKind.COMPANY_AGREEMENT);
            }
            case "SIGNING:last" -> story.oneMissing();
            case "SIGNED:due" -> {
                story.signed();
                house.today.set(House.firstDay());
            }
            default -> story.in(AgreementState.valueOf(scene));
        }
        return story;
    }

    private static Map<String, Map<String, AgreementState>> table() {
        try (InputStream file = StatesTest.class.getResourceAsStream("states.txt")) {
            Map<String, Map<String, AgreementState>> rows = new LinkedHashMap<>();
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+", -1))
                    .forEach(words -> rows.put(words[0], row(words)));
            return rows;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static Map<String, AgreementState> row(String[] words) {
        AgreementState stays = AgreementState.valueOf(words[0].split(":", -1)[0]);
        Map<String, AgreementState> row = new LinkedHashMap<>();
        for (String cell : Arrays.asList(words).subList(1, words.length)) {
            String[] parts = cell.split(">", -1);
            row.put(parts[0], parts.length == 1 ? stays : AgreementState.valueOf(parts[1]));
        }
        return row;
    }
}
