package tavolo.domain;

/// Where failures are written down that nobody foresaw, that stop nothing else, and that the person
/// sees as the result of one thing among several.
@FunctionalInterface
public interface Mishaps {

    /// Writes down `failure` and returns the code under which it is found; never throws.
    String note(RuntimeException failure);
}
