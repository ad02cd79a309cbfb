package maillage.groups.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.platform.ToDo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ApplicationToDoStore {
    private final JdbcClient db;

    ApplicationToDoStore(JdbcClient db) {
        this.db = db;
    }

    List<ToDo> submitted() {
        return db.sql("select count(*) as waiting, min(submitted_at)::date as oldest from groups.application where state = 'submitted' having count(*) > 0")
                .query((row, number) -> new ToDo(
                        true,
                        "todo.applications",
                        new LocalizedText(Map.of()),
                        List.of(row.getLong("waiting")),
                        Optional.ofNullable(row.getObject("oldest", LocalDate.class)),
                        "/staff/applications"))
                .list();
    }
}
