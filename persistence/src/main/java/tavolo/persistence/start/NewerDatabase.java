package tavolo.persistence.start;

import tavolo.domain.TavoloException;

/// The database was already changed by a later version of the program; this one must not touch it.
final class NewerDatabase extends TavoloException {

    NewerDatabase(String change) {
        super(
                "The database belongs to a newer version of Tavolo (it knows the change "
                        + change
                        + "): start that version, or choose another data folder with"
                        + " --tavolo.data=<folder>.");
    }

    @Override
    public String code() {
        return "newer-database";
    }
}
