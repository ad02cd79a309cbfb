package maillage.groups.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import maillage.kernel.EmailAddress;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The four steps of the form: their fields, and what is right in each. */
final class ApplicationForm {
    static final int STEPS = 4;
    static final int WORDS = 80;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Map<Integer, List<String>> FIELDS =
            Map.of(
                    1, List.of("given", "family", "email", "function"),
                    2,
                            List.of(
                                    "organisation",
                                    "sector",
                                    "country",
                                    "website",
                                    "presentation",
                                    "expertise",
                                    "axes",
                                    "sdgs",
                                    "known"),
                    3,
                            List.of(
                                    "groups",
                                    "titular",
                                    "titular-given",
                                    "titular-family",
                                    "titular-email",
                                    "titular-function",
                                    "alternate-given",
                                    "alternate-family",
                                    "alternate-email",
                                    "alternate-function"),
                    4, List.of("charter", "cited"));

    /** Fields with several values. */
    static final Set<String> MANY = Set.of("groups", "axes", "sdgs");

    private ApplicationForm() {}

    /**
     * What was typed before, with the fields of one step as they are typed now; anything else that
     * was sent is left out.
     */
    static Typed merge(Typed before, int step, MultiValueMap<String, String> sent) {
        MultiValueMap<String, String> all = new LinkedMultiValueMap<>(before.fields());
        for (String field : FIELDS.getOrDefault(step, List.of())) {
            all.remove(field);
            List<String> values =
                    sent.getOrDefault(field, List.of()).stream()
                            .map(value -> shortened(value.strip()))
                            .filter(value -> !value.isEmpty())
                            .toList();
            if (!values.isEmpty()) {
                all.put(
                        field,
                        MANY.contains(field)
                                ? values.stream().distinct().limit(50).toList()
                                : values.subList(0, 1));
            }
        }
        return new Typed(all);
    }

    private static String shortened(String value) {
        return value.length() > 4000 ? value.substring(0, 4000) : value;
    }

    static Faults check(int step, Typed typed, Offer offer) {
        return switch (step) {
            case 1 -> you(typed);
            case 2 -> organisation(typed, offer);
            case 3 -> people(typed, offer);
            default -> charter(typed, offer);
        };
    }

    private static Faults you(Typed typed) {
        Faults faults = Faults.none();
        name(faults, typed, "given");
        name(faults, typed, "family");
        email(faults, typed, "email");
        faults.when(typed.one("function").length() > 150, "function", "form.too-long", 150);
        return faults;
    }

    private static Faults organisation(Typed typed, Offer offer) {
        Faults faults = Faults.none();
        String name = typed.one("organisation");
        faults.when(name.isEmpty(), "organisation", "groups.join.organisation.missing")
                .when(name.length() > 150, "organisation", "form.too-long", 150);
        faults.when(
                !offer.lookalikes().isEmpty() && !isAnswer(typed.one("known"), offer),
                "known",
                "groups.join.known.missing");
        faults.when(
                !offer.sectors().containsKey(typed.one("sector")),
                "sector",
                "groups.join.sector.missing");
        faults.when(
                !COUNTRIES.contains(typed.one("country")),
                "country",
                "groups.join.country.missing");
        String site = typed.one("website");
        faults.when(
                !site.isEmpty() && !site.matches("(?i)https?://.*"),
                "website",
                "groups.join.website.scheme");
        faults.when(
                !site.isEmpty()
                        && (!site.matches("(?i)https?://[^\\s/]+\\.[^\\s]+")
                                || site.length() > 300),
                "website",
                "groups.join.website.wrong");
        int words = words(typed.one("presentation"));
        faults.when(words == 0, "presentation", "groups.join.presentation.missing");
        faults.when(
                words > WORDS,
                "presentation",
                "groups.join.presentation.long",
                words,
                words - WORDS);
        faults.when(typed.one("expertise").length() > 300, "expertise", "form.too-long", 300);
        faults.when(typed.all("sdgs").size() > 5, "sdgs", "groups.join.sdgs.many");
        faults.when(!offer.axes().keySet().containsAll(typed.all("axes")), "axes", "form.missing");
        faults.when(!offer.sdgs().keySet().containsAll(typed.all("sdgs")), "sdgs", "form.missing");
        return faults;
    }

    private static boolean isAnswer(String known, Offer offer) {
        return known.equals("other") || offer.lookalikes().containsKey(known);
    }

    private static Faults people(Typed typed, Offer offer) {
        Faults faults = Faults.none();
        faults.when(
                typed.all("groups").isEmpty()
                        || !offer.groups().keySet().containsAll(typed.all("groups")),
                "groups",
                "groups.join.groups.missing");
        boolean other = typed.one("titular").equals("other");
        faults.when(
                !other && !typed.one("titular").equals("me"),
                "titular",
                "groups.join.titular.missing");
        if (other) {
            name(faults, typed, "titular-given");
            name(faults, typed, "titular-family");
            email(faults, typed, "titular-email");
        }
        if (List.of("alternate-given", "alternate-family", "alternate-email").stream()
                .anyMatch(field -> !typed.one(field).isEmpty())) {
            name(faults, typed, "alternate-given");
            name(faults, typed, "alternate-family");
            email(faults, typed, "alternate-email");
            String titular = other ? typed.one("titular-email") : typed.one("email");
            faults.when(
                    typed.one("alternate-email").equalsIgnoreCase(titular),
                    "alternate-email",
                    "groups.join.alternate.same");
        }
        return faults;
    }

    private static Faults charter(Typed typed, Offer offer) {
        Faults faults = Faults.none();
        faults.when(
                offer.charter().isPresent()
                        && !List.of("now", "meeting").contains(typed.one("charter")),
                "charter",
                "groups.join.charter.missing");
        faults.when(
                !List.of("yes", "no").contains(typed.one("cited")),
                "cited",
                "groups.join.cited.missing");
        return faults;
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static void name(Faults faults, Typed typed, String field) {
        String missing = field.endsWith("given") ? "given" : "family";
        faults.when(typed.one(field).isEmpty(), field, "groups.join." + missing + ".missing")
                .when(typed.one(field).length() > 100, field, "form.too-long", 100);
    }

    private static void email(Faults faults, Typed typed, String field) {
        faults.when(EmailAddress.read(typed.one(field)).isEmpty(), field, "form.not-an-email");
    }
}
