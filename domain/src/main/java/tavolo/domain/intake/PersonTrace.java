package tavolo.domain.intake;

/// What in a file belongs to a single person.
public enum PersonTrace {
    EMAIL,
    TAX_CODE
}
