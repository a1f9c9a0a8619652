package tavolo.domain;

/// A bug, a broken invariant or a broken machine; never an expected *no*, which is a [Refusal].
/// Messages hold identifiers, never personal data.
public abstract class TavoloException extends RuntimeException {

    protected TavoloException(String message) {
        super(message);
    }

    protected TavoloException(String message, Throwable cause) {
        super(message, cause);
    }

    /// A stable code by which the failure can be counted, such as `paper-rejected`.
    public abstract String code();
}
