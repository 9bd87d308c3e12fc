package org.dateline.teacher.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.Saying;
import org.dateline.model.Span;

/**
 * An article and what a person marked in it.
 *
 * @param name the file's name without its ending
 * @param reader a number for the person who marked it; people differ in what they mark
 * @param sayings every attribution that has a cue and a content, in the order of the file; offsets in UTF-16 units
 */
record Article(String name, int reader, String text, List<Saying> sayings) {
    /** All articles of a folder with {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}, by name. */
    static List<Article> in(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        List<Path> answers = list(folder.resolve("attributions"));
        for (Path file : list(folder.resolve("text"))) {
            String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
            String text = Files.readString(file);
            for (Path answer : answers) {
                if (answer.getFileName().toString().startsWith(name + "_")) {
                    int reader = answer.getFileName().toString().substring(name.length()).hashCode();
                    articles.add(new Article(name, reader, text, sayings(text, Files.readAllLines(answer))));
                    break;
                }
            }
        }
        return articles;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Lines {@code T1<tab>Source 0 11;14 20<tab>words} and {@code E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1}. */
    private static List<Saying> sayings(String text, List<String> lines) {
        Map<String, List<Span>> spans = new HashMap<>();
        for (String line : lines) {
            String[] fields = line.split("\t");
            if (line.startsWith("T") && fields.length > 1) {
                spans.put(fields[0], spans(text, fields[1].substring(fields[1].indexOf(' ') + 1)));
            }
        }
        List<Saying> sayings = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("E")) {
                Map<String, List<Span>> roles = new HashMap<>();
                for (String part : line.split("\t")[1].split(" ")) {
                    String[] role = part.split(":");
                    String name = role[0].replaceFirst("\\d+$", "");
                    roles.computeIfAbsent(name, key -> new ArrayList<>()).addAll(spans.getOrDefault(role[1], List.of()));
                }
                List<Span> cue = roles.getOrDefault("Cue", List.of());
                List<Span> content = roles.getOrDefault("Content", List.of());
                if (!cue.isEmpty() && !content.isEmpty()) {
                    sayings.add(new Saying(roles.getOrDefault("Source", List.of()), cue, content, 1));
                }
            }
        }
        return sayings;
    }

    private static List<Span> spans(String text, String offsets) {
        List<Span> spans = new ArrayList<>();
        for (String pair : offsets.split(";")) {
            String[] ends = pair.split(" ");
            spans.add(new Span(
                    text.offsetByCodePoints(0, Integer.parseInt(ends[0])), text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
        }
        return spans;
    }
}
