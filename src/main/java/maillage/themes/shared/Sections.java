package maillage.themes.shared;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import maillage.kernel.Language;
import maillage.platform.web.Frame;
import maillage.themes.Seen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The sections of a page that other features give, in order. */
@Component
public class Sections {
    private final ObjectProvider<ConsultationSection> ofConsultations;
    private final ObjectProvider<ProposalSection> ofProposals;
    private final TemplateEngine templates;

    Sections(
            ObjectProvider<ConsultationSection> ofConsultations,
            ObjectProvider<ProposalSection> ofProposals,
            TemplateEngine templates) {
        this.ofConsultations = ofConsultations;
        this.ofProposals = ofProposals;
        this.templates = templates;
    }

    public List<Shown> of(Seen seen) {
        return shown(
                ofConsultations.stream()
                        .sorted(Comparator.comparingInt(ConsultationSection::position))
                        .map(section -> section.part(seen)));
    }

    public List<Shown> of(ProposalSeen seen, Language language) {
        return shown(
                ofProposals.stream()
                        .sorted(Comparator.comparingInt(ProposalSection::position))
                        .map(section -> section.part(seen, language)));
    }

    private List<Shown> shown(Stream<Optional<Part>> parts) {
        return parts.flatMap(Optional::stream).map(part -> new Shown(templates, part)).toList();
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
