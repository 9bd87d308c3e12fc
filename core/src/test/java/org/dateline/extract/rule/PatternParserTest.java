package org.dateline.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.RuleBlock;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternParserTest {
    private static final Classes CLASSES = new Classes(Texts.lexicon());

    @TempDir private Path folder;

    private Pattern parse(String pattern) throws IOException {
        Files.writeString(folder.resolve("own.rules"), "rule own\nmatch " + pattern + "\n");
        RuleBlock block = Lexicon.load(folder).rules("own.rules").get(0);
        return new PatternParser(block, block.all("match").get(0), CLASSES).parse();
    }

    @Test
    void aClassNamedBetweenQuotesStandsForItsWords() throws IOException {
        SlotTest test = parse("verb:hit {with.mod:'roadside|@air-bomb'}").slots().get(0).tests().get(0);
        assertThat(test.words()).startsWith("roadside", "aerial").contains("glide", "barrel").doesNotContain("@air-bomb");
        assertThat(test.classes()).isEmpty();
    }

    @Test
    void aClassWithoutQuotesStaysOne() throws IOException {
        SlotTest test = parse("verb:hit {with.mod:air-bomb}").slots().get(0).tests().get(0);
        assertThat(test.words()).isEmpty();
        assertThat(test.classes()).isEqualTo("air-bomb");
    }

    @Test
    void aClassThatTheLexiconDoesNotHaveIsAFault() {
        assertThatThrownBy(() -> parse("verb:hit {with.mod:'roadside|@sky-bomb'}"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("own.rules:2")
                .hasMessageContaining("sky-bomb");
    }
}
