package tavolo.domain.study;

import tavolo.domain.Refusal;

/// Why a feasibility study cannot be kept, or its inputs not be read.
public sealed interface StudyRefusal extends Refusal {

    /// It has no title by which the others would know it.
    record StudyTitleMissing() implements StudyRefusal {}

    /// There are `most` of them beside the agreement already.
    record TooManyStudies(int most) implements StudyRefusal {}

    /// More than `most` days are asked about, or days without an end.
    record TooManyDays(int most) implements StudyRefusal {}
}
