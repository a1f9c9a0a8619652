package tavolo.ui.figure;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.intake.FiguresTaken;
import tavolo.domain.intake.ImportId;
import tavolo.domain.intake.IntakeRefusal;
import tavolo.domain.intake.NamedMapping;
import tavolo.domain.party.Actor;
import tavolo.ui.language.Speech;
import tavolo.ui.problem.Problems;
import tavolo.ui.security.NotSignedIn;

/// Where programs send measured figures: a file by a kept choice of columns, or rows as JSON. All
/// comes in or nothing; the same once more changes nothing. The rights are those of the person who
/// made the token, asked anew with each request.
@RestController
final class FiguresResource {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv");
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final FigureDeeds deeds;
    private final JsonImport json;
    private final FiguresAnswer answers;
    private final Problems problems;

    FiguresResource(FigureDeeds deeds, JsonImport json, FiguresAnswer answers, Problems problems) {
        this.deeds = deeds;
        this.json = json;
        this.answers = answers;
        this.problems = problems;
    }

    /// Imports the body of the request, which goes to the disk and never into memory as a whole.
    ///
    /// @param mapping the name of a kept choice of columns; needed for a file
    /// @param name what the file is called
    @PostMapping("/api/figures")
    ResponseEntity<byte[]> send(
            Authentication who,
            HttpServletRequest request,
            @RequestParam(name = "mapping", required = false) Optional<String> mapping,
            @RequestParam(name = "name", required = false) Optional<String> name)
            throws IOException {
        Locale language = Speech.askedBy(request);
        Optional<MediaType> type = type(request);
        boolean isJson = type.filter(MediaType.APPLICATION_JSON::equalsTypeAndSubtype).isPresent();
        boolean isSheet =
                type.filter(CSV::equalsTypeAndSubtype).isPresent()
                        || type.filter(XLSX::equalsTypeAndSubtype).isPresent();
        if (!isJson && !isSheet) {
            return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "kind-unknown", language);
        }
        if (isSheet && mapping.isEmpty()) {
            return problem(HttpStatus.BAD_REQUEST, "mapping-missing", language);
        }
        FigureFile file =
                FigureFile.taken(
                        name.orElse(isJson ? "figures.json" : "figures"), request.getInputStream());
        try {
            Actor actor = deeds.actor().of(who);
            return isJson
                    ? json.by(actor, file, language)
                    : answers.of(sheet(actor, file, mapping.orElseThrow()), language, 0);
        } catch (NotSignedIn _) {
            return problem(HttpStatus.UNAUTHORIZED, "token-unknown", language);
        } finally {
            file.delete();
        }
    }

    private static Optional<MediaType> type(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getContentType()).map(MediaType::parseMediaType);
        } catch (InvalidMediaTypeException _) {
            return Optional.empty();
        }
    }

    private Outcome<FiguresTaken> sheet(Actor actor, FigureFile file, String name) {
        return mapping(actor, name)
                .then(mapping -> file.read(sheet -> deeds.importing().by(actor, sheet, mapping)));
    }

    private Outcome<ColumnMapping> mapping(Actor actor, String name) {
        return deeds.mappings()
                .list(actor)
                .then(kept ->
                        kept.stream()
                                .filter(each -> each.name().equals(name))
                                .findFirst()
                                .map(NamedMapping::mapping)
                                .map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    /// Undoes an import of the own organisation; done already is done as well.
    @DeleteMapping("/api/figures/imports/{id}")
    ResponseEntity<byte[]> undo(
            Authentication who, HttpServletRequest request, @PathVariable("id") String id) {
        Locale language = Speech.askedBy(request);
        try {
            return undone(
                    deeds.undoing().by(deeds.actor().of(who), new ImportId(UUID.fromString(id))),
                    language);
        } catch (NotSignedIn _) {
            return problem(HttpStatus.UNAUTHORIZED, "token-unknown", language);
        } catch (IllegalArgumentException _) {
            return problems.of(new AgreementRefusal.NotFound(), language).answer();
        }
    }

    private ResponseEntity<byte[]> undone(Outcome<FigureImport> outcome, Locale language) {
        return switch (outcome) {
            case Outcome.Done<FigureImport> _ -> ResponseEntity.noContent().build();
            case Outcome.Refused<FigureImport>(IntakeRefusal.UndoneBefore _) ->
                    ResponseEntity.noContent().build();
            case Outcome.Refused<FigureImport>(Refusal why) -> problems.of(why, language).answer();
        };
    }

    private ResponseEntity<byte[]> problem(HttpStatus status, String code, Locale language) {
        return problems.of(status, code, language).answer();
    }
}
