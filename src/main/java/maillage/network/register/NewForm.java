package maillage.network.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import maillage.platform.web.Faults;
import org.springframework.util.MultiValueMap;

/**
 * An organisation written down by hand, as typed.
 *
 * @param member already accepted as a member
 * @param anyway although one of this name is there
 */
public record NewForm(
        String nameFr,
        String nameEn,
        List<String> sectors,
        String country,
        String town,
        String chapter,
        boolean cited,
        boolean member,
        boolean anyway) {
    static NewForm empty() {
        return new NewForm("", "", List.of(), "", "", "", true, false, false);
    }

    static NewForm of(MultiValueMap<String, String> sent) {
        return new NewForm(
                one(sent, "name-fr"),
                one(sent, "name-en"),
                sent.getOrDefault("sectors", List.of()),
                one(sent, "country"),
                one(sent, "town"),
                one(sent, "chapter"),
                one(sent, "cited").equals("yes"),
                one(sent, "member").equals("yes"),
                one(sent, "anyway").equals("yes"));
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }

    Faults check(
            Map<String, String> offeredSectors,
            Map<String, String> countries,
            Map<String, String> chapters,
            boolean chapterNeeded) {
        return new Faults()
                .when(nameFr.isEmpty() && nameEn.isEmpty(), "name-fr", "organisation.fault.name")
                .when(nameFr.length() > 200, "name-fr", "form.too-long", 200)
                .when(nameEn.length() > 200, "name-en", "form.too-long", 200)
                .when(sectors.isEmpty(), "sectors", "organisation.fault.sectors")
                .when(
                        !offeredSectors.keySet().containsAll(sectors),
                        "sectors",
                        "organisation.fault.choice")
                .when(!countries.containsKey(country), "country", "organisation.fault.country")
                .when(town.length() > 100, "town", "form.too-long", 100)
                .when(
                        chapterNeeded && chapter.isEmpty()
                                || !chapter.isEmpty() && !chapters.containsKey(chapter),
                        "chapter",
                        "register.fault.chapter");
    }
}
