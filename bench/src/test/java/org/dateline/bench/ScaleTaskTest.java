package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.format.Json;
import org.dateline.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaleTaskTest {
    @TempDir private Path folder;

    @Test
    void asManyClaimsAreSettledAsAskedFor() throws IOException {
        Path input = folder.resolve("a.jsonl");
        Files.writeString(input, "{\"doc\": \"a\", \"published\": \"2026-02-03\", \"text\": \"Gunmen killed two soldiers near"
                + " Aleppo on Monday, police said. A bomb wounded 12 people in Homs on Tuesday, the army said.\"}\n");
        List<String> lines = new ArrayList<>();
        Lexicon lexicon = Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon"));
        new ScaleTask(List.of(60)).run(List.of(input), new Coding(lexicon, 1), lines::add);
        assertThat(Json.readObject(lines.get(0))).containsEntry("claims", 60).containsEntry("reports", 12);
    }

    @Test
    void wordsOfAnotherWorldStandWhereTheyStood() {
        WordShift shift = new WordShift(Set.of("the", "in"), 3);
        String text = "The bomb in Osgil killed Osgil's baker.";
        String other = shift.of(text);
        assertThat(other).hasSameSizeAs(text).startsWith("The ").contains(" in ").isEqualTo(new WordShift(Set.of("the", "in"), 3).of(text));
        assertThat(other.substring(12, 17)).isEqualTo(other.substring(25, 30)).isNotEqualTo("Osgil");
        assertThat(shift.of(null)).isNull();
    }
}
