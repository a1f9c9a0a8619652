package tavolo.domain.intake;

/// The guard of [PersonGuard] for what else is said of figures, such as the name of an indicator.
public final class PersonWords {

    private PersonWords() {}

    /// Whether something called `name` counts single people: *resolved by operator*.
    public static boolean areAboutOne(String name) {
        return PersonGuard.isAboutPeople(name);
    }

    /// Whether `text` holds something that belongs to one person: an e-mail address or a tax code.
    public static boolean nameOne(String text) {
        return PersonGuard.trace(text).isPresent();
    }
}
