package maillage.platform.start;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import maillage.kernel.Language;
import maillage.platform.StartTrouble;
import maillage.platform.text.Texts;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/**
 * What is said in the terminal, in the terminal's language: French unless it is set to English.
 * Needs no running Spring.
 */
public final class StartWords {
    private final Texts texts = new Texts(null);
    private final Language language;

    private StartWords(Language language) {
        this.language = language;
    }

    public static StartWords ofTerminal() {
        return new StartWords(language(System.getenv()));
    }

    /** The first of these that is set decides, as POSIX says. */
    public static Language language(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(Language::of)
                .orElse(Language.FR);
    }

    /** Numbers are written as they are: a port or a process has no thousands. */
    public String say(String key, @Nullable Object... arguments) {
        return texts.get(language, key, Stream.of(arguments).map(String::valueOf).toArray());
    }

    /** One sentence for what a person can put right; nothing for a bug. */
    public Optional<String> explain(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            switch (each) {
                case StartTrouble said -> {
                    return Optional.of(say(said.key(), said.arguments()));
                }
                case PortInUseException taken -> {
                    return Optional.of(say("start.port", taken.getPort(), taken.getPort() + 1));
                }
                case FlywayValidateException differs when says(differs, "not resolved locally") -> {
                    return Optional.of(say("start.newer"));
                }
                case FlywayValidateException differs
                        when says(differs, "not applied to database") -> {
                    return Optional.of(say("start.older"));
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static boolean says(FlywayValidateException differs, String words) {
        return String.valueOf(differs.getMessage()).contains(words);
    }
}
