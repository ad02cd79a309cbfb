package maillage.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Style sheets, scripts and fonts, each at an address that holds the hash of its content and may be
 * kept for a year. The style sheet is one file for readers and many for us: its imports are joined
 * here, so that the first page waits for one answer.
 */
final class Assets {
    private static final Pattern IMPORT =
            Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\(([a-z]+)\\);");
    private static final Pattern REFERENCE = Pattern.compile("url\\(\"\\.\\./([a-z]+/[^\"]+)\"\\)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private final @Nullable Path sources;
    private final Map<String, Asset> byName = new ConcurrentHashMap<>();

    /**
     * @param sources read at each request, for who works on them; null: what was built in
     */
    Assets(@Nullable Path sources) {
        this.sources = sources;
    }

    /** The address of {@code css/index.css}, {@code js/islands/find.js}, {@code fonts/….woff2}. */
    String address(String name) {
        return "/assets/"
                + find(name)
                        .map(Asset::hash)
                        .orElseThrow(() -> new IllegalArgumentException("no asset " + name))
                + "/"
                + name;
    }

    String version() {
        return find("css/index.css").map(Asset::hash).orElse("");
    }

    Optional<Asset> find(String name) {
        if (sources != null) {
            return Optional.ofNullable(read(name));
        }
        Asset known = byName.get(name);
        if (known == null) {
            known = read(name);
            if (known != null) {
                byName.put(name, known);
            }
        }
        return Optional.ofNullable(known);
    }

    private @Nullable Asset read(String name) {
        byte[] bytes = bytes(name);
        if (bytes == null) {
            return null;
        }
        if (name.equals("css/index.css")) {
            bytes =
                    joined(new String(bytes, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
        }
        return new Asset(bytes, type(name), hash(bytes));
    }

    private String joined(String index) {
        Matcher imports = IMPORT.matcher(index);
        var all = new StringBuilder();
        while (imports.find()) {
            byte[] part = bytes("css/" + imports.group(1));
            if (part == null) {
                throw new IllegalStateException(
                        "css/index.css imports " + imports.group(1) + ", which is not there");
            }
            String text =
                    REFERENCE
                            .matcher(new String(part, StandardCharsets.UTF_8))
                            .replaceAll(found -> "url(\"" + address(found.group(1)) + "\")");
            imports.appendReplacement(
                    all,
                    Matcher.quoteReplacement("@layer " + imports.group(2) + " {\n" + text + "}\n"));
        }
        imports.appendTail(all);
        return COMMENT.matcher(all)
                .replaceAll("")
                .replaceAll("(?m)^\\s+", "")
                .replaceAll("\\n+", "\n");
    }

    private byte @Nullable [] bytes(String name) {
        if (name.contains("..") || name.startsWith("/")) {
            return null;
        }
        try {
            if (sources != null) {
                Path file = sources.resolve(name);
                return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
            }
            try (InputStream in = Assets.class.getResourceAsStream("/static/" + name)) {
                if (in == null) {
                    return null;
                }
                var out = new ByteArrayOutputStream();
                in.transferTo(out);
                return out.toByteArray();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=utf-8";
            case "js" -> "text/javascript;charset=utf-8";
            case "woff2" -> "font/woff2";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "ico" -> "image/x-icon";
            default -> "application/octet-stream";
        };
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 12);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Asset(byte[] bytes, String type, String hash) {}
}
