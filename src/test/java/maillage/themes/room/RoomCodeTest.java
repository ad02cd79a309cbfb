package maillage.themes.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoomCodeTest {
    @Test
    void aCodeIsReadAsItWasHeardOrSeen() {
        assertThat(Code.read("tqr 7m3")).contains(new Code("TQR7M3"));
        assertThat(Code.read(" TQR-7M3 ")).contains(new Code("TQR7M3"));
        assertThat(Code.read("B3S4Z5")).contains(new Code("835425"));
        assertThat(Code.read("TQR7M")).isEmpty();
        assertThat(Code.read("TQR7MO")).isEmpty();
        assertThat(Code.read("<svg/>")).isEmpty();
    }

    @Test
    void freshCodesAreReadBackAndDiffer() {
        Set<String> seen = new HashSet<>();
        for (int turn = 0; turn < 500; turn++) {
            Code code = Code.fresh();
            assertThat(Code.read(code.spaced())).contains(code);
            seen.add(code.text());
        }
        assertThat(seen).hasSizeGreaterThan(490);
    }
}
