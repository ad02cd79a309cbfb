package maillage.groups.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import maillage.groups.AYear;
import maillage.kernel.Grant;
import maillage.kernel.GroupId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.network.MandateKind;
import maillage.testing.DbTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class SeatGrantsDbTest {
    private AYear year;
    private SeatGrantsStore store;
    private GroupId finance;
    private OrganisationId toits;

    @BeforeEach
    void aGroupWithOneSeat(JdbcClient db) {
        year = new AYear(db);
        store = new SeatGrantsStore(db);
        finance = year.group(year.cycle("2026"), "Finance");
        toits = year.organisation("Les Toits", "ngo");
        year.seat(finance, toits);
    }

    @Test
    void whoSpeaksForASeatedOrganisationIsAMemberOfTheGroup() {
        PersonId ines = year.speaker("Inès Maubert", toits);
        assertThat(store.seatsOf(ines, LocalDate.of(2026, 4, 14)))
                .containsExactly(new Grant(Role.MEMBER, Scope.group(finance)));
    }

    @Test
    void whoseMandateEndedIsNotAnyMore() {
        PersonId ines = year.person("Inès Maubert");
        year.mandate(ines, toits, MandateKind.TITULAR, AYear.FIRST, LocalDate.of(2026, 4, 13));
        assertThat(store.seatsOf(ines, LocalDate.of(2026, 4, 14))).isEmpty();
    }

    @Test
    void theMembershipEndsWithTheSeat() {
        PersonId ines = year.speaker("Inès Maubert", toits);
        assertThat(store.seatsOf(ines, AYear.LAST.plusDays(1))).isEmpty();
    }
}
