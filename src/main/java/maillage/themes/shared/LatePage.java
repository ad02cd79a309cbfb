package maillage.themes.shared;

import java.util.List;
import maillage.kernel.LocalizedText;

/**
 * Words that came too late, to be kept by whoever wrote them.
 *
 * @param path of what they were for
 */
public record LatePage(String path, LocalizedText title, List<Said> said) {
    public LatePage {
        said = said.stream().filter(one -> !one.words().isBlank()).toList();
    }

    /**
     * @param label text key of the field
     */
    public record Said(String label, String words) {}
}
