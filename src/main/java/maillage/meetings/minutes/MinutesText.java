package maillage.meetings.minutes;

import gg.jte.Content;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown (CommonMark 0.31) as safe HTML: no HTML of the writer's own, links to the web and to
 * addresses only.
 */
final class MinutesText {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "h2",
                            "h3",
                            "h4",
                            "ul",
                            "ol",
                            "li",
                            "strong",
                            "em",
                            "blockquote",
                            "code",
                            "pre",
                            "hr",
                            "a")
                    .allowElements(
                            (element, attributes) -> element.equals("h1") ? "h2" : element, "h1")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("https", "http", "mailto")
                    .requireRelsOnLinks("noopener", "nofollow")
                    .toFactory();

    private MinutesText() {}

    static String html(String markdown) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }

    static Content content(String markdown) {
        String html = html(markdown);
        return output -> output.writeContent(html);
    }
}
