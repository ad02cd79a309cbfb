package maillage.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import maillage.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private static final List<Command> COMMANDS = List.of(new Echo("user"), new Echo("user add"));

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void theLongestNameThatFitsIsMeantAndTheRestIsItsArguments() {
        assertThat(run("user", "add", "Inès")).isZero();
        assertThat(said()).isEqualTo("user add: [Inès]\n");
    }

    @Test
    void aNameIsNotMeantByItsBeginning() {
        assertThat(run("users")).isEqualTo(2);
    }

    @Test
    void withoutWordsTheCommandsAreListed() {
        assertThat(run()).isZero();
        assertThat(said().lines().map(line -> line.strip().split(" {2,}")[0]))
                .containsExactly("count", "timetable", "user", "user add");
    }

    @Test
    void aCommandOnFilesAloneIsRunWithoutTheProgram() {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(CommandLine.run(List.of("count", "none.pb", "--rule", "greedy"), out, out))
                .isEqualTo(1);
        assertThat(said()).isEqualTo("there is no such file\n");
    }

    private int run(String... words) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return CommandLine.run(COMMANDS, List.of(words), out, out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private record Echo(String name) implements Command {
        @Override
        public LocalizedText summary() {
            return LocalizedText.frEn("répète", "repeats");
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            out.println(name + ": " + arguments);
            return 0;
        }
    }
}
