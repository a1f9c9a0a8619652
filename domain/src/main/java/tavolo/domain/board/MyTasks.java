package tavolo.domain.board;

import java.util.List;

/// The three lists of *Tocca a me*, each at most [#LIMIT] rows, with their full counts.
public record MyTasks(
        List<Task> forMe,
        int forMeCount,
        List<Task> forOthers,
        int forOthersCount,
        List<Task> dueSoon,
        int dueSoonCount) {

    /// The most rows of one list.
    public static final int LIMIT = 50;

    public MyTasks {
        forMe = List.copyOf(forMe);
        forOthers = List.copyOf(forOthers);
        dueSoon = List.copyOf(dueSoon);
    }
}
