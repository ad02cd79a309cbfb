package maillage.network.charter;

import java.util.Objects;
import maillage.kernel.Language;
import maillage.platform.web.Faults;
import org.springframework.util.MultiValueMap;

/**
 * @param fingerprint of the words that the form was opened with
 */
public record DraftForm(
        String titleFr, String titleEn, String textFr, String textEn, String fingerprint) {
    static DraftForm of(Version version) {
        return new DraftForm(
                version.title().exactly(Language.FR).orElse(""),
                version.title().exactly(Language.EN).orElse(""),
                version.text().exactly(Language.FR).orElse(""),
                version.text().exactly(Language.EN).orElse(""),
                version.fingerprint());
    }

    static DraftForm of(MultiValueMap<String, String> sent) {
        return new DraftForm(
                one(sent, "title-fr"),
                one(sent, "title-en"),
                one(sent, "text-fr"),
                one(sent, "text-en"),
                one(sent, "fingerprint"));
    }

    DraftForm upon(Version stored) {
        return new DraftForm(titleFr, titleEn, textFr, textEn, stored.fingerprint());
    }

    Faults check() {
        return new Faults()
                .when(titleFr.isEmpty() && titleEn.isEmpty(), "title-fr", "form.missing")
                .when(textFr.isEmpty() && textEn.isEmpty(), "text-fr", "form.missing")
                .when(titleFr.length() > 200, "title-fr", "form.too-long", 200)
                .when(titleEn.length() > 200, "title-en", "form.too-long", 200)
                .when(textFr.length() > 50_000, "text-fr", "form.too-long", 50_000)
                .when(textEn.length() > 50_000, "text-en", "form.too-long", 50_000);
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip().replace("\r\n", "\n");
    }
}
