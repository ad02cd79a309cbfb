package maillage.groups.joining;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import maillage.kernel.CycleId;
import maillage.kernel.Language;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What applications are held against: the lists, groups, chapters and organisations there are. */
@Component
class OfferStore {
    private final JdbcClient db;

    OfferStore(JdbcClient db) {
        this.db = db;
    }

    /** Organisations whose name is near to this one. @param uncitedToo for the team only */
    Map<String, String> near(String name, boolean uncitedToo, Language language) {
        var found = new LinkedHashMap<String, String>();
        if (name.isBlank()) {
            return found;
        }
        db.sql(
                        """
                        select id, names from network.offer_organisation
                        where (cited and standing_state = 'member' or :all)
                          and (platform.plain(sort_name) = platform.plain(:name) or similarity(platform.plain(sort_name), platform.plain(:name)) > 0.6)
                        order by similarity(platform.plain(sort_name), platform.plain(:name)) desc limit 3
                        """)
                .param("all", uncitedToo)
                .param("name", name)
                .query(
                        (row, number) ->
                                found.put(
                                        row.getString("id"),
                                        Rows.localized(row, "names").in(language).text()))
                .list();
        return found;
    }

    Map<String, String> terms(String taxonomy, Language language) {
        var names = new LinkedHashMap<String, String>();
        db.sql(
                        "select code, names from network.offer_term where taxonomy = :taxonomy and retired_at is null order by position")
                .param("taxonomy", taxonomy)
                .query(
                        (row, number) ->
                                names.put(
                                        row.getString("code"),
                                        Rows.localized(row, "names").in(language).text()))
                .list();
        return names;
    }

    /** Of each group, the sectors that someone speaks for on this day. */
    Map<UUID, List<String>> sectorsByGroup(CycleId cycle, LocalDate on) {
        var sectors = new LinkedHashMap<UUID, List<String>>();
        db.sql(
                        """
                        select g.id, array_remove(array_agg(distinct o.sector), null) as sectors
                        from groups.working_group g
                        left join groups.seat s on s.group_id = g.id and s.valid @> cast(:on as date)
                        left join network.offer_organisation o on o.id = s.organisation_id
                        where g.cycle_id = :cycle group by g.id
                        """)
                .param("cycle", cycle.value())
                .param("on", on)
                .query(
                        (row, number) ->
                                sectors.put(
                                        Rows.uuid(row, "id"),
                                        List.of((String[]) row.getArray("sectors").getArray())))
                .list();
        return sectors;
    }

    /** The chapters that are open today, by the country they are in. */
    Map<String, Set<UUID>> chaptersByCountry() {
        var chapters = new HashMap<String, Set<UUID>>();
        db.sql("select country, id from network.offer_chapter where closed_on is null")
                .query(
                        (row, number) ->
                                chapters.computeIfAbsent(
                                                row.getString("country"), any -> new HashSet<>())
                                        .add(Rows.uuid(row, "id")))
                .list();
        return chapters;
    }

    /** What the network knows of a walk-in, as it would have typed it. */
    Optional<Typed> typedFrom(OrganisationId organisation, PersonId person) {
        return db.sql(
                        """
                        select o.sort_name, o.sector, o.country, p.given_name, p.family_name, p.email
                        from network.offer_organisation o, network.offer_person p
                        where o.id = :organisation and p.id = :person and o.standing_state = 'known'
                        """)
                .param("organisation", organisation.value())
                .param("person", person.value())
                .query(
                        (row, number) ->
                                Typed.nothing()
                                        .with("organisation", row.getString("sort_name"))
                                        .with("sector", orEmpty(row.getString("sector")))
                                        .with("country", row.getString("country"))
                                        .with("given", row.getString("given_name"))
                                        .with("family", row.getString("family_name"))
                                        .with("email", orEmpty(row.getString("email")))
                                        .with("titular", "me")
                                        .with("charter", "meeting"))
                .optional();
    }

    /** The group that holds a meeting; none for a plenary. */
    Optional<UUID> hostGroup(MeetingId meeting) {
        return db.sql(
                        "select host_id from meetings.offer_meeting where id = :id and host_kind = 'group'")
                .param("id", meeting.value())
                .query(UUID.class)
                .optional();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
