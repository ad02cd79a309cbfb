package maillage.network.chapters;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.text.CountryNames;
import maillage.platform.web.Faults;
import org.springframework.util.MultiValueMap;

/**
 * A chapter as typed.
 *
 * @param languages tags with commas between them
 * @param fingerprint of what the form was opened with
 */
public record ChapterForm(
        String nameFr,
        String nameEn,
        String descriptionFr,
        String descriptionEn,
        String country,
        String zone,
        String languages,
        String fingerprint) {

    static ChapterForm empty() {
        return new ChapterForm("", "", "", "", "", "Europe/Paris", "fr", "");
    }

    static ChapterForm of(Chapter chapter) {
        return new ChapterForm(
                chapter.names().exactly(Language.FR).orElse(""),
                chapter.names().exactly(Language.EN).orElse(""),
                chapter.description().exactly(Language.FR).orElse(""),
                chapter.description().exactly(Language.EN).orElse(""),
                chapter.country(),
                chapter.zone().getId(),
                String.join(", ", chapter.languages()),
                chapter.fingerprint());
    }

    static ChapterForm of(MultiValueMap<String, String> sent) {
        return new ChapterForm(
                one(sent, "name-fr"),
                one(sent, "name-en"),
                one(sent, "description-fr"),
                one(sent, "description-en"),
                one(sent, "country"),
                one(sent, "zone"),
                one(sent, "languages"),
                one(sent, "fingerprint"));
    }

    ChapterForm upon(Chapter stored) {
        return new ChapterForm(
                nameFr,
                nameEn,
                descriptionFr,
                descriptionEn,
                country,
                zone,
                languages,
                stored.fingerprint());
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip().replace("\r\n", "\n");
    }

    Faults check() {
        return new Faults()
                .when(nameFr.isEmpty() && nameEn.isEmpty(), "name-fr", "form.missing")
                .when(nameFr.length() > 200, "name-fr", "form.too-long", 200)
                .when(nameEn.length() > 200, "name-en", "form.too-long", 200)
                .when(descriptionFr.length() > 4000, "description-fr", "form.too-long", 4000)
                .when(descriptionEn.length() > 4000, "description-en", "form.too-long", 4000)
                .when(!isZone(), "zone", "chapters.fault.zone")
                .when(
                        tags().isEmpty()
                                || tags().stream().anyMatch(tag -> !tag.matches("[a-z]{2,3}")),
                        "languages",
                        "chapters.fault.languages");
    }

    Faults checkNew() {
        return check().when(
                        !CountryNames.all(Language.FR).containsKey(country),
                        "country",
                        "organisation.fault.country");
    }

    List<String> tags() {
        return Arrays.stream(languages.split("[,;\\s]+"))
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private boolean isZone() {
        try {
            return ZoneId.of(zone) != null && zone.contains("/");
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    LocalizedText names(LocalizedText before) {
        return with(before, nameFr, nameEn);
    }

    LocalizedText description(LocalizedText before) {
        return with(before, descriptionFr, descriptionEn);
    }

    private static LocalizedText with(LocalizedText before, String french, String english) {
        var texts = new HashMap<>(before.byTag());
        texts.put("fr", french);
        texts.put("en", english);
        return new LocalizedText(texts);
    }
}
