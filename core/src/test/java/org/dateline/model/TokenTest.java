package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {
    @ParameterizedTest
    @CsvSource({"VBD,true,true", "VBZ,true,true", "VBP,true,true", "MD,false,true", "VBN,false,false", "VBG,false,false", "VB,false,false", "NN,false,false"})
    void tense(String tag, boolean tensed, boolean finite) {
        assertThat(token(tag, "root").isTensed()).isEqualTo(tensed);
        assertThat(token(tag, "root").isFinite()).isEqualTo(finite);
    }

    @ParameterizedTest
    @CsvSource({"nmod,nmod,true", "nmod:poss,nmod,true", "nmod,nmod:poss,false", "nmodal,nmod,false", "obl,obj,false", "n,nmod,false"})
    void label_covers_its_subtypes(String relation, String label, boolean is) {
        assertThat(token("NN", relation).is(label)).isEqualTo(is);
    }

    private static Token token(String tag, String relation) {
        return new Token(new Span(0, 1), "x", "x", Pos.X, tag, -1, relation, NameType.NONE);
    }
}
