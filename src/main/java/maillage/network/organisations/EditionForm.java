package maillage.network.organisations;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.network.RegistryId;
import maillage.network.RegistryId.Registry;
import maillage.platform.web.Faults;
import org.springframework.util.MultiValueMap;

/** The form as it was typed: nothing of it is trusted, nothing of it is lost. */
public record EditionForm(
        String nameFr,
        String nameEn,
        String acronym,
        String legalForm,
        List<String> sectors,
        String country,
        String town,
        String registry,
        String registryId,
        String website,
        List<String> sdgs,
        List<String> axes,
        String expertise,
        String presentationFr,
        String presentationEn,
        String email,
        String phone,
        List<String> published,
        int version) {

    static EditionForm of(Profile profile) {
        return new EditionForm(
                profile.names().exactly(Language.FR).orElse(""),
                profile.names().exactly(Language.EN).orElse(""),
                profile.acronym(),
                profile.legalForm(),
                profile.sectors(),
                profile.country(),
                profile.town(),
                profile.registry().map(number -> number.registry().code()).orElse(""),
                profile.registry().map(RegistryId::id).orElse(""),
                profile.website(),
                profile.sdgs(),
                profile.axes(),
                profile.expertise(),
                profile.presentation().exactly(Language.FR).orElse(""),
                profile.presentation().exactly(Language.EN).orElse(""),
                profile.email(),
                profile.phone(),
                profile.published().stream().map(Field::code).toList(),
                profile.version());
    }

    static EditionForm of(MultiValueMap<String, String> sent) {
        return new EditionForm(
                one(sent, "name-fr"),
                one(sent, "name-en"),
                one(sent, "acronym"),
                one(sent, "legal-form"),
                many(sent, "sectors"),
                one(sent, "country"),
                one(sent, "town"),
                one(sent, "registry"),
                one(sent, "registry-id"),
                one(sent, "website"),
                many(sent, "sdgs"),
                many(sent, "axes"),
                one(sent, "expertise"),
                one(sent, "presentation-fr"),
                one(sent, "presentation-en"),
                one(sent, "email"),
                one(sent, "phone"),
                many(sent, "published"),
                one(sent, "version").matches("\\d{1,9}")
                        ? Integer.parseInt(one(sent, "version"))
                        : -1);
    }

    /** The same form, based on what is stored now. */
    EditionForm upon(int newVersion) {
        return new EditionForm(
                nameFr,
                nameEn,
                acronym,
                legalForm,
                sectors,
                country,
                town,
                registry,
                registryId,
                website,
                sdgs,
                axes,
                expertise,
                presentationFr,
                presentationEn,
                email,
                phone,
                published,
                newVersion);
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.strip().replace("\r\n", "\n");
    }

    private static List<String> many(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
    }

    /**
     * @param offered what each list offers today, and what this organisation already has of it
     */
    Faults check(Offered offered) {
        return new Faults()
                .when(nameFr.isEmpty() && nameEn.isEmpty(), "name-fr", "organisation.fault.name")
                .when(nameFr.length() > 200, "name-fr", "form.too-long", 200)
                .when(nameEn.length() > 200, "name-en", "form.too-long", 200)
                .when(acronym.length() > 40, "acronym", "form.too-long", 40)
                .when(
                        !legalForm.isEmpty() && !offered.legalForms().containsKey(legalForm),
                        "legal-form",
                        "organisation.fault.choice")
                .when(sectors.isEmpty(), "sectors", "organisation.fault.sectors")
                .when(
                        !offered.sectors().keySet().containsAll(sectors),
                        "sectors",
                        "organisation.fault.choice")
                .when(
                        !offered.countries().containsKey(country),
                        "country",
                        "organisation.fault.country")
                .when(town.length() > 100, "town", "form.too-long", 100)
                .when(
                        !registryId.isEmpty() && registry.isEmpty(),
                        "registry",
                        "organisation.fault.registry")
                .when(
                        !registryId.isEmpty() && !registry.isEmpty() && number().isEmpty(),
                        "registry-id",
                        "organisation.fault.registry-id")
                .when(
                        !website.isEmpty() && !website.matches("https?://.*"),
                        "website",
                        "organisation.fault.website-scheme")
                .when(
                        !website.isEmpty() && !isAddress(website),
                        "website",
                        "organisation.fault.website")
                .when(sdgs.size() > 5, "sdgs", "organisation.fault.sdgs", sdgs.size() - 5)
                .when(
                        !offered.sdgs().keySet().containsAll(sdgs),
                        "sdgs",
                        "organisation.fault.choice")
                .when(
                        !offered.axes().keySet().containsAll(axes),
                        "axes",
                        "organisation.fault.choice")
                .when(expertise.length() > 1000, "expertise", "form.too-long", 1000)
                .when(presentationFr.length() > 4000, "presentation-fr", "form.too-long", 4000)
                .when(presentationEn.length() > 4000, "presentation-en", "form.too-long", 4000)
                .when(
                        !email.isEmpty() && EmailAddress.read(email).isEmpty(),
                        "email",
                        "form.not-an-email")
                .when(phone.length() > 40, "phone", "form.too-long", 40);
    }

    private Optional<RegistryId> number() {
        return registryId.isEmpty()
                ? Optional.empty()
                : Registry.find(registry).flatMap(known -> RegistryId.read(known, registryId));
    }

    private static boolean isAddress(String website) {
        try {
            String host = new URI(website).getHost();
            return host != null && host.contains(".") && website.length() <= 300;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    /**
     * The profile with this form's answers; call it on a form without faults. Languages that the
     * form does not ask for are kept.
     */
    Profile applyTo(Profile before) {
        Set<Field> shown = Field.of(published);
        return new Profile(
                with(before.names(), nameFr, nameEn),
                acronym,
                legalForm,
                sorted(sectors, before.sectors()),
                country,
                town,
                number(),
                website,
                sorted(sdgs, before.sdgs()),
                sorted(axes, before.axes()),
                expertise,
                with(before.presentation(), presentationFr, presentationEn),
                email.isEmpty()
                        ? ""
                        : EmailAddress.read(email).map(EmailAddress::value).orElse(email),
                phone,
                before.logo(),
                shown,
                version);
    }

    /** Without reordering what did not change. */
    private static List<String> sorted(List<String> now, List<String> before) {
        return Set.copyOf(now).equals(Set.copyOf(before))
                ? before
                : now.stream().sorted().collect(Collectors.toList());
    }

    private static LocalizedText with(LocalizedText before, String french, String english) {
        var texts = new HashMap<>(before.byTag());
        texts.put("fr", french);
        texts.put("en", english);
        return new LocalizedText(texts);
    }
}
