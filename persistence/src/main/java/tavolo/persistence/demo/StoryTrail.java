package tavolo.persistence.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;

/// The facts that the stories leave, by agreement and in order.
final class StoryTrail implements AuditTrail {

    private final Map<UUID, List<Fact>> chains = new LinkedHashMap<>();

    @Override
    public void append(Fact fact) {
        UUID chain = fact.chain().orElseThrow();
        chains.computeIfAbsent(chain, _ -> new ArrayList<>()).add(fact);
    }

    Map<UUID, List<Fact>> chains() {
        return chains;
    }
}
