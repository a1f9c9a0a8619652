package tavolo.domain.redline;

/// A value of a clause that changed, as it is shown with its unit.
///
/// @param before a dash if there was none
/// @param after a dash if there is none
public record ValueChange(String key, String label, String before, String after) {}
