package maillage.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import maillage.kernel.Me;
import maillage.platform.Trail;
import maillage.platform.TrailLine;
import maillage.testing.DbTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What the database refuses halfway takes the whole file back, and the trail with it. */
@DbTest
class ImportsDbTest {
    @Test
    void aFileThatTheDatabaseRefusesLeavesNothingBehind(DataSource source) {
        JdbcClient db = JdbcClient.create(source);
        var trail = new Written();
        var imports =
                new Imports(
                        List.of(new Terms(db)),
                        new ImportStore(db),
                        trail,
                        new JdbcTransactionManager(source));
        Table file = Table.of(List.of("code"), List.of(List.of("halfway-one"), List.of("No Code")));

        Outcome outcome = imports.apply("terms", file, Choices.ALL_NEW, null);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Preview.class,
                        preview ->
                                assertThat(preview.faults())
                                        .containsExactly(
                                                Fault.of(
                                                        0, "", "", "database", "term_code_check")));
        assertThat(
                        db.sql("select count(*) from network.term where code = 'halfway-one'")
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(trail.actions).isEmpty();
    }

    /** A list that checks nothing itself and writes line by line. */
    private static final class Terms extends ExchangedList {
        private final JdbcClient db;

        Terms(JdbcClient db) {
            this.db = db;
        }

        @Override
        public String kind() {
            return "terms";
        }

        @Override
        public List<Column> columns() {
            return List.of(Column.key("code", Shapes.text(50)));
        }

        @Override
        protected List<Map<String, Object>> stored(@Nullable Set<String> keys) {
            return List.of();
        }

        @Override
        protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
            added.forEach(
                    line ->
                            db.sql(
                                            "insert into network.term (taxonomy, code, names, position) values ('axis', :code, '{\"fr\": \"Axe\"}', 900)")
                                    .param("code", line.at("code"))
                                    .update());
        }
    }

    private static final class Written implements Trail {
        private final List<String> actions = new ArrayList<>();

        @Override
        public void record(
                @Nullable Me who, String subject, UUID id, String action, Map<String, ?> details) {
            actions.add(action);
        }

        @Override
        public List<TrailLine> of(String subject, UUID id, int limit) {
            return List.of();
        }
    }
}
