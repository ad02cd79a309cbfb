package maillage.platform.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import maillage.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The words of the pages, by key and language, from {@code text/<module>_<language>.properties}. A
 * missing key is a bug, and says so.
 */
public final class Texts {
    private final @Nullable Path sources;
    private volatile Map<Language, Map<String, String>> words;
    private final Map<Language, Map<String, MessageFormat>> formats = new HashMap<>();

    /**
     * @param sources read again at each {@link #reload}; null: what was built in
     */
    public Texts(@Nullable Path sources) {
        this.sources = sources;
        this.words = load();
        for (Language language : Language.values()) {
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    public String get(Language language, String key, Object... arguments) {
        String pattern = of(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.tag());
        }
        if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format =
                formatsOf(language)
                        .computeIfAbsent(key, k -> new MessageFormat(pattern, language.locale()));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    public boolean has(Language language, String key) {
        return of(language).containsKey(key);
    }

    public Set<String> keys(Language language) {
        return new TreeSet<>(of(language).keySet());
    }

    /** The text as written, before its arguments are filled in. */
    public String pattern(Language language, String key) {
        return of(language).getOrDefault(key, "");
    }

    public void reload() {
        if (sources != null) {
            words = load();
            formats.values().forEach(Map::clear);
        }
    }

    private Map<String, String> of(Language language) {
        return words.getOrDefault(language, Map.of());
    }

    private Map<String, MessageFormat> formatsOf(Language language) {
        return java.util.Objects.requireNonNull(formats.get(language));
    }

    private Map<Language, Map<String, String>> load() {
        var all = new HashMap<Language, Map<String, String>>();
        try {
            for (Language language : Language.values()) {
                var merged = new HashMap<String, String>();
                String suffix = "_" + language.tag() + ".properties";
                if (sources != null) {
                    try (var files = Files.list(sources)) {
                        for (Path file :
                                files.filter(path -> path.toString().endsWith(suffix)).toList()) {
                            merge(
                                    merged,
                                    file.getFileName().toString(),
                                    Files.newBufferedReader(file, StandardCharsets.UTF_8));
                        }
                    }
                } else {
                    for (Resource file :
                            new PathMatchingResourcePatternResolver()
                                    .getResources("classpath*:text/*" + suffix)) {
                        merge(
                                merged,
                                String.valueOf(file.getFilename()),
                                new InputStreamReader(
                                        file.getInputStream(), StandardCharsets.UTF_8));
                    }
                }
                all.put(language, Map.copyOf(merged));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(all);
    }

    private static void merge(Map<String, String> into, String file, java.io.Reader reader)
            throws IOException {
        try (reader) {
            var properties = new Properties();
            properties.load(reader);
            for (String key : properties.stringPropertyNames()) {
                if (into.put(key, properties.getProperty(key)) != null) {
                    throw new IllegalStateException(
                            "the text " + key + " stands twice, again in " + file);
                }
            }
        }
    }
}
