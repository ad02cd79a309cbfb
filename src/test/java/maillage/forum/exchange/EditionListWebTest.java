package maillage.forum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import maillage.cast.Cast;
import maillage.platform.exchange.Applied;
import maillage.platform.exchange.Imports;
import maillage.testing.Lists;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class EditionListWebTest {
    private static final String NAMES =
            "slug;cycle;chapter;name_fr;starts_on;ends_on;town;country;capacity;state";

    @Autowired private Imports imports;

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    private Lists lists;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
        lists = new Lists(imports);
    }

    @Test
    void editionsComeInAndGoOutTheSame() {
        assertThat(
                        lists.take(
                                "editions",
                                NAMES,
                                "forum-2019;2026;;5e forum;06/11/2019;08/11/2019;Niort;France;1500;annoncée"))
                .isEqualTo(new Applied(1, 0, 0));
        lists.assertComesBackUnchanged("editions");
        assertThat(visitors.anyone().get("/forums").text()).contains("Passés", "5e forum", "Niort");
    }

    @Test
    void daysThatAreWrongAreNamedByColumn() {
        assertThat(
                        lists.faults(
                                "editions",
                                NAMES,
                                "a;2026;;A;2026-09-11;2026-09-10;Paris;FR;;",
                                "b;2026;;B;2026-09-10;2026-12-10;Paris;FR;;",
                                "c;2026;atlantide;C;2026-09-10;2026-09-10;Paris;FR;0;"))
                .hasSize(4);
    }
}
