package maillage.cast;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import maillage.testing.DbTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class CastDbTest {
    @Test
    void theCastStandsWhereItsStorySays(JdbcClient db) {
        Cast.enter(db);
        assertThat(
                        db.sql("select active from groups.standing where organisation_id = :id")
                                .param("id", TOITS.value())
                                .query(Boolean.class)
                                .single())
                .isTrue();
        assertThat(
                        db.sql("select counted from groups.standing where organisation_id = :id")
                                .param("id", METIERS.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }
}
