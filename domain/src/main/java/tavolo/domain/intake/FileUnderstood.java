package tavolo.domain.intake;

import java.util.List;

/// A file as a mapping makes it understood, before anything is imported.
///
/// @param rows how many there are
/// @param first the first figures, at most [FilePreview#ROWS], to be compared with the file by eye
/// @param problems what cannot be taken; while there are any, nothing can be imported
public record FileUnderstood(long rows, List<PlacedFigure> first, RowProblems problems) {

    public FileUnderstood {
        first = List.copyOf(first);
    }
}
