package tavolo.persistence.board;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import tavolo.domain.board.MyTasks;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// *Tocca a me*, in eight statements whatever the number of agreements.
final class TaskQuery {

    private static final MyTasks NOTHING = new MyTasks(List.of(), 0, List.of(), 0, List.of(), 0);

    private final DSLContext sql;

    TaskQuery(DSLContext sql) {
        this.sql = sql;
    }

    MyTasks tasks(Actor actor, LocalDate today) {
        return actor.side().map(side -> tasks(actor, side, today)).orElse(NOTHING);
    }

    private MyTasks tasks(Actor actor, PartySide side, LocalDate today) {
        TurnTasks turns = new TurnTasks(sql, actor, side, today);
        TaskRows mine =
                new RoomTasks(sql)
                        .of(actor, side)
                        .with(turns.mine())
                        .with(new SignTasks(sql).of(actor))
                        .with(new MeetingTasks(sql).of(actor, side, today));
        TaskRows others = turns.ofOthers();
        TaskRows due = new DueTasks(sql, actor, side, today).all();
        return new MyTasks(
                mine.rows(), mine.count(), others.rows(), others.count(), due.rows(), due.count());
    }
}
