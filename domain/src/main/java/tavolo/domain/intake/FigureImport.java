package tavolo.domain.intake;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;

/// Figures that came in from one file at once. Nothing of it is ever changed but that it is undone.
///
/// @param number counts the imports of the service line from 1; the figure of the import with the
///   greatest number that is not undone stands
/// @param file the name of the file
/// @param digest of the bytes of the file
/// @param mapping as it was used, of a service line of the own organisation
/// @param by who imported it
/// @param at when, by the business clock
/// @param rows how many rows of the file were taken
/// @param undone empty while its figures count
public record FigureImport(
        ImportId id,
        int number,
        String file,
        Sha256 digest,
        ColumnMapping mapping,
        PersonId by,
        Instant at,
        long rows,
        Optional<Undone> undone) {

    /// Who undid an import, and when.
    public record Undone(PersonId by, Instant at) {}

    FigureImport undone(PersonId person, Instant when) {
        return new FigureImport(
                id,
                number,
                file,
                digest,
                mapping,
                by,
                at,
                rows,
                Optional.of(new Undone(person, when)));
    }
}
