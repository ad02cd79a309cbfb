package maillage.platform.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import maillage.platform.StartTrouble;
import org.jspecify.annotations.Nullable;

/**
 * How the server runs without being root, which PostgreSQL refuses: in a user namespace where root
 * is nobody, else as the account {@code nobody}, who then owns the database's files.
 *
 * @param leaving the words before a command that leave root
 * @param outliving the words before a command that keep it out of our terminal's signals and end it
 *     when we die
 * @param owner who must own the database's files; null when whoever runs us
 */
record ServerAccount(List<String> leaving, List<String> outliving, @Nullable String owner) {
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups");
    private static final List<String> OWN_SESSION = List.of("setsid");
    private static final List<String> DEATH_SIGNAL = List.of("setpriv", "--pdeathsig", "INT");

    static ServerAccount current() {
        if (new UnixSystem().getUid() != 0) {
            return outliving(List.of(), null);
        }
        if (works(NAMESPACE)) {
            return outliving(NAMESPACE, null);
        }
        if (works(NOBODY)) {
            return outliving(NOBODY, "nobody");
        }
        throw new StartTrouble("start.root");
    }

    private static ServerAccount outliving(List<String> leaving, @Nullable String owner) {
        // Leaving first: a change of account takes the death signal away again (prctl(2)).
        List<String> session = works(OWN_SESSION) ? OWN_SESSION : List.of();
        List<String> signal = works(join(leaving, DEATH_SIGNAL)) ? DEATH_SIGNAL : List.of();
        return new ServerAccount(leaving, join(join(session, leaving), signal), owner);
    }

    List<String> command(List<String> words) {
        return join(leaving, words);
    }

    List<String> commandUntilWeDie(List<String> words) {
        return join(outliving, words);
    }

    /** Refuses a folder that the server's account cannot reach, such as one below {@code /root}. */
    void check(Path binaries) {
        if (!reaches(binaries)) {
            throw new StartTrouble("start.unreachable", binaries, String.valueOf(owner));
        }
    }

    boolean reaches(Path binaries) {
        return owner == null
                || succeeds(
                        command(
                                List.of(
                                        "test",
                                        "-x",
                                        binaries.resolve("bin/postgres").toString())));
    }

    void own(Path path) throws IOException {
        if (owner != null) {
            var principal =
                    path.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(owner);
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.toList()) {
                    Files.setOwner(each, principal);
                }
            }
        }
    }

    private static boolean works(List<String> prefix) {
        return succeeds(join(prefix, List.of("true")));
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
        var words = new ArrayList<>(first);
        words.addAll(then);
        return List.copyOf(words);
    }
}
