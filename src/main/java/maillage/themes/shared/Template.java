package maillage.themes.shared;

import java.util.Map;
import maillage.kernel.LocalizedText;

/** What helps to write the proposals of a consultation: the team's, and the members'. */
public record Template(Map<Slot, Guide> guides) {
    public Template {
        guides = Map.copyOf(guides);
    }

    /** One field, of the team's proposals or of the members'. */
    public record Slot(boolean staff, Guided field) {}

    /**
     * @param hint the sentence that guides; empty: the program's own
     * @param skeleton the text to start from; empty: none
     */
    public record Guide(LocalizedText hint, LocalizedText skeleton) {
        public static final Guide NOTHING =
                new Guide(new LocalizedText(Map.of()), new LocalizedText(Map.of()));
    }

    public Guide guide(boolean staff, Guided field) {
        return guides.getOrDefault(new Slot(staff, field), Guide.NOTHING);
    }

    /** Whether a text is still what a form started from, in whatever language: nobody's words. */
    public boolean isSkeleton(Guided field, String text) {
        String said = plain(text);
        return guides.entrySet().stream()
                .filter(one -> one.getKey().field() == field)
                .flatMap(one -> one.getValue().skeleton().byTag().values().stream())
                .anyMatch(skeleton -> plain(skeleton).equals(said));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
