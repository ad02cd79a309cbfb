package maillage.network.organisations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import maillage.kernel.LocalizedText;
import maillage.network.RegistryId;

/**
 * One thing that differs between two states of a profile, as written in the trail and shown when
 * two people edit at once.
 *
 * @param field the name of the form field, and of its words {@code organisation.field.<field>}
 */
public record Change(String field, String before, String after) {
    static List<Change> between(Profile before, Profile after) {
        var changes = new ArrayList<Change>();
        add(changes, "names", text(before.names()), text(after.names()));
        add(changes, "acronym", before.acronym(), after.acronym());
        add(changes, "legal-form", before.legalForm(), after.legalForm());
        add(changes, "sectors", codes(before.sectors()), codes(after.sectors()));
        add(changes, "country", before.country(), after.country());
        add(changes, "town", before.town(), after.town());
        add(changes, "registry-id", number(before.registry()), number(after.registry()));
        add(changes, "website", before.website(), after.website());
        add(changes, "sdgs", codes(before.sdgs()), codes(after.sdgs()));
        add(changes, "axes", codes(before.axes()), codes(after.axes()));
        add(changes, "expertise", before.expertise(), after.expertise());
        add(changes, "presentation", text(before.presentation()), text(after.presentation()));
        add(changes, "email", before.email(), after.email());
        add(changes, "phone", before.phone(), after.phone());
        add(changes, "published", fields(before), fields(after));
        return changes;
    }

    private static void add(List<Change> changes, String field, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(field, before, after));
        }
    }

    private static String text(LocalizedText text) {
        return new TreeMap<>(text.byTag())
                .entrySet().stream()
                        .map(entry -> "[" + entry.getKey() + "] " + entry.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private static String codes(List<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String number(Optional<RegistryId> registry) {
        return registry.map(
                        number ->
                                number.registry().code().toUpperCase(java.util.Locale.ROOT)
                                        + " "
                                        + number.id())
                .orElse("");
    }

    private static String fields(Profile profile) {
        return profile.published().stream()
                .map(Field::code)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    Map<String, String> details() {
        return Map.of("before", before, "after", after);
    }
}
