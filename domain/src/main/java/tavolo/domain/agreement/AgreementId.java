package tavolo.domain.agreement;

import java.util.UUID;

/// The identity of an agreement (*fascicolo*).
public record AgreementId(UUID value) implements Comparable<AgreementId> {
    @Override
    public int compareTo(AgreementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
