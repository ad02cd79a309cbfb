package maillage.network;

import java.util.LinkedHashMap;
import java.util.Map;
import maillage.kernel.Language;
import org.springframework.stereotype.Component;

/** The door to chapters. */
@Component
public class Chapters {
    private final ChapterStore store;

    Chapters(ChapterStore store) {
        this.store = store;
    }

    /** Slugs and names of all of them, by name. */
    public Map<String, String> names(Language language) {
        var names = new LinkedHashMap<String, String>();
        store.names().stream()
                .map(chapter -> Map.entry(chapter.slug(), chapter.names().in(language).text()))
                .sorted(
                        Map.Entry.comparingByValue(
                                java.text.Collator.getInstance(language.locale())))
                .forEach(chapter -> names.put(chapter.getKey(), chapter.getValue()));
        return names;
    }

    /** Ids, as text, and names of those that are open, by name. */
    public Map<String, String> namesById(Language language) {
        var names = new LinkedHashMap<String, String>();
        store.names().stream()
                .filter(ChapterStore.Named::open)
                .map(
                        chapter ->
                                Map.entry(
                                        chapter.id().toString(),
                                        chapter.names().in(language).text()))
                .sorted(
                        Map.Entry.comparingByValue(
                                java.text.Collator.getInstance(language.locale())))
                .forEach(chapter -> names.put(chapter.getKey(), chapter.getValue()));
        return names;
    }
}
