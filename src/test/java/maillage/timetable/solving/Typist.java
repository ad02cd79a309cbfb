package maillage.timetable.solving;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import maillage.kernel.Language;

/** Types {@code timetable …} and reads what is said and complained of. */
final class Typist {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    int run(Object... words) {
        return run(Language.EN, words);
    }

    int run(Language language, Object... words) {
        List<String> arguments = Stream.of(words).map(String::valueOf).toList();
        return new Timetabling(language)
                .run(
                        arguments,
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    String complained() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    void forget() {
        said.reset();
    }
}
