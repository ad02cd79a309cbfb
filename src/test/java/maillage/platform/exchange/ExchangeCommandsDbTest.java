package maillage.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import maillage.platform.command.Command;
import maillage.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class ExchangeCommandsDbTest {
    @Autowired private ImportCommand importing;

    @Autowired private ExportCommand exporting;

    @Autowired private JdbcClient db;

    @TempDir private Path folder;

    private String said = "";

    @Test
    void nothingIsStoredWithoutBeingToldTo() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("liste.csv"),
                        "key,name_fr,country\nbief,Compagnie du Bief,FR\n");

        assertThat(run(importing, "organisations", file.toString())).isZero();
        assertThat(count()).isZero();
        assertThat(run(importing, "organisations", file.toString(), "--apply")).isZero();
        assertThat(count()).isOne();
    }

    @Test
    void faultsAreSaidByLineAndColumnAndTheExitCodeTellsScripts() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("liste.csv"),
                        "key,name_fr,country\nbief,Compagnie du Bief,Atlantide\n");

        assertThat(run(importing, "organisations", file.toString(), "--apply")).isOne();
        assertThat(said).contains("2, country").contains("Atlantide");
        assertThat(count()).isZero();
    }

    @Test
    void whatLooksAlikeStopsUnlessAllAreNew() throws IOException {
        run(
                importing,
                "organisations",
                Files.writeString(
                                folder.resolve("a.csv"),
                                "key,name_fr,country\nbief,Compagnie du Bief,FR\n")
                        .toString(),
                "--apply");
        String again =
                Files.writeString(
                                folder.resolve("b.csv"),
                                "key,name_fr,country\nbief-2,Compagnie du Biefs,FR\n")
                        .toString();

        assertThat(run(importing, "organisations", again, "--apply")).isOne();
        assertThat(said).contains("Compagnie du Bief");
        assertThat(run(importing, "organisations", again, "--apply", "--as-new")).isZero();
    }

    @Test
    void anExportGoesToTheTerminalOrToAFileAndIsLogged() throws IOException {
        run(
                importing,
                "organisations",
                Files.writeString(
                                folder.resolve("a.csv"),
                                "key,name_fr,country\nbief,Compagnie du Bief,FR\n")
                        .toString(),
                "--apply");
        Path workbook = folder.resolve("out.xlsx");

        assertThat(run(exporting, "organisations")).isZero();
        assertThat(said).startsWith("key,name_fr").contains("bief,Compagnie du Bief");
        assertThat(run(exporting, "organisations", "--out", workbook.toString())).isZero();
        assertThat(TableFile.open(Files.readAllBytes(workbook)))
                .isInstanceOf(Opened.Readable.class);
        assertThat(
                        db.sql("select count(*) from identity.trail where action = 'list-exported'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void anUnknownListOrFileIsSaidInOneLine() {
        assertThat(run(importing, "inconnues", "liste.csv")).isEqualTo(2);
        assertThat(said).contains("organisations, people");
        assertThat(run(importing, "organisations", folder.resolve("absente.csv").toString()))
                .isOne();
        assertThat(run(exporting, "organisations", "--vers", "x.csv")).isEqualTo(2);
    }

    private int run(Command command, String... arguments) {
        var bytes = new ByteArrayOutputStream();
        int code =
                command.run(
                        List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        said = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private int count() {
        return db.sql("select count(*) from network.organisation where slug = 'bief'")
                .query(Integer.class)
                .single();
    }
}
