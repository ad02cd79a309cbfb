package maillage.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import maillage.platform.StartTrouble;
import org.junit.jupiter.api.Test;

class NamedDatabaseTest {
    @Test
    void theAddressThatHostsGiveOutIsUnderstood() {
        var database =
                NamedDatabase.read(
                        "postgres://amina:p%40ss+word@db.example.org:5433/network?sslmode=require",
                        "", "");
        assertThat(database)
                .isEqualTo(
                        new NamedDatabase(
                                "jdbc:postgresql://db.example.org:5433/network?sslmode=require",
                                "amina",
                                "p@ss+word"));
    }

    @Test
    void anAccountSaidApartWinsOverTheOneInTheAddress() {
        var database =
                NamedDatabase.read("jdbc:postgresql://old:secret@localhost/network", "new", "word");
        assertThat(database)
                .isEqualTo(new NamedDatabase("jdbc:postgresql://localhost/network", "new", "word"));
    }

    @Test
    void thePasswordIsNeverPrinted() {
        assertThat(
                        NamedDatabase.read("postgres://amina:secret@localhost/network", "", "")
                                .toString())
                .doesNotContain("secret");
        assertThatExceptionOfType(StartTrouble.class)
                .isThrownBy(
                        () -> NamedDatabase.read("mysql://amina:secret@localhost/network", "", ""))
                .satisfies(said -> assertThat(said.toString()).doesNotContain("secret"));
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidToBeUnreachable() {
        assertThatExceptionOfType(StartTrouble.class)
                .isThrownBy(
                        () ->
                                NamedDatabase.read(
                                                "postgres://amina:secret@127.0.0.1:1/network",
                                                "",
                                                "")
                                        .check())
                .satisfies(said -> assertThat(said.key()).isEqualTo("start.database.unreachable"))
                .satisfies(
                        said ->
                                assertThat(said.arguments())
                                        .containsExactly("127.0.0.1:1/network"));
    }

    @Test
    void aServerOlderThanFifteenIsRefused() {
        assertThatExceptionOfType(StartTrouble.class)
                .isThrownBy(() -> NamedDatabase.refuseOlder(14))
                .satisfies(said -> assertThat(said.key()).isEqualTo("start.database.old"));
        assertThatCode(() -> NamedDatabase.refuseOlder(15)).doesNotThrowAnyException();
    }
}
