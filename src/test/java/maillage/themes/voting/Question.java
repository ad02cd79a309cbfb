package maillage.themes.voting;

import static maillage.cast.People.CYCLE_2026;
import static maillage.cast.People.FINANCE;
import static maillage.cast.People.MAELLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.GroupId;
import maillage.kernel.Id;
import maillage.testing.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A consultation with votes, for tests. */
final class Question {
    static final String PATH = "/consultations/themes-2027/votes";
    private final JdbcClient db;
    final UUID id = Id.fresh();

    Question(JdbcClient db, GroupId group) {
        this.db = db;
        db.sql(
                        """
                        insert into themes.consultation (id, slug, cycle_id, group_id, titles, state, created_at, created_by)
                        values (:id, 'themes-2027', :cycle, :group, '{"fr": "Les thèmes de 2027", "en": "The themes of 2027"}', 'open',
                                '2026-04-01T08:00Z', :by)
                        """)
                .param("id", id)
                .param("cycle", CYCLE_2026.value())
                .param("group", group == null ? null : group.value(), java.sql.Types.OTHER)
                .param("by", MAELLE.value())
                .update();
    }

    static Question ofTheNetwork(JdbcClient db) {
        return new Question(db, null);
    }

    static Question ofFinance(JdbcClient db) {
        return new Question(db, FINANCE);
    }

    /** A published proposal of this question, for an axis. */
    UUID proposal(int number, String axis) {
        UUID proposal = Id.fresh();
        db.sql(
                        """
                        insert into themes.proposal (id, consultation_id, number, language, title, origin, state, state_at, created_at, created_by,
                                                     published_at, axes)
                        values (:id, :consultation, :number, 'fr', 'Proposition ' || :number, 'member', 'published', '2026-04-02T10:00Z',
                                '2026-04-02T10:00Z', :by, '2026-04-02T10:00Z', array[:axis])
                        """)
                .param("id", proposal)
                .param("consultation", id)
                .param("number", number)
                .param("by", MAELLE.value())
                .param("axis", axis)
                .update();
        return proposal;
    }

    /** The form of a secret vote by approval for one place of three, changed as said. */
    static List<Map.Entry<String, String>> form(String... changes) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("title-fr", "Le thème de l’année");
        fields.put("ballot", "approval");
        fields.put("method", "equal-shares");
        fields.put("completion", "phragmen");
        fields.put("places", "1");
        fields.put("secrecy", "secret");
        fields.put("seed", "avril");
        fields.put("labels", "Chaleur | Heat\nÉpargne | Savings\nTerres | Land");
        fields.put("opens", "2026-04-14T12:00");
        fields.put("closes", "2026-04-28T18:00");
        for (int at = 0; at < changes.length; at += 2) {
            fields.put(changes[at], changes[at + 1]);
        }
        return new ArrayList<>(fields.entrySet());
    }

    /** Plans a vote by the form; its path. */
    static String plan(Visitor staff, String... changes) {
        Visitor.Answer answer = staff.post(PATH, form(changes));
        if (answer.status() != 303) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        return answer.location();
    }

    static String opened(Visitor staff, String... changes) {
        String path = plan(staff, changes);
        if (staff.post(path + "/opening", Map.of()).status() != 303) {
            throw new IllegalStateException(staff.get(path).text());
        }
        return path;
    }

    static List<Map.Entry<String, String>> ballot(Object organisation, String... fields) {
        var sent = new ArrayList<Map.Entry<String, String>>();
        sent.add(Map.entry("organisation", organisation.toString()));
        for (int at = 0; at < fields.length; at += 2) {
            sent.add(Map.entry(fields[at], fields[at + 1]));
        }
        return sent;
    }

    long count(String of) {
        return db.sql("select count(*) from " + of).query(Long.class).single();
    }
}
