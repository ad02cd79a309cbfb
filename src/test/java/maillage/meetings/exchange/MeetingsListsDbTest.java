package maillage.meetings.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import maillage.platform.exchange.Applied;
import maillage.platform.exchange.Choices;
import maillage.platform.exchange.Imports;
import maillage.platform.exchange.Preview;
import maillage.testing.Lists;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class MeetingsListsDbTest {
    private static final String MEETING =
            "key;cycle;group;kind;title_fr;starts;ends;state;confirmed_on;venue_organisation;venue;notice_reason";

    @Autowired private Imports imports;

    @Autowired private JdbcClient db;

    private Lists lists;

    @BeforeEach
    void meetingsWereHeld() {
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
                ";Ada;Sanscourriel");
        lists.take(
                "mandates",
                "organisation;email;kind;from;to",
                "toits;ines@toits.example;titular;2020-01-01;",
                "toits;bastien@toits.example;alternate;2020-01-01;2024-02-29",
                "peniche;Ada Sanscourriel;titular;2020-01-01;");
        lists.take(
                "cycles",
                "slug;name_fr;starts_on;ends_on;state",
                "2024;Cycle 2024;2024-01-08;2024-12-20;open");
        lists.take("groups", "cycle;slug;kind;name_fr", "2024;finance;yearly-theme;Finance");
        lists.take(
                "venue-offers",
                "organisation;name;address;town;country;capacity;step_free",
                "peniche;Cale;quai 3;Lyon;FR;40;oui");
        lists.take(
                "meetings",
                MEETING,
                "2024-rentree;2024;;plénière;Rentrée;25/01/2024 14h;25/01/2024 17h;held;;;;",
                "2024-finance-1;2024;finance;group;Première;2024-03-12T14:00;2024-03-12T16:00;held;2024-02-06;peniche;Cale;",
                "2024-finance-2;2024;finance;group;Deuxième;2024-05-14T14:00;2024-05-14T16:00;confirmed;2024-04-14;;;");
        lists.take(
                "attendances",
                "meeting;person;organisation;capacity;mode",
                "2024-rentree;ines@toits.example;toits;;",
                "2024-rentree;bastien@toits.example;toits;;remote",
                "2024-finance-1;Ada Sanscourriel;peniche;walk-in;");
    }

    @Test
    void whatIsExportedChangesNothingWhenItComesBack() {
        for (String kind : new String[] {"venue-offers", "meetings", "attendances"}) {
            lists.assertComesBackUnchanged(kind);
        }
    }

    @Test
    void timesAreThoseOfTheMeetingsOwnClock() {
        assertThat(
                        db.sql(
                                        "select starts_at::text from meetings.meeting where uid = '2024-rentree'")
                                .query(String.class)
                                .single())
                .startsWith("2024-01-25 13:00");
    }

    @Test
    void presencesCountAndLeaveATrace() {
        assertThat(
                        db.sql(
                                        "select capacity || ' ' || mode from meetings.offer_presence order by 1")
                                .query(String.class)
                                .list())
                .containsExactly("alternate remote", "titular on-site", "walk-in on-site");
        assertThat(
                        lists.take(
                                "attendances",
                                "meeting;person;organisation;mode",
                                "2024-rentree;ines@toits.example;toits;remote"))
                .isEqualTo(new Applied(0, 1, 0));
        assertThat(
                        db.sql(
                                        "select count(*) from meetings.presence_change where reason = 'import'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(4);
    }

    @Test
    void everyFaultOfAMeetingIsNamed() {
        assertThat(
                        lists.faults(
                                "meetings",
                                MEETING,
                                "a b;2024;finance;sieste;;hier;2024-03-12T16:00;reportée;;;;",
                                "c;2022;;group;Titre;2024-06-12T16:00;2024-06-12T14:00;draft;;;;",
                                "d;2024;mesure;group;Titre;2024-06-12T14:00;2024-06-12T16:00;draft;;toits;Toit;",
                                "e;2024;finance;group;Titre;2024-06-12T14:00;2024-06-12T13:00;confirmed;;;Cale;",
                                "f;2024;finance;group;Titre;2024-06-12T14:00;2024-06-12T16:00;confirmed;2024-05-13;;;",
                                "g;2024;finance;group;Titre;2024-03-12T15:00;2024-03-12T17:00;held;;peniche;Cale;",
                                "2024-finance-2;2024;finance;group;Deuxième;2024-05-21T14:00;2024-05-21T16:00;confirmed;2024-04-14;;;"))
                .containsExactly(
                        "2 key meeting-key",
                        "2 kind one-of",
                        "2 title_fr required",
                        "2 starts date-time",
                        "2 state one-of",
                        "3 cycle unknown.cycles",
                        "4 group unknown.groups",
                        "4 venue unknown.venues",
                        "5 ends before",
                        "5 confirmed_on confirmed-when",
                        "5 venue_organisation required",
                        "6 notice_reason notice",
                        "7 venue room-taken",
                        "8 confirmed_on moving-confirms");
    }

    @Test
    void aReasonIsEnoughForAShortNotice() {
        assertThat(
                        lists.take(
                                "meetings",
                                MEETING,
                                "f;2024;finance;group;Titre;2024-06-12T14:00;2024-06-12T16:00;confirmed;2024-05-13;;;La salle n’est libre que ce jour-là"))
                .isEqualTo(new Applied(1, 0, 0));
    }

    @Test
    void everyFaultOfAnAttendanceIsNamed() {
        lists.take(
                "meetings",
                MEETING,
                "brouillon;2024;;other;Atelier;2024-06-12T14:00;2024-06-12T16:00;draft;;;;");
        assertThat(
                        lists.faults(
                                "attendances",
                                "meeting;person;organisation;capacity;mode",
                                "inconnue;ines@toits.example;toits;;",
                                "2024-finance-1;bastien@toits.example;toits;;",
                                "2024-finance-1;ines@toits.example;peniche;chef;bureau",
                                "brouillon;ines@toits.example;toits;;",
                                "2024-finance-1;Ada;peniche;;"))
                .containsExactly(
                        "2 meeting unknown.meetings",
                        "3 person no-mandate.day",
                        "4 person no-mandate.day",
                        "4 capacity one-of",
                        "4 mode one-of",
                        "5 meeting meeting-not-held",
                        "6 person unknown.people");
    }

    @Test
    void aLentRoomNeedsAnAddressAndSeats() {
        assertThat(
                        lists.faults(
                                "venue-offers",
                                "organisation;name;address;town;country;capacity;video",
                                "inconnue;Salle;;Lyon;FR;0;parfois"))
                .containsExactly(
                        "2 organisation unknown.organisations",
                        "2 address required",
                        "2 capacity whole",
                        "2 video flag");
    }

    @Test
    void onePresenceTooFewAndNoneIsTaken() {
        int before = db.sql("select count(*) from meetings.presence").query(Integer.class).single();
        assertThat(
                        imports.apply(
                                "attendances",
                                Lists.table(
                                        "meeting;person;organisation",
                                        "2024-finance-1;ines@toits.example;toits",
                                        "2024-finance-1;personne;toits"),
                                Choices.NONE,
                                null))
                .isInstanceOf(Preview.class);
        assertThat(db.sql("select count(*) from meetings.presence").query(Integer.class).single())
                .isEqualTo(before);
    }
}
