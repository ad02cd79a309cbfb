package maillage.groups.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import maillage.groups.AYear;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.meetings.Invitee;
import maillage.network.MandateKind;
import maillage.testing.DbTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class HostingDbTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 14);
    private AYear year;
    private HostingStore store;
    private GroupId finance;
    private GroupId action;
    private OrganisationId toits;

    @BeforeEach
    void aCycleWithTwoGroups(JdbcClient db) {
        year = new AYear(db);
        store = new HostingStore(db);
        CycleId cycle = year.cycle("2026");
        finance = year.group(cycle, "Finance");
        action = year.group(cycle, "Action");
        toits = year.organisation("Les Toits", "ngo");
    }

    @Test
    void everyoneWithAMandateIsInvitedTitularsFirst() {
        PersonId bastien = year.person("Bastien Corvelo");
        year.mandate(bastien, toits, MandateKind.ALTERNATE);
        PersonId ines = year.speaker("Inès Maubert", toits);
        year.seat(finance, toits);
        assertThat(people(finance)).containsExactly(ines, bastien);
    }

    @Test
    void onlyThoseNamedForTheSeatAreInvited() {
        PersonId ines = year.person("Inès Maubert");
        UUID seat = year.seat(finance, toits);
        year.send(seat, year.mandate(ines, toits, MandateKind.TITULAR));
        alternate("Bastien Corvelo");
        assertThat(people(finance)).containsExactly(ines);
    }

    @Test
    void theOthersAreInvitedWhenTheMandateOfTheOneNamedIsOver() {
        UUID seat = year.seat(finance, toits);
        year.send(
                seat,
                year.mandate(
                        year.person("Inès Maubert"),
                        toits,
                        MandateKind.TITULAR,
                        AYear.FIRST,
                        LocalDate.of(2026, 2, 1)));
        PersonId bastien = alternate("Bastien Corvelo");
        assertThat(people(finance)).containsExactly(bastien);
    }

    @Test
    void aSeatThatEndedInvitesNobody() {
        year.speaker("Inès Maubert", toits);
        year.seat(finance, toits, AYear.FIRST, LocalDate.of(2026, 4, 13));
        assertThat(people(finance)).isEmpty();
    }

    @Test
    void aPlenaryInvitesAPersonOnceHoweverManyGroupsTheySitIn() {
        PersonId ines = year.speaker("Inès Maubert", toits);
        year.seat(finance, toits);
        year.seat(action, toits);
        assertThat(people(finance, action)).containsExactly(ines);
    }

    @Test
    void aPersonWithTwoMandatesIsInvitedAsTitular() {
        OrganisationId ombre = year.organisation("Ombre et Cie", "company");
        PersonId ines = year.person("Inès Maubert");
        year.mandate(ines, toits, MandateKind.ALTERNATE);
        year.mandate(ines, ombre, MandateKind.TITULAR);
        year.seat(finance, toits);
        year.seat(finance, ombre);
        List<Invitee> invited = store.invitees(List.of(finance.value()), SPRING);
        assertThat(invited).singleElement().extracting(Invitee::organisation).isEqualTo(ombre);
    }

    private PersonId alternate(String name) {
        PersonId person = year.person(name);
        year.mandate(person, toits, MandateKind.ALTERNATE);
        return person;
    }

    private List<PersonId> people(GroupId... groups) {
        return store
                .invitees(java.util.Arrays.stream(groups).map(GroupId::value).toList(), SPRING)
                .stream()
                .map(Invitee::person)
                .toList();
    }
}
