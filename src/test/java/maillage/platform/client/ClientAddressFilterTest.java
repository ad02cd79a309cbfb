package maillage.platform.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressFilterTest {
    @Test
    void withoutProxiesNobodyIsBelieved() {
        assertThat(client(0, "203.0.113.9")).isEqualTo("192.0.2.1");
    }

    @Test
    void oneProxyVouchesForTheLastAddress() {
        assertThat(client(1, "198.51.100.1, 203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void twoProxiesVouchForTheLastButOneEvenInSeparateLines() {
        assertThat(client(2, "198.51.100.1, 203.0.113.9", "192.0.2.7")).isEqualTo("203.0.113.9");
    }

    @Test
    void aProxyThatWasGoneAroundLeavesTheCaller() {
        assertThat(client(2, "203.0.113.9")).isEqualTo("192.0.2.1");
        assertThat(client(1)).isEqualTo("192.0.2.1");
    }

    @Test
    void whatIsNoAddressIsNotTaken() {
        assertThat(client(1, "unknown")).isEqualTo("192.0.2.1");
    }

    private static String client(int proxies, String... forwarded) {
        return new ClientAddressFilter(proxies).client(List.of(forwarded), "192.0.2.1");
    }
}
