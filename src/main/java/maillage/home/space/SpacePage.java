package maillage.home.space;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.groups.Cycle;
import maillage.groups.Standing;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.platform.ToDo;

public record SpacePage(
        List<ToDo> toDos,
        List<Organisation> organisations,
        List<Standing> standings,
        Optional<Cycle> cycle,
        List<Seat> seats,
        List<Date> dates) {
    public Optional<Standing> standingOf(Organisation organisation) {
        return standings.stream()
                .filter(standing -> standing.organisation().equals(organisation.id()))
                .findFirst();
    }

    public record Organisation(OrganisationId id, String slug, LocalizedText name) {}

    public record Seat(LocalizedText group, String path, LocalizedText organisation) {}

    /**
     * @param answer what this person announced; empty: nothing yet
     */
    public record Date(
            UUID meeting,
            LocalizedText title,
            Instant starts,
            Instant ends,
            ZoneId zone,
            String place,
            Optional<String> answer) {
        public java.time.LocalDate day() {
            return starts.atZone(zone).toLocalDate();
        }
    }
}
