package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
    @TempDir
    Path folder;

    @TempDir
    Path addition;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("words.tsv"), "# a list\nword\tbound\tnote\nat least\tAT_LEAST\n\nup to\tAT_MOST\toften\r\n");
    }

    @Test
    void commentsAndBlankLinesAreLeftOutAndMissingCellsAreEmpty() {
        Table table = Lexicon.load(folder).table("words.tsv");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).get("word")).isEqualTo("at least");
        assertThat(table.rows().get(0).get("note")).isEmpty();
        assertThat(table.rows().get(1).get("note")).isEqualTo("often");
        assertThat(table.rows().get(1).line()).isEqualTo(5);
    }

    @Test
    void anotherFolderAddsRowsAndChangesTheDigest() throws IOException {
        Files.writeString(addition.resolve("words.tsv"), "word\tnote\nnearly\tours\n");
        Lexicon both = Lexicon.load(folder, addition);
        assertThat(both.table("words.tsv").rows()).extracting(row -> row.get("word")).containsExactly("at least", "up to", "nearly");
        assertThat(both.table("words.tsv").rows().get(2).get("bound")).isEmpty();
        assertThat(both.digest()).isNotEqualTo(Lexicon.load(folder).digest());
    }

    @Test
    void faultsNameFileLineAndColumn() throws IOException {
        Files.writeString(folder.resolve("long.tsv"), "a\tb\n1\t2\t3\n");
        assertThatThrownBy(() -> Lexicon.load(folder).table("long.tsv")).hasMessage("long.tsv:2:3: more cells than the header's 2 columns");
        assertThatThrownBy(() -> Lexicon.load(folder).table("words.tsv").rows().get(0).get("plural")).hasMessageContaining("there is no column \"plural\"");
        assertThatThrownBy(() -> Lexicon.load(folder).table("none.tsv")).hasMessageContaining("none.tsv:1:1");
        assertThatThrownBy(() -> Lexicon.load(folder.resolve("nowhere"))).hasMessageContaining("there is no lexicon here");
        Files.writeString(addition.resolve("words.tsv"), "word\tplural\nx\ty\n");
        assertThatThrownBy(() -> Lexicon.load(folder, addition).table("words.tsv")).hasMessageContaining("words.tsv has no column \"plural\"");
    }

    @Test
    void rulesAreBlocksOfLinesWithTheirPlaces() throws IOException {
        Files.writeString(folder.resolve("a.rules"), "# two rules\nrule   a.one\nmatch  x\nyes    Yes.\nyes    Also.\n\nrule   a.two\nmatch  y\n");
        RuleBlock rule = Lexicon.load(folder).rules("a.rules").get(0);
        assertThat(rule.id()).isEqualTo("a.one");
        assertThat(rule.all("yes")).extracting(RuleBlock.Line::text).containsExactly("Yes.", "Also.");
        assertThat(rule.fault(rule.one("match"), 0, "no such word").getMessage()).isEqualTo("a.rules:3:8: no such word");
        assertThatThrownBy(() -> rule.one("gives")).hasMessage("a.rules:2:1: rule a.one has no \"gives\" line");
        Files.writeString(folder.resolve("b.rules"), "match  x\n");
        assertThatThrownBy(() -> Lexicon.load(folder).rules("b.rules")).hasMessageContaining("b.rules:1:1");
    }
}
