package maillage.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * What handlers answer: a page, the same page with what must be corrected, or the way to another
 * one.
 */
public final class Html {
    private Html() {}

    /**
     * @param template path under {@code src/main/jte}, without ending; it takes {@code Frame f} and
     *     the page
     */
    public static View page(String template, Object page) {
        return new JteView(HttpStatus.OK, template, Map.of("page", page));
    }

    /** A page of words alone. */
    public static View page(String template) {
        return new JteView(HttpStatus.OK, template, Map.of());
    }

    /** The form again, with what was typed and what is to be corrected. */
    public static View unprocessable(String template, Object page) {
        return new JteView(HttpStatus.UNPROCESSABLE_CONTENT, template, Map.of("page", page));
    }

    /** Someone else changed it meanwhile: both are shown. */
    public static View conflict(String template, Object page) {
        return new JteView(HttpStatus.CONFLICT, template, Map.of("page", page));
    }

    static View withStatus(HttpStatus status, String template, Object page) {
        return new JteView(status, template, Map.of("page", page));
    }

    /**
     * Sends the reader on after a change, in their language (303).
     *
     * @param path with {@code {}} or {@code {name}} where the values go, in order; each is encoded
     */
    public static View seeOther(String path, Object... values) {
        String filled = path;
        for (Object value : values) {
            filled =
                    filled.replaceFirst(
                            "\\{[a-z]*}", java.util.regex.Matcher.quoteReplacement(encoded(value)));
        }
        return new Redirect(filled);
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private record Redirect(String path) implements View {
        @Override
        public void render(
                @org.jspecify.annotations.Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", Addresses.of(LanguageFilter.languageOf(request), path));
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
