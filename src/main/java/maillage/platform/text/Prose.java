package maillage.platform.text;

import gg.jte.Content;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Long texts that people write, in CommonMark: headings, lists, quotes, emphasis and links. HTML in
 * them is shown as text, and what comes out passes the sanitiser besides.
 */
public final class Prose {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** Headings start under the page's own second rank. */
    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "em",
                            "strong",
                            "br",
                            "hr",
                            "code",
                            "pre",
                            "h3",
                            "h4")
                    .allowElements((name, attributes) -> "h3", "h1", "h2")
                    .allowElements((name, attributes) -> "h4", "h5", "h6")
                    .allowElements("a")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowAttributes("start")
                    .onElements("ol")
                    .allowUrlProtocols("https", "http", "mailto")
                    .toFactory();

    private Prose() {}

    public static Content of(String text) {
        String html = POLICY.sanitize(RENDERER.render(PARSER.parse(text)));
        return output -> output.writeContent(html);
    }
}
