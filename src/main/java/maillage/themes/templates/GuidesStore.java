package maillage.themes.templates;

import maillage.platform.sql.Rows;
import maillage.themes.ConsultationId;
import maillage.themes.shared.Template;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class GuidesStore {
    private final JdbcClient db;

    GuidesStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * These, and no others.
     *
     * @return false when the consultation is no longer at this version
     */
    boolean save(ConsultationId consultation, Template template, int version) {
        if (db.sql(
                                "update themes.consultation set version = version + 1 where id = :id and version = :version")
                        .param("id", consultation.value())
                        .param("version", version)
                        .update()
                == 0) {
            return false;
        }
        db.sql("delete from themes.template where consultation_id = :id")
                .param("id", consultation.value())
                .update();
        template.guides()
                .forEach(
                        (slot, guide) ->
                                db.sql(
                                                """
                                                insert into themes.template (consultation_id, origin, field, hints, skeletons)
                                                values (:id, :origin, :field, cast(:hints as jsonb), cast(:skeletons as jsonb))
                                                """)
                                        .param("id", consultation.value())
                                        .param("origin", slot.staff() ? "staff" : "member")
                                        .param("field", slot.field().code())
                                        .param("hints", Rows.json(guide.hint()))
                                        .param("skeletons", Rows.json(guide.skeleton()))
                                        .update());
        return true;
    }
}
