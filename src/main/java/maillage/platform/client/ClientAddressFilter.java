package maillage.platform.client;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes {@code getRemoteAddr} the client's address behind {@code maillage.proxies} proxies of ours:
 * each of them adds the address it was called from at the end of {@code X-Forwarded-For}; what
 * stands before those is the client's own tale.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ClientAddressFilter extends OncePerRequestFilter {
    private final int proxies;

    ClientAddressFilter(@Value("${maillage.proxies:0}") int proxies) {
        this.proxies = proxies;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String client =
                client(
                        Collections.list(request.getHeaders("X-Forwarded-For")),
                        request.getRemoteAddr());
        chain.doFilter(
                client.equals(request.getRemoteAddr()) ? request : new From(request, client),
                response);
    }

    String client(List<String> forwarded, String caller) {
        List<String> hops =
                forwarded.stream()
                        .flatMap(line -> Stream.of(line.split(",")))
                        .map(String::strip)
                        .toList();
        if (proxies < 1 || hops.size() < proxies) {
            return caller;
        }
        String client = hops.get(hops.size() - proxies);
        return isAddress(client) ? client : caller;
    }

    private static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private static final class From extends HttpServletRequestWrapper {
        private final String client;

        From(HttpServletRequest request, String client) {
            super(request);
            this.client = client;
        }

        @Override
        public String getRemoteAddr() {
            return client;
        }
    }
}
