package maillage.meetings.documents;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import maillage.meetings.Stage;
import maillage.testing.Visitor;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class DocumentWebTest {
    private static final byte[] PDF = "%PDF-1.7 bail à l’ombre".getBytes(StandardCharsets.UTF_8);

    @Autowired private Stage stage;

    private Visitor yanis;

    @BeforeEach
    void theCastIsOnStage() {
        stage.enter();
        yanis = stage.as(YANIS);
        yanis.get("/meetings/" + MAY + "/documents");
    }

    @Test
    void theGroupSeesADocumentAndNobodyElseUntilItIsPublished() {
        String path = added("Bail à l’ombre", "bail.pdf");
        Visitor.Answer got = stage.as(INES).get(path);
        assertThat(got.bytes()).isEqualTo(PDF);
        assertThat(got.header("Content-Disposition")).startsWith("attachment").contains("bail.pdf");
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(got.header("Content-Security-Policy")).contains("sandbox");
        assertThat(stage.as(INES).get("/meetings/" + MAY).text()).contains("Bail à l’ombre");
        assertThat(stage.as(INES).get("/meetings/documents?host=" + FINANCE).text())
                .contains("Bail à l’ombre");
        assertThat(stage.as(SALOME).get("/meetings/documents?host=" + FINANCE).status())
                .isEqualTo(404);
        assertThat(stage.as(SALOME).get(path).status()).isEqualTo(404);
        assertThat(stage.anyone().get(path).status()).isEqualTo(404);
        yanis.post("/meetings/" + MAY + path + "/publication", Map.of());
        assertThat(stage.anyone().get(path).status()).isEqualTo(200);
    }

    @Test
    void aDocumentThatIsRemovedIsGoneForReadersButNotDestroyed() {
        String path = added("Bail à l’ombre", "bail.pdf");
        assertThat(stage.as(CLAIRE).post("/meetings/" + MAY + path + "/removal", Map.of()).status())
                .isEqualTo(404);
        yanis.post("/meetings/" + MAY + path + "/removal", Map.of());
        assertThat(yanis.get(path).status()).isEqualTo(404);
        assertThat(
                        stage.count(
                                "select count(*) from meetings.document where removed_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void aPageOrAScriptIsRefusedAndTheTitleStays() {
        Visitor.Answer refused =
                yanis.upload(
                        "/meetings/" + MAY + "/documents",
                        Map.of("title", "Page"),
                        "file",
                        "page.pdf",
                        "application/pdf",
                        "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#file-err")).isNotNull();
        assertThat(refused.page().selectFirst("input[name=title]").attr("value")).isEqualTo("Page");
        assertThat(stage.count("select count(*) from meetings.document")).isZero();
    }

    private String added(String title, String name) {
        assertThat(
                        yanis.upload(
                                        "/meetings/" + MAY + "/documents",
                                        Map.of("title", title),
                                        "file",
                                        name,
                                        "application/pdf",
                                        PDF)
                                .status())
                .isEqualTo(303);
        return "/documents/" + stage.text("select id::text from meetings.document");
    }
}
