package maillage.mailing;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import maillage.kernel.Language;
import org.springframework.stereotype.Component;

/**
 * Makes the two bodies of a letter: text for any reader, HTML for those that show it. Both say the
 * same.
 */
@Component
class Typesetting {
    private final TemplateEngine templates;

    Typesetting(TemplateEngine templates) {
        this.templates = templates;
    }

    String html(LetterPage page) {
        var output = new StringOutput();
        templates.render("mailing/letter.jte", page, output);
        return output.toString();
    }

    String text(LetterPage page) {
        Letter letter = page.letter();
        String colon = page.language() == Language.FR ? "\u00a0: " : ": ";
        var blocks = new ArrayList<String>();
        blocks.add(letter.greeting());
        blocks.addAll(letter.paragraphs());
        blocks.add(
                String.join(
                        "\n",
                        letter.facts().stream()
                                .map(fact -> fact.term() + colon + fact.description())
                                .toList()));
        letter.action().ifPresent(link -> blocks.add(line(link, colon)));
        blocks.add(
                String.join("\n", letter.links().stream().map(link -> line(link, colon)).toList()));
        blocks.add(letter.closing());
        page.refusal().ifPresent(link -> blocks.add("-- \n" + line(link, colon)));
        blocks.removeIf(String::isEmpty);
        return String.join("\n\n", blocks) + "\n";
    }

    private static String line(Letter.Link link, String colon) {
        return link.label() + colon + link.address();
    }
}
