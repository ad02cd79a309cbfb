package maillage.platform.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A small disk that only one process sees, in a mount namespace: as root, or as root of a user
 * namespace.
 */
final class SmallDisk {
    private static final List<List<String>> WAYS =
            List.of(List.of("unshare", "-m"), List.of("unshare", "-Urm"));

    private SmallDisk() {}

    /**
     * The words before a command that put a small disk over the folder and prepare it; empty where
     * the system allows neither way.
     */
    static List<String> over(Path folder, String options, String preparation) {
        String mount = "mount -t tmpfs -o " + options + " none '" + folder + "'";
        return WAYS.stream()
                .filter(way -> succeeds(join(way, List.of("sh", "-c", mount))))
                .findFirst()
                .map(
                        way ->
                                join(
                                        way,
                                        List.of(
                                                "sh",
                                                "-c",
                                                mount + " && " + preparation + "; exec \"$@\"",
                                                "sh")))
                .orElse(List.of());
    }

    private static boolean succeeds(List<String> words) {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> join(List<String> first, List<String> then) {
        return java.util.stream.Stream.concat(first.stream(), then.stream()).toList();
    }
}
