package maillage.network.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import maillage.platform.exchange.Applied;
import maillage.platform.exchange.Choices;
import maillage.platform.exchange.Imports;
import maillage.platform.exchange.Lookalike;
import maillage.platform.exchange.Preview;
import maillage.testing.Lists;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class NetworkListsDbTest {
    @Autowired private Imports imports;

    @Autowired private JdbcClient db;

    private Lists lists;

    @BeforeEach
    void someAreKnown() {
        lists = new Lists(imports);
        lists.take(
                "chapters",
                "slug;name_fr;country;time_zone;languages;opened_on",
                "senegal;Sénégal;SN;Africa/Dakar;fr|wo;2018-03-01");
        lists.take(
                "organisations",
                "key;name_fr;sectors;country;registry_id;website;sdgs;axes;state;joined_on;chapter",
                "toits;Les Toits de l’Ourse;social-economy;FR;732829320;https://www.toits.example;1|11;exclusion;member;2020-01-01;",
                "peniche;Radio Péniche;media;FR;;https://peniche.example;;;member;2021-05-01;senegal");
        lists.take(
                "people",
                "email;given_name;family_name;language;cited",
                "ines@toits.example;Inès;Maubert;fr;yes",
                ";Ada;Sanscourriel;en;no");
        lists.take(
                "mandates",
                "organisation;email;kind;function;from;to",
                "toits;ines@toits.example;titular;Directrice;2020-01-01;",
                "peniche;Ada Sanscourriel;alternate;;2021-05-01;2023-12-31");
        lists.take(
                "charters",
                "version;title_fr;text_fr;published_on",
                "1;Charte;Nous nous engageons.;2019-09-01",
                "2;Charte;Nous nous engageons mieux.;2023-09-01");
        lists.take(
                "charter-acceptances",
                "version;organisation;email;accepted_on;cited",
                "1;toits;ines@toits.example;2020-01-10;yes");
        lists.take(
                "roles",
                "email;role;chapter;from",
                "ines@toits.example;administrator;;2020-01-01",
                "ines@toits.example;coordinator;senegal;2020-01-01");
    }

    @Test
    void anOldListDoesNotCiteAgainWhoDeclinedSince() {
        db.sql("update network.organisation set cited = false where slug = 'toits'").update();
        assertThat(
                        lists.faults(
                                "organisations",
                                "key;name_fr;country;cited",
                                "toits;Les Toits de l’Ourse;FR;yes"))
                .containsExactly("2 cited cited-again");
        assertThat(
                        lists.faults(
                                "organisations",
                                "key;name_fr;country",
                                "toits;Les Toits de l’Ourse;FR"))
                .isEmpty();
    }

    @Test
    void whatIsExportedChangesNothingWhenItComesBack() {
        for (String kind :
                new String[] {
                    "chapters",
                    "organisations",
                    "people",
                    "mandates",
                    "charters",
                    "charter-acceptances",
                    "roles"
                }) {
            lists.assertComesBackUnchanged(kind);
        }
    }

    @Test
    void namesOfTermsAndFrenchHeadingsAreReadToo() {
        assertThat(
                        lists.take(
                                "organisations",
                                "Clé;Nom;Secteurs;Pays;ODD;Statut;Entrée",
                                "bief;Compagnie du Bief;Médias|Syndicats;France;Pas de pauvreté|13;membre;12/03/2024"))
                .isEqualTo(new Applied(1, 0, 0));
        assertThat(imports.require("organisations").export().rows())
                .anySatisfy(
                        row ->
                                assertThat(row.cells())
                                        .contains(
                                                "media|trade-union",
                                                "1|13",
                                                "FR",
                                                "member",
                                                "2024-03-12"));
    }

    @Test
    void everyFaultOfAnOrganisationIsNamed() {
        assertThat(
                        lists.faults(
                                "organisations",
                                "key;name_fr;country;registry;registry_id;website;sdgs;sectors;state;joined_on;left_on;chapter;cited",
                                "Grand Large;Mutuelle;France;;;;;;;;;;",
                                "a;;Atlantide;siren;732829321;toits.example;1|2|3|4|5|6;magie;member;;;mars;peut-être",
                                "b;Bief;FR;siren;;;18;;left;2024-01-01;2023-01-01;;",
                                "b;Bief;FR;;;;;;;;;;",
                                "peniche;Radio Péniche;FR;siren;732 829 320;;;;member;2021-05-01;;;"))
                .containsExactly(
                        "2 key slug",
                        "3 name_fr required",
                        "3 sectors one-of",
                        "3 country country",
                        "3 registry_id registry",
                        "3 website website",
                        "3 sdgs too-many",
                        "3 chapter unknown.chapters",
                        "3 joined_on member-since",
                        "3 cited flag",
                        "4 registry_id required",
                        "4 sdgs one-of",
                        "4 left_on before",
                        "5 key twice",
                        "6 registry_id registry-taken");
    }

    @Test
    void oneWrongLineAndNothingIsTaken() {
        assertThat(
                        imports.apply(
                                "organisations",
                                Lists.table("key;name_fr;country", "bief;Bief;FR", "x;X;Atlantide"),
                                Choices.ALL_NEW,
                                null))
                .isInstanceOf(Preview.class);
        assertThat(
                        db.sql("select count(*) from network.organisation")
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void anOrganisationThatMayBeKnownIsProposed() {
        Preview preview =
                lists.preview(
                        "organisations",
                        "key;name_fr;country;registry_id;website",
                        "par-numero;Tout autre nom;FR;732829320;",
                        "par-site;Ondes;FR;;https://peniche.example/qui",
                        "par-nom;Radio Peniches;FR;;",
                        "nouvelle;Compagnie du Bief;FR;;");

        assertThat(preview.lookalikes())
                .extracting(
                        Lookalike::line,
                        Lookalike::mayBeNew,
                        lookalike -> lookalike.candidates().getFirst().key())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, false, "toits"),
                        org.assertj.core.groups.Tuple.tuple(3, true, "peniche"),
                        org.assertj.core.groups.Tuple.tuple(4, true, "peniche"));
    }

    @Test
    void aLineDecidedToBeTheSameChangesTheOneThatIsThere() {
        var table = Lists.table("key;name_fr;country;town", "ourse;Les Toits de l'Ourse;FR;Lyon");

        assertThat(
                        imports.apply(
                                "organisations",
                                table,
                                new Choices(Map.of(2, new Choices.SameAs("toits")), false),
                                null))
                .isEqualTo(new Applied(0, 1, 0));
        assertThat(
                        db.sql("select town from network.organisation where slug = 'toits'")
                                .query(String.class)
                                .single())
                .isEqualTo("Lyon");
        assertThat(
                        db.sql("select website from network.organisation where slug = 'toits'")
                                .query(String.class)
                                .single())
                .isEqualTo("https://www.toits.example");
    }

    @Test
    void theSameNameMayBeTheSamePerson() {
        Preview preview =
                lists.preview(
                        "people",
                        "email;given_name;family_name",
                        "i.maubert@autre.example;Ines;Maubert",
                        "ada@ici.example;Ada;Sanscourriel");

        assertThat(preview.lookalikes())
                .extracting(lookalike -> lookalike.candidates().getFirst().name())
                .containsExactly(
                        "Inès Maubert (ines@toits.example, Les Toits de l’Ourse)",
                        "Ada Sanscourriel (Radio Péniche)");
        assertThat(
                        imports.apply(
                                "people",
                                Lists.table(
                                        "email;given_name;family_name",
                                        "ada@ici.example;Ada;Sanscourriel"),
                                new Choices(
                                        Map.of(2, new Choices.SameAs("name:ada-sanscourriel")),
                                        false),
                                null))
                .isEqualTo(new Applied(0, 1, 0));
        assertThat(
                        db.sql(
                                        "select count(*) from identity.account where email = 'ada@ici.example'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void mandatesOfOnePersonForOneOrganisationDoNotOverlap() {
        assertThat(
                        lists.faults(
                                "mandates",
                                "organisation;email;kind;level;from;to",
                                "toits;ines@toits.example;titular;4;2024-01-01;",
                                "peniche;ines@toits.example;porte-parole;2;2024-01-01;2023-01-01",
                                "peniche;inconnu@toits.example;titular;2;hier;",
                                "peniche;Ada Sanscourriel;titular;2;2024-01-01;2024-12-31",
                                "peniche;Ada Sanscourriel;titular;2;2024-06-01;"))
                .containsExactly(
                        "2 level whole",
                        "2 from overlaps",
                        "3 kind one-of",
                        "3 to before",
                        "4 email unknown.people",
                        "4 from date",
                        "6 from overlaps");
    }

    @Test
    void anOrganisationHasOneTitularAtATime() {
        assertThat(
                        lists.faults(
                                "mandates",
                                "organisation;email;kind;level;from;to",
                                "peniche;ines@toits.example;titular;2;2024-01-01;2024-06-30",
                                "peniche;Ada Sanscourriel;titular;2;2024-06-30;",
                                "toits;Ada Sanscourriel;titular;2;2024-07-01;"))
                .containsExactly("3 from overlaps", "4 from overlaps");
    }

    @Test
    void aVersionThatWasAcceptedStaysAndSoDoesTheAcceptance() {
        assertThat(
                        lists.faults(
                                "charters",
                                "version;title_fr;text_fr",
                                "1;Charte;Autre chose.",
                                "2;Charte;Tout autre chose."))
                .containsExactly("2 text_fr charter-accepted");
        assertThat(
                        lists.faults(
                                "charter-acceptances",
                                "version;organisation;email;accepted_on",
                                "1;toits;ines@toits.example;2021-01-01",
                                "3;toits;ines@toits.example;2021-01-01"))
                .containsExactly("2 accepted_on acceptance-stays", "3 version unknown.charters");
    }

    @Test
    void aCoordinatorHasAChapterAndAnAdministratorNone() {
        assertThat(
                        lists.faults(
                                "roles",
                                "email;role;chapter;from",
                                "ines@toits.example;coordinator;;2024-01-01",
                                "Ada Sanscourriel;administrator;senegal;2024-01-01"))
                .containsExactly("2 chapter required", "3 chapter chapter-not-for");
    }

    @Test
    void takingAListInStandsOnTheTrail() {
        assertThat(
                        db.sql(
                                        "select details ->> 'kind' from identity.trail where action = 'list-imported' order by id")
                                .query(String.class)
                                .list())
                .startsWith("chapters", "organisations", "people");
    }
}
