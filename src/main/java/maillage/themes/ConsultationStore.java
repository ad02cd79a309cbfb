package maillage.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.OrganisationId;
import maillage.kernel.Slug;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ConsultationStore {
    private static final String CONSULTATION =
            "select id, slug, cycle_id, group_id, edition_id, titles, introduction, state, version from themes.consultation ";
    private final JdbcClient db;

    ConsultationStore(JdbcClient db) {
        this.db = db;
    }

    /** Latest first. */
    List<Consultation> all() {
        return withPhases(
                db.sql(CONSULTATION + "order by created_at desc, id desc")
                        .query(ConsultationStore::consultation)
                        .list());
    }

    Optional<Consultation> byId(ConsultationId id) {
        return withPhases(
                        db.sql(CONSULTATION + "where id = :id")
                                .param("id", id.value())
                                .query(ConsultationStore::consultation)
                                .list())
                .stream()
                .findFirst();
    }

    List<Consultation> ofEdition(UUID edition) {
        return withPhases(
                db.sql(
                                CONSULTATION
                                        + "where edition_id = :edition order by created_at desc, id desc")
                        .param("edition", edition)
                        .query(ConsultationStore::consultation)
                        .list());
    }

    Optional<Consultation> bySlug(String slug) {
        return withPhases(
                        db.sql(CONSULTATION + "where slug = :slug")
                                .param("slug", slug)
                                .query(ConsultationStore::consultation)
                                .list())
                .stream()
                .findFirst();
    }

    /** The organisations that sit in each of these groups on a day. */
    Map<GroupId, Set<OrganisationId>> seated(Set<GroupId> groups, LocalDate on) {
        return db
                .sql(
                        "select group_id, organisation_id from groups.offer_seat where group_id = any (:groups) and valid @> cast(:on as date)")
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .param("on", on)
                .query(
                        (row, number) ->
                                Map.entry(
                                        new GroupId(Rows.uuid(row, "group_id")),
                                        new OrganisationId(Rows.uuid(row, "organisation_id"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    List<OfEdition> themesOf(UUID edition) {
        return db.sql(
                        """
                        select jsonb_build_object(language, title) as words, '/consultations/' || consultation || '/proposals/' || number as path
                        from themes.offer_theme where edition_id = :edition order by since, number
                        """)
                .param("edition", edition)
                .query(
                        (row, number) ->
                                new OfEdition(Rows.localized(row, "words"), row.getString("path")))
                .list();
    }

    private List<Consultation> withPhases(List<Consultation> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<Phase>> phases =
                db
                        .sql(
                                """
                        select consultation_id, kind, starts_at, ends_at, open_to from themes.phase
                        where consultation_id = any (:ids)
                        """)
                        .param(
                                "ids",
                                bare.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                        .query(
                                (row, number) ->
                                        Map.entry(Rows.uuid(row, "consultation_id"), phase(row)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue,
                                                Collectors.toCollection(ArrayList::new))));
        return bare.stream()
                .map(one -> with(one, phases.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    private static Consultation with(Consultation bare, List<Phase> phases) {
        return new Consultation(
                bare.id(),
                bare.slug(),
                bare.cycle(),
                bare.group(),
                bare.edition(),
                bare.titles(),
                bare.introduction(),
                bare.state(),
                phases,
                bare.version());
    }

    private static Phase phase(ResultSet row) throws SQLException {
        return new Phase(
                PhaseKind.of(row.getString("kind")),
                Rows.instant(row, "starts_at"),
                Rows.instant(row, "ends_at"),
                OpenTo.of(row.getString("open_to")));
    }

    private static Consultation consultation(ResultSet row, int number) throws SQLException {
        return new Consultation(
                new ConsultationId(Rows.uuid(row, "id")),
                new Slug(row.getString("slug")),
                new CycleId(Rows.uuid(row, "cycle_id")),
                Rows.optionalUuid(row, "group_id").map(GroupId::new),
                Rows.optionalUuid(row, "edition_id"),
                Rows.localized(row, "titles"),
                Rows.localized(row, "introduction"),
                ConsultationState.of(row.getString("state")),
                List.of(),
                row.getInt("version"));
    }
}
