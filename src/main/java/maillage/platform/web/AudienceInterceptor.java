package maillage.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.OpenToAll;
import maillage.kernel.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps each route for its audience (docs/rules.md#r11). A route that names none is closed to
 * everyone.
 */
final class AudienceInterceptor implements HandlerInterceptor {
    private final ObjectProvider<Readers> readers;

    AudienceInterceptor(ObjectProvider<Readers> readers) {
        this.readers = readers;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || method.getBeanType() == ErrorPages.class) {
            return true;
        }
        For audience = find(method, For.class);
        if (audience == null) {
            if (find(method, OpenToAll.class) == null) {
                throw new Refused("frame.refused.audience");
            }
            return true;
        }
        Optional<Me> reader = readers.getObject().reader(request);
        if (reader.isEmpty()) {
            sendToSignIn(request, response);
            return false;
        }
        if (!audience.value().admits(reader.get())) {
            throw new Refused("frame.refused.audience");
        }
        return true;
    }

    private static <A extends java.lang.annotation.Annotation>
            @org.jspecify.annotations.Nullable A find(HandlerMethod method, Class<A> type) {
        A onMethod = method.getMethodAnnotation(type);
        boolean methodSpeaks =
                method.hasMethodAnnotation(For.class)
                        || method.hasMethodAnnotation(OpenToAll.class);
        return onMethod != null || methodSpeaks
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
    }

    private static void sendToSignIn(HttpServletRequest request, HttpServletResponse response) {
        String back =
                LanguageFilter.pathOf(request)
                        + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        String next =
                request.getMethod().equals("GET")
                        ? "?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8)
                        : "";
        response.setStatus(303);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Location", Addresses.of(LanguageFilter.languageOf(request), "/sign-in" + next));
    }
}
