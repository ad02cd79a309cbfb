package maillage.groups.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import maillage.platform.exchange.Applied;
import maillage.platform.exchange.Imports;
import maillage.testing.Lists;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class GroupsListsDbTest {
    @Autowired private Imports imports;

    @Autowired private JdbcClient db;

    private Lists lists;

    @BeforeEach
    void aYearIsKnown() {
        lists = new Lists(imports);
        lists.take(
                "organisations",
                "key;name_fr;country;state;joined_on",
                "toits;Les Toits de l’Ourse;FR;member;2020-01-01",
                "peniche;Radio Péniche;FR;member;2020-01-01");
        lists.take(
                "people",
                "email;given_name;family_name",
                "ines@toits.example;Inès;Maubert",
                "bastien@toits.example;Bastien;Corvelo",
                "maelle@passerelles.example;Maëlle;Tréguidé");
        lists.take(
                "mandates",
                "organisation;email;kind;from;to",
                "toits;ines@toits.example;titular;2020-01-01;",
                "toits;bastien@toits.example;alternate;2020-01-01;2024-06-30");
        lists.take(
                "cycles",
                "slug;name_fr;starts_on;ends_on;notice;threshold;counting_kinds;state;previous",
                "2024;Cycle 2024;2024-01-08;2024-12-20;P1M;2;plénière|group;closed;2023",
                "2023;Cycle 2023;2023-01-09;2023-12-22;P3W;3;;closed;");
        lists.take(
                "entitlements",
                "cycle;position;standing;kind;quantity;name_fr;while_seats_last",
                "2024;1;registered;forum-entry;1;Une entrée;non",
                "2024;2;active;visibility;;Visibilité;");
        lists.take(
                "groups",
                "cycle;slug;kind;name_fr;axes;position;co_facilitators;facilitators",
                "2023;finance;pillar;Finance à impact;poverty;1;;",
                "2024;finance-solidaire;yearly-theme;Finance solidaire;exclusion|carbon;1;peniche;maelle@passerelles.example");
        lists.take(
                "group-lineage", "from;to;relation", "2023/finance;2024/finance-solidaire;merges");
        lists.take(
                "participations",
                "cycle;group;organisation;titular;alternate;from;to",
                "2024;finance-solidaire;toits;ines@toits.example;bastien@toits.example;2024-01-25;",
                "2024;finance-solidaire;peniche;;;2024-01-25;2024-06-30");
    }

    @Test
    void whatIsExportedChangesNothingWhenItComesBack() {
        for (String kind :
                new String[] {
                    "cycles", "entitlements", "groups", "group-lineage", "participations"
                }) {
            lists.assertComesBackUnchanged(kind);
        }
    }

    @Test
    void aCycleKeepsItsRulesAndFollowsAnother() {
        assertThat(
                        db.sql(
                                        "select c.threshold || ' ' || c.notice::text || ' ' || p.slug from groups.cycle c join groups.cycle p on p.id = c.previous_id")
                                .query(String.class)
                                .single())
                .isEqualTo("2 1 mon 2023");
        assertThat(
                        db.sql("select counting_kinds::text from groups.cycle where slug = '2024'")
                                .query(String.class)
                                .single())
                .isEqualTo("{group,kick-off}");
    }

    @Test
    void aFacilitatorHasTheRoleForTheCycle() {
        assertThat(
                        db.sql(
                                        "select role || ' ' || scope_kind || ' ' || valid::text from identity.role_grant")
                                .query(String.class)
                                .list())
                .containsExactly("FACILITATOR GROUP [2024-01-08,2024-12-21)");
    }

    @Test
    void aSeatNamesWhoIsSentByTheirMandates() {
        assertThat(db.sql("select count(*) from groups.seat_mandate").query(Integer.class).single())
                .isEqualTo(2);
        assertThat(
                        lists.take(
                                "participations",
                                "cycle;group;organisation;titular;from",
                                "2024;finance-solidaire;toits;;2024-01-25"))
                .isEqualTo(new Applied(0, 1, 0));
        assertThat(db.sql("select count(*) from groups.seat_mandate").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void everyFaultOfACycleIsNamed() {
        assertThat(
                        lists.faults(
                                "cycles",
                                "slug;name_fr;starts_on;ends_on;threshold;unit;counting_kinds;notice;charter_version;state;previous",
                                "2025;;2025-01-06;2025-01-06;0;equipe;forum;un mois;9;fini;2022"))
                .containsExactly(
                        "2 name_fr required",
                        "2 ends_on before",
                        "2 threshold whole",
                        "2 unit one-of",
                        "2 counting_kinds one-of",
                        "2 notice period",
                        "2 charter_version unknown.charters",
                        "2 state one-of",
                        "2 previous unknown.cycles");
    }

    @Test
    void everyFaultOfASeatIsNamed() {
        assertThat(
                        lists.faults(
                                "participations",
                                "cycle;group;organisation;titular;alternate;from;to",
                                "2022;finance;toits;;;2024-01-25;",
                                "2024;mesure;toits;;;2024-01-25;",
                                "2024;finance-solidaire;toits;bastien@toits.example;;2025-01-25;",
                                "2024;finance-solidaire;toits;;ines@toits.example;2024-01-25;2024-03-01",
                                "2024;finance-solidaire;peniche;;;2024-06-30;"))
                .containsExactly(
                        "2 cycle unknown.cycles",
                        "3 group unknown.groups",
                        "4 titular no-mandate.titular",
                        "5 alternate no-mandate.alternate",
                        "6 from overlaps");
    }

    @Test
    void groupsAndTheirLineageSayWhatIsWrong() {
        assertThat(
                        lists.faults(
                                "groups",
                                "cycle;slug;kind;name_fr;axes;co_facilitators;facilitators",
                                "2024;Finance;cercle;;richesse;inconnue;qui@ici.example",
                                "2024;finance-solidaire;yearly-theme;Finance solidaire;;peniche;ines@toits.example"))
                .containsExactly(
                        "2 slug slug",
                        "2 kind one-of",
                        "2 name_fr required",
                        "2 axes unknown.axes",
                        "2 co_facilitators unknown.organisations",
                        "2 facilitators unknown.people",
                        "3 facilitators role-stays");
        assertThat(
                        lists.faults(
                                "group-lineage",
                                "from;to;relation",
                                "2023/finance;2023/finance;suite"))
                .containsExactly("2 to same-group", "2 relation one-of");
        assertThat(
                        lists.faults(
                                "entitlements",
                                "cycle;position;standing;kind;quantity;name_fr",
                                "2024;0;vip;gloire;0;"))
                .containsExactly(
                        "2 position whole",
                        "2 standing one-of",
                        "2 kind one-of",
                        "2 quantity whole",
                        "2 name_fr required");
    }
}
