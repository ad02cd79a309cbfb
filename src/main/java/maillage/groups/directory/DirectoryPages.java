package maillage.groups.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import maillage.groups.Cycle;
import maillage.groups.Groups;
import maillage.groups.WorkingGroup;
import maillage.groups.directory.DirectoryPage.Chip;
import maillage.groups.directory.DirectoryPage.Row;
import maillage.kernel.Audience;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.network.Chapters;
import maillage.network.Criteria.Dimension;
import maillage.network.Found;
import maillage.network.Search;
import maillage.network.Taxonomy;
import maillage.network.Term;
import maillage.network.Terms;
import maillage.platform.text.CountryNames;
import maillage.platform.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Puts the directory together: what the network finds, narrowed by groups and standing of the year.
 */
@Component
class DirectoryPages {
    private static final int PEOPLE = 6;
    private final Search search;
    private final Terms terms;
    private final Chapters chapters;
    private final Groups groups;
    private final DirectoryStore store;
    private final Texts texts;
    private final Clock clock;

    DirectoryPages(
            Search search,
            Terms terms,
            Chapters chapters,
            Groups groups,
            DirectoryStore store,
            Texts texts,
            Clock clock) {
        this.search = search;
        this.terms = terms;
        this.chapters = chapters;
        this.groups = groups;
        this.store = store;
        this.texts = texts;
        this.clock = clock;
    }

    DirectoryPage make(DirectoryQuery asked, Optional<Me> me, Language language) {
        boolean inside = me.filter(Audience.MEMBER::admits).isPresent();
        Optional<Cycle> cycle = groups.current().filter(Cycle::isPublic);
        List<WorkingGroup> offered = cycle.map(year -> groups.groups(year.id())).orElse(List.of());
        // Who is not active is told to the network, not to the world.
        DirectoryQuery query =
                inside || asked.filter("standing").equals("active")
                        ? asked
                        : asked.without("standing").at(asked.page());
        Found found = search.find(query.criteria(within(query, cycle, offered), inside));
        Map<String, Map<String, String>> words = words(language, offered, inside);
        return new DirectoryPage(
                query,
                found,
                found.hits().stream().map(hit -> new Row(hit, row(hit, words, language))).toList(),
                options(query, words, found),
                chips(query, words, found),
                inside && !query.text().isEmpty() && query.page() == 1
                        ? search.people(query.text(), PEOPLE)
                        : List.of());
    }

    private Optional<Set<OrganisationId>> within(
            DirectoryQuery query, Optional<Cycle> cycle, List<WorkingGroup> offered) {
        var sets = new ArrayList<Set<OrganisationId>>();
        if (!query.filter("group").isEmpty()) {
            LocalDate today = LocalDate.now(clock);
            sets.add(
                    offered.stream()
                            .filter(group -> group.slug().value().equals(query.filter("group")))
                            .findFirst()
                            .map(
                                    group ->
                                            store.seatedIn(
                                                    group.id(),
                                                    cycle.orElseThrow().dayWithin(today)))
                            .orElse(Set.of()));
        }
        if (!query.filter("standing").isEmpty()) {
            sets.add(
                    cycle.map(
                                    year ->
                                            store.standing(
                                                    year.id(),
                                                    query.filter("standing").equals("active")))
                            .orElse(Set.of()));
        }
        return sets.stream()
                .reduce(
                        (one, other) -> {
                            var both = new HashSet<>(one);
                            both.retainAll(other);
                            return both;
                        });
    }

    /** Codes and words of every filter, in the order in which they are offered. */
    private Map<String, Map<String, String>> words(
            Language language, List<WorkingGroup> offered, boolean inside) {
        var words = new LinkedHashMap<String, Map<String, String>>();
        words.put("sector", named(terms.of(Taxonomy.SECTOR), language, ""));
        words.put("sdg", named(terms.of(Taxonomy.SDG), language, ". "));
        words.put("axis", named(terms.of(Taxonomy.AXIS), language, ""));
        words.put("country", CountryNames.all(language));
        words.put("chapter", chapters.names(language));
        var ofGroups = new LinkedHashMap<String, String>();
        offered.forEach(
                group -> ofGroups.put(group.slug().value(), group.names().in(language).text()));
        words.put("group", ofGroups);
        var standings = new LinkedHashMap<String, String>();
        (inside ? Stream.of("active", "registered") : Stream.of("active"))
                .forEach(
                        code ->
                                standings.put(
                                        code, texts.get(language, "directory.standing." + code)));
        words.put("standing", standings);
        return words;
    }

    private static Map<String, String> named(List<Term> list, Language language, String afterCode) {
        var named = new LinkedHashMap<String, String>();
        list.forEach(
                term ->
                        named.put(
                                term.code(),
                                (afterCode.isEmpty() ? "" : term.code() + afterCode)
                                        + term.names().in(language).text()));
        return named;
    }

    /** Each with how many it finds; groups and standings are few, and offered without. */
    private static Map<String, Map<String, String>> options(
            DirectoryQuery query, Map<String, Map<String, String>> words, Found found) {
        var options = new LinkedHashMap<String, Map<String, String>>();
        words.forEach(
                (filter, all) -> {
                    var offered = new LinkedHashMap<String, String>();
                    boolean counted = !filter.equals("group") && !filter.equals("standing");
                    Map<String, Long> counts =
                            counted
                                    ? found.counts()
                                            .getOrDefault(
                                                    Dimension.valueOf(
                                                            filter.toUpperCase(Locale.ROOT)),
                                                    Map.of())
                                    : Map.of();
                    all.forEach(
                            (code, text) -> {
                                long count = counts.getOrDefault(code, 0L);
                                if (!counted) {
                                    offered.put(code, text);
                                } else if (count > 0 || query.filter(filter).equals(code)) {
                                    offered.put(code, text + " (" + count + ")");
                                }
                            });
                    options.put(filter, offered);
                });
        return options;
    }

    private static List<Chip> chips(
            DirectoryQuery query, Map<String, Map<String, String>> words, Found found) {
        return query.filters().entrySet().stream()
                .map(
                        filter -> {
                            boolean counted =
                                    !filter.getKey().equals("group")
                                            && !filter.getKey().equals("standing");
                            long more =
                                    counted
                                            ? found.withoutFilter()
                                                    .getOrDefault(
                                                            Dimension.valueOf(
                                                                    filter.getKey()
                                                                            .toUpperCase(
                                                                                    Locale.ROOT)),
                                                            0L)
                                            : found.withoutWithin();
                            String text =
                                    words.getOrDefault(filter.getKey(), Map.of())
                                            .getOrDefault(filter.getValue(), filter.getValue());
                            return new Chip(
                                    filter.getKey(),
                                    text,
                                    query.without(filter.getKey()).path(),
                                    more);
                        })
                .toList();
    }

    private static String row(
            Found.Hit hit, Map<String, Map<String, String>> words, Language language) {
        String sectors =
                hit.sectors().stream()
                        .map(
                                code ->
                                        words.getOrDefault("sector", Map.of())
                                                .getOrDefault(code, code))
                        .collect(Collectors.joining(", "));
        String country = CountryNames.of(language, hit.country());
        String place = hit.town().isEmpty() ? country : hit.town() + " (" + country + ")";
        return sectors.isEmpty() ? place : sectors + ", " + place;
    }
}
