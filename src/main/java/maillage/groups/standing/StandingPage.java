package maillage.groups.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import maillage.groups.Cycle;
import maillage.groups.Standing;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;

/**
 * Why someone's organisations stand where they do in one cycle, and what it gives.
 *
 * @param cycles the others that can be asked for
 */
public record StandingPage(Optional<Cycle> cycle, List<Cycle> cycles, List<One> organisations) {
    /**
     * @param knots the moments of the meetings that made it active
     * @param presences at every meeting of the cycle, those that do not count included
     * @param corrections of its attendance, once a sheet was closed
     * @param next meetings to come that would count, when more are wanted
     * @param given what the standing gives, in words; {@code further} what being active would add
     */
    public record One(
            OrganisationId id,
            LocalizedText name,
            Optional<Standing> standing,
            Set<Instant> knots,
            List<Presence> presences,
            List<Correction> corrections,
            List<Next> next,
            List<String> given,
            List<String> further,
            Involvement involvement) {
        /** The days of the meetings that made it active. */
        public List<LocalDate> since() {
            return presences.stream()
                    .filter(presence -> presence.counts() && knots.contains(presence.at()))
                    .map(Presence::day)
                    .distinct()
                    .toList();
        }
    }

    public record Presence(
            UUID meeting,
            LocalizedText title,
            Instant at,
            ZoneId zone,
            String who,
            String capacity,
            String mode,
            boolean counts) {
        public LocalDate day() {
            return at.atZone(zone).toLocalDate();
        }
    }

    /**
     * @param before and after: codes of modes, or {@code absent}
     * @param by who corrected it, {@code on} when
     */
    public record Correction(
            UUID meeting,
            LocalizedText title,
            Instant at,
            ZoneId zone,
            String who,
            String before,
            String after,
            String reason,
            String by,
            Instant on) {
        public LocalDate day() {
            return at.atZone(zone).toLocalDate();
        }
    }

    public record Next(UUID meeting, LocalizedText title, Instant at, ZoneId zone) {
        public LocalDate day() {
            return at.atZone(zone).toLocalDate();
        }
    }

    /** Acts and what they weigh. */
    public record Involvement(List<Act> acts) {
        public int points() {
            return acts.stream().mapToInt(Act::points).sum();
        }
    }

    /**
     * @param key of {@code groups.act.<key>}
     */
    public record Act(String key, int count, int each) {
        public int points() {
            return count * each;
        }
    }
}
