package tavolo.benchmark;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import tavolo.persistence.benchmark.LongDiscussion;

/// Fifty people with a page open each. They act one after the other, as people who read between two
/// clicks do; how long the server took for each request is the server's own word.
final class Sessions {

    private static final int OPEN = 50;
    private static final int TIMES = Integer.getInteger("tavolo.benchmark.times", 300);
    private static final int WARM_UP = TIMES / 2;
    private static final int ROWS = 50;

    private final String agreement;
    private final String busiest;
    private final int rows;
    private final List<Visitor> visitors = new ArrayList<>();

    /// @param emails who signs in, over and over until there are enough
    /// @param rows how many rows there are to scroll through
    Sessions(URI portal, List<String> emails, LongDiscussion discussion, int rows) {
        this.agreement = "accordi/" + discussion.agreement().value();
        this.busiest = discussion.busiest().value().toString();
        this.rows = rows;
        for (int number = 0; number < OPEN; number++) {
            visitors.add(new Visitor(portal).signIn(emails.get(number % emails.size())));
        }
        visitors.forEach(visitor -> visitor.open("", "", "page from outside"));
    }

    /// Every action many times, spread over all sessions.
    void act() {
        for (int time = 0; time < WARM_UP; time++) {
            act(time, "warm-up of ");
        }
        for (int time = 0; time < TIMES; time++) {
            act(time, "");
        }
    }

    /// The names of the actions, as the log of requests has them.
    static List<String> actions() {
        return List.of(
                "tasks",
                "grid",
                "grid in another order",
                "grid of two states",
                "grid of a word",
                "grid scrolled",
                "grid scrolled far",
                "table",
                "table at its busiest clause",
                "measured against agreed, a year",
                "measured against agreed, ten years");
    }

    private void act(int time, String prefix) {
        Visitor visitor = visitors.get(time % visitors.size());
        visitor.go("", "", prefix + "tasks");
        int grid = Visitor.grid(visitor.go("accordi", "", prefix + "grid"));
        visitor.scroll(grid, ROWS, 2 * ROWS, prefix + "grid scrolled");
        int far = rows / 100 * (time % 100);
        visitor.scroll(grid, far, 2 * ROWS, prefix + "grid scrolled far");
        visitor.go("accordi", "ordine=title", prefix + "grid in another order");
        visitor.go("accordi", "stato=proposed&stato=negotiating", prefix + "grid of two states");
        visitor.go("accordi", "q=assistenza", prefix + "grid of a word");
        visitor.go(agreement, "", prefix + "table");
        visitor.go(agreement, "c=" + busiest, prefix + "table at its busiest clause");
        String measured = agreement + "/obiettivi/misurato";
        visitor.go(measured, "mesi=12", prefix + "measured against agreed, a year");
        visitor.go(measured, "mesi=120", prefix + "measured against agreed, ten years");
    }
}
