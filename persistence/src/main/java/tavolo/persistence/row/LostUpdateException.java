package tavolo.persistence.row;

import tavolo.domain.TavoloException;

/// A statement changed another number of rows than it had to: the row was changed meanwhile, is
/// missing, or stands in another state. The transaction is undone.
final class LostUpdateException extends TavoloException {

    LostUpdateException(String what, int expected, int rows) {
        super("%s: %d rows expected, %d changed".formatted(what, expected, rows));
    }

    @Override
    public String code() {
        return "lost-update";
    }
}
