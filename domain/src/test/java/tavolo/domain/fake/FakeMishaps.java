package tavolo.domain.fake;

import java.util.ArrayList;
import java.util.List;
import tavolo.domain.Mishaps;

/// Mishaps in memory, under codes that count them.
public final class FakeMishaps implements Mishaps {

    private final List<RuntimeException> noted = new ArrayList<>();

    @Override
    public String note(RuntimeException failure) {
        noted.add(failure);
        return "guasto-" + noted.size();
    }

    /// What was written down, oldest first.
    public List<RuntimeException> noted() {
        return List.copyOf(noted);
    }
}
