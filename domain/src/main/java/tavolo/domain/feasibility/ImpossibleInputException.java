package tavolo.domain.feasibility;

/// An input that no contact centre can have. Forms ask for field and rule and say them in the words
/// of the reader; the message is for logs.
public final class ImpossibleInputException extends IllegalArgumentException {

    private final InputField field;
    private final InputRule rule;
    private final double value;

    ImpossibleInputException(InputField field, InputRule rule, double value) {
        super(field.words() + " " + rule.words() + ", was " + value);
        this.field = field;
        this.rule = rule;
        this.value = value;
    }

    /// What was entered wrongly.
    public InputField field() {
        return field;
    }

    /// Which rule it broke.
    public InputRule rule() {
        return rule;
    }

    /// The value received.
    public double value() {
        return value;
    }
}
