package maillage.meetings;

import static maillage.cast.People.FINANCE;
import static maillage.cast.People.YANIS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import maillage.cast.Cast;
import maillage.kernel.Grant;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shortcuts for tests of meetings: the cast on stage, meetings drafted and confirmed through the
 * pages, what the tables hold.
 */
@Component
public class Stage {
    /** A Tuesday, five weeks after the clock of the tests. */
    public static final LocalDate DAY = LocalDate.of(2026, 5, 19);

    public static final Me YANIS_FACILITATES =
            new Me(
                    YANIS,
                    "Yanis Belcourt",
                    Language.FR,
                    Set.of(new Grant(Role.FACILITATOR, Scope.group(FINANCE))));
    private final Visitors visitors;
    private final JdbcClient db;

    Stage(Visitors visitors, JdbcClient db) {
        this.visitors = visitors;
        this.db = db;
    }

    public void enter() {
        Cast.enter(db);
    }

    public Visitor as(PersonId person) {
        return visitors.as(person);
    }

    public Visitor anyone() {
        return visitors.anyone();
    }

    public static Map<String, String> draft(LocalDate day) {
        return Map.of(
                "host",
                FINANCE.toString(),
                "title_fr",
                "Relire la note commune",
                "title_en",
                "Read the common note",
                "kind",
                "group",
                "date",
                day.toString(),
                "from",
                "14:00",
                "to",
                "16:00",
                "zone",
                "Europe/Paris",
                "place",
                "12 rue de la Forge",
                "town",
                "Lyon");
    }

    /** A draft of Solidarity finance, made through the pages. */
    public MeetingId drafted(Visitor facilitator, LocalDate day) {
        facilitator.get("/meetings/new?host=" + FINANCE);
        String location = facilitator.post("/meetings", draft(day)).location();
        return MeetingId.of(location.substring(location.lastIndexOf('/') + 1));
    }

    /** A confirmed meeting of Solidarity finance, more than a month ahead. */
    public MeetingId confirmed(Visitor facilitator) {
        MeetingId id = drafted(facilitator, DAY);
        facilitator.post("/meetings/" + id + "/confirmation", Map.of());
        return id;
    }

    public Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZoneId.of("Europe/Paris")).toInstant();
    }

    public int count(String sql, Object... parameters) {
        return db.sql(sql).params(parameters).query(Integer.class).single();
    }

    public String text(String sql, Object... parameters) {
        return db.sql(sql).params(parameters).query(String.class).single();
    }
}
