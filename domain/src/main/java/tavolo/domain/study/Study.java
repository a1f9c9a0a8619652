package tavolo.domain.study;

import java.time.Instant;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.feasibility.Assumptions;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.feasibility.Slot;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;

/// A feasibility study as it was kept. It never changes: whoever assumes something else keeps
/// another one.
///
/// @param number which one of its agreement it is, from 1
/// @param title in one line, not empty
/// @param inputs all that was assumed
/// @param figures what came of it when it was kept
public record Study(
        StudyId id,
        AgreementId agreement,
        int number,
        String title,
        Assumptions inputs,
        StudyFigures figures,
        OrganisationId organisation,
        PersonId person,
        Instant keptAt) {

    /// The most characters of a title.
    public static final int TITLE_LIMIT = 120;

    public Study {
        if (inputs instanceof FeasibilityInputs queue) {
            queue.profile().intervals().stream().map(IntervalLoad::slot).forEach(Study::check);
        }
    }

    private static void check(Slot slot) {
        if (isPartOfASecond(slot.start().toNanoOfDay())
                || isPartOfASecond(slot.length().toNanos())) {
            throw new IllegalArgumentException("intervals begin and end on a second, was " + slot);
        }
    }

    /// Whether `organisation` said the same under the same title.
    boolean isSame(OrganisationId other, String saidTitle, Assumptions assumed) {
        return organisation.equals(other) && title.equals(saidTitle) && inputs.equals(assumed);
    }

    private static boolean isPartOfASecond(long nanos) {
        return nanos % 1_000_000_000 != 0;
    }
}
