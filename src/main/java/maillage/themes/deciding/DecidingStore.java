package maillage.themes.deciding;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import maillage.kernel.GroupId;
import maillage.kernel.Id;
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
     * Holds the consultation until the transaction ends: two decisions at once get two numbers.
     *
     * @return empty when it is not open
     */
    OptionalInt nextNumber(UUID consultation) {
        boolean open =
                db.sql("select state = 'open' from themes.consultation where id = :id for update")
                        .param("id", consultation)
                        .query(Boolean.class)
                        .single();
        return open ? OptionalInt.of(number(consultation)) : OptionalInt.empty();
    }

    private int number(UUID consultation) {
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
