package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.format.Json;
import org.dateline.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTaskTest {
    private static final String[] WORDS = ("harbour ferry grain council bridge winter lorry market soldier valley miller baker"
            + " letter train orchard window engine river barrel lantern").split(" ");

    @TempDir private Path folder;

    /** Paragraphs that no other article has, and two that tell of one thing in their own words. */
    @Test
    void copiesOfInventedArticlesAreFoundAndWhatWasWrittenApartIsNot() throws IOException {
        List<String> articles = new ArrayList<>();
        for (int a = 0; a < 14; a++) {
            String about = a < 2 ? "Ilan Marr met Dana Orvel near Tamar Gate. " : "";
            articles.add(Json.write(Map.of("doc", "d" + a, "published", "2026-02-0" + (1 + a % 3), "text", about + text(a))));
        }
        Path input = folder.resolve("articles.jsonl");
        Files.write(input, articles);
        List<String> lines = new ArrayList<>();
        Lexicon lexicon = Lexicon.load(Path.of(System.getProperty("dateline.home"), "lexicon"));
        new CopiesTask().run(List.of(input), new Coding(lexicon, 1), lines::add);
        Map<String, Object> figures = Json.readObject(String.join("", lines));
        assertThat(figures).containsEntry("copies made", 7).containsEntry("copies found", 1.0)
                .containsEntry("independent pairs", 1).containsEntry("called copies", 0.0).containsEntry("set aside", 0);
    }

    private static String text(int seed) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>();
        for (int p = 0; p < 6; p++) {
            StringBuilder paragraph = new StringBuilder("The");
            for (int w = 0; w < 30; w++) {
                paragraph.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            paragraphs.add(paragraph.append(" was told to all of them on that day.").toString());
        }
        return String.join("\n\n", paragraphs);
    }
}
