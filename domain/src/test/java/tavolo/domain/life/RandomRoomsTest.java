package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Released;
import tavolo.domain.agreement.Room;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;

/// Anybody prepares anything and releases it alone or together with the others, in any order.
/// Beside the talks stands a ledger of its own, which knows only what was prepared and what was
/// released.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RandomRoomsTest {

    private static final int ACTS = 400;

    private enum Word {
        YES,
        NO,
        OTHERWISE
    }

    /// What an organisation has prepared; `words` is empty unless it would have others.
    private record Said(ClauseVersionId version, Word word, String words) {}

    private final House house = new House();
    private final Story story = new Story(house).negotiating();
    private final List<Actor> people =
            List.of(
                    house.everyone.at(PartySide.PROVIDER),
                    house.everyone.at(PartySide.CLIENT),
                    house.everyone.at(PartySide.UNION),
                    house.everyone.secondDelegate());
    private final Map<OrganisationId, Map<ClauseId, Said>> prepared = new LinkedHashMap<>();
    private final Map<ClauseVersionId, Map<OrganisationId, Said>> ledger = new HashMap<>();
    private final Set<String> happened = new HashSet<>();

    RandomRoomsTest() {
        people.forEach(actor -> prepared.put(actor.organisation(), new HashMap<>()));
        story.agreement()
                .clauses()
                .forEach(clause ->
                        clause.positions()
                                .forEach(position ->
                                        enter(
                                                clause.latest(),
                                                position.organisation(),
                                                new Said(clause.latest(), Word.YES, ""))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void no_clause_is_agreed_without_every_sides_yes_to_that_very_version(long seed) {
        play(new Random(seed));

        assertThat(happened).contains("prepared", "released", "agreed", "countered");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void what_everybody_accepts_in_the_end_can_be_closed(long seed) {
        play(new Random(seed));
        for (Actor actor : people) {
            Story.done(house.release.apart(actor, story.id()));
            acceptEverything(actor);
        }

        for (InstrumentKind kind : InstrumentKind.values()) {
            story.close(kind);
        }
        assertThat(story.agreement().state()).isEqualTo(AgreementState.INITIALLED);
    }

    private void acceptEverything(Actor actor) {
        story.agreement()
                .clauses()
                .forEach(clause -> {
                    house.prepareAnswer.takeBack(actor, story.id(), clause.id());
                    house.prepareAnswer.accept(actor, story.id(), clause.latest());
                });
        Story.done(house.release.now(actor, story.id()));
    }

    private void play(Random random) {
        for (int act = 0; act < ACTS; act++) {
            Actor actor = people.get(random.nextInt(people.size()));
            switch (random.nextInt(12)) {
                case 0 -> releaseNow(actor);
                case 1 -> releaseTogether(actor);
                case 2 -> house.release.apart(actor, story.id());
                default -> prepare(actor, random);
            }
            story.agreement().clauses().forEach(this::compare);
        }
    }

    private void prepare(Actor actor, Random random) {
        List<Clause> clauses = story.agreement().clauses().toList();
        Clause clause = clauses.get(random.nextInt(clauses.size()));
        Word word = Word.values()[Math.max(0, random.nextInt(5) - 2)];
        Said said = new Said(clause.latest(), word, words(clause, word, random));
        Outcome<Integer> outcome =
                switch (word) {
                    case YES -> house.prepareAnswer.accept(actor, story.id(), clause.latest());
                    case NO ->
                            house.prepareAnswer.object(
                                    actor, story.id(), clause.latest(), "non basta");
                    case OTHERWISE -> propose(actor, clause, said.words());
                };
        if (outcome instanceof Outcome.Done<Integer>) {
            room(actor.organisation()).put(clause.id(), said);
            happened.add("prepared");
        }
    }

    /// New words, or now and then the very words of a counter-proposal.
    private String words(Clause clause, Word word, Random random) {
        if (word != Word.OTHERWISE) {
            return "";
        }
        List<String> countered =
                entries(clause.latest()).values().stream()
                        .filter(said -> said.word() == Word.OTHERWISE)
                        .map(Said::words)
                        .toList();
        return countered.isEmpty() || random.nextBoolean()
                ? "Parole " + random.nextInt(1_000_000) + "."
                : countered.getFirst();
    }

    private Outcome<Integer> propose(Actor actor, Clause clause, String words) {
        return house.prepareAnswer.propose(
                actor,
                story.id(),
                clause.id(),
                Language.IT,
                new ClauseProposal(clause.latest(), words, words, Map.of(), "perché sì"));
    }

    private void releaseNow(Actor actor) {
        Map<ClauseId, Clause> before = clauses();
        if (house.release.now(actor, story.id()) instanceof Outcome.Done<Released>) {
            released(List.of(actor.organisation()), before);
        }
    }

    private void releaseTogether(Actor actor) {
        Map<ClauseId, Clause> before = clauses();
        List<OrganisationId> sealed = new ArrayList<>(sealed());
        if (house.release.together(actor, story.id())
                instanceof Outcome.Done<Optional<Released>>(Optional<Released> all)) {
            sealed.add(actor.organisation());
            if (all.isPresent()) {
                released(sealed, before);
                happened.add("together");
            }
        }
    }

    private List<OrganisationId> sealed() {
        return house.transactions.inOne(() ->
                house.rooms.of(story.id()).stream()
                        .filter(Room::isSealed)
                        .map(Room::organisation)
                        .toList());
    }

    private void released(List<OrganisationId> rooms, Map<ClauseId, Clause> before) {
        happened.add("released");
        Map<ClauseId, Map<OrganisationId, Said>> all = new HashMap<>();
        for (OrganisationId organisation : rooms) {
            room(organisation)
                    .forEach((clause, said) ->
                            all.computeIfAbsent(clause, _ -> new LinkedHashMap<>())
                                    .put(organisation, said));
            room(organisation).clear();
        }
        all.forEach((clause, said) -> released(Objects.requireNonNull(before.get(clause)), said));
    }

    private void released(Clause before, Map<OrganisationId, Said> all) {
        all.forEach((who, said) -> {
            if (said.word() != Word.OTHERWISE) {
                enter(before.latest(), who, said);
            }
        });
        List<OrganisationId> drafters =
                all.keySet().stream()
                        .filter(who -> said(all, who).word() == Word.OTHERWISE)
                        .filter(who -> before.isDraftedBy(sideOf(who)))
                        .toList();
        ClauseVersionId latest = Objects.requireNonNull(clauses().get(before.id())).latest();
        assertThat(latest.equals(before.latest())).isEqualTo(drafters.size() != 1);
        if (drafters.size() == 1) {
            String words = said(all, drafters.getFirst()).words();
            entries(before.latest())
                    .forEach((who, said) -> {
                        if (said.words().equals(words)) {
                            enter(latest, who, new Said(latest, Word.YES, ""));
                            happened.add("taken up");
                        }
                    });
            enter(latest, drafters.getFirst(), new Said(latest, Word.YES, ""));
        }
        all.forEach((who, said) -> {
            if (said.word() == Word.OTHERWISE
                    && !(drafters.size() == 1 && drafters.contains(who))) {
                enter(latest, who, said);
                happened.add("countered");
            }
        });
    }

    private static Said said(Map<OrganisationId, Said> all, OrganisationId who) {
        return Objects.requireNonNull(all.get(who));
    }

    private PartySide sideOf(OrganisationId who) {
        return people.stream()
                .filter(actor -> actor.organisation().equals(who))
                .flatMap(actor -> actor.side().stream())
                .findFirst()
                .orElseThrow();
    }

    private Map<ClauseId, Clause> clauses() {
        Map<ClauseId, Clause> all = new HashMap<>();
        story.agreement().clauses().forEach(clause -> all.put(clause.id(), clause));
        return all;
    }

    private Map<ClauseId, Said> room(OrganisationId organisation) {
        return Objects.requireNonNull(prepared.get(organisation));
    }

    private Map<OrganisationId, Said> entries(ClauseVersionId version) {
        return ledger.getOrDefault(version, Map.of());
    }

    private void enter(ClauseVersionId version, OrganisationId who, Said said) {
        ledger.computeIfAbsent(version, _ -> new LinkedHashMap<>()).put(who, said);
    }

    private void compare(Clause clause) {
        Map<OrganisationId, Said> words = entries(clause.latest());
        boolean everySide =
                clause.stakes().stream()
                        .allMatch(side ->
                                words.entrySet().stream()
                                        .filter(entry -> sideOf(entry.getKey()) == side)
                                        .anyMatch(entry -> entry.getValue().word() == Word.YES));
        boolean expected =
                everySide && words.values().stream().allMatch(said -> said.word() == Word.YES);

        assertThat(clause.isAgreed())
                .as("clause %s, version %s", clause.place(), clause.number())
                .isEqualTo(expected);
        if (expected) {
            happened.add("agreed");
        }
    }
}
