package maillage.groups.cycles;

import maillage.groups.Cycle;
import maillage.groups.CycleState;
import maillage.kernel.CycleId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CyclesStore {
    private final JdbcClient db;

    CyclesStore(JdbcClient db) {
        this.db = db;
    }

    boolean insert(Cycle cycle) {
        return write(
                cycle,
                """
                insert into groups.cycle (id, slug, names, introduction, starts_on, ends_on, time_zone, languages, charter_version_id, previous_id, state,
                       threshold, unit, counting_kinds, remote_counts, notice, points_meeting, points_deliverable, points_session, points_room,
                       draw_seed, sector_aim)
                values (:id, :slug, cast(:names as jsonb), cast(:introduction as jsonb), :starts, :ends, :zone, :languages, :charter, :previous, :state,
                        :threshold, :unit, :kinds, :remote, cast(:notice as interval), :meeting, :deliverable, :session, :room, :seed, :aim)
                on conflict do nothing
                """);
    }

    /**
     * @return false when the cycle is no longer at this version
     */
    boolean update(Cycle cycle) {
        return write(
                cycle,
                """
                update groups.cycle set names = cast(:names as jsonb), introduction = cast(:introduction as jsonb), starts_on = :starts, ends_on = :ends,
                       threshold = :threshold, unit = :unit, counting_kinds = :kinds, remote_counts = :remote, notice = cast(:notice as interval),
                       points_meeting = :meeting, points_deliverable = :deliverable, points_session = :session, points_room = :room, draw_seed = :seed,
                       sector_aim = :aim, version = version + 1
                where id = :id and version = :version
                """);
    }

    private boolean write(Cycle cycle, String sql) {
        var rules = cycle.rules();
        return db.sql(sql)
                        .param("id", cycle.id().value())
                        .param("slug", cycle.slug().value())
                        .param("names", Rows.json(cycle.names()))
                        .param("introduction", Rows.json(cycle.introduction()))
                        .param("starts", cycle.startsOn())
                        .param("ends", cycle.endsOn())
                        .param("zone", cycle.zone().getId())
                        .param("languages", cycle.languages().toArray(String[]::new))
                        .param("charter", cycle.charter().orElse(null), java.sql.Types.OTHER)
                        .param(
                                "previous",
                                cycle.previous().map(CycleId::value).orElse(null),
                                java.sql.Types.OTHER)
                        .param("state", cycle.state().code())
                        .param("threshold", rules.threshold())
                        .param("unit", rules.unit().code())
                        .param("kinds", rules.countingKinds().toArray(String[]::new))
                        .param("remote", rules.remoteCounts())
                        .param("notice", rules.notice().toString())
                        .param("meeting", rules.points().meeting())
                        .param("deliverable", rules.points().deliverable())
                        .param("session", rules.points().session())
                        .param("room", rules.points().room())
                        .param("seed", rules.drawSeed())
                        .param("aim", cycle.sectorAim())
                        .param("version", cycle.version())
                        .update()
                > 0;
    }

    boolean state(CycleId cycle, CycleState from, CycleState to) {
        return db.sql(
                                "update groups.cycle set state = :to, version = version + 1 where id = :id and state = :from")
                        .param("id", cycle.value())
                        .param("from", from.code())
                        .param("to", to.code())
                        .update()
                > 0;
    }
}
