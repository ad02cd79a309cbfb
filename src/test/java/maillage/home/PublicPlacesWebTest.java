package maillage.home;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import maillage.cast.Cast;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every public place at once (docs/rules.md#r8): whatever a visitor reaches from the first page,
 * the sitemap and the feeds, by following every link, in both languages.
 */
@WebTest
class PublicPlacesWebTest {
    private static final Pattern ADDRESS = Pattern.compile("<loc>https?://[^/<]+([^<]*)</loc>");

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    private Visitor visitor;

    /** Les Discrètes do all that would put them on a public page, and Yanis runs the group. */
    @BeforeEach
    void thoseWhoDeclinedDoWhatOthersAreNamedFor() {
        Cast.enter(db);
        visitor = visitors.anyone();
        for (String deed :
                List.of(
                        "insert into groups.co_facilitator (group_id, organisation_id) values (:finance, :discretes)",
                        "update network.organisation set chapter_id = :tunisia where id in (:discretes, :toits)",
                        "update meetings.venue_offer set organisation_id = :discretes",
                        "update network.person set cited = false where id = :yanis",
                        """
                        insert into meetings.presence (id, meeting_id, person_id, organisation_id, mandate_id, capacity, mode, recorded_at)
                        select gen_random_uuid(), meeting.id, m.person_id, m.organisation_id, m.id, 'titular', 'on-site', starts_at
                        from network.mandate m, meetings.meeting meeting where m.organisation_id = :discretes and meeting.id in (:plenary, :march)
                        """)) {
            db.sql(deed)
                    .param("finance", FINANCE.value())
                    .param("discretes", DISCRETES.value())
                    .param("toits", TOITS.value())
                    .param("tunisia", TUNISIA.value())
                    .param("yanis", YANIS.value())
                    .param("plenary", PLENARY.value())
                    .param("march", MARCH.value())
                    .update();
        }
    }

    @Test
    void whoDeclinedCitationIsNamedInNoPublicPlace() {
        Map<String, String> places = everywhere();
        assertThat(places)
                .containsKeys(
                        "/groupes/2026/finance-solidaire",
                        "/en/network/chapters/tunisie",
                        "/annuaire",
                        "/calendrier",
                        "/organisations/les-toits-de-l-ourse");
        refuse(places, "discretes", "Discretes", "Discrètes", "Adèle", "Sansnom", "Belcourt");
        for (String path :
                List.of("/organisations/les-discretes", "/en/organisations/les-discretes")) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void onlyMembersOfTheNetworkAndYearsThatAreOpenStandInTheSitemap() {
        db.sql("update network.organisation set standing_state = 'left' where id = :radio")
                .param("radio", RADIO.value())
                .update();
        db.sql(
                        """
                        with draft as (insert into groups.cycle (id, slug, names, starts_on, ends_on)
                            values (gen_random_uuid(), '2027', '{"fr": "Cycle 2027"}', '2027-01-01', '2027-12-31') returning id)
                        insert into groups.working_group (id, cycle_id, slug, kind, names)
                        select gen_random_uuid(), id, 'climat', 'pillar', '{"fr": "Climat"}' from draft
                        """)
                .update();
        assertThat(visitor.get("/sitemap.xml").body())
                .contains("/organisations/les-toits-de-l-ourse", "/groupes/2026/finance-solidaire")
                .doesNotContain("les-discretes", "radio-peniche", "jardins", "2027");
    }

    @Test
    void aFieldThatIsNotPublishedStandsInNoPublicPlaceAndFindsNothing() {
        var kept =
                Map.of(
                        "town", "Quimperdu",
                        "website", "https://toiture-secrete.example",
                        "expertise", "zythologie comparee",
                        "email", "accueil-secret@toits.example",
                        "phone", "+33 1 99 00 11 22");
        kept.forEach(
                (column, text) ->
                        db.sql(
                                        "update network.organisation set "
                                                + column
                                                + " = :text, published_fields = '{}' where id = :toits")
                                .param("text", text)
                                .param("toits", TOITS.value())
                                .update());
        refuse(
                everywhere(),
                "Quimperdu",
                "toiture-secrete",
                "zythologie",
                "accueil-secret",
                "99 00 11 22");
        for (String text : List.of("quimperdu", "zythologie", "toiture-secrete")) {
            assertThat(found("/annuaire?q=" + text)).as(text).doesNotContain("Toits");
            assertThat(found("/annuaire?part=results&q=" + text)).as(text).doesNotContain("Toits");
        }
    }

    @Test
    void noQuestionToTheDirectoryNamesWhoDeclinedCitation() {
        for (String question :
                List.of(
                        "q=discr",
                        "q=les+discretes",
                        "q=sansnom",
                        "q=brest",
                        "chapter=tunisie",
                        "sector=ngo",
                        "country=FR&sort=name",
                        "group=finance-solidaire",
                        "standing=active",
                        "part=results&q=discretes")) {
            assertThat(found("/annuaire?" + question))
                    .as(question)
                    .doesNotContain("Discrètes")
                    .doesNotContain("les-discretes\"");
            assertThat(found("/en/directory?" + question)).as(question).doesNotContain("Discrètes");
        }
    }

    /** Names every place that says one of these words, not only the first. */
    private static void refuse(Map<String, String> places, String... words) {
        SoftAssertions.assertSoftly(
                softly ->
                        places.forEach(
                                (path, body) -> {
                                    for (String word : words) {
                                        softly.assertThat(body.contains(word))
                                                .as(path + " says " + word)
                                                .isFalse();
                                    }
                                }));
    }

    private String found(String path) {
        Visitor.Answer answer = visitor.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        var results = answer.page().selectFirst("#results");
        return results == null
                ? answer.page().select("ul, ol, table").outerHtml()
                : results.outerHtml();
    }

    /** Path to body, of all that answers 200. */
    private Map<String, String> everywhere() {
        var waiting =
                new ArrayDeque<>(
                        List.of(
                                "/",
                                "/en",
                                "/sitemap.xml",
                                "/robots.txt",
                                "/calendar.ics",
                                "/en/calendar.ics"));
        var seen = new LinkedHashMap<String, String>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (seen.containsKey(path)) {
                continue;
            }
            Visitor.Answer answer = visitor.get(path);
            seen.put(path, answer.status() == 200 ? answer.body() : "");
            if (answer.header("Content-Type").startsWith("text/html")) {
                answer.page().select("a[href], link[href], form[method=get]").stream()
                        .map(
                                link ->
                                        link.hasAttr("href")
                                                ? link.absUrl("href")
                                                : link.absUrl("action"))
                        .filter(to -> to.startsWith("http://localhost"))
                        .map(to -> URI.create(to).getPath())
                        .filter(to -> !to.startsWith("/static/"))
                        .forEach(waiting::add);
            }
            ADDRESS.matcher(answer.body()).results().map(one -> one.group(1)).forEach(waiting::add);
        }
        seen.values().removeIf(String::isEmpty);
        return seen;
    }
}
