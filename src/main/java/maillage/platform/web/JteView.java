package maillage.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.servlet.View;

/**
 * A page rendered whole before a byte is sent: an error in it is an error page, never half a page.
 * Public pages carry an ETag.
 */
record JteView(HttpStatus status, String template, Map<String, Object> parameters) implements View {
    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var context =
                WebApplicationContextUtils.getRequiredWebApplicationContext(
                        request.getServletContext());
        Frame frame = context.getBean(Frames.class).of(request);
        var values = new HashMap<>(parameters);
        values.put("f", frame);
        var output = new Utf8ByteOutput();
        context.getBean(TemplateEngine.class).render(template + ".jte", values, output);
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(bytes);
        send(frame, bytes.toByteArray(), request, response);
    }

    private void send(
            Frame frame, byte[] body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Language", frame.language().tag());
        response.setHeader("Vary", "Cookie");
        if (frame.isPersonal() || status != HttpStatus.OK) {
            response.setHeader("Cache-Control", "no-store");
        } else {
            String tag = "W/\"" + HexFormat.of().formatHex(DigestUtils.md5Digest(body)) + "\"";
            response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
            response.setHeader("ETag", tag);
            if (Objects.equals(request.getHeader("If-None-Match"), tag)) {
                response.setStatus(HttpStatus.NOT_MODIFIED.value());
                return;
            }
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
