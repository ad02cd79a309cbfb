package maillage.network.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import maillage.platform.exchange.Shape;

/** The network's own lists: each term is meant by its code, or by its name in French or English. */
record Terms(Map<String, Map<String, String>> codesByTaxonomy) {
    record Term(String taxonomy, String code, String french, String english) {}

    static Terms of(List<Term> terms) {
        var codes = new HashMap<String, Map<String, String>>();
        for (Term term : terms) {
            Map<String, String> meant =
                    codes.computeIfAbsent(term.taxonomy(), any -> new HashMap<>());
            meant.put(plain(term.french()), term.code());
            meant.put(plain(term.english()), term.code());
        }
        terms.forEach(
                term ->
                        codes.computeIfAbsent(term.taxonomy(), any -> new HashMap<>())
                                .put(term.code(), term.code()));
        return new Terms(codes);
    }

    Shape shape(String taxonomy) {
        Map<String, String> meant = codesByTaxonomy.getOrDefault(taxonomy, Map.of());
        String all = meant.values().stream().distinct().sorted().collect(Collectors.joining(", "));
        Shape shape =
                written -> {
                    String code = meant.get(plain(written));
                    return code == null ? Shape.wrong("one-of", all) : Shape.kept(code);
                };
        return shape.described("term");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "");
    }
}
