package maillage.network.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import maillage.network.RegistryId;
import maillage.network.RegistryId.Registry;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ProfileStore {
    private static final String PROFILE =
            """
            select o.*, (select code from network.term where id = o.legal_form) as legal_code, s.codes as sectors, g.codes as sdgs, a.codes as axes
            from network.organisation o
            """
                    + codes("s", "sector")
                    + codes("g", "sdg")
                    + codes("a", "axis")
                    + " where o.id = :id";
    private final JdbcClient db;

    ProfileStore(JdbcClient db) {
        this.db = db;
    }

    private static String codes(String alias, String taxonomy) {
        return """
                cross join lateral (
                    select coalesce(string_agg(t.code, ',' order by t.position), '') as codes
                    from network.organisation_term ot join network.term t on t.id = ot.term_id
                    where ot.organisation_id = o.id and t.taxonomy = '%s') %s
                """
                .formatted(taxonomy, alias);
    }

    Profile require(OrganisationId id) {
        return db.sql(PROFILE)
                .param("id", id.value())
                .query(ProfileStore::profile)
                .optional()
                .orElseThrow(() -> new NotFound("organisation", id));
    }

    /** Nobody else edits it until the transaction ends. */
    Profile lock(OrganisationId id) {
        return db.sql(PROFILE + " for update of o")
                .param("id", id.value())
                .query(ProfileStore::profile)
                .optional()
                .orElseThrow(() -> new NotFound("organisation", id));
    }

    boolean isTaken(RegistryId number, OrganisationId byOtherThan) {
        return db.sql(
                        "select exists (select 1 from network.organisation where registry = :registry and registry_id = :number and id <> :id)")
                .param("registry", number.registry().code())
                .param("number", number.id())
                .param("id", byOtherThan.value())
                .query(Boolean.class)
                .single();
    }

    void update(OrganisationId id, Profile profile) {
        db.sql(
                        """
                        update network.organisation
                        set names = cast(:names as jsonb), acronym = :acronym,
                            legal_form = (select id from network.term where taxonomy = 'legal-form' and code = :form),
                            country = :country, town = :town, registry = :registry, registry_id = :number, website = :website,
                            presentation = cast(:presentation as jsonb), expertise = :expertise, email = :email, phone = :phone,
                            published_fields = :published, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("names", Rows.json(profile.names()))
                .param("acronym", orNull(profile.acronym()))
                .param("form", profile.legalForm())
                .param("country", profile.country())
                .param("town", orNull(profile.town()))
                .param(
                        "registry",
                        profile.registry().map(number -> number.registry().code()).orElse(null))
                .param("number", profile.registry().map(RegistryId::id).orElse(null))
                .param("website", orNull(profile.website()))
                .param("presentation", Rows.json(profile.presentation()))
                .param("expertise", profile.expertise())
                .param("email", orNull(profile.email()))
                .param("phone", orNull(profile.phone()))
                .param(
                        "published",
                        profile.published().stream()
                                .map(Field::code)
                                .sorted()
                                .toArray(String[]::new))
                .update();
        tag(id, "sector", profile.sectors());
        tag(id, "sdg", profile.sdgs());
        tag(id, "axis", profile.axes());
    }

    private void tag(OrganisationId id, String taxonomy, List<String> codes) {
        db.sql(
                        """
                        delete from network.organisation_term ot using network.term t
                        where t.id = ot.term_id and t.taxonomy = :taxonomy and ot.organisation_id = :id and t.code <> all (:codes)
                        """)
                .param("id", id.value())
                .param("taxonomy", taxonomy)
                .param("codes", codes.toArray(String[]::new))
                .update();
        db.sql(
                        """
                        insert into network.organisation_term (organisation_id, term_id)
                        select :id, t.id from network.term t where t.taxonomy = :taxonomy and t.code = any (:codes)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("taxonomy", taxonomy)
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    boolean cite(OrganisationId id, boolean cited) {
        return db.sql(
                                "update network.organisation set cited = :cited where id = :id and cited <> :cited")
                        .param("id", id.value())
                        .param("cited", cited)
                        .update()
                > 0;
    }

    void logo(OrganisationId id, Optional<String> hash) {
        db.sql("update network.organisation set logo = :hash where id = :id")
                .param("id", id.value())
                .param("hash", hash.orElse(null))
                .update();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Profile profile(ResultSet row, int number) throws SQLException {
        Optional<Registry> registry = Registry.find(text(row, "registry"));
        String registered = text(row, "registry_id");
        return new Profile(
                Rows.localized(row, "names"),
                text(row, "acronym"),
                text(row, "legal_code"),
                list(row, "sectors"),
                row.getString("country"),
                text(row, "town"),
                registry.flatMap(known -> RegistryId.read(known, registered)),
                text(row, "website"),
                list(row, "sdgs"),
                list(row, "axes"),
                row.getString("expertise"),
                Rows.localized(row, "presentation"),
                text(row, "email"),
                text(row, "phone"),
                Optional.ofNullable(row.getString("logo")),
                Field.of(List.of((String[]) row.getArray("published_fields").getArray())),
                row.getInt("version"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        String codes = row.getString(column);
        return codes.isEmpty() ? List.of() : List.of(codes.split(","));
    }
}
