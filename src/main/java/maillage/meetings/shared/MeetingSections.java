package maillage.meetings.shared;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import maillage.meetings.Meeting;
import maillage.platform.web.Frame;
import org.springframework.stereotype.Component;

/** The sections of a meeting's page, in order. */
@Component
public class MeetingSections {
    private final List<MeetingSection> sections;
    private final TemplateEngine templates;

    MeetingSections(List<MeetingSection> sections, TemplateEngine templates) {
        this.sections =
                sections.stream()
                        .sorted(Comparator.comparingInt(MeetingSection::position))
                        .toList();
        this.templates = templates;
    }

    public List<Shown> of(Meeting meeting, Viewer viewer) {
        return sections.stream()
                .flatMap(section -> section.part(meeting, viewer).stream())
                .map(part -> new Shown(templates, part))
                .toList();
    }

    public record Shown(TemplateEngine templates, MeetingSection.Part part) {
        public Content in(Frame f) {
            return output ->
                    templates.render(
                            part.template() + ".jte", Map.of("f", f, "page", part.page()), output);
        }
    }
}
