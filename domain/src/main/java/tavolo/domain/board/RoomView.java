package tavolo.domain.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.agreement.ClauseId;

/// What the reader's organisation has prepared at one table, and who at that table waits for a
/// release together.
///
/// @param answers in reading order
/// @param comments how many comments wait for the next release
/// @param sealed whether the own answers wait for those of the others
/// @param waiting the names of the other organisations whose answers wait, never what they are
public record RoomView(
        List<PreparedLine> answers, int comments, boolean sealed, List<PartyName> waiting) {

    public RoomView {
        answers = List.copyOf(answers);
        waiting = List.copyOf(waiting);
    }

    /// What is prepared for `clause`.
    public Optional<PreparedLine> of(ClauseId clause) {
        return answers.stream().filter(line -> line.clause().equals(clause)).findFirst();
    }

    /// A room in which nothing lies, at a table where nobody waits.
    public static RoomView empty() {
        return new RoomView(List.of(), 0, false, List.of());
    }

    /// Whether there is nothing to release.
    public boolean isEmpty() {
        return answers.isEmpty() && comments == 0;
    }

    /// The clauses for which an answer is prepared.
    public Set<ClauseId> answered() {
        return answers.stream().map(PreparedLine::clause).collect(Collectors.toUnmodifiableSet());
    }

    /// The answers that no longer fit what is on the table.
    public List<PreparedLine> stale() {
        return answers.stream().filter(PreparedLine::stale).toList();
    }
}
