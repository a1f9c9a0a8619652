package tavolo.domain.given;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Clause;
import tavolo.domain.board.Boards;
import tavolo.domain.board.ClauseHistory;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.VersionLine;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;

/// Boards that show the table and the latest texts of the agreements of a house, and nothing else.
public final class OpenBoards {

    private final House house;

    private OpenBoards(House house) {
        this.house = house;
    }

    /// The boards of `house`.
    public static Boards of(House house) {
        OpenBoards boards = new OpenBoards(house);
        return (Boards)
                Proxy.newProxyInstance(
                        Boards.class.getClassLoader(),
                        new Class<?>[] {Boards.class},
                        (_, question, asked) -> {
                            Optional<Agreement> seen =
                                    house.agreements.find(
                                            (AgreementId) asked[0], (Visibility) asked[1]);
                            return switch (question.getName()) {
                                case "table" -> seen.map(_ -> new GivenRedlines().table());
                                case "histories" ->
                                        seen.map(agreement ->
                                                        boards.histories(
                                                                agreement, (Visibility) asked[1]))
                                                .orElse(List.of());
                                default ->
                                        throw new UnsupportedOperationException(
                                                question + Arrays.toString(asked));
                            };
                        });
    }

    private List<ClauseHistory> histories(Agreement agreement, Visibility eyes) {
        PartySide side = eyes.side().orElseThrow();
        return agreement
                .clauses()
                .filter(clause -> clause.isReadableBy(side))
                .map(this::history)
                .toList();
    }

    private ClauseHistory history(Clause clause) {
        VersionLine version =
                new VersionLine(
                        clause.latest(),
                        clause.number(),
                        PartySide.PROVIDER,
                        "Anna Belmonte",
                        "",
                        Instant.EPOCH,
                        clause.targets(),
                        house.agreements.text(clause.latest()));
        ClauseLine line =
                new ClauseLine(
                        clause.id(),
                        clause.place(),
                        clause.latest(),
                        clause.number(),
                        PartySide.PROVIDER,
                        clause.owners(),
                        clause.stakes(),
                        clause.shared(),
                        false,
                        Map.of(),
                        Map.of(),
                        0);
        return new ClauseHistory(line, List.of(version), Optional.empty());
    }
}
