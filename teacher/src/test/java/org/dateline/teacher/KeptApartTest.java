package org.dateline.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptApartTest {
    private static final String HELD = "The governor of Velmaria said on Monday that the bridge over the river would stay closed until spring.\\nNobody was hurt.";

    private final KeptApart apart = new KeptApart();

    KeptApartTest() {
        apart.add(HELD);
    }

    @Test
    void aCopyIsFoundInWhateverCaseAndPunctuation() {
        assertThat(apart.isCopied("THE GOVERNOR OF VELMARIA SAID, ON MONDAY, THAT THE BRIDGE OVER THE RIVER WOULD STAY CLOSED")).isTrue();
        assertThat(apart.isCopied("In other news, the governor of Velmaria said on Monday that the bridge over the river is old.")).isTrue();
    }

    @Test
    void commonWordsAreNoCopy() {
        assertThat(apart.isCopied("The governor of Tarsk said on Monday that the road over the hills would stay open until spring.")).isFalse();
        assertThat(apart.isCopied("Nobody was hurt.")).isFalse();
        assertThat(apart.isCopied("")).isFalse();
    }

    @Test
    void aPhraseQuotedInALongParagraphIsNoCopy() {
        String quoted = "the bridge over the river would stay closed until spring";
        String own = " and then the minister spoke at length about roads, schools, hospitals and much besides which nobody had asked him to do";
        assertThat(apart.isCopied(quoted)).isTrue();
        assertThat(apart.isCopied("He said " + quoted + own)).isFalse();
    }
}
