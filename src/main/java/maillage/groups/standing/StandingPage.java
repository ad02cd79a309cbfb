package maillage.groups.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
     * @param presences at every meeting of the cycle, those that do not count included
     * @param next meetings to come that would count, when more are wanted
     * @param given what the standing gives, in words; {@code further} what being active would add
     */
    public record One(
            OrganisationId id,
            LocalizedText name,
            Optional<Standing> standing,
            List<Presence> presences,
            List<Next> next,
            List<String> given,
            List<String> further,
            Involvement involvement) {
        /** The presences that count, by date: those that tied a knot. */
        public List<Presence> counted() {
            return presences.stream().filter(Presence::counts).toList();
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
