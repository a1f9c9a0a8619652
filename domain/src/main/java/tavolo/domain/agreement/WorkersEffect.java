package tavolo.domain.agreement;

/// What a deviation from the standard means for the workers, in somebody's judgement.
public enum WorkersEffect {
    BETTER,
    EQUAL,
    WORSE
}
