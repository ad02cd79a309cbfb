package maillage.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class HealthWebTest {
    @Autowired Visitors visitors;

    @Test
    void whoeverWatchesIsToldThatTheProgramIsUpAndNothingMore() {
        var answer = visitors.anyone().get("/health");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"up\"}\n");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void eachAnswerCarriesTheReferenceThatItsErrorPageShows() {
        var visitor = visitors.anyone();
        var missing = visitor.get("/no-such-page");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.header("X-Request-Id")).matches("[a-z2-9]{8}");
        assertThat(visitor.get("/health").header("X-Request-Id"))
                .isNotEqualTo(missing.header("X-Request-Id"));
    }

    @Test
    void aReferenceThatTheVisitorMakesUpIsNotTaken() {
        var answer =
                visitors.anyone().get("/health", java.util.Map.of("X-Request-Id", "forged-line"));
        assertThat(answer.header("X-Request-Id")).isNotEqualTo("forged-line");
    }
}
