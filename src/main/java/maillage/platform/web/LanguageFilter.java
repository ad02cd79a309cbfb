package maillage.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import maillage.kernel.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the language out of the address, so that handlers know paths only. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LanguageFilter extends OncePerRequestFilter {
    static final String LANGUAGE = "maillage.language";
    static final String PATH = "maillage.path";

    static Language languageOf(HttpServletRequest request) {
        return request.getAttribute(LANGUAGE) instanceof Language language ? language : Language.FR;
    }

    static String pathOf(HttpServletRequest request) {
        return request.getAttribute(PATH) instanceof String path ? path : request.getRequestURI();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Addresses.Resolved resolved = Addresses.resolve(request.getRequestURI());
        request.setAttribute(LANGUAGE, resolved.language());
        request.setAttribute(PATH, resolved.path());
        chain.doFilter(
                resolved.path().equals(request.getRequestURI())
                        ? request
                        : new Within(request, resolved.path()),
                response);
    }

    private static final class Within extends HttpServletRequestWrapper {
        private final String path;

        Within(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return java.net.URLDecoder.decode(
                    path.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            String outer = ((HttpServletRequest) getRequest()).getRequestURI();
            return new StringBuffer(url.substring(0, url.length() - outer.length())).append(path);
        }
    }
}
