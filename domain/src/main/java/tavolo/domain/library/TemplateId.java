package tavolo.domain.library;

import java.util.UUID;

/// The identity of a model that an organisation keeps for itself.
public record TemplateId(UUID value) implements Comparable<TemplateId> {
    @Override
    public int compareTo(TemplateId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
