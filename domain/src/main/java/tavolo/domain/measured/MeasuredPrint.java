package tavolo.domain.measured;

import static tavolo.domain.library.Bilingual.filled;

import java.time.Instant;
import java.util.List;
import tavolo.domain.document.Annex;
import tavolo.domain.library.Bilingual;

/// The pictures of one measured target as they are printed, with their figures frozen and without
/// money.
///
/// @param name of the target with its service
/// @param table what it is and over which days
/// @param pictures in the order of [PictureKind]
public record MeasuredPrint(Bilingual name, Annex.Table table, List<Annex.Picture> pictures) {

    public MeasuredPrint {
        pictures = List.copyOf(pictures);
    }

    /// The annex with `number` among those of its agreement.
    ///
    /// @param organisation the name of the party that attached it
    /// @param person who did
    public Annex annex(int number, String organisation, String person, Instant at) {
        return new Annex(
                filled(PrintWords.TITLE, number, name),
                filled(PrintWords.ABOUT, organisation, person, PrintWords.instant(at)),
                List.of(table),
                PrintWords.HOW_TO_READ,
                PrintWords.REMARKS,
                pictures);
    }
}
