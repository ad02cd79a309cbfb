package maillage.network.chapters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.ChapterId;
import maillage.kernel.LocalizedText;
import maillage.network.chapters.ChapterPage.Member;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ChaptersStore {
    private static final String CHAPTER =
            """
            select c.*, (select count(*) from network.organisation o where o.chapter_id = c.id and o.standing_state = 'member') as members
            from network.chapter c
            """;
    private final JdbcClient db;

    ChaptersStore(JdbcClient db) {
        this.db = db;
    }

    List<Chapter> open() {
        return db.sql(CHAPTER + " where c.closed_on is null order by c.slug")
                .query(ChaptersStore::chapter)
                .list();
    }

    Optional<Chapter> find(String slug) {
        return db.sql(CHAPTER + " where c.slug = :slug")
                .param("slug", slug)
                .query(ChaptersStore::chapter)
                .optional();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Chapter> lock(ChapterId id) {
        return db.sql(CHAPTER + " where c.id = :id for update of c")
                .param("id", id.value())
                .query(ChaptersStore::chapter)
                .optional();
    }

    /**
     * @return false when another chapter has this slug
     */
    boolean insert(Chapter chapter) {
        return db.sql(
                                """
                        insert into network.chapter (id, slug, names, description, country, time_zone, languages, opened_on)
                        values (:id, :slug, cast(:names as jsonb), cast(:description as jsonb), :country, :zone, :languages, :opened)
                        on conflict (slug) do nothing
                        """)
                        .param("id", chapter.id().value())
                        .param("slug", chapter.slug())
                        .param("names", Rows.json(chapter.names()))
                        .param("description", Rows.json(chapter.description()))
                        .param("country", chapter.country())
                        .param("zone", chapter.zone().getId())
                        .param("languages", chapter.languages().toArray(String[]::new))
                        .param("opened", chapter.openedOn())
                        .update()
                > 0;
    }

    void update(
            ChapterId id,
            LocalizedText names,
            LocalizedText description,
            ZoneId zone,
            List<String> languages) {
        db.sql(
                        """
                        update network.chapter set names = cast(:names as jsonb), description = cast(:description as jsonb), time_zone = :zone, languages = :languages
                        where id = :id
                        """)
                .param("id", id.value())
                .param("names", Rows.json(names))
                .param("description", Rows.json(description))
                .param("zone", zone.getId())
                .param("languages", languages.toArray(String[]::new))
                .update();
    }

    /** Its member organisations, by name; for visitors those that are cited. */
    List<Member> members(ChapterId id, boolean inside) {
        return db.sql(
                        """
                        select slug, names from network.organisation
                        where chapter_id = :id and standing_state = 'member' and (:inside or cited) order by sort_name collate "fr-x-icu"
                        """)
                .param("id", id.value())
                .param("inside", inside)
                .query(
                        (row, number) ->
                                new Member(row.getString("slug"), Rows.localized(row, "names")))
                .list();
    }

    private static Chapter chapter(ResultSet row, int number) throws SQLException {
        UUID id = Rows.uuid(row, "id");
        return new Chapter(
                new ChapterId(id),
                row.getString("slug"),
                Rows.localized(row, "names"),
                Rows.localized(row, "description"),
                row.getString("country"),
                ZoneId.of(row.getString("time_zone")),
                List.of((String[]) row.getArray("languages").getArray()),
                Rows.date(row, "opened_on"),
                row.getLong("members"));
    }
}
