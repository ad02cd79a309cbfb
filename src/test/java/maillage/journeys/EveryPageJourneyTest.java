package maillage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import maillage.cast.Cast;
import maillage.cast.Props;
import maillage.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every page of the site in a real browser: accessible, valid, no wider than a phone, in both
 * languages and both themes. Looked at once, by two inspectors at a time; each test reads what they
 * found.
 */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageJourneyTest {
    private static final int INSPECTORS = 2;

    /** Few enough that both are busy to the end. */
    private static final int PAGES_AT_A_TIME = 12;

    /** Bytes: the validator's grammars are deep, and want a stack of their own. */
    private static final long STACK = 256L << 20;

    @Autowired private ApplicationContext program;

    @Autowired private JdbcClient db;

    private Optional<Inspector.Findings> findings = Optional.empty();

    @Test
    void everyPageIsAccessibleInBothThemesAndLanguages() throws Exception {
        assertThat(findings().inaccessible()).isEmpty();
    }

    @Test
    void noPageIsWiderThanASmallPhone() throws Exception {
        assertThat(findings().tooWide()).isEmpty();
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        assertThat(findings().invalid()).isEmpty();
    }

    private Inspector.Findings findings() throws Exception {
        if (findings.isEmpty()) {
            findings = Optional.of(inspect());
        }
        assertThat(findings.get().trouble()).isEmpty();
        return findings.get();
    }

    private Inspector.Findings inspect() throws Exception {
        Cast.enter(db);
        Props.lay(db);
        Queue<Inspector.Pile> piles = piles();
        assertThat(piles).isNotEmpty();
        var found =
                new Inspector.Findings(
                        new ConcurrentLinkedQueue<>(),
                        new ConcurrentLinkedQueue<>(),
                        new ConcurrentLinkedQueue<>(),
                        new ConcurrentLinkedQueue<>());
        Runnable looking =
                () -> {
                    try {
                        new Inspector(program, found).look(piles);
                    } catch (Exception | StackOverflowError failed) {
                        found.trouble().add(failed);
                    }
                };
        List<Thread> inspectors =
                IntStream.range(0, INSPECTORS)
                        .mapToObj(number -> new Thread(null, looking, "inspector-" + number, STACK))
                        .toList();
        inspectors.forEach(Thread::start);
        for (Thread inspector : inspectors) {
            inspector.join();
        }
        return found;
    }

    private Queue<Inspector.Pile> piles() {
        var piles = new ConcurrentLinkedQueue<Inspector.Pile>();
        Pages.byReader(program, db)
                .forEach(
                        (reader, paths) -> {
                            for (int from = 0; from < paths.size(); from += PAGES_AT_A_TIME) {
                                int to = Math.min(from + PAGES_AT_A_TIME, paths.size());
                                piles.add(new Inspector.Pile(reader, paths.subList(from, to)));
                            }
                        });
        return piles;
    }
}
