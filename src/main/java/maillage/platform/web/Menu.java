package maillage.platform.web;

import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;

/** What a module adds to the main navigation. */
public interface Menu {
    /** The entries this reader sees; the frame sorts them by position. */
    List<Entry> entries(Optional<Me> reader);

    /**
     * @param position 10, 20, 30 … from the start of the line
     * @param key the text key of its words
     * @param path within the site, without language
     */
    record Entry(int position, String key, String path) {}
}
