package tavolo.persistence.seal.pages;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.verify.PagePlace;

/// Where two pictures of a page differ.
///
/// @param all around every point that differs; empty when none does
/// @param isWithin whether all of them lie in the places where they were expected
record Difference(Optional<Area> all, boolean isWithin, Set<PagePlace> where) {

    /// @param expected places of the page where a later signature may draw
    static Difference of(DrawnPage then, DrawnPage since, List<Area> expected) {
        if (then.width() != since.width() || then.height() != since.height()) {
            return new Difference(
                    Optional.of(new Area(0, 0, since.width(), since.height())),
                    false,
                    EnumSet.allOf(PagePlace.class));
        }
        return compared(then, since, expected);
    }

    private static Difference compared(DrawnPage then, DrawnPage since, List<Area> expected) {
        int[] old = then.points();
        int[] now = since.points();
        int width = since.width();
        Area all = null;
        boolean isWithin = true;
        Set<PagePlace> where = EnumSet.noneOf(PagePlace.class);
        for (int index = 0; index < now.length; index++) {
            if (old[index] != now[index]) {
                int column = index % width;
                int row = index / width;
                all =
                        all == null
                                ? new Area(column, row, column + 1, row + 1)
                                : all.with(column, row);
                isWithin = isWithin && expected.stream().anyMatch(area -> area.holds(column, row));
                where.add(place(row, since.height()));
            }
        }
        return new Difference(Optional.ofNullable(all), isWithin, where);
    }

    private static PagePlace place(int row, int height) {
        return switch (row * 3 / height) {
            case 0 -> PagePlace.TOP;
            case 1 -> PagePlace.MIDDLE;
            default -> PagePlace.BOTTOM;
        };
    }

    boolean isNone() {
        return all.isEmpty();
    }
}
