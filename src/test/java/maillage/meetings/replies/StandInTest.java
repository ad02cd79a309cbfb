package maillage.meetings.replies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandInTest {
    @Test
    void aBeginnerDoesNotReplaceALeadingVoiceWithoutAWordOfTheFacilitator() {
        assertThat(new StandIn(3, 1).isComparable()).isFalse();
        assertThat(new StandIn(3, 2).isComparable()).isTrue();
        assertThat(new StandIn(1, 1).isComparable()).isTrue();
    }
}
