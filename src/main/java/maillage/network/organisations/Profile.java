package maillage.network.organisations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import maillage.kernel.LocalizedText;
import maillage.network.RegistryId;

/**
 * What an organisation says of itself. Texts are empty where it says nothing.
 *
 * @param country ISO 3166-1 alpha-2
 * @param legalForm code of its taxonomy; empty when not said
 * @param sdgs goal numbers, at most five
 * @param logo hash of the file
 * @param published what visitors may see
 * @param version rises with each edition, so that a stale form is noticed
 */
public record Profile(
        LocalizedText names,
        String acronym,
        String legalForm,
        List<String> sectors,
        String country,
        String town,
        Optional<RegistryId> registry,
        String website,
        List<String> sdgs,
        List<String> axes,
        String expertise,
        LocalizedText presentation,
        String email,
        String phone,
        Optional<String> logo,
        Set<Field> published,
        int version) {
    public Profile {
        sectors = List.copyOf(sectors);
        sdgs = List.copyOf(sdgs);
        axes = List.copyOf(axes);
        published = Set.copyOf(published);
        if (sdgs.size() > 5) {
            throw new IllegalArgumentException("an organisation names at most five SDGs");
        }
    }

    /** What is left of it for whoever is not of the network. */
    Profile forVisitors() {
        return new Profile(
                names,
                acronym,
                shows(Field.LEGAL) ? legalForm : "",
                sectors,
                country,
                shows(Field.TOWN) ? town : "",
                shows(Field.LEGAL) ? registry : Optional.empty(),
                shows(Field.WEBSITE) ? website : "",
                shows(Field.SDGS) ? sdgs : List.of(),
                shows(Field.SDGS) ? axes : List.of(),
                shows(Field.EXPERTISE) ? expertise : "",
                shows(Field.PRESENTATION) ? presentation : new LocalizedText(java.util.Map.of()),
                shows(Field.EMAIL) ? email : "",
                shows(Field.PHONE) ? phone : "",
                shows(Field.LOGO) ? logo : Optional.empty(),
                published,
                version);
    }

    boolean shows(Field field) {
        return published.contains(field);
    }
}
