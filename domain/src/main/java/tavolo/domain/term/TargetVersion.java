package tavolo.domain.term;

import java.time.Instant;

/// The terms of a target for some days, as they were recorded.
///
/// @param validity the days for which they were agreed; later entries may take some away
public record TargetVersion(
        TargetVersionId id,
        TargetSubject subject,
        TargetTerms terms,
        Validity validity,
        Instant recordedAt)
        implements TimelineEntry {

    public TargetVersion {
        if (!terms.variant().kpi().equals(subject.kpi())) {
            throw new IllegalArgumentException(
                    "terms name a formula of their indicator, was "
                            + terms.variant().formula()
                            + " for "
                            + subject.kpi());
        }
        // An own indicator is called here what it was called when this was agreed.
        subject = new TargetSubject(terms.variant().kpi(), subject.scope());
    }
}
