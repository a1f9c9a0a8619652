package tavolo.ui.tasks;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import tavolo.domain.board.MyTasks;
import tavolo.domain.board.Task;

/// The three lists of the page; which one is open stands in the address.
enum TaskList {
    MINE("") {
        @Override
        List<Task> rows(MyTasks tasks) {
            return tasks.forMe();
        }

        @Override
        int count(MyTasks tasks) {
            return tasks.forMeCount();
        }
    },
    OTHERS("altri") {
        @Override
        List<Task> rows(MyTasks tasks) {
            return tasks.forOthers();
        }

        @Override
        int count(MyTasks tasks) {
            return tasks.forOthersCount();
        }
    },
    DUE("scadenza") {
        @Override
        List<Task> rows(MyTasks tasks) {
            return tasks.dueSoon();
        }

        @Override
        int count(MyTasks tasks) {
            return tasks.dueSoonCount();
        }
    };

    private static final String PARAMETER = "lista";

    private final String written;

    TaskList(String written) {
        this.written = written;
    }

    /// At most [MyTasks#LIMIT] rows.
    abstract List<Task> rows(MyTasks tasks);

    /// How many there are in all.
    abstract int count(MyTasks tasks);

    /// The list that an address names; mine if it names none.
    static TaskList in(QueryParameters address) {
        String name = address.getSingleParameter(PARAMETER).orElse("");
        return Arrays.stream(values())
                .filter(list -> list.written.equals(name))
                .findFirst()
                .orElse(MINE);
    }

    /// Where this list is shown.
    String address() {
        return written.isEmpty() ? "" : "?" + PARAMETER + "=" + written;
    }
}
