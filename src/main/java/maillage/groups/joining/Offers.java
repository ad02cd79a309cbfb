package maillage.groups.joining;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import maillage.groups.Groups;
import maillage.kernel.Language;
import maillage.network.Network;
import maillage.platform.web.Typed;
import org.springframework.stereotype.Component;

/** Finds what the form offers to choose from. */
@Component
class Offers {
    private final OfferStore store;
    private final Groups groups;
    private final Network network;

    Offers(OfferStore store, Groups groups, Network network) {
        this.store = store;
        this.groups = groups;
        this.network = network;
    }

    Offer of(Typed typed, Language language) {
        Map<String, String> open = new LinkedHashMap<>();
        groups.openGroups()
                .forEach(
                        group ->
                                open.put(group.id().toString(), group.names().in(language).text()));
        return new Offer(
                store.terms("sector", language),
                store.terms("axis", language),
                store.terms("sdg", language),
                open,
                countries(language),
                store.near(typed.one("organisation"), false, language),
                network.currentCharter());
    }

    /** France first, where most come from; then by name. */
    static Map<String, String> countries(Language language) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> codes = new ArrayList<>(Arrays.asList(Locale.getISOCountries()));
        codes.sort(
                Comparator.comparing(
                        code -> country(code, language), Collator.getInstance(language.locale())));
        codes.remove("FR");
        codes.addFirst("FR");
        codes.forEach(code -> names.put(code, country(code, language)));
        return names;
    }

    private static String country(String code, Language language) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }
}
