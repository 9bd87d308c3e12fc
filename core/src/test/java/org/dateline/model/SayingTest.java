package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SayingTest {
    private static final List<Span> SOME = List.of(new Span(3, 8));

    @Test
    void aSayingMayHaveNoSourceButNeverNoCueAndNoContent() {
        assertThat(new Saying(List.of(), SOME, SOME, 1).source()).isEmpty();
        assertThatThrownBy(() -> new Saying(SOME, List.of(), SOME, 1)).hasMessageContaining("needs a cue and a content");
        assertThatThrownBy(() -> new Saying(SOME, SOME, List.of(), 1)).hasMessageContaining("needs a cue and a content");
    }

    @Test
    void confidenceIsAShare() {
        assertThatThrownBy(() -> new Saying(SOME, SOME, SOME, 1.5)).hasMessage("not a confidence: 1.5");
        assertThatThrownBy(() -> new Saying(SOME, SOME, SOME, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void coversWhatIsSaidAndNothingElse() {
        Saying saying = new Saying(List.of(), SOME, List.of(new Span(10, 12), new Span(20, 22)), 1);
        assertThat(saying.covers(11)).isTrue();
        assertThat(saying.covers(12)).isFalse();
        assertThat(saying.covers(3)).isFalse();
    }
}
