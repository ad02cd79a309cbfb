package maillage.themes.consultations;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import maillage.kernel.GroupId;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.Slug;
import maillage.platform.sql.Rows;
import maillage.themes.Consultation;
import maillage.themes.ConsultationId;
import maillage.themes.ConsultationState;
import maillage.themes.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PreparingStore {
    private static final int ROOM_FOR_A_NUMBER = 70;
    private final JdbcClient db;

    PreparingStore(JdbcClient db) {
        this.db = db;
    }

    /** The address of a title and its year; with a number behind it when it is taken. */
    Slug free(LocalizedText titles, Slug year) {
        String title = Slug.of(titles.in(Language.FR).text()).value();
        String wanted =
                Slug.of(
                                title.substring(0, Math.min(title.length(), ROOM_FOR_A_NUMBER - 5))
                                        + " "
                                        + year)
                        .value();
        for (int number = 1; ; number++) {
            String slug = number == 1 ? wanted : wanted + "-" + number;
            Optional<Integer> taken =
                    db.sql("select 1 from themes.consultation where slug = :slug")
                            .param("slug", slug)
                            .query(Integer.class)
                            .optional();
            if (taken.isEmpty()) {
                return new Slug(slug);
            }
        }
    }

    void insert(Consultation consultation, Me by, Instant now) {
        db.sql(
                        """
                        insert into themes.consultation (id, slug, cycle_id, group_id, edition_id, titles, introduction, state, created_at, created_by)
                        values (:id, :slug, :cycle, :group, :edition, cast(:titles as jsonb), cast(:introduction as jsonb), :state, :now, :by)
                        """)
                .param("id", consultation.id().value())
                .param("slug", consultation.slug().value())
                .param("cycle", consultation.cycle().value())
                .param("group", consultation.group().map(GroupId::value).orElse(null), Types.OTHER)
                .param("edition", consultation.edition().orElse(null), Types.OTHER)
                .param("titles", Rows.json(consultation.titles()))
                .param("introduction", Rows.json(consultation.introduction()))
                .param("state", consultation.state().code())
                .param("now", Rows.at(now))
                .param("by", by.person().value())
                .update();
    }

    /**
     * @return false when it is no longer at this version
     */
    boolean update(Consultation consultation) {
        return db.sql(
                                """
                        update themes.consultation
                        set titles = cast(:titles as jsonb), introduction = cast(:introduction as jsonb), version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("titles", Rows.json(consultation.titles()))
                        .param("introduction", Rows.json(consultation.introduction()))
                        .param("id", consultation.id().value())
                        .param("version", consultation.version())
                        .update()
                > 0;
    }

    /** These phases, and no others. */
    void phases(Consultation consultation) {
        db.sql("delete from themes.phase where consultation_id = :id")
                .param("id", consultation.id().value())
                .update();
        for (Phase phase : consultation.phases()) {
            db.sql(
                            """
                            insert into themes.phase (consultation_id, kind, starts_at, ends_at, open_to)
                            values (:id, :kind, :starts, :ends, :open)
                            """)
                    .param("id", consultation.id().value())
                    .param("kind", phase.kind().code())
                    .param("starts", Rows.at(phase.startsAt()))
                    .param("ends", Rows.at(phase.endsAt()))
                    .param("open", phase.openTo().code())
                    .update();
        }
    }

    /**
     * @return whether it was in the state it is moved from
     */
    boolean state(ConsultationId id, ConsultationState from, ConsultationState to) {
        return db.sql(
                                """
                        update themes.consultation set state = :to, version = version + 1
                        where id = :id and state = :from
                        """)
                        .param("to", to.code())
                        .param("id", id.value())
                        .param("from", from.code())
                        .update()
                > 0;
    }
}
