package tavolo.domain.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.TurnLedger;
import tavolo.domain.board.ClauseHistory;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.PartyName;
import tavolo.domain.board.TableView;
import tavolo.domain.board.VersionLine;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.Language;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;

/// Clauses of the library with versions made by hand, for comparing.
public final class GivenRedlines {

    private static final Instant OPENED = Instant.parse("2020-04-20T08:00:00Z");

    private final Map<ClausePlace, List<VersionLine>> versions = new LinkedHashMap<>();
    private final ClauseLibrary library = ClauseLibrary.standard();

    /// Gives the clause at `place` its first version, from the library.
    public GivenRedlines clause(String place) {
        ClauseDefinition definition = library.place(ClausePlace.parse(place));
        return version(place, new ClauseText(definition.text(), definition.defaults()));
    }

    /// Gives the clause at `place` a version with other Italian words.
    public GivenRedlines reworded(String place, UnaryOperator<String> words) {
        ClauseText now = latest(place);
        return version(
                place,
                new ClauseText(
                        new Bilingual(words.apply(now.words().it()), now.words().en()),
                        now.parameters()));
    }

    /// Gives the clause at `place` a version with another value.
    public GivenRedlines revalued(String place, String key, String canonical) {
        ClauseText now = latest(place);
        Map<String, String> values = new LinkedHashMap<>(now.parameters());
        values.put(key, canonical);
        return version(place, new ClauseText(now.words(), values));
    }

    private ClauseText latest(String place) {
        return history(place).versions().getFirst().text();
    }

    private GivenRedlines version(String place, ClauseText text) {
        List<VersionLine> all =
                versions.computeIfAbsent(ClausePlace.parse(place), _ -> new ArrayList<>());
        int number = all.size() + 1;
        all.addFirst(
                new VersionLine(
                        new ClauseVersionId(id(place + number)),
                        number,
                        number == 1 ? PartySide.PROVIDER : PartySide.CLIENT,
                        number == 1 ? "Anna Belmonte" : "Ilaria Conforti",
                        number == 1 ? "" : "una ragione",
                        OPENED.plusSeconds(86_400L * number),
                        Optional.empty(),
                        text));
        return this;
    }

    /// The clause at `place` with its versions.
    public ClauseHistory history(String place) {
        return histories().stream()
                .filter(history -> history.line().place().toString().equals(place))
                .findFirst()
                .orElseThrow();
    }

    /// All clauses with their versions.
    public List<ClauseHistory> histories() {
        return versions.entrySet().stream()
                .map(entry ->
                        new ClauseHistory(
                                line(entry.getKey(), entry.getValue()),
                                entry.getValue(),
                                Optional.empty()))
                .toList();
    }

    private ClauseLine line(ClausePlace place, List<VersionLine> all) {
        ClauseDefinition definition = library.place(place);
        return new ClauseLine(
                new ClauseId(id(place.toString())),
                place,
                all.getFirst().id(),
                all.size(),
                all.getFirst().author(),
                definition.owners(),
                definition.stakes(),
                definition.shared(),
                false,
                Map.of(),
                Map.of(),
                0);
    }

    /// A table with these clauses.
    public TableView table() {
        return new TableView(
                new AgreementId(id("agreement")),
                "2020/0151",
                "Assistenza clienti",
                AgreementState.NEGOTIATING,
                1,
                Language.IT,
                LocalDate.of(2020, 5, 1),
                Optional.empty(),
                List.of(
                        party(PartySide.PROVIDER, "Voceviva"),
                        party(PartySide.CLIENT, "Banca Trequarti"),
                        party(PartySide.UNION, "FAC")),
                List.of(),
                new TurnLedger(List.of()),
                List.of(),
                histories().stream().map(ClauseHistory::line).toList(),
                List.of("Palermo"),
                10,
                8,
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static PartyName party(PartySide side, String name) {
        return new PartyName(new OrganisationId(id(name)), side, name, name);
    }

    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
