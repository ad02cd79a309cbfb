package maillage.themes.exchange;

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
class ThemesListsWebTest {
    private static final String CONSULTATION =
            "slug;cycle;title_fr;title_en;state;propose_from;propose_to;vote_from;vote_to";
    private static final String PROPOSAL =
            "consultation;number;title;question;sdgs;axes;written_by;organisation;published_on";

    @Autowired private Imports imports;

    @Autowired private JdbcClient db;

    @Autowired private Visitors visitors;

    private Lists lists;
    private String ines = "";

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
        lists = new Lists(imports);
        ines =
                db.sql("select email from network.offer_person where full_name = 'Inès Maubert'")
                        .query(String.class)
                        .single();
        lists.take(
                "consultations",
                CONSULTATION,
                "sujets;2026;Les sujets;The subjects;ouverte;2026-04-01;2026-04-20;2026-05-01;2026-05-10");
    }

    @Test
    void lastYearsQuestionAndItsProposalsComeInAndGoOutTheSame() {
        String toits =
                db.sql("select slug from network.offer_organisation where sort_name like '%Ourse'")
                        .query(String.class)
                        .single();
        assertThat(
                        lists.take(
                                "proposals",
                                PROPOSAL,
                                "sujets;1;Ouvrir les toits;Qui décide ?;13|11;carbon;"
                                        + ines
                                        + ";"
                                        + toits
                                        + ";2026-04-02",
                                "sujets;2;De l’équipe;;;;" + ines + ";;2026-04-03"))
                .isEqualTo(new Applied(2, 0, 0));
        lists.assertComesBackUnchanged("consultations");
        lists.assertComesBackUnchanged("proposals");
        assertThat(visitors.anyone().get("/consultations/sujets").text())
                .contains("Les sujets", "Les propositions sont attendues");
        assertThat(
                        lists.take(
                                "consultations",
                                CONSULTATION,
                                "sujets;2026;Les sujets;The subjects;ouverte;2026-04-01;2026-04-22;;"))
                .isEqualTo(new Applied(0, 1, 0));
        assertThat(
                        db.sql(
                                        "select count(*) from themes.phase p join themes.consultation c on c.id = p.consultation_id where c.slug = 'sujets'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void aListMovesPhasesLaterAndGrowsOneOverAnotherThatGoes() {
        assertThat(
                        lists.take(
                                "consultations",
                                CONSULTATION,
                                "sujets;2026;Les sujets;The subjects;ouverte;2026-04-01;2026-05-05;2026-05-06;2026-05-20"))
                .isEqualTo(new Applied(0, 1, 0));
        assertThat(
                        lists.take(
                                "consultations",
                                CONSULTATION,
                                "sujets;2026;Les sujets;The subjects;ouverte;2026-04-01;2026-05-20;;"))
                .isEqualTo(new Applied(0, 1, 0));
        lists.assertComesBackUnchanged("consultations");
    }

    @Test
    void whatIsPutForAnEditionStaysOutOfTheList() {
        db.sql(
                        "update themes.consultation set edition_id = gen_random_uuid() where slug = 'sujets'")
                .update();
        assertThat(imports.require("consultations").export().rows().toString())
                .doesNotContain("sujets")
                .contains("themes-2026");
        assertThat(
                        lists.faults(
                                "consultations",
                                CONSULTATION,
                                "sujets;2026;Les sujets;The subjects;ouverte;2026-04-01;2026-04-20;;"))
                .containsExactly("2 slug of-edition");
    }

    @Test
    void whatBecameAnotherOrWasWithdrawnDoesNotGoOutToComeBackPublished() {
        lists.take("proposals", PROPOSAL, "sujets;1;Ouvrir;;;;" + ines + ";;2026-04-02");
        lists.take("proposals", PROPOSAL, "sujets;2;Fermer;;;;" + ines + ";;2026-04-02");
        for (String state : new String[] {"merged", "split", "withdrawn"}) {
            db.sql(
                            "update themes.proposal set state = :state, state_reason = 'Non.' where title = 'Fermer'")
                    .param("state", state)
                    .update();
            assertThat(imports.require("proposals").export().rows().toString())
                    .as(state)
                    .contains("Ouvrir")
                    .doesNotContain("Fermer");
        }
        assertThat(lists.take("proposals", PROPOSAL, "sujets;2;Fermer;;;;" + ines + ";;2026-04-02"))
                .as("an older file still knows it")
                .isEqualTo(new Applied(0, 0, 1));
    }

    @Test
    void everyFaultIsNamed() {
        assertThat(
                        lists.faults(
                                "consultations",
                                CONSULTATION,
                                "A B;1999;;;peut-être;2026-04-01;;2026-05-01;2026-04-30",
                                "autre;2026;Autre;;open;2026-04-01;2026-04-20;2026-04-20;2026-05-10"))
                .containsExactly(
                        "2 slug slug",
                        "2 cycle unknown.cycles",
                        "2 title_fr required",
                        "2 state one-of",
                        "2 propose_to required",
                        "2 vote_to before",
                        "3 vote_from before");
        lists.take("proposals", PROPOSAL, "sujets;1;Ouvrir;;;;" + ines + ";;2026-04-02");
        assertThat(
                        lists.faults(
                                "proposals",
                                PROPOSAL,
                                "inconnue;0;;;18;or;personne@ici.example;nulle-part;hier",
                                "sujets;1;Fermer;;;;" + ines + ";;2026-04-02"))
                .containsExactly(
                        "2 consultation unknown.consultations",
                        "2 number whole",
                        "2 title required",
                        "2 sdgs whole",
                        "2 axes one-of",
                        "2 written_by unknown.people",
                        "2 organisation unknown.organisations",
                        "2 published_on date",
                        "3 title proposal-stays");
    }

    @Test
    void whoSupportedAProposalComesInWithItAndHadAMandateThen() {
        String signed = PROPOSAL + ";co_signers";
        String one = "sujets;1;Ouvrir les toits;;;;" + ines + ";les-toits-de-l-ourse;2026-04-02;";
        assertThat(
                        lists.take(
                                "proposals",
                                signed,
                                one + "radio-peniche|federation-des-metiers-francs"))
                .isEqualTo(new Applied(1, 0, 0));
        lists.assertComesBackUnchanged("proposals");
        assertThat(visitors.anyone().get("/consultations/sujets/proposals/1").text())
                .contains("Soutenue par Fédération des Métiers Francs, Radio Péniche");
        assertThat(
                        lists.faults(
                                "proposals",
                                signed,
                                one.replace(";1;", ";2;") + "les-toits-de-l-ourse",
                                one.replace(";1;", ";3;") + "compagnie-des-jardins-suspendus",
                                one + "radio-peniche"))
                .containsExactly(
                        "2 co_signers author-signs",
                        "3 co_signers no-mandate.signer",
                        "4 co_signers proposal-stays");
    }

    @Test
    void aProposalBornInARoomKeepsAllItsAuthorsAndTheOneWhoWrote() {
        Cast.openRoom(db);
        db.sql("update themes.card set cluster_id = (select id from themes.cluster)").update();
        db.sql("update themes.gathering set stage = 'sort'").update();
        String group = db.sql("select id from themes.cluster").query(String.class).single();
        assertThat(
                        visitors.as(maillage.cast.People.MAELLE)
                                .post(
                                        "/consultations/themes-2026/room/clusters/"
                                                + group
                                                + "/proposal",
                                        java.util.Map.of())
                                .status())
                .isEqualTo(303);
        assertThat(imports.require("proposals").export().rows().getLast())
                .asString()
                .contains("les-toits-de-l-ourse", "federation-des-metiers-francs", ines);
        lists.assertComesBackUnchanged("proposals");
    }

    @Test
    void aProposalOfSeveralComesInAsTheirs() {
        String names = PROPOSAL + ";other_authors";
        String one = "sujets;1;Ouvrir les toits;;;;" + ines + ";les-toits-de-l-ourse;2026-04-02;";
        assertThat(lists.take("proposals", names, one + "radio-peniche|les-discretes"))
                .isEqualTo(new Applied(1, 0, 0));
        lists.assertComesBackUnchanged("proposals");
        assertThat(
                        db.sql(
                                        "select count(*) from themes.proposal_organisation o join themes.proposal p on p.id = o.proposal_id where p.title = 'Ouvrir les toits' and o.part = 'author'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(3);
        assertThat(
                        lists.faults(
                                "proposals",
                                names,
                                one.replace(";1;", ";2;") + "compagnie-des-jardins-suspendus"))
                .containsExactly("2 other_authors no-mandate.signer");
    }
}
