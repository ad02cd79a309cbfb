package maillage.network.chapters;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import maillage.kernel.ChapterId;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.platform.secret.Tokens;

/**
 * A country or region with its own groups.
 *
 * @param country ISO 3166-1 alpha-2
 * @param languages BCP 47 tags, at least one
 * @param members how many member organisations it has, cited or not
 */
public record Chapter(
        ChapterId id,
        String slug,
        LocalizedText names,
        LocalizedText description,
        String country,
        ZoneId zone,
        List<String> languages,
        LocalDate openedOn,
        long members) {
    public Chapter {
        languages = List.copyOf(languages);
    }

    /** Its coordinators and administrators look after it, and no other (docs/rules.md#r17). */
    boolean isRunBy(Me me) {
        return me.isAdministrator() || me.has(Role.COORDINATOR, Scope.chapter(id));
    }

    /** Tells whether two people have the same words before them. */
    public String fingerprint() {
        return HexFormat.of()
                .formatHex(
                        Tokens.hash(
                                new TreeMap<>(names.byTag())
                                        + "\n"
                                        + new TreeMap<>(description.byTag())
                                        + zone
                                        + languages))
                .substring(0, 32);
    }
}
