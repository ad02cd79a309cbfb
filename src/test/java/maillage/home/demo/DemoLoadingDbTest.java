package maillage.home.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import maillage.platform.exchange.Imports;
import maillage.testing.Lists;
import maillage.testing.TestClock;
import maillage.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class DemoLoadingDbTest {
    private static final DemoFiles FILES = new DemoFiles(Path.of("demo"));

    @Autowired private DemoLoading loading;

    @Autowired private Imports imports;

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @Test
    void everyFileIsTakenInWithoutAFaultAndTheYearHasItsFigures() {
        assertThat(loading.load(FILES)).isGreaterThan(4_000);

        assertThat(count("network.organisation where standing_state = 'member'")).isEqualTo(312);
        assertThat(count("network.organisation where standing_state = 'member' and not cited"))
                .isEqualTo(6);
        assertThat(
                        db.sql(
                                        "select count(distinct country) from network.organisation where standing_state = 'member'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(14);
        assertThat(
                        count(
                                "groups.standing s join groups.cycle c on c.id = s.cycle_id where c.slug = '2026' and s.active"))
                .isEqualTo(161);
        assertThat(
                        count(
                                "groups.seat s join groups.working_group g on g.id = s.group_id where g.slug = 'finance-solidaire'"))
                .isEqualTo(34);
        assertThat(count("meetings.presence_change")).isEqualTo(count("meetings.presence"));
        assertThat(
                        db.sql("select names ->> 'fr' from platform.network where demonstration")
                                .query(String.class)
                                .single())
                .isEqualTo("Passerelles");
        for (String kind :
                new String[] {
                    "organisations",
                    "people",
                    "mandates",
                    "groups",
                    "participations",
                    "meetings",
                    "attendances"
                }) {
            new Lists(imports).assertComesBackUnchanged(kind);
        }
        assertThat(loading.load(FILES)).as("a network with organisations is left alone").isZero();
    }

    @Test
    void theLivingYearIsNearToday() {
        clock.set(Instant.parse("2026-11-22T10:00:00Z"));
        loading.load(FILES);

        assertThat(
                        db.sql("select slug from groups.cycle where state = 'open'")
                                .query(String.class)
                                .single())
                .isEqualTo("2026-2027");
        assertThat(
                        db.sql(
                                        "select (starts_at at time zone 'Europe/Paris')::text from meetings.meeting where uid = 'finance-solidaire-2'")
                                .query(String.class)
                                .single())
                .isEqualTo("2026-12-15 14:00:00");
    }

    private int count(String from) {
        return db.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
