package tavolo.domain.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.party.Visibility;

/// The pictures of a target as all who sit at the table may see them, ready for paper. They are
/// read through the eyes of each, without money; what is not the same for all is no picture of all
/// of them. Runs within a transaction.
public final class SharedPictures {

    private final ReadMeasured measured;
    private final ReadMeasuredPictures pictures;

    public SharedPictures(ReadMeasured measured, ReadMeasuredPictures pictures) {
        this.measured = measured;
        this.pictures = pictures;
    }

    /// What can be printed of `wish` for all `eyes` alike.
    public Shared of(Set<Visibility> eyes, AgreementId id, PictureWish wish) {
        List<Optional<MeasuredPrint>> seen = new ArrayList<>();
        eyes.forEach(some -> seen.add(print(some, id, wish)));
        Set<Optional<MeasuredPrint>> different = seen.stream().collect(Collectors.toSet());
        if (different.size() > 1) {
            return new Shared.Unlike();
        }
        return different.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .<Shared>map(Shared.Alike::new)
                .orElseGet(Shared.Nothing::new);
    }

    /// What all see of a target.
    public sealed interface Shared {

        /// The same.
        record Alike(MeasuredPrint print) implements Shared {}

        /// Not the same: some may not know all of it.
        record Unlike() implements Shared {}

        /// No picture that was wanted.
        record Nothing() implements Shared {}
    }

    private Optional<MeasuredPrint> print(Visibility eyes, AgreementId id, PictureWish wish) {
        return measured.seen(eyes, id, wish.span()).stream()
                .flatMap(found -> found.rows().stream())
                .filter(row -> row.subject().equals(wish.subject()))
                .findFirst()
                .flatMap(row ->
                        pictures.seen(eyes, id, wish.subject(), wish.span())
                                .flatMap(found -> PrintFrame.of(row, found))
                                .map(frame -> frame.print(wish)))
                .filter(print -> !print.pictures().isEmpty());
    }
}
