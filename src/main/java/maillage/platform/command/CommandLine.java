package maillage.platform.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.start.StartWords;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The entry of {@code bin/maillage}: only what the command asks for is started. */
public final class CommandLine {
    private static final Map<String, Object> SETTINGS =
            Map.of(
                    "spring.main.web-application-type", "none",
                    "spring.main.lazy-initialization", "true",
                    "db-scheduler.enabled", "false",
                    "logging.level.root", "warn");

    /** What would ask the database something while it is built. */
    private static final String NEEDS_DATABASE =
            "org.springframework.modulith.events.config.EventPublicationAutoConfiguration,"
                    + "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration";

    private CommandLine() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        Optional<FileCommand> alone = alone(words);
        if (alone.isPresent()) {
            return alone.get().run(List.copyOf(words.subList(1, words.size())), out, err);
        }
        var settings = new HashMap<>(SETTINGS);
        var arguments = new ArrayList<>(words);
        if (arguments.size() > 1 && arguments.getFirst().equals("--data")) {
            settings.put("maillage.data", arguments.get(1));
            arguments.subList(0, 2).clear();
        }
        String command = arguments.isEmpty() ? "help" : arguments.getFirst();
        settings.put("maillage.command", command);
        if (command.equals("help")) {
            settings.put("spring.autoconfigure.exclude", NEEDS_DATABASE);
        }
        ConfigurableApplicationContext context;
        try {
            context = start(settings);
        } catch (RuntimeException alreadySaid) {
            return 1;
        }
        try (context) {
            List<Command> commands =
                    context.getBeansOfType(Command.class).values().stream().toList();
            return run(commands, arguments, out, err);
        } catch (RuntimeException trouble) {
            err.println(StartWords.ofTerminal().explain(trouble).orElseThrow(() -> trouble));
            return 1;
        }
    }

    private static Optional<FileCommand> alone(List<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : fileCommands().filter(one -> one.name().equals(words.getFirst())).findFirst();
    }

    private static Stream<FileCommand> fileCommands() {
        return ServiceLoader.load(FileCommand.class).stream().map(ServiceLoader.Provider::get);
    }

    private static ConfigurableApplicationContext start(Map<String, Object> settings) {
        var application = new SpringApplication();
        // By name: the application stands above this module.
        application.setSources(Set.of("maillage.Maillage"));
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        return application.run(
                settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    static int run(List<Command> commands, List<String> words, PrintStream out, PrintStream err) {
        if (words.isEmpty() || words.getFirst().equals("help")) {
            help(commands, out);
            return 0;
        }
        Optional<Command> command = find(commands, words);
        if (command.isEmpty()) {
            err.println(StartWords.ofTerminal().say("command.unknown", words.getFirst()));
            return 2;
        }
        int taken = command.get().name().split(" ").length;
        return command.get().run(List.copyOf(words.subList(taken, words.size())), out);
    }

    private static Optional<Command> find(List<Command> commands, List<String> words) {
        String line = String.join(" ", words) + " ";
        return commands.stream()
                .filter(command -> line.startsWith(command.name() + " "))
                .max(Comparator.comparing(command -> command.name().length()));
    }

    private static void help(List<Command> commands, PrintStream out) {
        Language language = StartWords.language(System.getenv());
        var lines = new TreeMap<String, LocalizedText>();
        commands.forEach(command -> lines.put(command.name(), command.summary()));
        fileCommands().forEach(command -> lines.put(command.name(), command.summary()));
        lines.forEach((name, summary) -> out.printf("%-12s %s%n", name, summary.in(language)));
    }
}
