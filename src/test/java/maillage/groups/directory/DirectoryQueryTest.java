package maillage.groups.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class DirectoryQueryTest {
    @Test
    void theAddressIsTheState() {
        DirectoryQuery query =
                query(
                        Map.of(
                                "q",
                                "toits & ombre",
                                "country",
                                "FR",
                                "sector",
                                "ngo",
                                "sort",
                                "name",
                                "page",
                                "2"));
        assertThat(query.path())
                .isEqualTo("/directory?q=toits+%26+ombre&sector=ngo&country=FR&sort=name&page=2");
    }

    @Test
    void liftingAFilterLeadsToTheFirstPageOfTheOthers() {
        DirectoryQuery query = query(Map.of("country", "FR", "sector", "ngo", "page", "3"));
        assertThat(query.without("country").path()).isEqualTo("/directory?sector=ngo");
    }

    @Test
    void whatIsNoFilterIsLeftOut() {
        assertThat(query(Map.of("sector", "ngo' or 1=1", "page", "-1", "unknown", "x")).path())
                .isEqualTo("/directory");
    }

    private static DirectoryQuery query(Map<String, String> sent) {
        return DirectoryQuery.of(MultiValueMap.fromSingleValue(sent));
    }
}
