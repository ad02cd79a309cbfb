package maillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import maillage.cast.Cast;
import maillage.cast.Props;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a public page weighs on the wire, compressed: an old phone and a small data plan are the
 * normal case.
 */
@WebTest
class WeightWebTest {
    private static final int FONTS_CACHED = 60_000;
    private static final int COLD = 100_000;
    private static final Map<String, String> COMPRESSED = Map.of("Accept-Encoding", "gzip");

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Test
    void publicPagesAreLightAndCallNobodyElse() throws Exception {
        Cast.enter(db);
        Props.lay(db);
        Visitor visitor = visitors.anyone();
        var wrong = new ArrayList<String>();
        for (String path : publicPages()) {
            Visitor.Answer plain = visitor.get(path);
            if (!plain.header("Content-Type").startsWith("text/html")) {
                continue;
            }
            int page = visitor.get(path, COMPRESSED).bytes().length;
            for (var part : plain.page().select("link[rel=stylesheet], script[src]")) {
                String address = part.hasAttr("href") ? part.attr("href") : part.attr("src");
                assertThat(address).as(path).startsWith("/assets/");
                page += visitor.get(address, COMPRESSED).bytes().length;
            }
            int cold = page + fonts();
            if (page > FONTS_CACHED || cold > COLD) {
                wrong.add(path + ": " + page + " bytes, " + cold + " with the fonts");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> publicPages() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/access-matrix.csv"));
        int column = List.of(lines.getFirst().split(",")).indexOf("visitor");
        return lines.stream()
                .filter(line -> line.startsWith("GET ") && line.split(",")[column].equals("200"))
                .map(line -> Places.filled(line.split(",")[0].substring(4), db))
                .toList();
    }

    private static int fonts() throws Exception {
        try (var files = Files.list(Path.of("src/main/resources/static/fonts"))) {
            return files.filter(file -> file.toString().endsWith(".woff2"))
                    .mapToInt(file -> (int) file.toFile().length())
                    .sum();
        }
    }
}
