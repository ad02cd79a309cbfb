package maillage.network.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.DateRange;
import maillage.kernel.LocalizedText;
import maillage.network.MandateKind;
import maillage.network.OrganisationPanel.Panel;
import maillage.network.shared.Listing;
import maillage.platform.TrailLine;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as one reader sees it.
 *
 * @param profile only what this reader may see of it
 * @param tags words and numbers of its sectors, goals and axes
 * @param inside the reader is of the network
 * @param manages the reader decides for it
 * @param history null when it is not for this reader
 */
public record OrganisationPage(
        Listing listing,
        Profile profile,
        Facts facts,
        Map<String, List<Tag>> tags,
        String country,
        List<Panel> panels,
        boolean inside,
        boolean manages,
        List<Speaker> speakers,
        List<Accepted> acceptances,
        @Nullable List<TrailLine> history) {

    public List<Tag> tagged(String taxonomy) {
        return tags.getOrDefault(taxonomy, List.of());
    }

    public List<Speaker> speaking() {
        return speakers.stream().filter(Speaker::inForce).toList();
    }

    public List<Speaker> formerSpeakers() {
        return speakers.stream().filter(speaker -> !speaker.inForce()).toList();
    }

    /** Where its logo is fetched; empty without one. */
    public String logo() {
        return profile.logo().map(hash -> "/files/" + hash + "/logo").orElse("");
    }

    public record Tag(String code, LocalizedText names) {}

    /**
     * @param chapterNames and {@code chapterSlug} are there together
     */
    public record Facts(
            Optional<LocalDate> joinedOn,
            Optional<LocalDate> leftOn,
            Optional<LocalizedText> chapterNames,
            Optional<String> chapterSlug) {}

    /** Someone who speaks for it, or did, or will. */
    public record Speaker(
            String name,
            MandateKind kind,
            String functionTitle,
            int level,
            DateRange valid,
            boolean inForce) {}

    public record Accepted(int version, String person, Instant at, String manner, boolean cited) {}
}
