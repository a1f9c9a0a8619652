package tavolo.persistence.board;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tavolo.domain.board.MyTasks;
import tavolo.domain.board.Task;

/// The oldest rows of a list of tasks with the count of all.
record TaskRows(List<Task> rows, int count) {

    static final TaskRows NONE = new TaskRows(List.of(), 0);

    /// Both lists as one.
    TaskRows with(TaskRows other) {
        List<Task> oldest =
                Stream.concat(rows.stream(), other.rows.stream())
                        .sorted(Comparator.comparing(Task::since).thenComparing(Task::number))
                        .limit(MyTasks.LIMIT)
                        .toList();
        return new TaskRows(oldest, count + other.count);
    }
}
