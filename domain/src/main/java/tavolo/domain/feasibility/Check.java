package tavolo.domain.feasibility;

/// The guards of the constructors. Each is written so that NaN fails it.
final class Check {

    private Check() {}

    static void notNegative(InputField field, double value) {
        require(
                value >= 0 && value < Double.POSITIVE_INFINITY,
                field,
                InputRule.NOT_NEGATIVE,
                value);
    }

    static void aboveZero(InputField field, double value) {
        require(value > 0 && value < Double.POSITIVE_INFINITY, field, InputRule.ABOVE_ZERO, value);
    }

    static void positive(InputField field, double value) {
        require(value > 0, field, InputRule.POSITIVE, value);
    }

    static void atLeastOne(InputField field, double value) {
        require(
                value >= 1 && value < Double.POSITIVE_INFINITY,
                field,
                InputRule.AT_LEAST_ONE,
                value);
    }

    static void betweenZeroAndOne(InputField field, double value) {
        require(value > 0 && value < 1, field, InputRule.BETWEEN_ZERO_AND_ONE, value);
    }

    static void belowOne(InputField field, double value) {
        require(value >= 0 && value < 1, field, InputRule.BELOW_ONE, value);
    }

    static void oneAtMost(InputField field, double value) {
        require(value > 0 && value <= 1, field, InputRule.ONE_AT_MOST, value);
    }

    static void aboveMinusOne(InputField field, double value) {
        require(
                value > -1 && value < Double.POSITIVE_INFINITY,
                field,
                InputRule.ABOVE_MINUS_ONE,
                value);
    }

    static void require(boolean kept, InputField field, InputRule rule, double value) {
        if (!kept) {
            throw new ImpossibleInputException(field, rule, value);
        }
    }
}
