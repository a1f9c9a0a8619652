package tavolo.ui.target;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.board.AppliedTarget;
import tavolo.domain.board.ReadTargetHistory;
import tavolo.ui.security.CurrentActor;
import tavolo.ui.security.NotSignedIn;

/// The targets of a service line on a day, for programs: the same rights as on the pages, by the
/// session of a signed-in person.
@RestController
final class TargetsResource {

    private final ReadTargetHistory histories;
    private final CurrentActor actor;

    TargetsResource(ReadTargetHistory histories, CurrentActor actor) {
        this.histories = histories;
        this.actor = actor;
    }

    /// What applied on the service line. Without service or day, or with one that cannot be read,
    /// it is a bad request.
    ///
    /// @param service code of the line, such as `S03`; one that is unknown or foreign is not found
    /// @param on a day, such as `2020-03-12`
    /// @param known a moment in UTC, such as `2020-03-12T10:00:00Z`: only what was recorded then or
    ///   before; missing for all that is known
    @GetMapping(path = "/api/targets", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> targets(
            Authentication who,
            @RequestParam(name = "service", required = false) Optional<String> service,
            @RequestParam(name = "on", required = false) Optional<String> on,
            @RequestParam(name = "known", required = false) Optional<String> known) {
        if (service.isEmpty() || on.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        try {
            return answer(who, service.get(), LocalDate.parse(on.get()), known.map(Instant::parse));
        } catch (DateTimeException _) {
            return ResponseEntity.badRequest().build();
        } catch (NotSignedIn _) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
    }

    private ResponseEntity<byte[]> answer(
            Authentication who, String service, LocalDate day, Optional<Instant> known) {
        return switch (histories.onLine(actor.of(who), service, day, known)) {
            case Outcome.Done<List<AppliedTarget>>(var applied) ->
                    ResponseEntity.ok(new TargetsAnswer(service, day, known).write(applied));
            case Outcome.Refused<List<AppliedTarget>>(Refusal why) ->
                    ResponseEntity.status(
                                    why instanceof AgreementRefusal.NotAllowed
                                            ? HttpStatus.FORBIDDEN
                                            : HttpStatus.NOT_FOUND)
                            .build();
        };
    }
}
