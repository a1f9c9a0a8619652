package tavolo.ui.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue;
import tavolo.domain.document.CanonicalValue.Flag;
import tavolo.domain.document.CanonicalValue.Items;
import tavolo.domain.document.CanonicalValue.Members;
import tavolo.domain.document.CanonicalValue.Text;
import tavolo.domain.document.CanonicalValue.Whole;
import tavolo.domain.intake.FiguresTaken;
import tavolo.domain.intake.ImportId;
import tavolo.domain.intake.IntakeRefusal;
import tavolo.domain.intake.RowProblem;
import tavolo.domain.intake.RowProblems;
import tavolo.ui.language.Speech;
import tavolo.ui.language.Wording;
import tavolo.ui.problem.Problem;
import tavolo.ui.problem.Problems;

/// What became of figures that a program sent, as JSON in canonical form.
@Component
final class FiguresAnswer {

    /// The most problems of rows that are told.
    private static final int TOLD = 100;

    private final Problems problems;
    private final Speech speech;

    FiguresAnswer(Problems problems, Speech speech) {
        this.problems = problems;
        this.speech = speech;
    }

    /// The answer in `language`.
    ///
    /// @param headRows how many rows stand before the first one that the program has sent
    ResponseEntity<byte[]> of(Outcome<FiguresTaken> outcome, Locale language, int headRows) {
        return switch (outcome) {
            case Outcome.Done<FiguresTaken>(FiguresTaken taken) ->
                    done(
                            taken.made().id(),
                            Map.of(
                                    "rows", taken.made().rows(),
                                    "new", taken.added(),
                                    "changed", taken.changed(),
                                    "unchanged", taken.unchanged()),
                            false);
            case Outcome.Refused<FiguresTaken>(Refusal why) -> refused(why, language, headRows);
        };
    }

    /// The same file once more is no failure: the program may have missed the first answer.
    private ResponseEntity<byte[]> refused(Refusal why, Locale language, int headRows) {
        return switch (why) {
            case IntakeRefusal.ImportedBefore(_, _, ImportId id, long rows) ->
                    done(
                            id,
                            Map.of("rows", rows, "new", 0L, "changed", 0L, "unchanged", rows),
                            true);
            case IntakeRefusal.RowsUnfit(long all, RowProblems found) ->
                    new Problem(
                                    HttpStatus.UNPROCESSABLE_CONTENT,
                                    "rows-unfit",
                                    problems.of(why, language).detail(),
                                    Map.of(
                                            "all", new Whole(all),
                                            "problems", new Items(rows(found, language, headRows))))
                            .answer();
            default -> problems.of(why, language).answer();
        };
    }

    private static ResponseEntity<byte[]> done(
            ImportId id, Map<String, Long> counts, boolean repeated) {
        Map<String, CanonicalValue> members = new HashMap<>();
        counts.forEach((name, count) -> members.put(name, new Whole(count)));
        members.put("import", new Text(id.toString()));
        members.put("repeated", new Flag(repeated));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Canonical.of(new Members(members)));
    }

    private List<CanonicalValue> rows(RowProblems found, Locale language, int headRows) {
        return speech.in(
                language,
                voice ->
                        found.first().stream()
                                .limit(TOLD)
                                .map(problem ->
                                        row(problem, Wording.of(problem.why(), voice), headRows))
                                .toList());
    }

    private static CanonicalValue row(RowProblem problem, String detail, int headRows) {
        return new Members(
                Map.of(
                        "row", new Whole(problem.row() - headRows),
                        "column", new Text(problem.column()),
                        "read", new Text(problem.read()),
                        "detail", new Text(detail)));
    }
}
