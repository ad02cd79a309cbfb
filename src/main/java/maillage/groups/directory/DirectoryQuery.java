package maillage.groups.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import maillage.kernel.OrganisationId;
import maillage.network.Criteria;
import maillage.network.Criteria.Dimension;
import maillage.network.Criteria.Sort;
import org.springframework.util.MultiValueMap;

/**
 * What the address of the directory asks for; the address is the state.
 *
 * @param filters by name of parameter, in the order of the form: those of {@link Dimension}, then
 *     {@code group} and {@code standing}
 */
public record DirectoryQuery(String text, Map<String, String> filters, boolean byName, int page) {
    static final List<String> FILTERS =
            List.of("sector", "sdg", "axis", "country", "chapter", "group", "standing");

    static DirectoryQuery of(MultiValueMap<String, String> sent) {
        var filters = new LinkedHashMap<String, String>();
        for (String name : FILTERS) {
            String value = one(sent, name);
            if (value.matches("[A-Za-z0-9-]{1,80}")) {
                filters.put(name, value);
            }
        }
        String page = one(sent, "page");
        return new DirectoryQuery(
                one(sent, "q"),
                filters,
                one(sent, "sort").equals("name"),
                page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1);
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }

    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    Criteria criteria(Optional<Set<OrganisationId>> within, boolean inside) {
        Map<Dimension, String> known =
                filters.entrySet().stream()
                        .filter(
                                filter ->
                                        !filter.getKey().equals("group")
                                                && !filter.getKey().equals("standing"))
                        .collect(
                                Collectors.toMap(
                                        filter ->
                                                Dimension.valueOf(
                                                        filter.getKey().toUpperCase(Locale.ROOT)),
                                        Map.Entry::getValue));
        return new Criteria(text, known, within, inside, byName ? Sort.NAME : Sort.RELEVANCE, page);
    }

    /** The same with one filter lifted, from its first page. */
    DirectoryQuery without(String name) {
        var fewer = new LinkedHashMap<>(filters);
        fewer.remove(name);
        return new DirectoryQuery(text, fewer, byName, 1);
    }

    DirectoryQuery withoutText() {
        return new DirectoryQuery("", filters, byName, 1);
    }

    DirectoryQuery at(int otherPage) {
        return new DirectoryQuery(text, filters, byName, otherPage);
    }

    /** Its address within the site. */
    public String path() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", text);
        parameters.putAll(filters);
        parameters.put("sort", byName ? "name" : "");
        parameters.put("page", page > 1 ? String.valueOf(page) : "");
        String query =
                parameters.entrySet().stream()
                        .filter(parameter -> !parameter.getValue().isEmpty())
                        .map(
                                parameter ->
                                        parameter.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        parameter.getValue(),
                                                        StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return "/directory" + (query.isEmpty() ? "" : "?" + query);
    }
}
