package maillage.platform.logging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request eight letters and digits that a person can read out: header {@code
 * X-Request-Id} of the answer, and {@code MDC.get("request")} for logs and error pages. What the
 * client sends under that name is not trusted.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIdFilter extends OncePerRequestFilter {
    /** The name in the logging context. */
    static final String NAME = "request";

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Object known = request.getAttribute(NAME);
        String id = known == null ? fresh() : known.toString();
        request.setAttribute(NAME, id);
        MDC.put(NAME, id);
        response.setHeader("X-Request-Id", id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(NAME);
        }
    }

    /** The error page is made in a second pass, after the first one has ended. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static String fresh() {
        var id = new StringBuilder(8);
        for (int i = 0; i < 8; i++) {
            id.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
