package tavolo.domain.redline;

/// A value of a clause that an edited text no longer shows as a value.
///
/// @param label what the value is
/// @param typed what stands in its place; empty if nothing does
public record ValueNote(String label, String typed, Why why) {

    /// What is the matter.
    public enum Why {
        /// What stands there cannot be read as such a value, or lies outside its bounds; it was
        /// taken as plain words.
        UNREADABLE,
        /// It was changed in one place and left in another; only the words changed.
        UNEVEN,
        /// Nothing stands in its place any more.
        GONE
    }
}
