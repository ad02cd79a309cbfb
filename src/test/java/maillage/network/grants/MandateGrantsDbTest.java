package maillage.network.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import maillage.kernel.Grant;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.testing.DbTest;
import maillage.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class MandateGrantsDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 14);
    private final PersonId ines = PersonId.next();
    private final OrganisationId roofs = OrganisationId.next();
    private JdbcClient db;
    private MandateGrants grants;

    @BeforeEach
    void inesAndTheRoofs(JdbcClient db) {
        this.db = db;
        grants = new MandateGrants(new MandateGrantsStore(db), new TestClock());
        db.sql("insert into identity.account (id, family_name) values (?, 'Maubert')")
                .param(ines.value())
                .update();
        db.sql("insert into network.person (id) values (?)").param(ines.value()).update();
        db.sql(
                        "insert into network.organisation (id, slug, names, country) values (?, 'toits-grants', '{\"fr\": \"Les Toits\"}', 'FR')")
                .param(roofs.value())
                .update();
    }

    @Test
    void aMandateInForceTodayMakesAMemberForItsOrganisation() {
        mandate(TODAY, TODAY, null);
        assertThat(grants.grantsOf(ines))
                .containsExactly(new Grant(Role.MEMBER, Scope.organisation(roofs)));
    }

    @Test
    void aMandateThatEndedYesterdayGivesNothing() {
        mandate(TODAY.minusYears(1), TODAY.minusDays(1), null);
        assertThat(grants.grantsOf(ines)).isEmpty();
    }

    @Test
    void aMandateThatStartsTomorrowGivesNothingYet() {
        mandate(TODAY.plusDays(1), null, null);
        assertThat(grants.grantsOf(ines)).isEmpty();
    }

    @Test
    void beingRecognisedAtTheDoorForOneMeetingDoesNotOpenTheMembersPages() {
        mandate(TODAY, TODAY, UUID.randomUUID());
        assertThat(grants.grantsOf(ines)).isEmpty();
    }

    private void mandate(LocalDate from, @Nullable LocalDate to, @Nullable UUID meeting) {
        db.sql(
                        """
                        insert into network.mandate (id, person_id, organisation_id, kind, valid, one_meeting)
                        values (?, ?, ?, 'titular', daterange(?, ?, '[]'), ?)
                        """)
                .params(UUID.randomUUID(), ines.value(), roofs.value(), from, to, meeting)
                .update();
    }
}
