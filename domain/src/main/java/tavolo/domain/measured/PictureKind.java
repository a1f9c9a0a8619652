package tavolo.domain.measured;

/// A picture of one measured target that can be printed behind an agreement.
public enum PictureKind {
    /// Period by period against what is agreed.
    COURSE,
    /// Remote work beside work on site.
    WORKPLACES,
    /// Before and since remote work.
    TURN,
    /// The half hours of a day.
    HALF_HOURS
}
