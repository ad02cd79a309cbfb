package maillage.platform.start;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import maillage.platform.postgres.EmbeddedPostgres;

/** The whole program in a process of its own, as {@code bin/start} runs it. */
public final class ChildProgram implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public final Process process;
    private final Path output;

    private ChildProgram(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    public static ChildProgram start(Path data, String... settings) throws IOException {
        return start(List.of(), data, settings);
    }

    /**
     * @param around words before the command, such as those that change what disk it sees
     */
    static ChildProgram start(List<String> around, Path data, String... settings)
            throws IOException {
        var words = new ArrayList<>(around);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        words.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        words.addAll(List.of("-cp", classPath(), "maillage.Maillage"));
        words.add("--maillage.data=" + data);
        if (List.of(settings).stream().noneMatch(each -> each.startsWith("--server.port"))) {
            words.add("--server.port=0");
        }
        words.add("--maillage.postgres.binaries=" + EmbeddedPostgres.Options.forTests().binaries());
        words.addAll(List.of(settings));
        Path output = Files.createTempFile("maillage-child", ".txt");
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "en_GB.UTF-8");
        return new ChildProgram(builder.redirectOutput(output.toFile()).start(), output);
    }

    /** As delivered: parts that tests add would be found too. */
    private static String classPath() {
        String ofTests =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(ofTests.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    String said() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running:\n" + said());
        }
        return process.exitValue();
    }

    /** The address it prints when it is ready. */
    public String address() {
        await("ready", () -> said().contains("Maillage: http") || !process.isAlive());
        return said().lines()
                .filter(line -> line.startsWith("Maillage: "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(said()))
                .substring("Maillage: ".length());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address() + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    public static Properties connection(Path data) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("connection.properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    public void await(String what, BooleanSupplier reached) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!reached.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not " + what + " in time:\n" + said());
            }
            pause();
        }
    }

    private void pause() {
        try {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
