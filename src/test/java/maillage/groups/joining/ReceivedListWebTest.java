package maillage.groups.joining;

import static org.assertj.core.api.Assertions.assertThat;

import maillage.cast.Cast;
import maillage.cast.People;
import maillage.platform.exchange.Applied;
import maillage.platform.exchange.Imports;
import maillage.testing.Lists;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class ReceivedListWebTest {
    private static final String NAMES =
            "cycle;organisation;email;given;family;sector;country;sdgs;axes;groups;alternate_given;alternate_family;alternate_email;charter;received_on";
    private static final String LINE =
            "2026;Union des Grutières;rosalie@grutieres.example;Rosalie;Kerbrat;Syndicats;France;13|8;carbon;finance-solidaire;Nolwenn;Astier;nolwenn@grutieres.example;maintenant;05/04/2026";

    @Autowired private Imports imports;

    @Autowired private JdbcClient db;

    @Autowired private Visitors visitors;

    private Lists lists;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
        lists = new Lists(imports);
    }

    @Test
    void anApplicationThatCameOnPaperWaitsLikeAnyOther() {
        assertThat(lists.take("applications", NAMES, LINE)).isEqualTo(new Applied(1, 0, 0));
        lists.assertComesBackUnchanged("applications");

        Visitor team = visitors.as(People.MAELLE);
        String id =
                db.sql(
                                "select id::text from groups.application where contact_email = 'rosalie@grutieres.example'")
                        .query(String.class)
                        .single();
        assertThat(team.get("/staff/applications").text()).contains("Union des Grutières");
        assertThat(team.get("/staff/applications/" + id).text())
                .contains("Rosalie Kerbrat", "Nolwenn Astier", "Finance solidaire");
    }

    @Test
    void everyFaultOfAnApplicationIsNamed() {
        lists.take("applications", NAMES, LINE);
        assertThat(
                        lists.faults(
                                "applications",
                                NAMES,
                                "2026;Sans groupe;a@b.example;A;B;cirque;Nulle part;1|2|3|4|5|6;carbon;inconnu;;;;;",
                                "2026;Union des Grutières;rosalie@grutieres.example;Rosalie;Autre;Syndicats;France;13|8;carbon;finance-solidaire;Nolwenn;Astier;rosalie@grutieres.example;maintenant;05/04/2026",
                                "2026;Seule;c@d.example;C;D;ngo;FR;;;finance-solidaire;Eve;;;;01/04/2026"))
                .containsExactly(
                        "2 sector one-of",
                        "2 country country",
                        "2 sdgs too-many",
                        "2 groups unknown.groups",
                        "2 received_on required",
                        "3 family application-stays",
                        "3 alternate_email alternate-same",
                        "3 alternate_email application-stays",
                        "4 alternate_family required",
                        "4 alternate_email required");
    }
}
