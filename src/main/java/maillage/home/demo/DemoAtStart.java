package maillage.home.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingState;
import maillage.meetings.Meetings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration at the start where {@code maillage.demo} asks for it, before the program
 * says that it is ready; never for a command.
 */
@Component
class DemoAtStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoAtStart.class);
    private final DemoLoading loading;
    private final Meetings meetings;
    private final Environment settings;
    private final Clock clock;

    DemoAtStart(DemoLoading loading, Meetings meetings, Environment settings, Clock clock) {
        this.loading = loading;
        this.meetings = meetings;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean command = settings.containsProperty("maillage.command");
        if (command || !settings.getProperty("maillage.demo", Boolean.class, false)) {
            return;
        }
        Path folder = Path.of(settings.getProperty("maillage.demo.folder", "demo"));
        if (!Files.isDirectory(folder)) {
            LOG.warn("no demonstration in {}", folder.toAbsolutePath());
            return;
        }
        Instant start = Instant.now();
        int lines = loading.load(new DemoFiles(folder));
        LOG.info(
                "demonstration: {} lines in {} ms",
                lines,
                Duration.between(start, Instant.now()).toMillis());
        Thread.ofPlatform().daemon().name("demonstration").start(this::invite);
    }

    /**
     * The meetings to come invite their people, as if a facilitator had confirmed them; beside the
     * first pages, not before them.
     */
    private void invite() {
        for (Meeting meeting : meetings.inState(MeetingState.CONFIRMED)) {
            if (meeting.isAwaited(clock.instant())) {
                meetings.announce(meeting.id());
            }
        }
    }
}
