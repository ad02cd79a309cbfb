package maillage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A browser without a window: keeps cookies, sends forms with the token of the last page that had
 * one, does not follow redirects.
 */
public final class Visitor {
    private final HttpClient http;
    private final CookieManager cookies = new CookieManager();
    private final String origin;
    private String token = "";

    Visitor(String origin) {
        this.origin = origin;
        this.http =
                HttpClient.newBuilder()
                        .cookieHandler(cookies)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).GET());
    }

    public Answer get(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).GET();
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends a form with one value a field. */
    public Answer post(String path, Map<String, String> fields) {
        var pairs = new ArrayList<Map.Entry<String, String>>(fields.entrySet());
        return post(path, pairs);
    }

    /** Sends a form in which a field may stand several times. */
    public Answer post(String path, List<Map.Entry<String, String>> fields) {
        var body = new StringBuilder("_form=" + encoded(token()));
        fields.forEach(
                field ->
                        body.append('&')
                                .append(encoded(field.getKey()))
                                .append('=')
                                .append(encoded(field.getValue())));
        return send(
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Sends a form as another site would make a browser send it: without its token. */
    public Answer forged(String path, Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach(
                (name, value) ->
                        body.append(body.isEmpty() ? "" : "&")
                                .append(encoded(name))
                                .append('=')
                                .append(encoded(value)));
        return send(
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Sends a form with one file. */
    public Answer upload(
            String path,
            Map<String, String> fields,
            String fileField,
            String fileName,
            String type,
            byte[] content) {
        String boundary = "----maillage";
        var body = new ArrayList<byte[]>();
        var all = new java.util.LinkedHashMap<>(fields);
        all.put("_form", token());
        all.forEach(
                (name, value) ->
                        body.add(
                                ("--"
                                                + boundary
                                                + "\r\nContent-Disposition: form-data; name=\""
                                                + name
                                                + "\"\r\n\r\n"
                                                + value
                                                + "\r\n")
                                        .getBytes(StandardCharsets.UTF_8)));
        body.add(
                ("--"
                                + boundary
                                + "\r\nContent-Disposition: form-data; name=\""
                                + fileField
                                + "\"; filename=\""
                                + fileName
                                + "\"\r\nContent-Type: "
                                + type
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.add(content);
        body.add(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArrays(body)));
    }

    private String token() {
        if (token.isEmpty()) {
            get("/sign-in");
        }
        return token;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var answer = new Answer(response);
            if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                var field = answer.page().selectFirst("input[name=_form]");
                if (field != null) {
                    token = field.attr("value");
                }
            }
            return answer;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String body() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return response.body();
        }

        /** The path it sends on to, or nothing. */
        public String location() {
            return response.headers().firstValue("Location").orElse("");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public Document page() {
            return Jsoup.parse(body(), response.uri().toString());
        }

        public String text() {
            return page().text();
        }
    }
}
