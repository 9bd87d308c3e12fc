package org.dateline.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.NameType;
import org.dateline.model.Pos;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.junit.jupiter.api.Test;

class TreeRepairsTest {
    @Test
    void aParticipleThatStoodAsTheVerbDescribesTheSubject() {
        List<Token> mended = TreeRepairs.mend(sentence("Images NNS 2 nsubj", "released VBN 0 root", "showed VBD 2 dep", "craters NNS 3 obj"));
        assertThat(mended).extracting(Token::head).containsExactly(2, 0, -1, 2);
        assertThat(mended).extracting(Token::relation).containsExactly("nsubj", "acl", "root", "obj");
    }

    /** A participle at the very beginning has no subject to describe. */
    @Test
    void aParticipleThatOpensTheSentenceStays() {
        List<Token> read = sentence("Released VBN 0 root", "images NNS 1 obj", "showed VBD 1 dep", "craters NNS 3 obj");
        assertThat(TreeRepairs.mend(read).get(0).relation()).isEqualTo("root");
    }

    /** Words as form, tag, head counted from one, and label. */
    private static List<Token> sentence(String... words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            String[] parts = word.split(" ");
            Span span = new Span(at, at + parts[0].length());
            Pos pos = parts[1].startsWith("V") ? Pos.VERB : Pos.NOUN;
            tokens.add(new Token(
                    span, parts[0], parts[0].toLowerCase(Locale.ROOT), pos, parts[1], Integer.parseInt(parts[2]) - 1, parts[3], NameType.NONE));
            at = span.end() + 1;
        }
        return tokens;
    }
}
