package maillage.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Map;
import maillage.kernel.Language;
import maillage.platform.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Renders parts of pages that are the same for all who may read them, so that one rendering serves
 * many: nothing of a reader is within the template's reach.
 */
@Component
public class SharedParts {
    private final TemplateEngine templates;
    private final Texts texts;
    private final NetworkProfiles network;

    SharedParts(TemplateEngine templates, Texts texts, NetworkProfiles network) {
        this.templates = templates;
        this.texts = texts;
        this.network = network;
    }

    /**
     * UTF-8.
     *
     * @param template takes {@code Spoken f} and the page
     */
    public byte[] render(Language language, String template, Object page) {
        var output = new Utf8ByteOutput();
        var f = new ForAll(language, texts, network.current().zone());
        templates.render(template + ".jte", Map.of("f", f, "page", page), output);
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static final class ForAll extends Spoken {
        private ForAll(Language language, Texts texts, ZoneId zone) {
            super(language, texts, zone);
        }
    }
}
