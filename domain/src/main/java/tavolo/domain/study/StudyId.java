package tavolo.domain.study;

import java.util.UUID;

/// The identity of a feasibility study.
public record StudyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
