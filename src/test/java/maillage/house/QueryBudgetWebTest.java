package maillage.house;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import maillage.cast.Cast;
import maillage.cast.Props;
import maillage.testing.CountedStatements;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many statements a page may ask of the database: few, and never one a row. */
@WebTest
class QueryBudgetWebTest {
    /** A public page, its frame included. */
    private static final int PUBLIC = 14;

    /** A page for someone signed in: the session, the roles and the mandates come on top. */
    private static final int SIGNED_IN = 20;

    /**
     * Some twenty lists, each of which asks once or twice which codes it knows: as many with ten
     * organisations as with ten thousand.
     */
    private static final Map<String, Integer> OF_THEIR_OWN =
            Map.of("/staff/imports", 50, "/staff/exports", 50);

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Test
    void noPageAsksMoreThanItsBudget() throws Exception {
        Cast.enter(db);
        Props.lay(db);
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/access-matrix.csv"));
        List<String> columns = List.of(lines.getFirst().split(","));
        Visitor anyone = visitors.anyone();
        Visitor administrator = visitors.as(MAELLE);
        var wrong = new ArrayList<String>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            if (!cells[0].startsWith("GET ")) {
                continue;
            }
            String path = Places.filled(cells[0].substring(4), db);
            if (cells[columns.indexOf("visitor")].equals("200")) {
                count(anyone, path, PUBLIC, wrong);
            }
            if (cells[columns.indexOf("administrator")].equals("200")) {
                count(administrator, path, SIGNED_IN, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void count(Visitor visitor, String path, int budget, List<String> wrong) {
        CountedStatements.restart();
        visitor.get(path);
        List<String> asked = CountedStatements.since();
        if (asked.size() > OF_THEIR_OWN.getOrDefault(path, budget)) {
            wrong.add(path + ": " + asked.size() + " statements, budget " + budget);
        }
    }
}
