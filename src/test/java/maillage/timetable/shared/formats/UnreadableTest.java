package maillage.timetable.shared.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadableTest {
    @Test
    void nothingThatATerminalObeysIsShown() {
        assertThat(Unreadable.shown("a\u001b[2J\u009b\u202eb\u2028\ud83d c"))
                .isEqualTo("a·[2J··b·· c");
        assertThat(Unreadable.shown("é 北 \ud83d\ude00 می\u200cشود"))
                .isEqualTo("é 北 \ud83d\ude00 می\u200cشود");
    }

    @Test
    void longTextsAreCut() {
        assertThat(Unreadable.shown("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
    }
}
