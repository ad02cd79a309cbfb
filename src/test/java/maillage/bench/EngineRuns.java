package maillage.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import maillage.timetable.shared.conference.ConferenceModel;
import maillage.timetable.shared.formats.Conference;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.Curricula;
import maillage.timetable.shared.formats.PostEnrolment;
import maillage.timetable.shared.grid.CurriculaOnGrid;
import maillage.timetable.shared.grid.EnrolmentOnGrid;
import maillage.timetable.shared.grid.GridWalk;
import maillage.timetable.shared.programme.InventedForum;
import maillage.timetable.shared.programme.InventedForum.Size;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.planning.Planning;
import maillage.timetable.shared.programme.planning.Pricing;
import maillage.timetable.shared.search.Cooling;
import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Landscape;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Search;
import maillage.timetable.shared.search.Watcher;

/** How fast the engine walks, what a drag costs, and how much memory a large programme takes. */
final class EngineRuns {
    private static final double SECONDS = 10;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private EngineRuns() {}

    /** Proposals a second of processor, in millions; nothing for talks, which are proved. */
    static String speed(Family family, Content content) {
        return switch (family) {
            case POST_ENROLMENT -> {
                var grid = new EnrolmentOnGrid(PostEnrolment.read(content)).grid();
                yield speed(() -> new GridWalk(grid), EnrolmentOnGrid.COOLING);
            }
            case CURRICULA -> {
                var grid = new CurriculaOnGrid(Curricula.read(content)).grid();
                yield speed(() -> new GridWalk(grid), CurriculaOnGrid.COOLING);
            }
            case CONFERENCE -> {
                var problem = new ConferenceModel(Conference.read(content));
                yield speed(problem::landscape, problem.cooling());
            }
            case TALKS -> "";
        };
    }

    private static String speed(Supplier<Landscape> landscapes, Cooling cooling) {
        double speed = speed(() -> new Search(landscapes, cooling, orders()).run());
        return String.format(Locale.ROOT, "%.2f M", speed / 1e6);
    }

    private static Orders orders() {
        return new Orders(new Limit.Seconds(SECONDS), 1, 1, Watcher.NONE);
    }

    private static double speed(Supplier<Found> search) {
        long before = MACHINE.getProcessCpuTime();
        Found found = search.get();
        return found.steps() / ((MACHINE.getProcessCpuTime() - before) / 1e9);
    }

    /** Of our own programmes: speed, the price list of a drag, and memory. */
    static String ours() {
        Programme forum = InventedForum.of(Size.FORUM, 1);
        var planning = new Planning(forum);
        var best = new Found[1];
        double speed = speed(() -> best[0] = planning.plan(orders()));
        var pricing = new Pricing(forum, planning.timetable(best[0]));
        double[] millis = new double[forum.sessions().size()];
        for (int round = 0; round < 5; round++) {
            for (int s = 0; s < millis.length; s++) {
                Session session = forum.sessions().get(s);
                long before = System.nanoTime();
                pricing.prices(session.id());
                millis[s] = (System.nanoTime() - before) / 1e6;
            }
        }
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT,
                """

                170 sessions: %,.0f proposals a second of processor. The price of every place of a session, as a drag asks for it: %.1f ms on
                average, %.1f ms at most, once the programme is open. 1,000 sessions: %d MB of heap in use at most, planning for %.0f s.
                """,
                speed,
                Arrays.stream(millis).average().orElseThrow(),
                millis[millis.length - 1],
                memory(),
                SECONDS);
    }

    private static long memory() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        new Planning(InventedForum.of(Size.GROWTH, 1)).plan(orders());
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1_000_000;
    }
}
