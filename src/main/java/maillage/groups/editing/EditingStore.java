package maillage.groups.editing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.groups.WorkingGroup;
import maillage.kernel.GroupId;
import maillage.kernel.Language;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EditingStore {
    private final JdbcClient db;

    EditingStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * @return false when the group is no longer at this version
     */
    boolean update(WorkingGroup group) {
        return db.sql(
                                """
                        update groups.working_group
                        set names = cast(:names as jsonb), questions = cast(:questions as jsonb), mandate_text = cast(:mandate as jsonb),
                            deliverable = cast(:deliverable as jsonb), version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("names", Rows.json(group.names()))
                        .param("questions", Rows.json(group.questions()))
                        .param("mandate", Rows.json(group.mandateText()))
                        .param("deliverable", Rows.json(group.deliverable()))
                        .param("id", group.id().value())
                        .param("version", group.version())
                        .update()
                > 0;
    }

    void axes(GroupId group, List<String> codes) {
        db.sql(
                        "delete from groups.group_term where group_id = :group and term_id in (select id from network.offer_term where taxonomy = 'axis')")
                .param("group", group.value())
                .update();
        db.sql(
                        "insert into groups.group_term select :group, id from network.offer_term where taxonomy = 'axis' and code = any (:codes)")
                .param("group", group.value())
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    List<String> axes(GroupId group) {
        return db.sql(
                        "select code from groups.offer_group_axis where group_id = :group order by position")
                .param("group", group.value())
                .query(String.class)
                .list();
    }

    /**
     * @param organisations those that may; others are left out
     */
    void coFacilitators(GroupId group, List<OrganisationId> organisations) {
        db.sql("delete from groups.co_facilitator where group_id = :group")
                .param("group", group.value())
                .update();
        db.sql(
                        "insert into groups.co_facilitator select :group, id from network.offer_organisation where id = any (:ids)")
                .param("group", group.value())
                .param(
                        "ids",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .update();
    }

    List<OrganisationId> coFacilitators(GroupId group) {
        return db.sql("select organisation_id from groups.co_facilitator where group_id = :group")
                .param("group", group.value())
                .query((row, number) -> new OrganisationId(Rows.uuid(row, "organisation_id")))
                .list();
    }

    Map<String, String> axisNames(Language language) {
        var names = new java.util.LinkedHashMap<String, String>();
        db.sql(
                        "select code, names from network.offer_term where taxonomy = 'axis' and retired_at is null order by position")
                .query(
                        (row, number) ->
                                names.put(
                                        row.getString("code"),
                                        Rows.localized(row, "names").in(language).text()))
                .list();
        return names;
    }
}
