package maillage.themes.shared;

import java.util.EnumMap;
import java.util.Map;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.text.Texts;
import maillage.themes.ConsultationId;
import org.springframework.stereotype.Component;

/** The templates of consultations; where one says nothing, the program's own sentences guide. */
@Component
public class Templates {
    private final TemplateStore store;
    private final Texts texts;

    Templates(TemplateStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    public Template of(ConsultationId consultation) {
        return store.of(consultation);
    }

    /** The sentence above each field, in the reader's words. */
    public Map<Guided, String> hints(Template template, boolean staff, Language language) {
        var hints = new EnumMap<Guided, String>(Guided.class);
        for (Guided field : Guided.values()) {
            LocalizedText own = template.guide(staff, field).hint();
            hints.put(
                    field,
                    own.isEmpty()
                            ? texts.get(language, builtIn(staff, field))
                            : own.in(language).text());
        }
        return hints;
    }

    /** The key of the program's own sentence. */
    public static String builtIn(boolean staff, Guided field) {
        return "proposal.template." + (staff ? "staff." : "member.") + field.code();
    }
}
