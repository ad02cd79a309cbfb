package maillage.network.mandates;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import maillage.cast.Cast;
import maillage.kernel.PersonId;
import maillage.testing.DbTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, whatever the code does. */
@DbTest
class MandatesDbTest {
    private JdbcClient db;

    @BeforeEach
    void theCastEnters(JdbcClient db) {
        this.db = db;
        Cast.enter(db);
    }

    @Test
    void twoMandatesOfOnePersonForOneOrganisationNeverOverlap() {
        assertThatThrownBy(() -> give(INES, "[2026-12-31,2027-06-01)"))
                .hasMessageContaining("mandate_once_at_a_time");
    }

    @Test
    void anOrganisationNeverHasTwoTitularsOnADay() {
        assertThatThrownBy(() -> give(PAUL, "titular", "[2026-12-31,2027-06-01)"))
                .hasMessageContaining("mandate_one_titular");
    }

    @Test
    void aTitularMayFollowAnotherAndStandBesideAlternates() {
        give(PAUL, "titular", "[2027-01-01,)");
        give(OUMAR, "alternate", "[2026-01-01,)");
    }

    @Test
    void oneMandateMayFollowAnother() {
        give(INES, "[2027-01-01,2028-01-01)");
    }

    @Test
    void aMandateThatWasEndedDoesNotComeBack() {
        db.sql(
                        "update network.mandate set valid = '[2025-01-15,2026-04-15)', end_reason = 'parti' where person_id = :person")
                .param("person", BASTIEN.value())
                .update();
        assertThatThrownBy(
                        () ->
                                db.sql(
                                                "update network.mandate set valid = '[2025-01-15,)' where person_id = :person")
                                        .param("person", BASTIEN.value())
                                        .update())
                .hasMessageContaining("does not come back");
    }

    @Test
    void theHistoryOfMandatesIsNotErased() {
        assertThatThrownBy(
                        () ->
                                db.sql("delete from network.mandate where person_id = :person")
                                        .param("person", BASTIEN.value())
                                        .update())
                .hasMessageContaining("not deleted");
    }

    @Test
    void aMandateDoesNotPassToSomeoneElse() {
        assertThatThrownBy(
                        () ->
                                db.sql(
                                                "update network.mandate set person_id = :other where person_id = :person")
                                        .param("other", PAUL.value())
                                        .param("person", BASTIEN.value())
                                        .update())
                .hasMessageContaining("stays with its person");
    }

    private void give(PersonId person, String valid) {
        give(person, "alternate", valid);
    }

    private void give(PersonId person, String kind, String valid) {
        db.sql(
                        "insert into network.mandate (id, person_id, organisation_id, kind, valid) values (:id, :person, :organisation, :kind, cast(:valid as daterange))")
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("organisation", TOITS.value())
                .param("kind", kind)
                .param("valid", valid)
                .update();
    }
}
