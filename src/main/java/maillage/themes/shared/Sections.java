package maillage.themes.shared;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import maillage.platform.web.Frame;
import maillage.themes.Seen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The sections of a page that other features give, in order. */
@Component
public class Sections {
    private final ObjectProvider<ConsultationSection> ofConsultations;
    private final TemplateEngine templates;

    Sections(ObjectProvider<ConsultationSection> ofConsultations, TemplateEngine templates) {
        this.ofConsultations = ofConsultations;
        this.templates = templates;
    }

    public List<Shown> of(Seen seen) {
        return ofConsultations.stream()
                .sorted(Comparator.comparingInt(ConsultationSection::position))
                .flatMap(section -> section.part(seen).stream())
                .map(part -> new Shown(templates, part))
                .toList();
    }

    /** A section, ready to be written into a page. */
    public record Shown(TemplateEngine templates, Part part) {
        public Content in(Frame f) {
            return output ->
                    templates.render(
                            part.template() + ".jte", Map.of("f", f, "page", part.page()), output);
        }
    }
}
