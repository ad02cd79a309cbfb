package maillage.themes.shared;

import java.util.Map;
import java.util.stream.Collectors;
import maillage.platform.sql.Rows;
import maillage.themes.ConsultationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TemplateStore {
    private final JdbcClient db;

    TemplateStore(JdbcClient db) {
        this.db = db;
    }

    Template of(ConsultationId consultation) {
        return new Template(
                db
                        .sql(
                                "select origin, field, hints, skeletons from themes.template where consultation_id = :id")
                        .param("id", consultation.value())
                        .query(
                                (row, number) ->
                                        Map.entry(
                                                new Template.Slot(
                                                        row.getString("origin").equals("staff"),
                                                        Guided.of(row.getString("field"))),
                                                new Template.Guide(
                                                        Rows.localized(row, "hints"),
                                                        Rows.localized(row, "skeletons"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
