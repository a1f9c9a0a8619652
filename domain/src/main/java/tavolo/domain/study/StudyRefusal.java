package tavolo.domain.study;

import tavolo.domain.Refusal;

/// Why a feasibility study cannot be kept.
public sealed interface StudyRefusal extends Refusal {

    /// It has no title by which the others would know it.
    record StudyTitleMissing() implements StudyRefusal {}

    /// There are `most` of them beside the agreement already.
    record TooManyStudies(int most) implements StudyRefusal {}
}
