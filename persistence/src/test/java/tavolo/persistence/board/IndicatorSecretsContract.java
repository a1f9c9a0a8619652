package tavolo.persistence.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.board.Boards;
import tavolo.domain.given.GivenIndicator;
import tavolo.domain.indicator.IndicatorEdition;
import tavolo.domain.indicator.Indicators;
import tavolo.domain.indicator.KeptIndicator;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.OwnFormula;
import tavolo.domain.target.TargetValue;
import tavolo.persistence.DatabaseUnderTest;

/// Who is told what an own indicator means: its owner, and all sides of an agreement with a table
/// that rests on it, of the version on which it rests; nobody else, whatever is asked.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class IndicatorSecretsContract {

    private static final Instant NOW = Instant.parse("2020-04-20T12:00:00Z");
    private static final String USED = "topaziousatoxq";
    private static final String LATER = "topaziodopoxq";
    private static final String UNUSED = "topaziomaixq";

    private Scene scene;
    private EveryAnswer everything;

    /// A fresh database with all stores.
    abstract DatabaseUnderTest database(Path keys);

    @BeforeAll
    void use_one_and_not_the_other(@TempDir Path keys) {
        scene = new Scene(database(keys.resolve("keys")));
        Actor owner = scene.parties.drafter(PartySide.CLIENT);
        OwnFormula used = defined(owner, "USATO", USED);
        defined(owner, "MAIUSATO", UNUSED);
        put(owner, used);
        OwnFormula later = used.next("Chi la definisce", formula("USATO", LATER).definition());
        in(() -> {
            scene.database
                    .the(Indicators.class)
                    .revise(
                            new KeptIndicator(owner.organisation(), later, Optional.empty(), 1),
                            edition(owner, later));
            return 0;
        });
        everything =
                new EveryAnswer(
                        scene,
                        new EveryAnswer.Identities(
                                List.of(scene.talking, scene.proposed, scene.draft, scene.foreign),
                                List.of(),
                                List.of()));
    }

    @AfterAll
    void close() {
        scene.database.close();
    }

    @Test
    void all_sides_of_the_agreement_are_told_the_version_on_which_it_rests_and_no_other() {
        for (PartySide side : PartySide.values()) {
            Actor reader = scene.parties.drafter(side);
            String targets =
                    in(() ->
                            scene.database
                                    .the(Boards.class)
                                    .targets(scene.talking, reader.visibility())
                                    .toString());

            assertThat(targets).as(side.name()).contains(USED).doesNotContain(LATER, UNUSED);
            assertThat(everything.to(reader)).as(side.name()).doesNotContain(LATER, UNUSED);
        }
    }

    @Test
    void people_of_other_tables_are_told_nothing() {
        for (PartySide side : PartySide.values()) {
            assertThat(everything.to(scene.others.drafter(side)))
                    .as(side.name())
                    .doesNotContain(USED, LATER, UNUSED);
        }
    }

    @Test
    void only_the_owner_finds_it_among_its_own() {
        for (PartySide side : PartySide.values()) {
            assertThat(kept(scene.parties.drafter(side)).contains(UNUSED))
                    .as(side.name())
                    .isEqualTo(side == PartySide.CLIENT);
            assertThat(kept(scene.others.drafter(side))).doesNotContain(USED, LATER, UNUSED);
        }
    }

    private String kept(Actor asker) {
        return in(() -> {
            Indicators indicators = scene.database.the(Indicators.class);
            StringBuilder told = new StringBuilder(indicators.all(asker.organisation()).toString());
            for (String code : List.of("USATO-AAAA", "MAIUSATO-AAAA")) {
                IndicatorCode wanted = new IndicatorCode(code);
                told.append(indicators.find(wanted, asker.organisation()))
                        .append(indicators.editions(wanted, asker.organisation()));
            }
            return told.toString();
        });
    }

    private OwnFormula defined(Actor owner, String code, String word) {
        OwnFormula formula = formula(code, word);
        return in(() -> {
            scene.database
                    .the(Indicators.class)
                    .add(
                            new KeptIndicator(owner.organisation(), formula, Optional.empty(), 0),
                            edition(owner, formula));
            return formula;
        });
    }

    private static OwnFormula formula(String code, String word) {
        return new OwnFormula(
                new IndicatorCode(code + "-AAAA"),
                1,
                "Chi la definisce",
                GivenIndicator.typed(Map.of(Language.IT, GivenIndicator.italian(word)))
                        .definition()
                        .orElseThrow());
    }

    private static IndicatorEdition edition(Actor owner, OwnFormula formula) {
        return new IndicatorEdition(formula, owner.person(), NOW, 0);
    }

    private void put(Actor owner, OwnFormula formula) {
        in(() -> {
            Agreements agreements = scene.database.the(Agreements.class);
            TargetRevisionId table =
                    agreements
                            .findForSystem(scene.talking)
                            .orElseThrow()
                            .clauses()
                            .flatMap(clause -> clause.targets().stream())
                            .findFirst()
                            .orElseThrow();
            TargetRevision before = agreements.targets(table);
            List<TargetValue> values = new ArrayList<>(before.values());
            values.add(
                    new TargetValue(
                            formula.kpi(),
                            formula,
                            new TreeMap<>(),
                            Optional.empty(),
                            new BigDecimal("8"),
                            values.getFirst().validFrom(),
                            Optional.empty()));
            agreements.add(
                    scene.talking,
                    new TargetRevision(
                            new TargetRevisionId(UUID.randomUUID()),
                            before.number() + 1,
                            PartySide.CLIENT,
                            owner.person(),
                            "anche i richiami",
                            values,
                            NOW));
            return 0;
        });
    }

    private <T> T in(Supplier<T> work) {
        return scene.database.transactions().inOne(work);
    }
}
