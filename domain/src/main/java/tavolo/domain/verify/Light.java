package tavolo.domain.verify;

/// How the result of a check is shown. What was not checked, or has no clear answer, is never
/// green.
public enum Light {
    /// Everything was checked and found right, and nothing is missing.
    GREEN,
    /// Nothing wrong was found, but not everything is there or could be checked.
    AMBER,
    /// Something is wrong.
    RED
}
