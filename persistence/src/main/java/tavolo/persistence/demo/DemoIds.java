package tavolo.persistence.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tavolo.domain.IdSource;

/// Identities of the demo world: the same at every installation, so that links and digests in a
/// demonstration can be repeated. Those of one story do not change with the other stories.
final class DemoIds implements IdSource {

    private String story = "";
    private int count;

    /// The identity of the thing of a kind that has `code`.
    static UUID of(String kind, String code) {
        String name = "tavolo-demo:" + kind + ":" + code;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /// Starts to count for another story.
    void begin(String next) {
        story = next;
        count = 0;
    }

    @Override
    public UUID next() {
        count++;
        return of(story, Integer.toString(count));
    }
}
