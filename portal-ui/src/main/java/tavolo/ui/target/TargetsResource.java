package tavolo.ui.target;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.board.AppliedTarget;
import tavolo.domain.board.ReadTargetHistory;
import tavolo.domain.party.Actor;
import tavolo.ui.language.Speech;
import tavolo.ui.problem.Problems;
import tavolo.ui.security.CurrentActor;
import tavolo.ui.security.NotSignedIn;

/// The targets of a service line on a day, for programs: the same rights as on the pages, by the
/// session of a signed-in person or by the token of a program.
@RestController
final class TargetsResource {

    private final ReadTargetHistory histories;
    private final CurrentActor actor;
    private final Problems problems;

    TargetsResource(ReadTargetHistory histories, CurrentActor actor, Problems problems) {
        this.histories = histories;
        this.actor = actor;
        this.problems = problems;
    }

    /// What applied on the service line. Without service or day, or with one that cannot be read,
    /// it is a bad request.
    ///
    /// @param service code of the line, such as `S03`; one that is unknown or foreign is not found
    /// @param on a day, such as `2020-03-12`
    /// @param known a moment in UTC, such as `2020-03-12T10:00:00Z`: only what was recorded then or
    ///   before; missing for all that is known
    @GetMapping("/api/targets")
    ResponseEntity<byte[]> targets(
            Authentication who,
            HttpServletRequest request,
            @RequestParam(name = "service", required = false) Optional<String> service,
            @RequestParam(name = "on", required = false) Optional<String> on,
            @RequestParam(name = "known", required = false) Optional<String> known) {
        Locale language = Speech.askedBy(request);
        if (service.isEmpty() || on.isEmpty()) {
            return unreadable(language);
        }
        try {
            Question question =
                    new Question(
                            service.get(), LocalDate.parse(on.get()), known.map(Instant::parse));
            return answer(actor.of(who), question, language);
        } catch (DateTimeException _) {
            return unreadable(language);
        } catch (NotSignedIn _) {
            return problems.of(HttpStatus.FORBIDDEN, "token-unknown", language).answer();
        }
    }

    private record Question(String service, LocalDate day, Optional<Instant> known) {}

    private ResponseEntity<byte[]> unreadable(Locale language) {
        return problems.of(HttpStatus.BAD_REQUEST, "question-unreadable", language).answer();
    }

    private ResponseEntity<byte[]> answer(Actor who, Question asked, Locale language) {
        return switch (histories.onLine(who, asked.service(), asked.day(), asked.known())) {
            case Outcome.Done<List<AppliedTarget>>(var applied) ->
                    ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(
                                    new TargetsAnswer(asked.service(), asked.day(), asked.known())
                                            .write(applied));
            case Outcome.Refused<List<AppliedTarget>>(Refusal why) ->
                    problems.of(why, language).answer();
        };
    }
}
