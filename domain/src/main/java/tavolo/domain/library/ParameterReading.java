package tavolo.domain.library;

/// What came of reading a typed value: the value in canonical form, or why it was refused.
public sealed interface ParameterReading {

    /// The value in the one form that is kept, compared and hashed.
    record Read(String canonical) implements ParameterReading {}

    /// The value was not accepted; `bounds` are those of the parameter.
    record Refused(Refusal why, Bounds bounds) implements ParameterReading {}
}
