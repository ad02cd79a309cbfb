package maillage.themes.deciding;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.GroupId;
import maillage.kernel.Id;
import maillage.kernel.Language;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import maillage.themes.Consultation;
import maillage.themes.ProposalId;
import maillage.themes.shared.About;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DecidingStore {
    private final JdbcClient db;

    DecidingStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * The latest first.
     *
     * @param members whether the reader sees organisations that are not cited
     */
    List<Decision> decisions(UUID consultation, boolean members) {
        Map<Integer, List<Decision.Chosen>> themes = themes(consultation);
        return db.sql(
                        """
                        select d.number, d.text, d.taken_on, d.basis, v.titles as vote, d.reasons, m.id as meeting, m.titles as meeting_titles,
                               cast(m.starts_at at time zone m.time_zone as date) as meeting_day,
                               case when o.cited or :members then o.names end as carrier
                        from themes.decision d
                        left join themes.vote v on v.id = d.vote_id
                        left join meetings.offer_meeting m on m.id = d.meeting_id
                        left join network.offer_organisation o on o.id = d.carrier_id
                        where d.consultation_id = :consultation order by d.number desc
                        """)
                .param("consultation", consultation)
                .param("members", members)
                .query(
                        (row, number) ->
                                new Decision(
                                        row.getInt("number"),
                                        row.getString("text"),
                                        Rows.date(row, "taken_on"),
                                        Basis.find(row.getString("basis")).orElseThrow(),
                                        row.getString("vote") == null
                                                ? Optional.empty()
                                                : Optional.of(Rows.localized(row, "vote")),
                                        row.getString("meeting") == null
                                                ? Optional.empty()
                                                : Optional.of(
                                                        new Decision.Held(
                                                                Rows.uuid(row, "meeting"),
                                                                Rows.localized(
                                                                        row, "meeting_titles"),
                                                                Rows.date(row, "meeting_day"))),
                                        row.getString("reasons"),
                                        row.getString("carrier") == null
                                                ? Optional.empty()
                                                : Optional.of(Rows.localized(row, "carrier")),
                                        themes.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    private Map<Integer, List<Decision.Chosen>> themes(UUID consultation) {
        var themes = new LinkedHashMap<Integer, List<Decision.Chosen>>();
        db.sql(
                        """
                        select d.number as decision, p.number, p.title, p.language,
                               (select count(*) from meetings.offer_meeting m
                                where m.host_id = t.group_id and m.state = 'held' and m.starts_at >= t.since) as meetings
                        from themes.theme t
                        join themes.decision d on d.id = t.decision_id
                        join themes.proposal p on p.id = t.proposal_id
                        where d.consultation_id = :consultation order by p.number
                        """)
                .param("consultation", consultation)
                .query(
                        (row, number) ->
                                themes.computeIfAbsent(
                                                row.getInt("decision"),
                                                any -> new java.util.ArrayList<>())
                                        .add(
                                                new Decision.Chosen(
                                                        row.getInt("number"),
                                                        row.getString("title"),
                                                        row.getString("language"),
                                                        row.getInt("meetings"))))
                .list();
        return themes;
    }

    /** What a decision of this consultation may name. */
    Choices choices(Consultation consultation, Language language) {
        UUID id = consultation.id().value();
        return new Choices(
                named(
                        "select id, number || '. ' || title as name from themes.proposal where consultation_id = :id and state = 'published' order by number",
                        id),
                localized(
                        "select v.id, v.titles as names from themes.vote v join themes.vote_result r on r.vote_id = v.id and r.valid where v.consultation_id = :id and v.state = 'closed' order by v.closed_at desc",
                        id,
                        language),
                localized(
                        """
                        select m.id, m.titles as names from themes.consultation c
                        join meetings.offer_meeting m on m.period_id = c.cycle_id and (c.group_id is null or m.host_id = c.group_id)
                             and (c.edition_id is null or m.kind <> 'other')
                        where c.id = :id and m.state = 'held' order by m.starts_at desc limit 50
                        """,
                        id,
                        language),
                localized(
                        """
                        select distinct o.id, o.names, o.sort_name from themes.proposal p
                        join themes.proposal_organisation po on po.proposal_id = p.id and po.until is null
                        join network.offer_organisation o on o.id = po.organisation_id
                        where p.consultation_id = :id order by o.sort_name
                        """,
                        id,
                        language));
    }

    private Map<String, String> named(String sql, UUID id) {
        var names = new LinkedHashMap<String, String>();
        db.sql(sql)
                .param("id", id)
                .query((row, number) -> names.put(row.getString("id"), row.getString("name")))
                .list();
        return names;
    }

    private Map<String, String> localized(String sql, UUID id, Language language) {
        var names = new LinkedHashMap<String, String>();
        db.sql(sql)
                .param("id", id)
                .query(
                        (row, number) ->
                                names.put(
                                        row.getString("id"),
                                        Rows.localized(row, "names").in(language).text()))
                .list();
        return names;
    }

    /** Holds the consultation until the transaction ends: two decisions at once get two numbers. */
    int nextNumber(UUID consultation) {
        db.sql("select 1 from themes.consultation where id = :id for update")
                .param("id", consultation)
                .query(Integer.class)
                .single();
        return db.sql(
                        "select coalesce(max(number), 0) + 1 from themes.decision where consultation_id = :id")
                .param("id", consultation)
                .query(Integer.class)
                .single();
    }

    List<UUID> lockOpen(UUID consultation) {
        return db.sql(
                        "select id from themes.proposal where consultation_id = :id and state = 'published' order by number for update")
                .param("id", consultation)
                .query(UUID.class)
                .list();
    }

    UUID insert(UUID consultation, int number, DecisionForm.Taken taken, PersonId by, Instant now) {
        UUID id = Id.fresh();
        db.sql(
                        """
                        insert into themes.decision (id, consultation_id, number, text, taken_on, basis, vote_id, meeting_id, reasons, carrier_id,
                                                     recorded_at, recorded_by)
                        values (:id, :consultation, :number, :text, :on, :basis, :vote, :meeting, :reasons, :carrier, :now, :by)
                        """)
                .param("id", id)
                .param("consultation", consultation)
                .param("number", number)
                .param("text", taken.text())
                .param("on", taken.on())
                .param("basis", taken.basis().code())
                .param("vote", taken.vote().orElse(null), Types.OTHER)
                .param("meeting", taken.meeting().orElse(null), Types.OTHER)
                .param("reasons", taken.reasons())
                .param("carrier", taken.carrier().orElse(null), Types.OTHER)
                .param("now", Rows.at(now))
                .param("by", by.value())
                .update();
        return id;
    }

    void choose(Consultation consultation, UUID decision, DecisionForm.Taken taken, Instant now) {
        LocalDate since = taken.on();
        for (UUID proposal : taken.chosen()) {
            db.sql(
                            "update themes.proposal set state = 'chosen', state_at = :now, version = version + 1 where id = :id")
                    .param("now", Rows.at(now))
                    .param("id", proposal)
                    .update();
            db.sql(
                            """
                            insert into themes.theme (id, proposal_id, decision_id, cycle_id, group_id, edition_id, since)
                            values (:id, :proposal, :decision, :cycle, :group, :edition, :since)
                            """)
                    .param("id", Id.fresh())
                    .param("proposal", proposal)
                    .param("decision", decision)
                    .param("cycle", consultation.cycle().value())
                    .param(
                            "group",
                            consultation.group().map(GroupId::value).orElse(null),
                            Types.OTHER)
                    .param("edition", consultation.edition().orElse(null), Types.OTHER)
                    .param("since", since)
                    .update();
        }
    }

    void leave(List<UUID> proposals, String reason, Instant now) {
        db.sql(
                        """
                        update themes.proposal set state = 'not-chosen', state_reason = :reason, state_at = :now, version = version + 1
                        where id = any (:ids)
                        """)
                .param("reason", reason)
                .param("now", Rows.at(now))
                .param("ids", proposals.toArray(UUID[]::new))
                .update();
    }

    Map<ProposalId, About> about(Consultation consultation, List<UUID> proposals) {
        var about = new LinkedHashMap<ProposalId, About>();
        db.sql(
                        "select id, number, title from themes.proposal where id = any (:ids) order by number")
                .param("ids", proposals.toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                about.put(
                                        new ProposalId(Rows.uuid(row, "id")),
                                        new About(
                                                consultation.path()
                                                        + "/proposals/"
                                                        + row.getInt("number"),
                                                row.getInt("number"),
                                                row.getString("title"))))
                .list();
        return about;
    }
}
